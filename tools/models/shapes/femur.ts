import { femurLandmarks } from '../../../src/anatomy/landmarks.ts'
import { add, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { smooth } from '../mesh/smooth.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { bar } from '../sdf/bar.ts'
import { type Bounds, culled, type Field, smoothMax, smoothMin, subtract, union } from '../sdf/field.ts'
import { sphere } from '../sdf/primitives.ts'
import { type Ball, ball, knob } from './bone-form.ts'
import { alongChain, facing, patch } from './cartilage.ts'
import { type FemurDimensions, femur } from './femur-dimensions.ts'

const bounds: Bounds = { min: [24, -532, -54], max: [158, -62, 46] }
const upperBounds: Bounds = { min: [58, -275, -26], max: [152, -68, 40] }
const lowerBounds: Bounds = { min: [28, -528, -46], max: [120, -340, 30] }
const CELL_MM = 1.2
const SMOOTHING_ROUNDS = 6

/** The left femur, mm. */
export function femurField(d: FemurDimensions): Field {
  const centre: Vec3 = femurLandmarks.femoralHeadCentre
  const head = subtract(sphere(centre, d.headRadius), pit(), 2)
  const trochanters = subtract(
    union(9, bar(d.neck), knob(d.greaterTrochanter), bar(d.trochantericRidge), knob(d.lesserTrochanter)),
    ball(d.trochantericFossa),
    6,
  )
  const upper = union(4, union(6, trochanters, bar(d.glutealTuberosity)), head)
  const condyles = union(
    8,
    ball(d.medialCondyle),
    ball(d.lateralCondyle),
    bar(d.medialLip),
    bar(d.lateralLip),
    knob(d.medialEpicondyle),
    knob(d.lateralEpicondyle),
    bar(d.medialSupracondylarLine),
    bar(d.lateralSupracondylarLine),
  )
  const body = union(8, bar(d.shaft), culled(upper, upperBounds, 9), culled(condyles, lowerBounds, 9))
  const lined = union(7, body, bar(d.lineaAspera))
  return subtract(subtract(lined, knob(d.intercondylarFossa), 5), ball(d.poplitealSurface), 6)

  function pit(): Field {
    const out = normalize(d.fovea.direction)
    return sphere(add(centre, scale(out, d.headRadius + d.fovea.radius - d.fovea.depth)), d.fovea.radius)
  }
}

/** Where the cartilage of the head ends, as a cosine to the neck's way in, and how wide its gap at the fovea is. */
const HEAD_EDGE_COSINE = 0.62
const FOVEA_ROOM_MM = 1
/** Upper edges of the cartilage on the lower end: behind the condyles and on the patellar surface, mm. */
const condylesTop = { fromY: -496, perZ: 0.55 } as const
const trochlea = { middle: [79, -499], halfWidth: 20, halfHeight: 21, roundness: 3, frontZ: 6 } as const
/** How rounded the corners of these patches are, mm. */
const CORNER_MM = 9
const CONDYLE_HALF_WIDTH_MM = 13

/** Cartilage of the head, the condyles and the surface for the kneecap. */
function femurCartilage(d: FemurDimensions): NonNullable<Part['cartilage']> {
  const centre: Vec3 = femurLandmarks.femoralHeadCentre
  const neck = sub(d.neck[1]!.centre, centre)
  const fovea = add(centre, scale(normalize(d.fovea.direction), d.headRadius))
  return (x, y, z) => {
    const at: Vec3 = [x, y, z]
    if (y > -300) {
      const beyond = (facing(at, centre, neck) - HEAD_EDGE_COSINE) * d.headRadius
      const off = Math.abs(Math.hypot(...sub(at, centre)) - d.headRadius) - 1.5
      return patch(Math.max(beyond, off, d.fovea.radius + FOVEA_ROOM_MM - Math.hypot(...sub(at, fovea))))
    }
    const condyle = (b: Ball): number =>
      smoothMax(
        Math.abs(x - b.centre[0]) - CONDYLE_HALF_WIDTH_MM,
        y - (condylesTop.fromY - condylesTop.perZ * (z - b.centre[2])),
        CORNER_MM,
      )
    const { middle, halfWidth, halfHeight, roundness } = trochlea
    const across = Math.abs(x - middle[0]) / halfWidth
    const up = Math.max(y - middle[1], 0) / halfHeight
    const shield = ((across ** roundness + up ** roundness) ** (1 / roundness) - 1) * halfWidth
    const front = smoothMax(shield, trochlea.frontZ - z, CORNER_MM)
    const notch = alongChain(at, [d.intercondylarFossa.root, d.intercondylarFossa.tip], d.intercondylarFossa.rootRadius)
    const behind = Math.min(condyle(d.medialCondyle), condyle(d.lateralCondyle))
    return patch(smoothMax(smoothMin(behind, front, CORNER_MM), -notch, CORNER_MM))
  }
}

export const part: Part = {
  id: 'femur-left',
  file: 'legs',
  source: import.meta.url,
  triangles: 6500,
  topology: { components: 1, genus: 0 },
  cartilage: femurCartilage(femur),
  build: () => smooth(meshField(femurField(femur), bounds, CELL_MM), SMOOTHING_ROUNDS),
}
