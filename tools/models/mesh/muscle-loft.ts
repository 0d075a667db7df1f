import type { MuscleHead } from '../../../src/anatomy/muscles/muscle.ts'
import { smoothstep } from '../../../src/math/easing.ts'
import { add, clamp, distance, dot, length, mix, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from '../sdf/field.ts'
import { type Bed, bedded, CLEAR_MM, calmed, dented, outOf, type Shift } from './bed.ts'
import { drawnIn } from './draw-in.ts'
import { type Fascicles, fascicleRelief, ringNoise } from './fascicles.ts'
import { type FibreSurface, fibreSurface } from './fibre-surface.ts'
import { facetNormals, type Mesh } from './mesh.ts'

/** A long valley on the face towards +through, between two columns of one mass: where across (-1..1), how wide and deep. */
export interface Furrow {
  readonly across: number
  readonly halfWidth: number
  readonly depthMm: number
}

/** How one head is drawn over its middle surface. */
export interface MuscleLook {
  /** Roundness of the section: 2 is an ellipse, more is fuller towards a box (superellipse exponent). */
  readonly exponent: number
  readonly fascicles: Fascicles
  /** Rows along the fibres and columns round the section before simplification; columns are even. */
  readonly rows: number
  readonly columns: number
  readonly furrows?: readonly Furrow[]
  /**
   * How far each tendon reaches into the belly, as a factor of its length: `across` -1..1 from first line to last,
   * `depth` -1..1 through the thickness. Tendons run out over a belly as sheets, further on one face than inside.
   */
  readonly originReach?: (across: number, depth: number) => number
  readonly insertionReach?: (across: number, depth: number) => number
  /** How far from either end the head spreads onto the bone it is held by, mm; 0 where that end is held by none. */
  readonly seatsMm?: readonly [origin: number, insertion: number]
  /** How far from its origin the head rises as flesh from the bone beneath it, mm; 0 for one that rises by a tendon. */
  readonly fleshyMm?: number
}

/** Fibre coordinates are divided by these so that they stay within -1..1. */
const ALONG_UNIT_MM = 512
const CROSS_UNIT_MM = 64
const LIP_ROWS = 2

interface Ring {
  readonly alongMm: number
  /** 0 in the body of the head, up to 1 at the very end of its rounded lip. */
  readonly lip: number
  readonly end: -1 | 0 | 1
}

/** Rows evenly along the head, closer together in the rounded lips at both ends. */
function rings(lengthMm: number, rows: number): Ring[] {
  const lips = Array.from({ length: LIP_ROWS }, (_, i) => (i + 1) / LIP_ROWS)
  return [
    ...lips.toReversed().map((lip): Ring => ({ alongMm: 0, lip, end: -1 })),
    ...Array.from({ length: rows + 1 }, (_, i): Ring => ({ alongMm: (i / rows) * lengthMm, lip: 0, end: 0 })),
    ...lips.map((lip): Ring => ({ alongMm: lengthMm, lip, end: 1 })),
  ]
}

const signedPower = (x: number, power: number): number => Math.sign(x) * Math.abs(x) ** power

/** Position -1..1 across and through a superellipse at each column, beginning at across = 1. */
const section = (columns: number, exponent: number): readonly (readonly [across: number, depth: number])[] =>
  Array.from({ length: columns }, (_, j) => {
    const angle = (j / columns) * 2 * Math.PI
    return [signedPower(Math.cos(angle), 2 / exponent), signedPower(Math.sin(angle), 2 / exponent)]
  })

/** How far a tendon's ends are sunk into the bone, so that no edge of it shows, and how far off bone it can be drawn there. */
const SINK_MM = 0.7
const SEAT_REACH_MM = 10
const SEATS_MM = [8, 8] as const
/** What is left of the thickness at the very end; two faces any closer than twice `LEAST_HALF_MM` would be taken for one. */
const THINNEST = 0.2
const LEAST_HALF_MM = 0.22

/** Draws the end of a head onto its bone: where the middle of it goes, and how much of its thickness is left. */
function seated(middle: Vec3, share: number, bones: Field): { middle: Vec3; thickness: number } {
  const offMm = share > 0 ? bones(...middle) : SEAT_REACH_MM
  const held = share * (1 - smoothstep(0.5 * SEAT_REACH_MM, SEAT_REACH_MM, offMm))
  if (held <= 0) return { middle, thickness: 1 }
  const foot = add(middle, scale(outOf(bones, middle), -(offMm + SINK_MM)))
  return { middle: mix(middle, foot, held), thickness: 1 - (1 - THINNEST) * held }
}

/** How much a place belongs to the seat of an end, 0..1, by its way along a head. */
const seatShare = (alongMm: number, lengthMm: number, [originMm, insertionMm]: readonly [number, number]): number =>
  Math.max(
    originMm > 0 ? 1 - smoothstep(0, originMm, alongMm) : 0,
    insertionMm > 0 ? 1 - smoothstep(0, insertionMm, lengthMm - alongMm) : 0,
  )

interface Course {
  readonly surface: FibreSurface
  readonly shift: Shift
  readonly seat: (middle: Vec3, alongMm: number) => { middle: Vec3; thickness: number }
}

function courseOf(surface: FibreSurface, look: MuscleLook, bed: Bed | undefined): Course {
  if (!bed) return { surface, shift: () => [0, 0, 0], seat: (middle) => ({ middle, thickness: 1 }) }
  const half = (alongMm: number, across: number): number =>
    surface.at(alongMm, across).halfThicknessMm * (1 - Math.abs(across) ** look.exponent) ** (1 / look.exponent)
  return {
    surface,
    shift: bedded(surface, half, bed, look.fleshyMm),
    seat: (middle, alongMm) =>
      seated(middle, seatShare(alongMm, surface.lengthMm, look.seatsMm ?? SEATS_MM), bed.bones),
  }
}

function ringPoints({ surface, shift, seat }: Course, ring: Ring, around: ReturnType<typeof section>): Vec3[] {
  const halfWidthMm = surface.halfWidthAt(ring.alongMm)
  const angle = ring.lip * Math.PI * 0.5
  return around.map(([across, depth]) => {
    const thin = surface.at(ring.alongMm, across).halfThicknessMm
    const lipMm = Math.min(2, thin * 0.8, halfWidthMm * 0.8)
    const inset = lipMm * (1 - Math.cos(angle))
    const inner = across * (1 - inset / halfWidthMm)
    const { point, along, through, halfThicknessMm } = surface.at(ring.alongMm, inner)
    const { middle, thickness } = seat(add(point, shift(ring.alongMm, inner)), ring.alongMm)
    const half = Math.max((halfThicknessMm - inset) * thickness, LEAST_HALF_MM)
    const risen = add(middle, scale(through, depth * half))
    return add(risen, scale(along, ring.end * lipMm * Math.sin(angle) * thickness))
  })
}

const perimeterOf = (points: readonly Vec3[]): number =>
  points.reduce((sum, p, j) => sum + distance(p, points[(j + 1) % points.length]!), 0)

/** Share 0..1 of the way round at each column, by length on the widest ring: a bundle keeps its share along the muscle. */
function sharesRound(points: readonly Vec3[]): number[] {
  const perimeter = perimeterOf(points)
  let reached = 0
  return points.map((p, j) => {
    const share = reached / perimeter
    reached += distance(p, points[(j + 1) % points.length]!)
    return share
  })
}

/** Quads between rings, and a strip of quads across either end joining each column to the one facing it. */
function faces(ringCount: number, columns: number): Uint32Array {
  const index: number[] = []
  const quad = (a: number, b: number, c: number, d: number): void => {
    if (b !== c) index.push(a, b, c)
    if (a !== d) index.push(a, c, d)
  }
  for (let i = 0; i + 1 < ringCount; i++)
    for (let j = 0; j < columns; j++) {
      const [a, b] = [i * columns + j, i * columns + ((j + 1) % columns)]
      quad(a, b, b + columns, a + columns)
    }
  const top = (ringCount - 1) * columns
  for (let j = 0; j < columns / 2; j++) {
    const [near, next] = [j, j + 1]
    const [nearFacing, nextFacing] = [(columns - near) % columns, columns - next]
    quad(nearFacing, nextFacing, next, near)
    quad(top + near, top + next, top + nextFacing, top + nearFacing)
  }
  return Uint32Array.from(index)
}

/** How far to either side of its end a tendon thins out into the flesh, as a share of its reach and at most, mm. */
const FEATHER = 0.4
const LONGEST_FEATHER_MM = 15

/**
 * How much of the muscle is tendon at each place, 0..1. It thins out slowly, so that the grain drawn on it breaks the junction up into
 * fine tongues; bundles end at somewhat different lengths.
 */
function tendonAt(head: MuscleHead, look: MuscleLook, lengthMm: number) {
  const [ragged, raggedFine] = [ringNoise(look.fascicles.seed + 7, 13), ringNoise(look.fascicles.seed + 8, 37)]
  return (alongMm: number, round: number, across: number, depth: number): number => {
    const tooth = 0.65 * ragged(round * 13) + 0.35 * raggedFine(round * 37)
    const share = (tendonMm: number, reach: number, fromEndMm: number): number => {
      const reachMm = tendonMm * reach + Math.min(0.15 * tendonMm, 7) * tooth
      const featherMm = Math.min(FEATHER * Math.abs(reachMm), LONGEST_FEATHER_MM)
      return reachMm > 0 ? 1 - smoothstep(reachMm - featherMm - 1.5, reachMm + featherMm + 3, fromEndMm) : 0
    }
    const [originMm, insertionMm] = head.tendons
    return Math.max(
      share(originMm, look.originReach?.(across, depth) ?? 1, alongMm),
      share(insertionMm, look.insertionReach?.(across, depth) ?? 1, lengthMm - alongMm),
    )
  }
}

const furrowed = (furrows: readonly Furrow[], across: number, depth: number): number =>
  depth <= 0
    ? 0
    : furrows.reduce((sum, f) => sum - f.depthMm * depth * Math.exp(-(((across - f.across) / f.halfWidth) ** 2)), 0)

/** Sets the two faces of a ring apart again where pressing has brought them together. */
function keptApart(ring: Vec3[], before: readonly Vec3[]): void {
  for (let near = 1; near < ring.length / 2; near++) {
    const facing = ring.length - near
    const outward = sub(before[near]!, before[facing]!)
    const size = length(outward)
    if (size < 1e-6) continue
    const through = scale(outward, 1 / size)
    const leastMm = Math.min(size, 2 * LEAST_HALF_MM)
    const shortMm = leastMm - dot(sub(ring[near]!, ring[facing]!), through)
    if (shortMm <= 0) continue
    ring[near] = add(ring[near]!, scale(through, shortMm / 2))
    ring[facing] = add(ring[facing]!, scale(through, -shortMm / 2))
  }
}

/**
 * One head as a closed surface of genus 0 with fibre coordinates; mm, body frame.
 * @param bed what it gives way to and is held by; without one it is drawn as its lines say
 */
export function muscleLoft(head: MuscleHead, look: MuscleLook, bed?: Bed): Mesh {
  if (look.columns % 2) throw new Error(`muscle loft: an even number of columns, got ${look.columns}`)
  const surface = fibreSurface(head)
  const all = rings(surface.lengthMm, look.rows)
  const around = section(look.columns, look.exponent)
  const course = courseOf(surface, look, bed)
  const points = all.map((ring) => ringPoints(course, ring, around))
  const perimeters = points.map(perimeterOf)
  const widest = perimeters.indexOf(Math.max(...perimeters))
  const shares = sharesRound(points[widest]!)
  const relief = fascicleRelief(perimeters[widest]!, look.fascicles)
  const tendon = tendonAt(head, look, surface.lengthMm)
  const halfWidthMm = Math.min(Math.max(...surface.knotsMm.map(surface.halfWidthAt)), CROSS_UNIT_MM)
  const halfThicknessMm = Math.max(...head.stations.map((s) => s.halfThicknessMm))

  const index = faces(all.length, look.columns)
  const smooth = facetNormals(Float32Array.from(points.flat(2)), index)
  const fibre = new Float32Array(all.length * look.columns * 4)
  const seats = all.map(({ alongMm }) => (bed ? seatShare(alongMm, surface.lengthMm, look.seatsMm ?? SEATS_MM) : 0))
  let risen = all.map((ring, i) => {
    const slender = clamp(perimeters[i]! / perimeters[widest]!, 0.25, 1) * (1 - seats[i]!)
    return around.map(([across, depth], j) => {
      const v = i * look.columns + j
      const pale = tendon(ring.alongMm, shares[j]!, across, depth)
      fibre.set(
        [
          ring.alongMm / ALONG_UNIT_MM,
          (across * halfWidthMm) / CROSS_UNIT_MM,
          (depth * halfThicknessMm) / CROSS_UNIT_MM,
          pale,
        ],
        v * 4,
      )
      const bundles = relief(shares[j]!, ring.alongMm) * (1 - 0.8 * pale)
      const risenMm = ring.lip > 0 ? 0 : (bundles + furrowed(look.furrows ?? [], across, depth)) * slender
      return add(points[i]![j]!, scale([smooth[v * 3]!, smooth[v * 3 + 1]!, smooth[v * 3 + 2]!], risenMm))
    })
  })
  if (bed) {
    const beds = seats.map((seat) => (seat === 0 ? bed.all : bed.soft))
    risen = calmed(risen, drawnIn(dented(risen, beds), beds, CLEAR_MM), beds)
    for (const [i, ring] of risen.entries()) keptApart(ring, points[i]!)
  }
  const position = Float32Array.from(risen.flat(2))
  return { position, normal: facetNormals(position, index), index, fibre }
}
