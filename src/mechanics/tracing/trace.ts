import { muscleLeaves, skinLeaves, undrawnLeaves } from '../../anatomy/nerve-flow.ts'
import type { NerveName } from '../../anatomy/nerves.ts'
import { type RootLevel, rootLevels, type Side } from '../../anatomy/structures.ts'
import {
  branchesOf,
  musclesOf,
  musclesOfRoot,
  nerveSupplyOf,
  reflexesOf,
  reflexOf,
  skinOfRoot,
  stemOf,
  supplyOf,
} from '../../anatomy/supplied.ts'
import {
  drawnNerves,
  type ReflexName,
  reflexSupply,
  type SkinArea,
  type SupplyMuscle,
  type SupplyNerve,
  type SupplyRoot,
  skinAreas,
} from '../../anatomy/supply.ts'
import type { NerveTree, TracedId, Twig } from './tree.ts'

/** A place on a nerve of the tree: 0 where the nerve begins, 1 where it ends. */
export interface TracePlace {
  readonly id: TracedId
  readonly at: number
}

/** The part of one nerve that belongs to the way. Light comes in at `entersMm`, `arrivesMm` after it left the tapped place, and runs to both ends. */
export interface Stretch {
  readonly id: TracedId
  readonly fromMm: number
  readonly toMm: number
  readonly entersMm: number
  readonly arrivesMm: number
}

/** Something supplied, and how far the light has run when it leaves for it, mm. */
export interface Reached<T> {
  readonly what: T
  readonly arrivesMm: number
}

/** The way through one place of a nerve: up to its roots and down to its ends, with what it works and feels beyond that place. */
export interface NerveTrace {
  readonly place: TracePlace
  readonly side: Side
  /** In the order in which the light comes to them. */
  readonly stretches: readonly Stretch[]
  readonly roots: readonly RootLevel[]
  readonly ends: readonly TracedId[]
  readonly muscles: readonly Reached<SupplyMuscle>[]
  readonly skin: readonly Reached<SkinArea>[]
  readonly reflexes: readonly ReflexName[]
  /** How far the light runs at most, mm. */
  readonly farthestMm: number
}

/** The root that a traced structure is, or null for a nerve. */
export const rootOf = (stem: string): RootLevel | null =>
  stem.startsWith('root-') ? (stem.slice(5) as RootLevel) : null

/** The roots whose fibres a nerve or root carries. */
export function fibresOf(stem: string): readonly SupplyRoot[] {
  const root = rootOf(stem)
  return root === null ? drawnNerves[stem as NerveName].roots : [root]
}

const shares = (a: readonly SupplyRoot[], b: readonly SupplyRoot[]): boolean => a.some((root) => b.includes(root))

/** What joins a nerve within this of its beginning counts as being there, mm: the roots of the sciatic nerve come together over a short way. */
const BEGINNING_MM = 60
/** Branches this little above the tapped place still count as beyond it, mm. */
const NEARLY_MM = 3

interface Growing {
  readonly tree: NerveTree
  readonly fibres: readonly SupplyRoot[]
  readonly found: Map<TracedId, Stretch>
}

function keep({ found }: Growing, next: Stretch): boolean {
  const known = found.get(next.id)
  if (!known) {
    found.set(next.id, next)
    return true
  }
  const [first, other] = known.arrivesMm <= next.arrivesMm ? [known, next] : [next, known]
  found.set(next.id, {
    ...first,
    fromMm: Math.min(first.fromMm, other.fromMm),
    toMm: Math.max(first.toMm, other.toMm),
  })
  return first === next
}

function up(growing: Growing, twig: Twig, atMm: number, arrivesMm: number): void {
  const { tree, fibres } = growing
  keep(growing, { id: twig.id, fromMm: 0, toMm: atMm, entersMm: atMm, arrivesMm })
  for (const { from, to, leavesMm, entersMm } of tree.junctions) {
    const feeder = tree.twigs.get(from)!
    if (to !== twig.id || !shares(fibresOf(feeder.stem), fibres)) continue
    if (entersMm > Math.max(atMm + NEARLY_MM, BEGINNING_MM)) continue
    up(growing, feeder, leavesMm, arrivesMm + Math.abs(atMm - entersMm))
  }
}

function down(growing: Growing, twig: Twig, atMm: number, arrivesMm: number): void {
  const { tree, fibres } = growing
  const fresh = keep(growing, { id: twig.id, fromMm: atMm, toMm: twig.lengthMm, entersMm: atMm, arrivesMm })
  if (!fresh) return
  for (const { from, to, leavesMm, entersMm } of tree.junctions) {
    const branch = tree.twigs.get(to)!
    if (from !== twig.id || leavesMm < atMm - NEARLY_MM || !shares(fibresOf(branch.stem), fibres)) continue
    down(growing, branch, entersMm, arrivesMm + Math.max(leavesMm - atMm, 0))
  }
}

