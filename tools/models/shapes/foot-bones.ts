import { add, cross, mix, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { joined, type Mesh } from '../mesh/mesh.ts'
import { smooth } from '../mesh/smooth.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { bar, type Station } from '../sdf/bar.ts'
import { type Bounds, type Field, union } from '../sdf/field.ts'
import { knob } from './bone-form.ts'
import { foot, type LongBone, type TarsalBone } from './foot-dimensions.ts'
import { tarsalField } from './tarsal.ts'

const TARSAL_CELL_MM = 0.9
const LONG_CELL_MM = 0.7
const SMOOTHING_ROUNDS = 3
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

const tarsalMesh = (d: TarsalBone): Mesh => {
  const masses = [...d.blocks, ...d.rollers, ...d.balls].map(({ centre }) => centre)
  const ends = d.knobs.flatMap(({ root, tip }) => [root, tip])
  const bounds = boundsRound([...masses, ...ends, ...d.shafts.flat().map(({ centre }) => centre)], 26)
  return smooth(meshField(tarsalField(d), bounds, TARSAL_CELL_MM), SMOOTHING_ROUNDS)
}

const longBoneMesh = (d: LongBone): Mesh =>
  smooth(meshField(longBoneField(d), boundsRound([d.back, d.front], 16), LONG_CELL_MM), SMOOTHING_ROUNDS)

const { metatarsals, phalanges, ...tarsals } = foot
const tarsalBones = Object.values(tarsals)
const longBones = [...metatarsals, ...phalanges]

export const part: Part = {
  id: 'foot-bones-left',
  file: 'legs',
  source: import.meta.url,
  triangles: 6000,
  topology: { components: tarsalBones.length + longBones.length, genus: 0 },
  build: () => joined([...tarsalBones.map(tarsalMesh), ...longBones.map(longBoneMesh)]),
}
