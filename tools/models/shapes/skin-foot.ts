import { legLandmarks } from '../../../src/anatomy/landmarks.ts'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { type Field, subtract, union } from '../sdf/field.ts'
import { ellipsoid, roundCone, slab } from '../sdf/primitives.ts'

const { mt1Head, mt2Head, mt5Head } = legLandmarks
const below = (p: Vec3, mm: number, forward = 0): Vec3 => [p[0], p[1] - mm, p[2] + forward]

/** Big toe to little toe, left: knuckle, bend and pad centres with the radius at each, mm (phalanges measured on one adult). */
const toes: readonly { readonly knuckle: Vec3; readonly bend: Vec3; readonly pad: Vec3; readonly radiiMm: Vec3 }[] = [
  { knuckle: [71, -932, 100], bend: [75.5, -938, 126], pad: [79.3, -942.5, 147.5], radiiMm: [14, 11.8, 11.8] },
  { knuckle: [95, -932, 102], bend: [99.5, -934, 128], pad: [104, -944, 149], radiiMm: [11, 8.4, 8.4] },
  { knuckle: [108, -934, 97], bend: [113, -935.5, 122], pad: [118, -945, 141], radiiMm: [10.5, 7.8, 7.8] },
  { knuckle: [121, -936, 87], bend: [126.5, -937, 110], pad: [130, -945, 128], radiiMm: [10, 7.6, 8] },
  { knuckle: [132, -938, 77], bend: [138, -940, 94], pad: [140.5, -945, 110], radiiMm: [9.5, 7.8, 8.4] },
]

function toe({ knuckle, bend, pad, radiiMm }: (typeof toes)[number]): Field {
  const [atKnuckle, atBend, atPad] = radiiMm
  const flatPad = ellipsoid(pad, [atPad * 0.98, atPad * 0.9, atPad * 1.2])
  return union(5, roundCone(knuckle, bend, atKnuckle, atBend), roundCone(bend, pad, atBend, atPad * 0.86), flatPad)
}

/** The left foot in front of the heel: instep, outer border, ball and five toes; its arch stays hollow. */
export function foot(): Field {
  const instep = slab([81, -893, 12], below(mt1Head, -1, -14), [120, -933, 52], 27, 16, 14)
  const bridge = roundCone([80, -884, 10], [88, -921, 76], 26, 19)
  const outerBorder = roundCone([86, -934, -46], [122, -938.5, 24], 21, 16)
  const inside = roundCone([72, -925, -30], below(mt1Head, 6, -10), 24, 16)
  const ball = slab(below(mt1Head, 8), below(mt2Head, 4, 4), below(mt5Head, 2, -2), 16.5, 15, 14)
  const side = roundCone([122, -938.5, 24], below(mt5Head, 1.5, -4), 15, 13.5)
  const arch = ellipsoid([48, -958, 22], [20, 15, 44])
  const body = subtract(union(22, instep, bridge, inside, union(10, ball, side), outerBorder), arch, 16)
  return union(7, body, union(3, ...toes.map(toe)))
}
