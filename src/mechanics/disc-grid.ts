import { dot } from '../math/vec3.ts'
import type { Grid } from './body.ts'
import { DISC_COLUMNS } from './disc-rim.ts'
import { barrel, gapAt, type PosedDisc, type PosedFace, type Swelling } from './posed-disc.ts'

/** Rings across each face and steps between the rims; together the rows of a disc's grid. */
const FACE_RINGS = [0, 0.3, 0.55, 0.75, 0.9, 1] as const
const SIDE_STEPS = 7
export const DISC_ROWS = 2 * FACE_RINGS.length + SIDE_STEPS - 1

/** How deep the faces reach into bone so that no gap shows, and how far inside the rim they end, mm and share; chosen by eye. */
const BOND_MM = 0.4
const RIM_SHARE = 0.985

const emptyGrid = (): Grid => ({
  rows: DISC_ROWS,
  columns: DISC_COLUMNS,
  positionMm: new Float32Array(DISC_ROWS * DISC_COLUMNS * 3),
})

function writeFace(
  out: Float32Array,
  row: number,
  { centre, out: away, hollowMm, rim }: PosedFace,
  ring: number,
): void {
  // The outermost ring lies on the rim itself; further in the face follows the hollow of the bone.
  const lift = hollowMm * (1 - ring * ring) + BOND_MM
  const share = ring * RIM_SHARE
  let o = row * DISC_COLUMNS * 3
  for (let j = 0; j < DISC_COLUMNS; j++) {
    const p = rim[j]!
    for (let k = 0; k < 3; k++) out[o++] = centre[k]! + (p[k]! - centre[k]!) * share + away[k]! * lift
  }
}

/** The outer surface of a disc: centre of the upper face, down the outside, centre of the lower face. */
export function annulusGrid(disc: PosedDisc): Grid {
  const grid = emptyGrid()
  const { positionMm: out } = grid
  const last = DISC_ROWS - 1
  for (const [ring, at] of FACE_RINGS.entries()) {
    writeFace(out, ring, disc.upper, at)
    writeFace(out, last - ring, disc.lower, at)
  }
  let o = FACE_RINGS.length * DISC_COLUMNS * 3
  for (let step = 1; step < SIDE_STEPS; step++) {
    const t = step / SIDE_STEPS
    for (let j = 0; j < DISC_COLUMNS; j++) {
      const [a, b, away] = [disc.upper.rim[j]!, disc.lower.rim[j]!, disc.outward[j]!]
      const stands = barrel(t) * disc.bulgeMm[j]!
      for (let k = 0; k < 3; k++) out[o++] = a[k]! + (b[k]! - a[k]!) * t + away[k]! * stands
    }
  }
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

/**
 * The soft centre of a disc: the same grid inside it, filling the room between the endplates.
 * @param pull how far it is drawn out at each column, mm
 */
export function nucleusGrid(disc: PosedDisc, pull: Swelling): Grid {
  const grid = emptyGrid()
  const { positionMm: out } = grid
  const { upper, lower, frame, outward, bulgeMm } = disc
  const front = gapAt(disc, DISC_COLUMNS / 4)
  const rear = gapAt(disc, (3 * DISC_COLUMNS) / 4)
  const back = NUCLEUS_BACK_MM - BACK_PER_WEDGE_MM * ((front - rear) / (front + rear) - RESTING_WEDGE)
  let o = 0
  for (const { ring, t } of nucleusRows) {
    const share = ring * NUCLEUS_SHARE
    const upperLift = upper.hollowMm * (1 - share * share) - CARTILAGE_MM
    const lowerLift = lower.hollowMm * (1 - share * share) - CARTILAGE_MM
    for (let j = 0; j < DISC_COLUMNS; j++) {
      const stands = ring * (barrel(t) * (0.6 * bulgeMm[j]! + pull(j)))
      for (let k = 0; k < 3; k++) {
        const top = upper.centre[k]! + (upper.rim[j]![k]! - upper.centre[k]!) * share + upper.out[k]! * upperLift
        const bottom = lower.centre[k]! + (lower.rim[j]![k]! - lower.centre[k]!) * share + lower.out[k]! * lowerLift
        out[o++] = top + (bottom - top) * t - frame.front[k]! * back + outward[j]![k]! * stands
      }
    }
  }
  return grid
}

/** What a closed grid holds, mm3. */
export function volumeOf({ rows, columns, positionMm: p }: Grid): number {
  let six = 0
  const triangle = (a: number, b: number, c: number): number =>
    p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
    p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
    p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)
  for (let i = 0; i + 1 < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const next = (j + 1) % columns
      const a = (i * columns + j) * 3
      const b = (i * columns + next) * 3
      const c = a + columns * 3
      const d = b + columns * 3
      six += triangle(a, b, c) + triangle(b, d, c)
    }
  }
  return Math.abs(six) / 6
}

/** Rim-to-rim distances in the midline along the disc's own up, and between its centres, mm. */
export function heightsOf(disc: PosedDisc): { heightMm: number; anteriorMm: number; posteriorMm: number } {
  const { upper, lower, frame } = disc
  return {
    heightMm: dot(frame.up, upper.centre) - dot(frame.up, lower.centre),
    anteriorMm: gapAt(disc, DISC_COLUMNS / 4),
    posteriorMm: gapAt(disc, (3 * DISC_COLUMNS) / 4),
  }
}
