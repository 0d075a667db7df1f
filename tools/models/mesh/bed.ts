import { smoothstep } from '../../../src/math/easing.ts'
import { add, clamp, length, lerp, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from '../sdf/field.ts'
import type { FibreSurface } from './fibre-surface.ts'

/** What a muscle lies on: signed distances, mm. */
export interface Bed {
  /** The bones it is held by and passes over. */
  readonly bones: Field
  /** Everything it must keep out of: the bones, nerves, and muscles beneath it. */
  readonly all: Field
  /** All of that but the bones: what it keeps out of where it is held by bone as well. */
  readonly soft: Field
}

/** How far out of its bed a muscle stays; a little more than simplifying may move its surface. Chosen by eye. */
const GAP_MM = 0.35
const PROBE_MM = 0.15
const ROWS = 56
const COLUMNS = 20
const ROUNDS = 24
const LONGEST_STEP_MM = 2.5
/** The more often shifts are eased between steps, the wider a muscle bends round what it meets. */
const EASINGS = 4
/** How widely neighbours agree on the way out. */
const AGREEINGS = 12
/** The share of its half thickness that the middle keeps off: the face beneath is dented for the rest, so that the outer one stays calm. */
const CORE_SHARE = 0.35

/** The unit direction in which a field grows fastest. */
export function outOf(field: Field, [x, y, z]: Vec3): Vec3 {
  // Four corners of a tetrahedron tell as much as six places along the axes.
  const p = field(x + PROBE_MM, y - PROBE_MM, z - PROBE_MM)
  const q = field(x - PROBE_MM, y - PROBE_MM, z + PROBE_MM)
  const r = field(x - PROBE_MM, y + PROBE_MM, z - PROBE_MM)
  const s = field(x + PROBE_MM, y + PROBE_MM, z + PROBE_MM)
  const g: Vec3 = [p - q - r + s, -p - q + r + s, -p + q - r + s]
  const size = length(g)
  return size > 1e-9 && Number.isFinite(size) ? scale(g, 1 / size) : [0, 0, 0]
}

/** How far off its bed the finished surface stays, mm, and how far a dent goes at a time: smoothed, and at the very last not. */
export const CLEAR_MM = 0.2
const DENT_MM = 1
const LAST_DENT_MM = 0.35
const DENTINGS = 4
/** A place with this much room to spare is not looked at again until it has moved. */
const IDLE_MM = 3

/**
 * Presses the surface of a head out of its bed where the middle alone could not give way enough. Dents are smoothed over their
 * neighbours, so that nothing crumples.
 * @param rings rows of points round the head, equally many in each
 * @param beds what each row gives way to
 */
export function dented(rings: readonly (readonly Vec3[])[], beds: readonly Field[]): Vec3[][] {
  const columns = rings[0]!.length
  let dents = rings.map((ring) => ring.map((): Vec3 => [0, 0, 0]))
  const idle = new Float32Array(rings.length * columns)
  const press = (mostMm: number): void => {
    dents = dents.map((row, i) =>
      row.map((dent, j) => {
        if (idle[i * columns + j]! > IDLE_MM && length(dent) < 1) return dent
        const at = add(rings[i]![j]!, dent)
        const bed = beds[i]!
        const short = CLEAR_MM - bed(...at)
        idle[i * columns + j] = -short
        return short > 0 ? add(dent, scale(outOf(bed, at), Math.min(short, mostMm))) : dent
      }),
    )
  }
  for (let i = 0; i < DENTINGS; i++) {
    press(DENT_MM)
    dents = spread(spread(dents))
  }
  press(LAST_DENT_MM)
  return rings.map((ring, i) => ring.map((p, j) => add(p, dents[i]![j]!)))
}

const CALMINGS = 4
const SPREADS = 8

/**
 * The same surface with every move away from where it lay spread wide over its neighbours, and then out of the bed again: what was
 * pressed becomes a shallow bowl instead of a crease.
 * @param lay where the points lay before they were moved
 * @param moved where they have been moved to
 */
export function calmed(
  lay: readonly (readonly Vec3[])[],
  moved: readonly (readonly Vec3[])[],
  beds: readonly Field[],
): Vec3[][] {
  let moves = moved.map((ring, i) => ring.map((p, j) => sub(p, lay[i]![j]!)))
  for (let round = 0; round < CALMINGS; round++) {
    for (let k = 0; k < SPREADS; k++) moves = spread(moves)
    moves = moves.map((row, i) =>
      row.map((move, j) => {
        if (length(move) < 0.01) return move
        const at = add(lay[i]![j]!, move)
        const short = CLEAR_MM - beds[i]!(...at)
        return short > 0 ? add(move, scale(outOf(beds[i]!, at), short)) : move
      }),
    )
  }
  return lay.map((ring, i) => ring.map((p, j) => add(p, moves[i]![j]!)))
}

/** Every move drawn half way to the mean of its four neighbours; rings wrap round. */
function spread(moves: readonly (readonly Vec3[])[]): Vec3[][] {
  return moves.map((row, i) =>
    row.map((move, j) => {
      const round = add(row[(j + 1) % row.length]!, row[(j + row.length - 1) % row.length]!)
      const along = add((moves[i - 1] ?? row)[j]!, (moves[i + 1] ?? row)[j]!)
      return add(scale(move, 0.5), scale(add(round, along), 0.125))
    }),
  )
}

/** A shift of the middle surface of a head at a place along it and across it (-1..1), mm. */
export type Shift = (alongMm: number, across: number) => Vec3

/**
 * How the middle surface of a head gives way so that the core of its flesh, `halfMm` to either side, lies on its bed rather than in it.
 * The shift is smooth, so fibres bend over what they cross.
 * @param fleshyMm how far from its origin the flesh rises from the bone beneath it, so that it is drawn to the bone where it is close
 */
export function bedded(
  surface: FibreSurface,
  halfMm: (alongMm: number, across: number) => number,
  bed: Bed,
  fleshyMm = 0,
): Shift {
  const cells = Array.from({ length: ROWS * COLUMNS }, (_, i) => {
    const alongMm = (Math.floor(i / COLUMNS) / (ROWS - 1)) * surface.lengthMm
    const across = ((i % COLUMNS) / (COLUMNS - 1)) * 2 - 1
    const { point, through } = surface.at(alongMm, across)
    const half = halfMm(alongMm, across)
    const faces = [add(point, scale(through, half)), add(point, scale(through, -half))]
    return { half, alongMm, probes: half > 0 ? [point, ...faces] : [point] }
  })
  let shifts = cells.map(({ alongMm, probes }): Vec3 => {
    const share = fleshyMm > 0 ? 1 - smoothstep(0.6 * fleshyMm, fleshyMm, alongMm) : 0
    return share > 0 ? scale(towards(bed.bones, probes), share) : [0, 0, 0]
  })
  const idle = new Float32Array(cells.length)
  for (let round = 0; round < ROUNDS; round++) {
    const shortsMm = new Float32Array(cells.length)
    let ways = shifts.map((shift, i): Vec3 => {
      if (idle[i]! > IDLE_MM && length(shift) < 1) return [0, 0, 0]
      const { half, probes } = cells[i]!
      const middle = add(probes[0]!, shift)
      const shortMm = CORE_SHARE * half + GAP_MM - bed.all(...middle)
      idle[i] = -shortMm
      shortsMm[i] = Math.max(shortMm, 0)
      return shortMm > 0 ? scale(outOf(bed.all, middle), shortMm) : [0, 0, 0]
    })
    // Neighbours leave by the same side: deep inside a bone the nearest way out may be the wrong one.
    for (let k = 0; k < AGREEINGS; k++) ways = eased(ways)
    shifts = shifts.map((shift, i) => {
      const size = length(ways[i]!)
      const step = Math.min(shortsMm[i]!, LONGEST_STEP_MM)
      return step > 0 && size > 1e-6 ? add(shift, scale(ways[i]!, step / size)) : shift
    })
    for (let k = 0; k < EASINGS; k++) shifts = eased(shifts)
  }
  return (alongMm, across) => read(shifts, alongMm / surface.lengthMm, across * 0.5 + 0.5)
}

/** How far bone draws flesh that rises from it: a face this close comes to lie on it. */
const DRAWN_MM = 11

/** From the nearest of some places to the bone, mm; nothing where the bone is too far. */
function towards(bones: Field, places: readonly Vec3[]): Vec3 {
  let nearest = places[0]!
  let offMm = Number.POSITIVE_INFINITY
  for (const place of places) {
    const off = bones(...place)
    if (off < offMm) [nearest, offMm] = [place, off]
  }
  const roomMm = offMm - GAP_MM
  if (!(roomMm > 0)) return [0, 0, 0]
  const fade = 1 - smoothstep(DRAWN_MM, 1.5 * DRAWN_MM, roomMm)
  return fade > 0 ? scale(outOf(bones, nearest), -roomMm * fade) : [0, 0, 0]
}

/** Every shift drawn half way to the mean of its neighbours on the grid. */
function eased(shifts: readonly Vec3[]): Vec3[] {
  return shifts.map((here, i) => {
    const [row, column] = [Math.floor(i / COLUMNS), i % COLUMNS]
    let sum: Vec3 = [0, 0, 0]
    let count = 0
    for (const [r, c] of [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ] as const) {
      if (r < 0 || r >= ROWS || c < 0 || c >= COLUMNS) continue
      sum = add(sum, shifts[r * COLUMNS + c]!)
      count++
    }
    return add(scale(here, 0.5), scale(sum, 0.5 / count))
  })
}

function read(shifts: readonly Vec3[], along01: number, across01: number): Vec3 {
  const [y, x] = [clamp(along01, 0, 1) * (ROWS - 1), clamp(across01, 0, 1) * (COLUMNS - 1)]
  const [r, c] = [Math.min(Math.floor(y), ROWS - 2), Math.min(Math.floor(x), COLUMNS - 2)]
  const cell = (k: 0 | 1 | 2): number => {
    const v = (i: number, j: number): number => shifts[(r + i) * COLUMNS + c + j]![k]
    return lerp(lerp(v(0, 0), v(0, 1), x - c), lerp(v(1, 0), v(1, 1), x - c), y - r)
  }
  return [cell(0), cell(1), cell(2)]
}
