import type { MuscleHead } from '../../../src/anatomy/muscles/muscle.ts'
import { smoothstep } from '../../../src/math/easing.ts'
import { add, clamp, distance, scale, type Vec3 } from '../../../src/math/vec3.ts'
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

function ringPoints(surface: FibreSurface, ring: Ring, around: ReturnType<typeof section>): Vec3[] {
  const halfWidthMm = surface.halfWidthAt(ring.alongMm)
  const angle = ring.lip * Math.PI * 0.5
  return around.map(([across, depth]) => {
    const thin = surface.at(ring.alongMm, across).halfThicknessMm
    const lipMm = Math.min(2, thin * 0.8, halfWidthMm * 0.8)
    const inset = lipMm * (1 - Math.cos(angle))
    const { point, along, through, halfThicknessMm } = surface.at(ring.alongMm, across * (1 - inset / halfWidthMm))
    const risen = add(point, scale(through, depth * (halfThicknessMm - inset)))
    return add(risen, scale(along, ring.end * lipMm * Math.sin(angle)))
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

/** How much of the muscle is tendon at each place, 0..1, with a ragged junction as bundles end at different lengths. */
function tendonAt(head: MuscleHead, look: MuscleLook, lengthMm: number) {
  const ragged = ringNoise(look.fascicles.seed + 7, 24)
  return (alongMm: number, round: number, across: number, depth: number): number => {
    const tooth = 1 + 0.18 * ragged(round * 24)
    const share = (tendonMm: number, reach: number, fromEndMm: number): number => {
      const reachMm = tendonMm * reach * tooth
      return reachMm > 0 ? 1 - smoothstep(0.65 * reachMm - 2, 1.15 * reachMm + 4, fromEndMm) : 0
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

/** One head as a closed surface of genus 0 with fibre coordinates; mm, body frame. */
export function muscleLoft(head: MuscleHead, look: MuscleLook): Mesh {
  if (look.columns % 2) throw new Error(`muscle loft: an even number of columns, got ${look.columns}`)
  const surface = fibreSurface(head)
  const all = rings(surface.lengthMm, look.rows)
  const around = section(look.columns, look.exponent)
  const points = all.map((ring) => ringPoints(surface, ring, around))
  const perimeters = points.map(perimeterOf)
  const widest = perimeters.indexOf(Math.max(...perimeters))
  const shares = sharesRound(points[widest]!)
  const relief = fascicleRelief(perimeters[widest]!, look.fascicles)
  const tendon = tendonAt(head, look, surface.lengthMm)
  const halfWidthMm = Math.min(Math.max(...surface.knotsMm.map(surface.halfWidthAt)), CROSS_UNIT_MM)
  const halfThicknessMm = Math.max(...head.stations.map((s) => s.halfThicknessMm))

  const position = Float32Array.from(points.flat(2))
  const index = faces(all.length, look.columns)
  const smooth = facetNormals(position, index)
  const fibre = new Float32Array((position.length / 3) * 4)
  for (const [i, ring] of all.entries())
    for (let j = 0; j < look.columns; j++) {
      const v = i * look.columns + j
      const [across, depth] = around[j]!
      const pale = tendon(ring.alongMm, shares[j]!, across, depth)
      const slender = clamp(perimeters[i]! / perimeters[widest]!, 0.25, 1)
      const bundles = relief(shares[j]!, ring.alongMm) * (1 - 0.8 * pale)
      const risenMm = ring.lip > 0 ? 0 : (bundles + furrowed(look.furrows ?? [], across, depth)) * slender
      for (let k = 0; k < 3; k++) position[v * 3 + k] = position[v * 3 + k]! + smooth[v * 3 + k]! * risenMm
      fibre[v * 4] = ring.alongMm / ALONG_UNIT_MM
      fibre[v * 4 + 1] = (across * halfWidthMm) / CROSS_UNIT_MM
      fibre[v * 4 + 2] = (depth * halfThicknessMm) / CROSS_UNIT_MM
      fibre[v * 4 + 3] = pale
    }
  return { position, normal: facetNormals(position, index), index, fibre }
}
