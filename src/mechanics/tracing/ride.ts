import { rootWays } from '../../anatomy/nerves/roots.ts'
import type { NerveName, Stem } from '../../anatomy/nerves.ts'
import type { RootLevel } from '../../anatomy/structures.ts'
import { drawnNerves, type SupplyRoot } from '../../anatomy/supply.ts'
import { underPiriformisMm } from '../nerve-ways.ts'
import { fibresOf, rootOf, type TracePlace } from './trace.ts'
import type { NerveTree, TracedId, Twig } from './tree.ts'

/** One nerve's share of a ride; `startMm` is how far into the ride it begins. */
export interface RideLeg {
  readonly id: TracedId
  readonly stem: Stem
  readonly fromMm: number
  readonly toMm: number
  readonly startMm: number
}

/** Places where a nerve may be squeezed. */
export const squeezePlaces = ['disc', 'foramen', 'piriformis', 'fibular-head', 'tarsal-tunnel'] as const
export type SqueezePlace = (typeof squeezePlaces)[number]

/** A place where the ride waits, as a fraction of it. */
export interface Stop {
  readonly place: SqueezePlace
  readonly at: number
}

/** The way of a ride: along one root and whatever it becomes, down to one end. */
export interface RidePlan {
  readonly root: RootLevel
  readonly legs: readonly RideLeg[]
  readonly lengthMm: number
  readonly stops: readonly Stop[]
  /** Where on the ride the tapped place lies, 0..1. */
  readonly tapped: number
}

/** Of a nerve's main roots, the one that is told of most goes first. */
const preferred: readonly SupplyRoot[] = ['L5', 'S1', 'L4', 'L3', 'S2', 'L2', 'S3', 'L1']

function rootFor(stem: Stem): RootLevel {
  const own = rootOf(stem)
  if (own !== null) return own
  const { main } = drawnNerves[stem as NerveName]
  return preferred.find((root) => main.includes(root)) as RootLevel
}

/** Which branch a ride takes where there are several: the fibres of L4 and L5 mostly go to the front of the leg, those of S1 and below to the sole. */
const branchRank = (root: RootLevel): readonly Stem[] => [
  'lumbosacral-trunk',
  'sciatic-nerve',
  ...(root < 'S' ? (['common-fibular-nerve', 'tibial-nerve'] as const) : (['tibial-nerve'] as const)),
  'deep-fibular-nerve',
  'medial-plantar-nerve',
  'lateral-plantar-nerve',
  'sural-nerve',
  'femoral-nerve',
]

interface Piece {
  readonly twig: Twig
  readonly fromMm: number
  readonly toMm: number
}

/** From the root down to a place of a nerve; null where the root does not lead there. */
function above(tree: NerveTree, twig: Twig, toMm: number, root: RootLevel): readonly Piece[] | null {
  if (twig.stem === `root-${root}`) return [{ twig, fromMm: 0, toMm }]
  for (const { from, to, leavesMm, entersMm } of tree.junctions) {
    if (to !== twig.id) continue
    const feeder = tree.twigs.get(from)!
    if (!fibresOf(feeder.stem).includes(root)) continue
    const before = above(tree, feeder, leavesMm, root)
    if (before) return [...before, { twig, fromMm: Math.min(entersMm, toMm), toMm }]
  }
  return null
}

/** From a place of a nerve down to an end. */
function below(tree: NerveTree, twig: Twig, fromMm: number, root: RootLevel): readonly Piece[] {
  const rank = branchRank(root)
  const onward = tree.junctions
    .filter(({ from, to, leavesMm }) => {
      const { stem } = tree.twigs.get(to)!
      return from === twig.id && leavesMm >= fromMm - 1 && rank.includes(stem) && fibresOf(stem).includes(root)
    })
    .sort((a, b) => rank.indexOf(tree.twigs.get(a.to)!.stem) - rank.indexOf(tree.twigs.get(b.to)!.stem))[0]
  if (!onward) return [{ twig, fromMm, toMm: twig.lengthMm }]
  const toMm = Math.max(onward.leavesMm, fromMm)
  return [{ twig, fromMm, toMm }, ...below(tree, tree.twigs.get(onward.to)!, onward.entersMm, root)]
}

/** How far along a nerve a height is passed, mm; null where it is not. */
function atHeight({ heightMm, alongMm }: Twig, height: number): number | null {
  for (let i = 1; i < heightMm.length; i++) if (heightMm[i]! <= height && heightMm[i - 1]! > height) return alongMm[i]!
  return null
}

/** Heights of the neck of the fibula where the nerve winds round it, and of the tunnel behind the inner ankle, mm (open3d). */
const FIBULAR_NECK_MM = -557
const TARSAL_TUNNEL_MM = -878

function placesOn(tree: NerveTree, twig: Twig): readonly (readonly [SqueezePlace, number | null])[] {
  const root = rootOf(twig.stem)
  if (root !== null)
    return [
      ['disc', tree.besideDiscMm.get(twig.id) ?? null],
      ['foramen', atHeight(twig, rootWays[root].ganglion[1])],
    ]
  if (twig.stem === 'sciatic-nerve') return [['piriformis', atHeight(twig, underPiriformisMm)]]
  if (twig.stem === 'common-fibular-nerve') return [['fibular-head', atHeight(twig, FIBULAR_NECK_MM)]]
  if (twig.stem === 'tibial-nerve') return [['tarsal-tunnel', atHeight(twig, TARSAL_TUNNEL_MM)]]
  return []
}

/** Plans the ride through a place of a nerve, from its root to an end. */
export function planRide(tree: NerveTree, place: TracePlace): RidePlan | null {
  const twig = tree.twigs.get(place.id)
  if (!twig) return null
  const root = rootFor(twig.stem)
  const tappedMm = place.at * twig.lengthMm
  const before = above(tree, twig, tappedMm, root)
  if (!before) return null
  const after = below(tree, twig, tappedMm, root)
  const joint = before.at(-1)!
  const pieces = [...before.slice(0, -1), { ...after[0]!, fromMm: joint.fromMm }, ...after.slice(1)]
  const legs: RideLeg[] = []
  const stops: { place: SqueezePlace; mm: number }[] = []
  let lengthMm = 0
  let tapped = 0
  for (const { twig: one, fromMm, toMm } of pieces) {
    legs.push({ id: one.id, stem: one.stem, fromMm, toMm, startMm: lengthMm })
    if (one.id === twig.id) tapped = lengthMm + Math.min(Math.max(tappedMm, fromMm), toMm) - fromMm
    for (const [name, mm] of placesOn(tree, one))
      if (mm !== null && mm >= fromMm && mm <= toMm) stops.push({ place: name, mm: lengthMm + mm - fromMm })
    lengthMm += toMm - fromMm
  }
  return {
    root,
    legs,
    lengthMm,
    stops: stops.map(({ place: name, mm }) => ({ place: name, at: mm / lengthMm })),
    tapped: tapped / lengthMm,
  }
}

/** The leg of a ride at a fraction of it. */
export function legAt({ legs, lengthMm }: RidePlan, at: number): RideLeg {
  const mm = at * lengthMm
  return legs.findLast(({ startMm }) => startMm <= mm) ?? legs[0]!
}
