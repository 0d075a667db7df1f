import { type NerveName, nerveNames, nerves as nerveTable, type RootId } from '../anatomy/nerves.ts'
import { type PairId, type RootLevel, type Side, type StructureId, sides } from '../anatomy/structures.ts'
import type { Body, Tube } from '../mechanics/body.ts'

/** The part of the way from the spine to the foot that one nerve takes, as fractions of the longest way. */
export interface Way {
  readonly from: number
  readonly to: number
  readonly lengthMm: number
}

type Stem = PairId | `root-${RootLevel}` | `ganglion-${RootLevel}`

/** Nerves that are no part of the way of sciatica. */
const toTheFront: readonly NerveName[] = ['femoral-nerve', 'obturator-nerve']

/** What each nerve grows out of, on its side; roots have no stem. */
const stems: readonly (readonly [Stem, Stem | null])[] = [
  ...(['L4', 'L5', 'S1', 'S2', 'S3'] as const).flatMap(
    (level) =>
      [
        [`root-${level}`, null],
        [`ganglion-${level}`, `root-${level}`],
      ] as const,
  ),
  ...nerveNames.filter((name) => !toTheFront.includes(name)).map((name) => [name, nerveTable[name].growsFrom] as const),
]

const stepMm = (tube: Tube, i: number): number =>
  Math.hypot(
    tube.centreMm[i * 3]! - tube.centreMm[i * 3 - 3]!,
    tube.centreMm[i * 3 + 1]! - tube.centreMm[i * 3 - 2]!,
    tube.centreMm[i * 3 + 2]! - tube.centreMm[i * 3 - 1]!,
  )

function lengthOf(tube: Tube, stations = tube.count): number {
  let lengthMm = 0
  for (let i = 1; i < stations; i++) lengthMm += stepMm(tube, i)
  return lengthMm
}

/** Millimetres along `stem` to where it comes nearest to the first station of `branch`. */
function branchingMm(stem: Tube, branch: Tube): number {
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < stem.count; i++) {
    const distance = Math.hypot(
      stem.centreMm[i * 3]! - branch.centreMm[0]!,
      stem.centreMm[i * 3 + 1]! - branch.centreMm[1]!,
      stem.centreMm[i * 3 + 2]! - branch.centreMm[2]!,
    )
    if (distance < least) {
      least = distance
      nearest = i
    }
  }
  return lengthOf(stem, nearest + 1)
}

/** Where each nerve lies on the way from its root (0) to the farthest end in the foot (1); nerves off that way are absent. */
export function wayOf(nerves: Body['nerves']): ReadonlyMap<StructureId, Way> {
  const starts = new Map<StructureId, { startMm: number; lengthMm: number }>()
  let farthestMm = 0
  for (const side of sides) {
    for (const [name, stemName] of stems) {
      const id: StructureId = `${name}-${side}`
      const tube = nerves[id]
      if (!tube) continue
      const stemId: StructureId | null = stemName && `${stemName}-${side}`
      const stem = stemId ? nerves[stemId] : undefined
      const before = stemId ? starts.get(stemId) : undefined
      const startMm = before && stem ? before.startMm + branchingMm(stem, tube) : 0
      const lengthMm = lengthOf(tube)
      starts.set(id, { startMm, lengthMm })
      farthestMm = Math.max(farthestMm, startMm + lengthMm)
    }
  }
  return new Map(
    [...starts].map(([id, { startMm, lengthMm }]) => [
      id,
      { from: startMm / farthestMm, to: (startMm + lengthMm) / farthestMm, lengthMm: Math.max(lengthMm, 1e-3) },
    ]),
  )
}

/** The roots that run loose in the sac, in the order of the strands of a body: two bundles for each, one for the last. */
const looseRoots = ['L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4'] as const satisfies readonly RootId[]
const STRANDS_A_SIDE = 2 * looseRoots.length - 1

/** A number of its own for each root's strands on each side, in order down each side; -1 for a root that has none. */
export function strandWay(root: RootId, side: Side): number {
  const rank = (looseRoots as readonly RootId[]).indexOf(root)
  return rank < 0 ? -1 : rank + (side === 'right' ? looseRoots.length : 0)
}

/** The same for a strand by its place in a body's list; -1 for the thread in the middle. */
export function wayOfStrand(index: number): number {
  const side = Math.floor(index / STRANDS_A_SIDE)
  if (side > 1) return -1
  return strandWay(looseRoots[Math.floor((index % STRANDS_A_SIDE) / 2)]!, side === 0 ? 'left' : 'right')
}
