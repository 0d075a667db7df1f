import type { Ray } from '../../../src/anatomy/hands.ts'
import { smoothstep } from '../../../src/math/easing.ts'
import { cross, distance, dot, mix, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { type Field, union } from '../sdf/field.ts'
import { type Axes, ellipsoid, roundCone } from '../sdf/primitives.ts'

/** How far a nail stands out of its bed, and how deep the furrow round it is. */
const NAIL_MM = 0.5
const FURROW_MM = 0.45

/** Along a bone, away from its back, and to the side. */
function bonesAxes(from: Vec3, to: Vec3, nail: Vec3): Axes {
  const along = normalize(sub(to, from))
  const side = normalize(cross(along, nail))
  return [along, cross(side, along), side]
}

interface Pad {
  /** Where along the bone, 0..1, how far towards the palm, and its radii along, deep and across, mm. */
  readonly at: number
  readonly downMm: number
  readonly radiiMm: Vec3
}

function pad(from: Vec3, to: Vec3, nail: Vec3, { at, downMm, radiiMm }: Pad): Field {
  const axes = bonesAxes(from, to, nail)
  return ellipsoid(sub(mix(from, to, at), scale(axes[1], downMm)), radiiMm, axes)
}

/** The field with a nail raised from the back of the last phalanx: a plate with rounded corners in a shallow furrow. */
function nailed(field: Field, from: Vec3, to: Vec3, facing: Vec3, breadthMm: number, tipMm: number): Field {
  const [along, out, side] = bonesAxes(from, to, facing)
  const centre = mix(from, to, 0.9)
  const halfLengthMm = distance(from, to) * 0.22 + tipMm * 0.36
  const halfBreadthMm = breadthMm * 0.74
  const reachMm = halfLengthMm + breadthMm
  return (x, y, z) => {
    const d = field(x, y, z)
    const at: Vec3 = [x - centre[0], y - centre[1], z - centre[2]]
    const rise = dot(at, out)
    if (rise < 0 || rise > reachMm) return d
    const u = dot(at, along) / halfLengthMm
    const v = dot(at, side) / halfBreadthMm
    const edge = (u ** 4 + v ** 4) ** 0.25
    if (edge > 1.6) return d
    const plate = smoothstep(1.05, 0.88, edge)
    // The skin folds round the nail everywhere but at its free edge.
    const fold = smoothstep(1.5, 1.12, edge) * (1 - plate) * smoothstep(0.9, 0.2, u)
    const above = smoothstep(0, 0.3 * breadthMm, rise)
    return d - above * (NAIL_MM * plate - FURROW_MM * fold)
  }
}

/** A finger or the thumb from its knuckle to its tip: three bones, pads on the palm's side, full joints, a nail in its bed. */
export function finger({ joints, radiiMm, nail }: Ray): Field {
  const [base, middle, end, tip] = joints
  const [rBase, rMiddle, rEnd, rTip] = radiiMm
  const waist = mix(base, middle, 0.6)
  // Cones that share a ball need no blend: one would swell every joint.
  const shaft = union(
    0.4,
    roundCone(base, waist, rBase * 0.97, rMiddle * 0.98),
    roundCone(waist, middle, rMiddle * 0.98, rMiddle),
    roundCone(middle, end, rMiddle, rEnd),
    roundCone(end, tip, rEnd, rTip),
  )
  const first = distance(base, middle)
  const second = distance(middle, end)
  const last = distance(end, tip)
  const flesh = union(
    3,
    shaft,
    pad(base, middle, nail, { at: 0.5, downMm: 2.4, radiiMm: [first * 0.36, rBase * 0.78, rMiddle * 0.7] }),
    pad(middle, end, nail, { at: 0.5, downMm: 1.8, radiiMm: [second * 0.42, rEnd * 0.88, rMiddle * 0.7] }),
    pad(end, tip, nail, { at: 0.78, downMm: 1.2, radiiMm: [last * 0.6, rTip * 0.92, rTip * 0.9] }),
    pad(base, middle, nail, { at: 1, downMm: -1.4, radiiMm: [rMiddle * 1.1, rMiddle * 0.86, rMiddle * 0.8] }),
  )
  return nailed(flesh, end, tip, nail, (rEnd + rTip) / 2, rTip)
}
