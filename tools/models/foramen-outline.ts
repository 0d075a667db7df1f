import { fileURLToPath } from 'node:url'
import { foramenPlanesMm } from '../../src/anatomy/foramina.ts'
import { type DiscId, discIds, discSizes, type VertebraId } from '../../src/anatomy/spine.ts'
import { apply, invert } from '../../src/math/transform.ts'
import { discRim } from '../../src/mechanics/disc-rim.ts'
import type { Field } from './sdf/field.ts'
import { sacrum } from './shapes/sacrum.ts'
import { vertebra } from './shapes/vertebra.ts'
import { vertebraFrame } from './shapes/vertebral-body.ts'

/** A point in a sagittal plane: up and forward, mm, body frame. */
type Flat = readonly [up: number, forward: number]

const STEP_MM = 0.2
const FARTHEST_MM = 70
/** How far a line comes back before the place it came back from counts as its end, mm. */
const COMES_BACK_MM = 1.2
/** How far a simplified outline may leave the traced one, mm. */
const CLOSE_MM = 0.15

/** A bone as it is drawn, at rest in the body frame. */
export function boneField(bone: VertebraId | 'sacrum'): Field {
  if (bone === 'sacrum') return sacrum()
  const field = vertebra(bone)
  const toOwn = invert(vertebraFrame(bone))
  return (x, y, z) => field(...apply(toOwn, [x, y, z]))
}

/** Where a rim of a disc crosses a plane beside the midline, behind. */
function rimIn(rim: readonly (readonly [number, number, number])[], aside: number): Flat {
  const back = (3 * rim.length) / 4
  for (let j = back; ; j++) {
    const [a, b] = [rim[j % rim.length]!, rim[(j + 1) % rim.length]!]
    if (b[0] < aside) continue
    const u = (aside - a[0]) / (b[0] - a[0])
    return [a[1] + (b[1] - a[1]) * u, a[2] + (b[2] - a[2]) * u]
  }
}

/** Follows where a field is 0 in a plane, from near `start` towards `way`. */
function follow(field: (up: number, forward: number) => number, start: Flat, way: Flat): Flat[] {
  const slope = ([up, forward]: Flat): Flat => {
    const d = 0.02
    return [
      (field(up + d, forward) - field(up - d, forward)) / (2 * d),
      (field(up, forward + d) - field(up, forward - d)) / (2 * d),
    ]
  }
  const settle = (p: Flat): Flat => {
    let [up, forward] = p
    for (let i = 0; i < 12; i++) {
      const [a, b] = slope([up, forward])
      const step = (0.7 * field(up, forward)) / Math.max(a * a + b * b, 0.05)
      up -= step * a
      forward -= step * b
    }
    return [up, forward]
  }
  const points = [settle(start)]
  let heading = way
  for (let mm = 0; mm < FARTHEST_MM; mm += STEP_MM) {
    const at = points[points.length - 1]!
    const [a, b] = slope(at)
    const size = Math.hypot(a, b)
    heading = a * heading[1] - b * heading[0] > 0 ? [-b / size, a / size] : [b / size, -a / size]
    points.push(settle([at[0] + heading[0] * STEP_MM, at[1] + heading[1] * STEP_MM]))
  }
  return points
}

/** The line as far as it goes on from its turn (up 1: over a roof, and down from it; up -1: through a floor, and up) before it comes back. */
function toItsEnd(points: readonly Flat[], up: 1 | -1): Flat[] {
  let turn = Number.NEGATIVE_INFINITY
  let end = 0
  for (const [i, [height]] of points.entries()) {
    if (height * up > turn) [turn, end] = [height * up, i]
    else if (height * up < points[end]![0] * up) end = i
    else if (turn - points[end]![0] * up > COMES_BACK_MM && height * up > points[end]![0] * up + COMES_BACK_MM) break
  }
  return points.slice(0, end + 1)
}

/** The same line with fewer points. */
function simplified(points: readonly Flat[]): Flat[] {
  const [a, b] = [points[0]!, points[points.length - 1]!]
  const length = Math.hypot(b[0] - a[0], b[1] - a[1])
  let [worst, at] = [0, 0]
  for (const [i, p] of points.entries()) {
    const off = Math.abs((p[0] - a[0]) * (b[1] - a[1]) - (p[1] - a[1]) * (b[0] - a[0])) / length
    if (off > worst) [worst, at] = [off, i]
  }
  if (worst < CLOSE_MM) return [a, b]
  return [...simplified(points.slice(0, at + 1)), ...simplified(points.slice(at)).slice(1)]
}

/**
 * The edges of a foramen as its two bones are drawn, at rest, left, in its plane: from the rim above the disc over the roof down to the end
 * of the arch behind, and from the rim below the disc over the floor up to the tip of the joint's process.
 */
export function foramenOutline(disc: DiscId): { readonly above: readonly Flat[]; readonly below: readonly Flat[] } {
  const aside = foramenPlanesMm[disc]
  const { above, below } = discSizes[disc]
  const [upper, lower] = [boneField(above), boneField(below)]
  const top = follow((up, forward) => upper(aside, up, forward), rimIn(discRim(disc).above.rim, aside), [1, 0])
  const bottom = follow((up, forward) => lower(aside, up, forward), rimIn(discRim(disc).below.rim, aside), [0, -1])
  return { above: simplified(toItsEnd(top, 1)), below: simplified(toItsEnd(bottom, -1)) }
}

const line = (points: readonly Flat[]): string =>
  points.map(([up, forward]) => `[${up.toFixed(1)}, ${forward.toFixed(1)}]`).join(', ')
// Run by itself it prints the table of `foramenOutlines`.
if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const disc of discIds) {
    const { above, below } = foramenOutline(disc)
    console.log(`'${disc}': { above: [${line(above)}], below: [${line(below)}] },`)
  }
