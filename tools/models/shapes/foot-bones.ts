import { add, cross, mix, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { joined, type Mesh } from '../mesh/mesh.ts'
import { smooth } from '../mesh/smooth.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { bar, type Station } from '../sdf/bar.ts'
import { type Bounds, type Field, grown, subtract, union } from '../sdf/field.ts'
import { knob } from './bone-form.ts'
import { patch } from './cartilage.ts'
import { foot, type LongBone, type TarsalBone } from './foot-dimensions.ts'
import { tarsalField } from './tarsal.ts'

const TARSAL_CELL_MM = 0.9
const LONG_CELL_MM = 0.7
const SMOOTHING_ROUNDS = 5
/** Room between two bones that would touch, and how far the cut's edge is rounded. */
const JOINT_MM = 0.8
const JOINT_EDGE_MM = 1.5
/** Cartilage at either end of a long bone: its neighbour is twice this away. */
const CARTILAGE_MM = 0.6
/** One metatarsal or phalanx, mm: broad base, slender arched middle, rounded head. */
export function longBoneField({ back, front, base, waist, head, bow, tuberosity }: LongBone): Field {
  const along = normalize(sub(front, back))
  const across = normalize(cross([0, 1, 0], along))
  const up = cross(along, across)
  const from = add(back, scale(along, Math.min(...base) + CARTILAGE_MM))
  const to = sub(front, scale(along, Math.min(...head) + CARTILAGE_MM))
  const station = (share: number, [breadth, height]: readonly [number, number], lift: number): Station => ({
    centre: add(mix(from, to, share), scale(up, lift)),
    major: breadth,
    minor: height,
    majorDirection: across,
  })
  const between = (a: readonly [number, number], b: readonly [number, number], t: number): [number, number] => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t,
  ]
  const shaft = bar(
    [
      station(0, base, 0),
      station(0.25, between(base, waist, 0.75), bow * 0.7),
      station(0.5, waist, bow),
      station(0.75, between(waist, head, 0.3), bow * 0.6),
      station(1, head, 0),
    ],
    3,
  )
  return tuberosity ? union(4, shaft, knob(tuberosity)) : shaft
}

function boundsRound(points: readonly Vec3[], marginMm: number): Bounds {
  const edge = (pick: (...x: number[]) => number, sign: number): Vec3 => {
    const at = (k: 0 | 1 | 2): number => pick(...points.map((p) => p[k])) + sign * marginMm
    return [at(0), at(1), at(2)]
  }
  return { min: edge(Math.min, -1), max: edge(Math.max, 1) }
}

interface Placed {
  readonly field: Field
  readonly bounds: Bounds
  readonly cellMm: number
}

function placedTarsal(d: TarsalBone): Placed {
  const masses = [...d.blocks, ...d.rollers, ...d.balls].map(({ centre }) => centre)
  const ends = d.knobs.flatMap(({ root, tip }) => [root, tip])
  const bounds = boundsRound([...masses, ...ends, ...d.shafts.flat().map(({ centre }) => centre)], 26)
  return { field: tarsalField(d), bounds, cellMm: TARSAL_CELL_MM }
}

const placedLongBone = (d: LongBone): Placed => ({
  field: longBoneField(d),
  bounds: boundsRound([d.back, d.front], 16),
  cellMm: LONG_CELL_MM,
})

const meet = (a: Bounds, b: Bounds): boolean =>
  ([0, 1, 2] as const).every((k) => a.min[k] <= b.max[k] && b.min[k] <= a.max[k])

const { metatarsals, phalanges, ...tarsals } = foot

/** The bones from the heel to the toes, each cut to fit those behind it, so that no two share a place. */
export function footBones(): readonly Placed[] {
  const whole = [
    ...Object.values(tarsals).map(placedTarsal),
    ...metatarsals.map(placedLongBone),
    ...phalanges.map(placedLongBone),
  ]
  return whole.map((bone, i) => {
    const behind = whole.slice(0, i).filter(({ bounds }) => meet(bone.bounds, bounds))
    if (behind.length === 0) return bone
    const taken = grown(union(0, ...behind.map(({ field }) => field)), JOINT_MM)
    return { ...bone, field: subtract(bone.field, taken, JOINT_EDGE_MM) }
  })
}

/** How far down from its top the roller of the talus bears cartilage, mm. */
const DOME_DEPTH_MM = 11

/** Cartilage of the talus's roller, for the shin bone. */
function domeCartilage(x: number, y: number, z: number): number {
  const { centre, radii } = foot.talus.rollers[0]!
  const radial = Math.abs(Math.hypot(y - centre[1], z - centre[2]) - radii[1]) - 3
  const down = centre[1] + radii[1] - DOME_DEPTH_MM - y
  return patch(Math.max(Math.abs(x - centre[0]) - radii[0] - 1, radial, down))
}

export const part: Part = {
  id: 'foot-bones-left',
  file: 'legs',
  source: import.meta.url,
  triangles: 7000,
  topology: { components: Object.keys(tarsals).length + metatarsals.length + phalanges.length, genus: 0 },
  cartilage: domeCartilage,
  build: (): Mesh =>
    joined(footBones().map(({ field, bounds, cellMm }) => smooth(meshField(field, bounds, cellMm), SMOOTHING_ROUNDS))),
}
