import { dot } from '../math/vec3.ts'
import type { Grid } from './body.ts'
import { DISC_COLUMNS } from './disc-rim.ts'
import { barrel, gapAt, type PosedDisc, type PosedFace, type Swelling } from './posed-disc.ts'

/** Rings across each face and steps between the rims; together the rows of a disc's grid. */
const FACE_RINGS = [0, 0.3, 0.55, 0.75, 0.9, 1] as const
const SIDE_STEPS = 7
export const DISC_ROWS = 2 * FACE_RINGS.length + SIDE_STEPS - 1
export const DISC_POINTS = DISC_ROWS * DISC_COLUMNS
const ROW_FLOATS = DISC_COLUMNS * 3

/** How deep the faces reach into bone so that no gap shows, and how far inside the rim they end, mm and share; chosen by eye. */
const BOND_MM = 0.4
const RIM_SHARE = 0.985

/** Room for one of a disc's surfaces. */
export const discGridPlace = (): Grid => ({
  rows: DISC_ROWS,
  columns: DISC_COLUMNS,
  positionMm: new Float32Array(DISC_POINTS * 3),
})

/** A face of the outer surface: its rings begin at `row` and go on by `step` rows, from its centre to its rim. */
function writeFace(
  out: Float32Array,
  row: number,
  step: number,
  { centre: c, out: n, hollowMm, rim }: PosedFace,
): void {
  for (let ring = 0; ring < FACE_RINGS.length; ring++) {
    const at = FACE_RINGS[ring]!
    // The outermost ring lies on the rim itself; further in the face follows the hollow of the bone.
    const lift = hollowMm * (1 - at * at) + BOND_MM
    const share = at * RIM_SHARE
    const x = c[0] * (1 - share) + n[0] * lift
    const y = c[1] * (1 - share) + n[1] * lift
    const z = c[2] * (1 - share) + n[2] * lift
    let o = (row + ring * step) * ROW_FLOATS
    for (let j = 0; j < DISC_COLUMNS; j++) {
      const p = rim[j]!
      out[o++] = x + p[0] * share
      out[o++] = y + p[1] * share
      out[o++] = z + p[2] * share
    }
  }
}

/** Writes the two faces of a disc's outer surface, from the centre of each to its rim. */
export function writeFaces(out: Float32Array, { upper, lower }: PosedDisc): void {
  writeFace(out, 0, 1, upper)
  writeFace(out, DISC_ROWS - 1, -1, lower)
}

/** Writes the side of a disc's outer surface, between its faces. */
export function writeSides(out: Float32Array, { upper, lower, outward, bulgeMm }: PosedDisc): void {
  for (let j = 0; j < DISC_COLUMNS; j++) {
    const a = upper.rim[j]!
    const b = lower.rim[j]!
    const away = outward[j]!
    const bulge = bulgeMm[j]!
    let o = (FACE_RINGS.length * DISC_COLUMNS + j) * 3
    for (let step = 1; step < SIDE_STEPS; step++) {
      const t = step / SIDE_STEPS
      const stands = barrel(t) * bulge
      out[o] = a[0] + (b[0] - a[0]) * t + away[0] * stands
      out[o + 1] = a[1] + (b[1] - a[1]) * t + away[1] * stands
      out[o + 2] = a[2] + (b[2] - a[2]) * t + away[2] * stands
      o += ROW_FLOATS
    }
  }
}

/** The outer surface of a disc: centre of the upper face, down the outside, centre of the lower face. */
export function annulusGrid(disc: PosedDisc): Grid {
  const grid = discGridPlace()
  writeFaces(grid.positionMm, disc)
  writeSides(grid.positionMm, disc)
  return grid
}

/** How far out the soft centre reaches, as a share of the disc's outline (64 to 72 % of its depth). */
const NUCLEUS_SHARE = 0.68
/** It lies a little behind the middle, mm, and goes further back when the front of the disc is narrowed; chosen by eye. */
const NUCLEUS_BACK_MM = 1.4
const BACK_PER_WEDGE_MM = 1.6
const RESTING_WEDGE = 0.25
/** Cartilage between it and the bone, mm. */
const CARTILAGE_MM = 1
/** How boxy its cross-section is: 1 = an ellipse, towards 0 = a box; chosen by eye. */
const ROUNDNESS = 0.65

/** From the centre of the upper face (0) round the outside to the centre of the lower face: how far out, and how far down. */
const nucleusRows = Array.from({ length: DISC_ROWS }, (_, row) => {
  const angle = (row / (DISC_ROWS - 1)) * Math.PI
  const down = Math.abs(Math.cos(angle)) ** ROUNDNESS * (row < DISC_ROWS / 2 ? -1 : 1)
  const pole = row === 0 || row === DISC_ROWS - 1
  return { ring: pole ? 0 : Math.sin(angle) ** ROUNDNESS, t: (1 + down) / 2 }
})

/** Of each row: its middle (x, y, z), how much of the upper and of the lower rim it takes, and of how far the side stands out. */
const rowParts = new Float64Array(DISC_ROWS * 6)

