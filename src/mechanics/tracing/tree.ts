import { feedersOf } from '../../anatomy/nerve-flow.ts'
import { nerveNames, type Stem } from '../../anatomy/nerves.ts'
import type { DiscId } from '../../anatomy/spine.ts'
import { rootLevels, type Side, sides } from '../../anatomy/structures.ts'
import type { Body, DiscShape, Tube } from '../body.ts'

/** A nerve or root with its side, such as `sciatic-nerve-left`. */
export type TracedId = `${Stem}-${Side}`

/** One nerve of the tree: how far along it each of its stations lies, mm at rest. */
export interface Twig {
  readonly id: TracedId
  readonly stem: Stem
  readonly side: Side
  readonly alongMm: Float64Array
  readonly lengthMm: number
  /** Height of each station, mm, body frame. */
  readonly heightMm: Float64Array
}

/** Where fibres pass from one nerve into the next: along the upper one and along the lower one, mm. */
export interface Junction {
  readonly from: TracedId
  readonly to: TracedId
  readonly leavesMm: number
  readonly entersMm: number
}

/** The nerves of both sides at rest, from the roots to the ends, and how they hang together. */
export interface NerveTree {
  readonly twigs: ReadonlyMap<TracedId, Twig>
  readonly junctions: readonly Junction[]
  /** How far along it a root passes the disc that may stand against it, mm. */
  readonly besideDiscMm: ReadonlyMap<TracedId, number>
}

/** The disc that a root crosses behind on its way down to its own foramen. */
const crossed: Readonly<Partial<Record<Stem, DiscId>>> = {
  'root-L4': 'L3-L4',
  'root-L5': 'L4-L5',
  'root-S1': 'L5-S1',
}

const squareBetween = (a: Tube, i: number, b: Tube, j: number): number =>
  (a.centreMm[i * 3]! - b.centreMm[j * 3]!) ** 2 +
  (a.centreMm[i * 3 + 1]! - b.centreMm[j * 3 + 1]!) ** 2 +
  (a.centreMm[i * 3 + 2]! - b.centreMm[j * 3 + 2]!) ** 2

/** How far along a tube each station lies, mm. */
export function alongOf(tube: Tube): Float64Array {
  const along = new Float64Array(tube.count)
  for (let i = 1; i < tube.count; i++) along[i] = along[i - 1]! + Math.sqrt(squareBetween(tube, i, tube, i - 1))
  return along
}

/** The station of `tube` nearest to station `j` of another, and the square of how far it is. */
function nearestTo(tube: Tube, other: Tube, j: number): { station: number; square: number } {
  let station = 0
  let square = Number.POSITIVE_INFINITY
  for (let i = 0; i < tube.count; i++) {
    const here = squareBetween(tube, i, other, j)
    if (here < square) [station, square] = [i, here]
  }
  return { station, square }
}

/** One nerve begins or ends inside the other when it does so this near to the other's middle, mm. */
const INSIDE_MM = 8

/** Stations at which an upper nerve passes fibres to a lower one: where that begins, or where the upper one ends in it, or where they come nearest. */
function meeting(upper: Tube, lower: Tube): readonly [leaves: number, enters: number] {
  const begins = nearestTo(upper, lower, 0)
  const ends = nearestTo(lower, upper, upper.count - 1)
  if (Math.min(begins.square, ends.square) <= INSIDE_MM ** 2)
    return begins.square <= ends.square ? [begins.station, 0] : [upper.count - 1, ends.station]
  let best: readonly [number, number] = [0, 0]
  let least = Number.POSITIVE_INFINITY
  for (let j = 0; j < lower.count; j++) {
    const { station, square } = nearestTo(upper, lower, j)
    if (square < least) [best, least] = [[station, j], square]
  }
  return best
}

/** The station of a tube that lies nearest to a disc's surface. */
function besideDisc(tube: Tube, { annulus }: DiscShape): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < tube.count; i++)
    for (let v = 0; v < annulus.positionMm.length; v += 3) {
      const square =
        (annulus.positionMm[v]! - tube.centreMm[i * 3]!) ** 2 +
        (annulus.positionMm[v + 1]! - tube.centreMm[i * 3 + 1]!) ** 2 +
        (annulus.positionMm[v + 2]! - tube.centreMm[i * 3 + 2]!) ** 2
      if (square < least) [best, least] = [i, square]
    }
  return best
}

/** The tree of nerves of a body at rest. */
export function nerveTree({ nerves, discs }: Pick<Body, 'nerves' | 'discs'>): NerveTree {
  const twigs = new Map<TracedId, Twig>()
  const besideDiscMm = new Map<TracedId, number>()
  const stems: readonly Stem[] = [...rootLevels.map((level) => `root-${level}` as const), ...nerveNames]
  for (const side of sides)
    for (const stem of stems) {
      const tube = nerves[`${stem}-${side}`]
      if (!tube) continue
      const alongMm = alongOf(tube)
      const heightMm = Float64Array.from(alongMm, (_, i) => tube.centreMm[i * 3 + 1]!)
      const id = `${stem}-${side}` as const
      twigs.set(id, { id, stem, side, alongMm, lengthMm: alongMm.at(-1)!, heightMm })
      const disc = crossed[stem]
      if (disc) besideDiscMm.set(id, alongMm[besideDisc(tube, discs[disc])]!)
    }
  const junctions: Junction[] = []
  for (const side of sides)
    for (const name of nerveNames)
      for (const feeder of feedersOf(name)) {
        const [from, to] = [`${feeder}-${side}`, `${name}-${side}`] as const
        const [upper, lower] = [nerves[from], nerves[to]]
        if (!upper || !lower) continue
        const [leaves, enters] = meeting(upper, lower)
        junctions.push({
          from,
          to,
          leavesMm: twigs.get(from)!.alongMm[leaves]!,
          entersMm: twigs.get(to)!.alongMm[enters]!,
        })
      }
  return { twigs, junctions, besideDiscMm }
}

/** The place nearest to a point (mm, body frame) on a nerve as it lies now, as a fraction of its length at rest. */
export function fractionNear(
  { alongMm, lengthMm }: Twig,
  tube: Tube,
  [x, y, z]: readonly [number, number, number],
): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i + 1 < tube.count; i++) {
    const a = i * 3
    const [ax, ay, az] = [tube.centreMm[a]!, tube.centreMm[a + 1]!, tube.centreMm[a + 2]!]
    const [dx, dy, dz] = [tube.centreMm[a + 3]! - ax, tube.centreMm[a + 4]! - ay, tube.centreMm[a + 5]! - az]
    const size = dx * dx + dy * dy + dz * dz || 1
    const u = Math.min(Math.max(((x - ax) * dx + (y - ay) * dy + (z - az) * dz) / size, 0), 1)
    const square = (ax + u * dx - x) ** 2 + (ay + u * dy - y) ** 2 + (az + u * dz - z) ** 2
    if (square >= least) continue
    least = square
    best = alongMm[i]! + u * (alongMm[i + 1]! - alongMm[i]!)
  }
  return lengthMm > 0 ? best / lengthMm : 0
}
