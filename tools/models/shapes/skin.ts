import { rootIds } from '../../../src/anatomy/nerves.ts'
import { dermatome } from '../../../src/anatomy/skin.ts'
import { legSections, soleYMm, TRUNK_TOP_Y_MM, trunkSections } from '../../../src/anatomy/skin-sections.ts'
import { smoothstep } from '../../../src/math/easing.ts'
import { simplify } from '../mesh/simplify.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { type Bounds, culled, type Field, intersect, smoothMin, union } from '../sdf/field.ts'
import { axesAlong, ellipsoid, halfSpace } from '../sdf/primitives.ts'
import { sculpted } from '../sdf/relief.ts'
import { foot } from './skin-foot.ts'
import { loft } from './skin-loft.ts'
import { legRelief, trunkRelief } from './skin-relief.ts'

/** Gluteus maximus over the sitting bone, and the middle gluteus with the hip below it; chosen by eye on muscles and landmarks. */
function buttock(): Field {
  const maximus = ellipsoid([60, -112, -38], [67, 84, 77.5], axesAlong([1, -0.16, 0.22], [0, 1, 0]))
  const flank = ellipsoid([95, -92, -26], [64, 96, 69])
  const medius = ellipsoid([94, -38, -2], [58, 86, 68])
  return union(44, maximus, union(60, flank, medius))
}

/** Narrows from the ribs upwards to a calm round end; nothing below them. */
function dome(): Field {
  const RIBS_Y_MM = 140
  const whole = ellipsoid([0, RIBS_Y_MM, 10], [200, TRUNK_TOP_Y_MM - RIBS_Y_MM, 176])
  return (x, y, z) => whole(x, Math.max(y, RIBS_Y_MM), z)
}

/** Buttock and leg as one: a crease below the buttock, a smooth passage over the hip. */
function joinedToLeg(hip: Field, leg: Field): Field {
  return (x, y, z) => {
    const behind = smoothstep(-10, -80, z) * smoothstep(125, 60, x)
    const low = smoothstep(-110, -165, y)
    return smoothMin(hip(x, y, z), leg(x, y, z), 40 - 24 * behind * low)
  }
}

/** The left half on both sides, without a knife's edge where they meet. */
function mirroredSoftly(half: Field): Field {
  const ROUNDING_MM = 3
  return (x, y, z) => half(Math.sqrt(x * x + ROUNDING_MM * ROUNDING_MM), y, z)
}

/** Where hip and trunk, leg, and foot end; beyond the widest blend from there they have no say. */
const hipBox: Bounds = { min: [-200, -200, -130], max: [200, TRUNK_TOP_Y_MM, 170] }
const limbBox: Bounds = { min: [-10, soleYMm, -110], max: [185, 5, 170] }
const footBox: Bounds = { min: [20, soleYMm, -100], max: [160, -860, 170] }
const REACH_MM = 62

/** The whole skin from T10 to the soles, symmetric; negative inside, mm. */
export function skinField(): Field {
  const trunk = intersect(34, intersect(44, loft(trunkSections), halfSpace([0, -164, 0], [0, -1, 0.12])), dome())
  const mons = ellipsoid([0, -104, 44], [46, 58, 44])
  const thighTop = halfSpace([0, -8, 0], [0, 1, 0])
  const floor = halfSpace([0, soleYMm, 0], [0, -1, 0])
  const leg = intersect(20, intersect(60, loft(legSections), thighTop), floor)
  const limb = intersect(5, union(26, leg, culled(foot(), footBox, REACH_MM)), floor)
  const hip = culled(union(54, union(44, trunk, mons), buttock()), hipBox, REACH_MM)
  const left = joinedToLeg(hip, culled(sculpted(limb, legRelief), limbBox, REACH_MM))
  return sculpted(mirroredSoftly(left), trunkRelief)
}

const bounds: Bounds = { min: [-200, soleYMm - 8, -150], max: [200, TRUNK_TOP_Y_MM + 8, 180] }
const CELL_MM = 2
const TRIANGLES = 18_000

/** The skin, both sides in one. */
export const part: Part = {
  id: 'skin',
  file: 'skin',
  source: import.meta.url,
  triangles: TRIANGLES,
  topology: { components: 1, genus: 0 },
  build: () => {
    const mesh = meshField(skinField(), bounds, CELL_MM)
    return simplify(mesh, TRIANGLES, { values: zones(mesh.position), width: rootIds.length, weight: 0.3 })
  },
}

/** The dermatome weights of each vertex: the scene computes the same at the vertices that are left. */
function zones(position: Float32Array): Float32Array {
  const values: number[] = []
  for (let v = 0; v < position.length; v += 3) {
    const weights = dermatome([position[v]!, position[v + 1]!, position[v + 2]!])
    for (const root of rootIds) values.push(weights[root])
  }
  return Float32Array.from(values)
}