function layRows(disc: PosedDisc): void {
  const { upper, lower, frame } = disc
  const front = gapAt(disc, DISC_COLUMNS / 4)
  const rear = gapAt(disc, (3 * DISC_COLUMNS) / 4)
  const back = NUCLEUS_BACK_MM - BACK_PER_WEDGE_MM * ((front - rear) / (front + rear) - RESTING_WEDGE)
  for (let row = 0; row < DISC_ROWS; row++) {
    const { ring, t } = nucleusRows[row]!
    const share = ring * NUCLEUS_SHARE
    const upperLift = (upper.hollowMm * (1 - share * share) - CARTILAGE_MM) * (1 - t)
    const lowerLift = (lower.hollowMm * (1 - share * share) - CARTILAGE_MM) * t
    const o = row * 6
    for (let k = 0; k < 3; k++) {
      const inside = (upper.centre[k]! * (1 - t) + lower.centre[k]! * t) * (1 - share)
      rowParts[o + k] = inside + upper.out[k]! * upperLift + lower.out[k]! * lowerLift - frame.front[k]! * back
    }
    rowParts[o + 3] = share * (1 - t)
    rowParts[o + 4] = share * t
    rowParts[o + 5] = ring * barrel(t)
  }
}

/** Of each column: the upper rim, the lower rim, and the way the side stands out. */
const columnParts = new Float64Array(DISC_COLUMNS * 9)

function layColumns({ upper, lower, outward, bulgeMm }: PosedDisc, pull: Swelling | null): void {
  for (let j = 0; j < DISC_COLUMNS; j++) {
    const stands = 0.6 * bulgeMm[j]! + (pull === null ? 0 : pull[j]!)
    const p = upper.rim[j]!
    const q = lower.rim[j]!
    const away = outward[j]!
    const o = j * 9
    columnParts[o] = p[0]
    columnParts[o + 1] = p[1]
    columnParts[o + 2] = p[2]
    columnParts[o + 3] = q[0]
    columnParts[o + 4] = q[1]
    columnParts[o + 5] = q[2]
    columnParts[o + 6] = away[0] * stands
    columnParts[o + 7] = away[1] * stands
    columnParts[o + 8] = away[2] * stands
  }
}

/**
 * Writes the soft centre of a disc: the same grid inside it, filling the room between the endplates.
 * @param pull how far it is drawn out at each column, mm
 */
export function writeNucleus(out: Float32Array, disc: PosedDisc, pull: Swelling | null): void {
  layRows(disc)
  layColumns(disc, pull)
  let o = 0
  for (let r = 0; r < DISC_ROWS * 6; r += 6) {
    const x = rowParts[r]!
    const y = rowParts[r + 1]!
    const z = rowParts[r + 2]!
    const a = rowParts[r + 3]!
    const b = rowParts[r + 4]!
    const c = rowParts[r + 5]!
    for (let k = 0; k < DISC_COLUMNS * 9; k += 9) {
      out[o] = x + columnParts[k]! * a + columnParts[k + 3]! * b + columnParts[k + 6]! * c
      out[o + 1] = y + columnParts[k + 1]! * a + columnParts[k + 4]! * b + columnParts[k + 7]! * c
      out[o + 2] = z + columnParts[k + 2]! * a + columnParts[k + 5]! * b + columnParts[k + 8]! * c
      o += 3
    }
  }
}

/** What a closed surface on a grid of a disc's size holds, mm3. */
export const volumeInside = (p: Float32Array): number => volumeWithin(p, DISC_ROWS, DISC_COLUMNS)

function volumeWithin(p: Float32Array, rows: number, columns: number): number {
  let six = 0
  const last = (rows - 1) * columns * 3
  const width = columns * 3
  for (let start = 0; start < last; start += width) {
    // Each face as two triangles that share the diagonal from b to c: b x c, once, along what is left of a and d.
    let b = start + width - 3
    for (let j = 0; j < columns; j++) {
      const a = b
      b = start + j * 3
      const c = a + width
      const d = b + width
      const bx = p[b]!
      const by = p[b + 1]!
      const bz = p[b + 2]!
      const cx = p[c]!
      const cy = p[c + 1]!
      const cz = p[c + 2]!
      six +=
        (p[a]! - p[d]!) * (by * cz - bz * cy) +
        (p[a + 1]! - p[d + 1]!) * (bz * cx - bx * cz) +
        (p[a + 2]! - p[d + 2]!) * (bx * cy - by * cx)
    }
  }
  return Math.abs(six) / 6
}

/** What a closed grid holds, mm3. */
export const volumeOf = ({ rows, columns, positionMm }: Grid): number => volumeWithin(positionMm, rows, columns)

/** A disc's rim-to-rim distances in the midline along its own up, and between its centres, mm. */
export interface DiscHeights {
  heightMm: number
  anteriorMm: number
  posteriorMm: number
}

export function writeHeights(out: DiscHeights, disc: PosedDisc): void {
  const { upper, lower, frame } = disc
  out.heightMm = dot(frame.up, upper.centre) - dot(frame.up, lower.centre)
  out.anteriorMm = gapAt(disc, DISC_COLUMNS / 4)
  out.posteriorMm = gapAt(disc, (3 * DISC_COLUMNS) / 4)
}

/** The heights of one disc by itself. */
export function heightsOf(disc: PosedDisc): Readonly<DiscHeights> {
  const heights = { heightMm: Number.NaN, anteriorMm: Number.NaN, posteriorMm: Number.NaN }
  writeHeights(heights, disc)
  return heights
}