/** How far the light runs to a place of a nerve beyond the tapped one; null where the way does not go there. */
function arrivalAt(below: ReadonlyMap<TracedId, Stretch>, twig: Twig | undefined, at: number): number | null {
  const stretch = twig && below.get(twig.id)
  if (!stretch) return null
  const placeMm = at * twig.lengthMm
  return placeMm < stretch.entersMm - NEARLY_MM ? null : stretch.arrivesMm + Math.abs(placeMm - stretch.entersMm)
}

type Below = (nerve: SupplyNerve, at?: number) => number | null

/** How far the light runs to a nerve of the table; one that is not drawn begins where it leaves the nerve or root that it comes from. */
function reaching(tree: NerveTree, below: ReadonlyMap<TracedId, Stretch>, side: Side, root: RootLevel | null): Below {
  const twigOf = (stem: string): Twig | undefined => tree.twigs.get(`${stem}-${side}` as TracedId)
  return (nerve, at) => {
    if (nerve in drawnNerves) return arrivalAt(below, twigOf(nerve), at ?? 1)
    const stem = stemOf(nerve)
    const fromStem = stem === null ? null : arrivalAt(below, twigOf(stem), undrawnLeaves[nerve] ?? 1)
    return fromStem ?? (root === null ? null : arrivalAt(below, twigOf(`root-${root}`), 1))
  }
}

function reachedMuscles(stem: string, arrival: Below): readonly Reached<SupplyMuscle>[] {
  const root = rootOf(stem)
  const all = root === null ? musclesOf(stem as NerveName, true) : musclesOfRoot(root)
  const reached = all.flatMap((what) => {
    const leaves = muscleLeaves[what]
    const ways = leaves
      ? leaves.map(({ nerve, at }) => arrival(nerve, at))
      : supplyOf(what).nerves.map(({ nerve }) => arrival(nerve))
    const least = Math.min(...ways.map((way) => way ?? Number.POSITIVE_INFINITY))
    return Number.isFinite(least) ? [{ what, arrivesMm: least }] : []
  })
  return root === null ? [...reached].sort((a, b) => a.arrivesMm - b.arrivesMm) : reached
}

function reachedSkin(stem: string, arrival: Below, farthestMm: number): readonly Reached<SkinArea>[] {
  const root = rootOf(stem)
  if (root !== null) return skinOfRoot(root).map((what) => ({ what, arrivesMm: farthestMm }))
  const name = stem as NerveName
  const { roots } = nerveSupplyOf(name)
  const least = new Map<SkinArea, number>()
  for (const nerve of [name, ...branchesOf(name)]) {
    const { main, skin } = nerveSupplyOf(nerve)
    if (nerve !== name && !shares(main, roots)) continue
    for (const area of skin) {
      const way = arrival(nerve, skinLeaves[nerve]?.[area])
      if (way !== null) least.set(area, Math.min(way, least.get(area) ?? way))
    }
  }
  return skinAreas.flatMap((what) => (least.has(what) ? [{ what, arrivesMm: least.get(what)! }] : []))
}

/** Follows a nerve from one place to all its roots and all its ends. `place.at` 0..1; null for a nerve that the tree does not have. */
export function traceNerve(tree: NerveTree, place: TracePlace): NerveTrace | null {
  const twig = tree.twigs.get(place.id)
  if (!twig) return null
  const atMm = place.at * twig.lengthMm
  const fibres = fibresOf(twig.stem)
  const above: Growing = { tree, fibres, found: new Map() }
  up(above, twig, atMm, 0)
  const below: Growing = { tree, fibres, found: new Map() }
  down(below, twig, atMm, 0)
  const all: Growing = { tree, fibres, found: new Map(below.found) }
  for (const stretch of above.found.values()) keep(all, stretch)
  const stretches = [...all.found.values()].sort((a, b) => a.arrivesMm - b.arrivesMm)
  const farthestMm = stretches.reduce(
    (most, { fromMm, toMm, entersMm, arrivesMm }) =>
      Math.max(most, arrivesMm + Math.max(entersMm - fromMm, toMm - entersMm)),
    0,
  )
  const root = rootOf(twig.stem)
  const arrival = reaching(tree, below.found, twig.side, root)
  const muscles = reachedMuscles(twig.stem, arrival)
  const ownReflex = root === null ? reflexesOf(twig.stem as NerveName) : [reflexOf(root)].filter((id) => id !== null)
  return {
    place,
    side: twig.side,
    stretches,
    roots: [...above.found.keys()]
      .flatMap((id) => rootOf(tree.twigs.get(id)!.stem) ?? [])
      .sort((a, b) => rootLevels.indexOf(a) - rootLevels.indexOf(b)),
    ends: [...below.found.keys()].filter(
      (id) => !tree.junctions.some(({ from, to }) => from === id && below.found.has(to)),
    ),
    muscles,
    skin: reachedSkin(twig.stem, arrival, farthestMm),
    reflexes: ownReflex.filter((id) => muscles.some(({ what }) => what === reflexSupply[id].muscle)),
    farthestMm,
  }
}
