import { legLandmarks } from '../../../src/anatomy/landmarks.ts'
import { mix, type Vec3 } from '../../../src/math/vec3.ts'
import { type Field, subtract, union } from '../sdf/field.ts'
import { ellipsoid, roundCone, slab } from '../sdf/primitives.ts'
import { type Stroke, sculpted } from '../sdf/relief.ts'

const { mt1Head, mt2Head, mt5Head } = legLandmarks
const below = (p: Vec3, mm: number, forward = 0): Vec3 => [p[0], p[1] - mm, p[2] + forward]

interface Toe {
  readonly knuckle: Vec3
  readonly bend: Vec3
  readonly pad: Vec3
  /** At knuckle, bend and pad. */
  readonly radiiMm: Vec3
}

/** Big toe to little toe, left: knuckle, bend and pad centres with the radius at each, mm (phalanges measured on one adult). */
const toes: readonly Toe[] = [
  { knuckle: [71.5, -932, 104], bend: [76.5, -938, 127], pad: [79, -942.3, 147], radiiMm: [14.4, 12.8, 12.6] },
  { knuckle: [95, -932.5, 104], bend: [99.3, -934.8, 127], pad: [103.6, -943.9, 147], radiiMm: [11.4, 9.7, 9.2] },
  { knuckle: [108, -934.5, 98], bend: [113.6, -936.4, 120], pad: [117.6, -944.6, 139.5], radiiMm: [10.8, 9.2, 9.5] },
  { knuckle: [121, -936.5, 88], bend: [127.4, -937.8, 108.5], pad: [131.2, -945, 125.5], radiiMm: [10.2, 9, 9.4] },
  { knuckle: [131.5, -938.5, 77], bend: [138, -940, 93.5], pad: [141.4, -945.2, 107.5], radiiMm: [9.8, 9, 9.2] },
]

/** A toe: two bones, a pad below the end, and the flesh over its middle joint. */
function toe({ knuckle, bend, pad, radiiMm }: Toe): Field {
  const [atKnuckle, atBend, atPad] = radiiMm
  const ball = ellipsoid(below(pad, 0.8, 0.5), [atPad * 0.98, atPad * 0.84, atPad * 1.18])
  const joint = ellipsoid(below(bend, -0.8), [atBend * 1.04, atBend * 0.92, atBend * 1.25])
  const bones = union(
    1,
    roundCone(knuckle, bend, atKnuckle * 0.9, atBend * 0.94),
    roundCone(bend, pad, atBend * 0.94, atPad * 0.84),
  )
  return union(4, bones, joint, ball)
}

/** Furrows and ridges of the left foot; chosen by eye. */
const relief: readonly Stroke[] = [
  { from: [72, -906, 40], to: [72, -918, 92], spreadMm: 4, heightMm: 1.6 }, // tendon to the big toe
  { from: [88, -900, 36], to: [96, -920, 92], spreadMm: 3.2, heightMm: 1 }, // tendons to the others
  { from: [93, -900, 32], to: [109, -922, 84], spreadMm: 3.2, heightMm: 1 },
  { from: [97, -901, 26], to: [122, -926, 72], spreadMm: 3.2, heightMm: 1 },
  { from: [83, -918, 92], to: [84, -922, 108], spreadMm: 4.5, heightMm: -2 }, // between the knuckles
  { from: [101, -921, 90], to: [103, -924, 106], spreadMm: 4, heightMm: -1.2 },
  { from: [60, -880, 12], to: [57, -894, 6], spreadMm: 9, heightMm: -2 }, // in front of the inner ankle bone
  { from: [104, -892, 2], to: [108, -904, 8], spreadMm: 10, heightMm: -2.5 }, // in front of the outer one
  { from: [118, -922, 26], to: [124, -925, 34], spreadMm: 8, heightMm: 2 }, // base of the fifth metatarsal
  { from: [58, -930, 98], to: [58, -932, 106], spreadMm: 9, heightMm: 2 }, // ball of the big toe
]

/** The left foot in front of the heel: instep, outer border, ball and five toes; its arch stays hollow. */
export function foot(): Field {
  const instep = slab([79, -898, 4], below(mt1Head, -2, -12), [118, -932, 56], 25, 15.5, 14)
  const bridge = roundCone([79, -888, 4], [88, -921, 78], 25, 19)
  const outerBorder = roundCone([90, -936.5, -46], [120, -939.5, 22], 21, 16.8)
  const outerBack = slab([82, -906, -20], [104, -928, 10], [118, -936, 40], 23, 18, 15)
  const inside = roundCone([70, -922, -30], below(mt1Head, 6, -10), 23, 16)
  const ball = slab(below(mt1Head, 8), below(mt2Head, 4, 4), below(mt5Head, 2, -2), 16.5, 15, 14)
  const side = roundCone([120, -938.5, 22], below(mt5Head, 1.5, -2), 16.5, 13.8)
  const arch = ellipsoid([46, -960, 20], [22, 19, 46])
  const body = subtract(
    union(26, instep, bridge, inside, union(14, ball, side), union(20, outerBorder, outerBack)),
    arch,
    16,
  )
  // Toes press against one another as far as their middle joints.
  const webs = toes.slice(1).map((b, i) => {
    const a = toes[i]!
    const at = (t: Toe): Vec3 => below(mix(t.knuckle, t.bend, 0.45), 1)
    return slab(at(a), at(b), below(mix(a.bend, b.bend, 0.5), 1), 8, 7.6, 6.4)
  })
  return sculpted(union(6, union(4, body, ...webs), union(2, ...toes.map(toe))), relief)
}
