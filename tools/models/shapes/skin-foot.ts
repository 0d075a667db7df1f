import { legLandmarks } from '../../../src/anatomy/landmarks.ts'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { type Field, union } from '../sdf/field.ts'
import { ellipsoid, roundCone, slab } from '../sdf/primitives.ts'

const { mt1Head, mt2Head, mt5Head } = legLandmarks
const below = (p: Vec3, mm: number, forward = 0): Vec3 => [p[0], p[1] - mm, p[2] + forward]

/** Big toe to little toe, left: knuckle, bend and pad centres with the radius at each, mm (phalanges measured on one adult). */
const toes: readonly { readonly knuckle: Vec3; readonly bend: Vec3; readonly pad: Vec3; readonly radiiMm: Vec3 }[] = [
  { knuckle: [71, -932, 100], bend: [77, -938, 126], pad: [81.5, -942, 147], radiiMm: [14, 12, 12.2] },
  { knuckle: [95, -932, 102], bend: [98.5, -933.5, 128], pad: [102.5, -944, 148], radiiMm: [11, 8.2, 8.2] },
  { knuckle: [108, -934, 97], bend: [113, -935.5, 122], pad: [118, -945, 141], radiiMm: [10.5, 7.8, 7.8] },
  { knuckle: [121, -936, 87], bend: [126.5, -937, 110], pad: [130.5, -945.5, 128], radiiMm: [10, 7.6, 7.6] },
  { knuckle: [132, -938, 77], bend: [138, -940, 94], pad: [140.5, -946, 110], radiiMm: [9.5, 7.4, 7.6] },
]

function toe({ knuckle, bend, pad, radiiMm }: (typeof toes)[number]): Field {
  const [atKnuckle, atBend, atPad] = radiiMm
  const flatPad = ellipsoid(pad, [atPad * 0.98, atPad * 0.9, atPad * 1.2])
  return union(5, roundCone(knuckle, bend, atKnuckle, atBend), roundCone(bend, pad, atBend, atPad * 0.86), flatPad)
}

/** The left foot in front of the heel: instep, outer border, ball and five toes; its arch stays hollow. */
export function foot(): Field {
  const instep = slab([82, -893, 14], below(mt1Head, -1, -14), [122, -933, 52], 27, 15, 12)
  const bridge = roundCone([80, -884, 10], [87, -921, 74], 25, 18)
  const outerBorder = roundCone([84, -936, -46], [124, -939.5, 24], 18, 15)
  const ball = slab(below(mt1Head, 8), below(mt2Head, 4, 4), below(mt5Head, 2, -2), 16.5, 15, 14)
  const side = roundCone([124, -939.5, 24], below(mt5Head, 1.5, -4), 14.5, 13)
  const body = union(14, instep, bridge, union(10, ball, side), outerBorder)
  return union(7, body, union(1.6, ...toes.map(toe)))
}
