import { femurLandmarks, pelvisLandmarks } from '../../../src/anatomy/landmarks.ts'
import { add, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { smooth } from '../mesh/smooth.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { bar, type Station } from '../sdf/bar.ts'
import { type Bounds, culled, type Field, grown, intersect, subtract, union } from '../sdf/field.ts'
import { type Axes, axesAlong, column, ellipsoid, halfSpace, roundCone, sphere } from '../sdf/primitives.ts'
import { sheet } from '../sdf/sheet.ts'
import { ball } from './bone-form.ts'
import { patch } from './cartilage.ts'
import {
  type Beam,
  type Blade,
  type HipBoneDimensions,
  hipBone,
  type Socket,
  type Spine,
} from './hip-bone-dimensions.ts'
import { sacrumDimensions } from './sacrum-dimensions.ts'
import { sacrumCartilage, sacrumField } from './sacrum-field.ts'

const bounds: Bounds = { min: [-4, -172, -84], max: [146, 68, 88] }
const CELL_MM = 1.2
const SMOOTHING_ROUNDS = 12
const RIM_STATIONS = 7
/** How far seams run into one another; chosen by eye. */
const fillets = { bars: 8, foramen: 6, rimPlane: 3, socket: 2, fossa: 3, seat: 1.5, symphysis: 2 }
/** Where the notch starts and leaves, from the socket's centre along its opening and beyond its ball; chosen by eye. */
const notchPath = { fromIn: 6, fromOut: 10, toOut: 6, beyond: 14 }
/** Between the two pubic bones in front: the disc of the symphysis at its narrowest; chosen by eye, 3 to 5 mm in adults. */
const SYMPHYSIS_GAP_MM = 4
/** Cartilage of the sacroiliac joint, both sides together. */
const SACROILIAC_GAP_MM = 2.5
const sacrumBounds: Bounds = { min: [20, -60, -80], max: [66, 26, 24] }

/** The socket turns about the femoral head: one centre for both. */
const centre: Vec3 = femurLandmarks.femoralHeadCentre

/** The wing's own axes: out of the blade, up, forwards along it. */
const wingAxes = axesAlong([0.89, 0, -0.46], [0, 1, 0])
const wingBounds: Bounds = { min: [35, -75, -85], max: [142, 65, 82] }

/** Axes of the plate round the obturator foramen: backwards along it, out of it, up it. */
const lowerAxes = axesAlong([0.55, 0, -0.84], [0.78, -0.37, 0.51])
const lowerBounds: Bounds = { min: [-2, -165, -50], max: [92, -40, 72] }

/** The left hip bone, mm, with the seat that the sacrum leaves in it. */
export function hipBoneField(d: HipBoneDimensions): Field {
  const seat = culled(grown(sacrumField(sacrumDimensions), SACROILIAC_GAP_MM), sacrumBounds, 6)
  const whole = subtract(unseated(d), seat, fillets.seat)
  return intersect(fillets.symphysis, whole, halfSpace([SYMPHYSIS_GAP_MM / 2, 0, 0], [-1, 0, 0]))
}

/** Two plates, the bars between them and the socket. */
export function unseated(d: HipBoneDimensions): Field {
  const wing = culled(blade(d.wing), wingBounds, 16)
  const lower = culled(
    subtract(
      blade(d.lowerPlate),
      column(d.foramen.centre, [d.foramen.radii[0], 80, d.foramen.radii[1]], d.foramen.exponent, 0, lowerAxes),
      fillets.foramen,
    ),
    lowerBounds,
    16,
  )
  const { rim, cup, hollow } = socketFields(d.socket)
  const knobs = (Object.keys(d.spines) as (keyof typeof d.spines)[]).map((id) =>
    spine(d.spines[id], pelvisLandmarks[id]),
  )
  const plates = union(d.blend, wing, lower, ball(d.body, wingAxes), cup, ...knobs)
  const whole = union(fillets.bars, plates, beam(d.superiorRamus), beam(d.posteriorColumn), rim)
  return subtract(whole, hollow, fillets.socket)
}

const blade = ({ net, thicknessByRow, halfByColumn }: Blade): Field =>
  sheet(
    net,
    thicknessByRow.map((share) => halfByColumn.map((half) => half * share)),
  )

const beam = ({ majorDirection, stations }: Beam): Field => bar(stations.map((s) => ({ ...s, majorDirection })))

/** The tip's ball touches the landmark from inside. */
function spine({ root, rootRadius, tipRadius }: Spine, landmark: Vec3): Field {
  const tip = sub(landmark, scale(normalize(sub(landmark, root)), tipRadius))
  return roundCone(root, tip, rootRadius, tipRadius)
}

function socketFields(s: Socket): { rim: Field; cup: Field; hollow: Field } {
  const axes = axesAlong(s.opening, [0, 1, 0])
  const [opening] = axes
  const plane = add(centre, scale(opening, s.rimOffset))
  const cup = intersect(fillets.rimPlane, ellipsoid(s.cupCentre, s.cupRadii, axes), halfSpace(plane, opening))
  const lip = Math.sqrt(s.radius ** 2 - s.rimOffset ** 2) + s.rimRadius * 0.6
  const rim = bar(
    Array.from({ length: RIM_STATIONS }, (_, i): Station => {
      const outward = round(axes, s.rimFromDeg + ((s.rimToDeg - s.rimFromDeg) * i) / (RIM_STATIONS - 1))
      return {
        centre: add(plane, add(scale(outward, lip), scale(opening, -s.rimRadius))),
        major: s.rimRadius,
        minor: s.rimRadius * 0.8,
        majorDirection: opening,
      }
    }),
  )
  const notchSide = round(axes, (s.rimFromDeg + s.rimToDeg) / 2 + 180)
  const floor = add(centre, add(scale(opening, -s.fossaDepth - s.radius + s.fossaRadius), scale(notchSide, 6)))
  const fossa = ellipsoid(floor, [s.fossaRadius, s.fossaRadius, s.fossaRadius], axes)
  const within = add(centre, add(scale(opening, -notchPath.fromIn), scale(notchSide, notchPath.fromOut)))
  const exit = add(centre, add(scale(opening, notchPath.toOut), scale(notchSide, s.radius + notchPath.beyond)))
  const notch = roundCone(within, exit, s.notchRadius, s.notchRadius)
  return { rim, cup, hollow: union(fillets.fossa, sphere(centre, s.radius), fossa, notch) }

  /** The direction out of the rim's middle at an angle from its top, turning forwards above zero. */
  function round([, up, along]: Axes, angleDeg: number): Vec3 {
    const angle = (angleDeg * Math.PI) / 180
    return add(scale(up, Math.cos(angle)), scale(along, Math.sin(angle)))
  }
}

/** How far from the ball the lunate surface may lie: the fossa's floor lies deeper. */
const LUNATE_REACH_MM = 1.2
/** The joint surface for the sacrum lies this near its cartilage's middle, mm. */
const EAR_REACH_MM = 1.2

/** Cartilage of the socket's half-moon, and of the ear-shaped surface for the sacrum. */
function hipCartilage({ socket }: HipBoneDimensions): NonNullable<Part['cartilage']> {
  const onSacrum = sacrumCartilage(sacrumDimensions)
  const bone = sacrumField(sacrumDimensions)
  return (x, y, z) => {
    const fromBall = Math.abs(Math.hypot(...sub([x, y, z], centre)) - socket.radius) - LUNATE_REACH_MM
    if (fromBall < 2) return patch(fromBall)
    if (y < sacrumBounds.min[1] || x > sacrumBounds.max[0]) return 0
    const gap = bone(x, y, z)
    const near = patch(Math.abs(gap - SACROILIAC_GAP_MM) - EAR_REACH_MM)
    // It faces the sacrum's own joint surface: a step across the gap leads there.
    return near * onSacrum(x - gap, y, z)
  }
}

export const part: Part = {
  id: 'hip-bone-left',
  file: 'pelvis',
  source: import.meta.url,
  triangles: 9000,
  topology: { components: 1, genus: 1 },
  cartilage: hipCartilage(hipBone),
  build: () => smooth(meshField(hipBoneField(hipBone), bounds, CELL_MM), SMOOTHING_ROUNDS),
}
