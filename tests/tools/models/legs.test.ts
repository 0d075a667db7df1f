import { describe, expect, it } from 'vitest'
import { femurLandmarks, legLandmarks, pelvisLandmarks } from '../../../src/anatomy/landmarks.ts'
import { add, normalize, scale, type Vec3 } from '../../../src/math/vec3.ts'
import { meshField } from '../../../tools/models/mesh/surface-nets.ts'
import { type Bounds, type Field, union } from '../../../tools/models/sdf/field.ts'
import { femurField } from '../../../tools/models/shapes/femur.ts'
import { femur } from '../../../tools/models/shapes/femur-dimensions.ts'
import { fibulaField } from '../../../tools/models/shapes/fibula.ts'
import { fibula } from '../../../tools/models/shapes/fibula-dimensions.ts'
import { footBones } from '../../../tools/models/shapes/foot-bones.ts'
import { foot } from '../../../tools/models/shapes/foot-dimensions.ts'
import { hipBoneField } from '../../../tools/models/shapes/hip-bone.ts'
import { hipBone } from '../../../tools/models/shapes/hip-bone-dimensions.ts'
import { patellaField } from '../../../tools/models/shapes/patella.ts'
import { patella } from '../../../tools/models/shapes/patella-dimensions.ts'
import { sacrum } from '../../../tools/models/shapes/sacrum.ts'
import { tarsalField } from '../../../tools/models/shapes/tarsal.ts'
import { tibiaField } from '../../../tools/models/shapes/tibia.ts'
import { tibia } from '../../../tools/models/shapes/tibia-dimensions.ts'

const hip = hipBoneField(hipBone)
const thigh = femurField(femur)
const shin = tibiaField(tibia)
const calf = fibulaField(fibula)
const kneecap = patellaField(patella)
const feet = footBones()
const bonesOfFoot = union(0, ...feet.map(({ field }) => field))

/** How far the surface of `bone` inside the box stays from `other`, mm; below zero where it runs into it. */
function clearance(bone: Field, other: Field, box: Bounds): number {
  const clipped: Field = (x, y, z) => {
    const out = [x, y, z].map((v, k) => Math.max(box.min[k as 0]! - v, v - box.max[k as 0]!))
    return Math.max(bone(x, y, z), ...out)
  }
  const margin = 4
  const grown: Bounds = {
    min: [box.min[0] - margin, box.min[1] - margin, box.min[2] - margin],
    max: [box.max[0] + margin, box.max[1] + margin, box.max[2] + margin],
  }
  const { position } = meshField(clipped, grown, 3)
  let least = Number.POSITIVE_INFINITY
  for (let v = 0; v < position.length; v += 3)
    least = Math.min(least, other(position[v]!, position[v + 1]!, position[v + 2]!))
  return least
}

describe('bones of the hip and leg', () => {
  const named: readonly (readonly [string, Field, Readonly<Record<string, Vec3>>, readonly string[], number])[] = [
    [
      'hip bone',
      hip,
      pelvisLandmarks,
      [
        'asis',
        'psis',
        'iliacCrestTop',
        'iliacCrestLateral',
        'ischialTuberosityInferior',
        'ischialTuberosityPosterior',
        'ischialSpine',
        'symphysisSup',
        'symphysisInf',
        'pubicTubercle',
        'greaterSciaticNotchApex',
      ],
      4,
    ],
    [
      'femur',
      thigh,
      femurLandmarks,
      [
        'greaterTrochanterTip',
        'greaterTrochanterLateral',
        'lesserTrochanter',
        'medialEpicondyle',
        'lateralEpicondyle',
        'medialCondyleDistal',
        'medialCondylePosterior',
        'lateralCondyleDistal',
        'lateralCondylePosterior',
      ],
      3.5,
    ],
    ['tibia', shin, legLandmarks, ['tibialTuberosity', 'medialMalleolusTip', 'medialMalleolusMedial'], 2.5],
    ['fibula', calf, legLandmarks, ['fibularHeadApex', 'fibularHeadLateral', 'lateralMalleolusTip'], 2.5],
    [
      'foot',
      bonesOfFoot,
      legLandmarks,
      ['talusTop', 'calcaneusPosterior', 'calcaneusInferior', 'mt1Head', 'mt5Head'],
      3,
    ],
  ]
  for (const [name, field, landmarks, ids, withinMm] of named)
    it(`${name}: the surface passes within ${withinMm} mm of its landmarks`, () => {
      const far = ids.filter((id) => Math.abs(field(...landmarks[id]!)) > withinMm)
      expect(far).toEqual([])
    })

  it('the socket is concentric with the femoral head, 3 to 4 mm round it where it covers it', () => {
    const centre = femurLandmarks.femoralHeadCentre
    const covered = [
      [0, 1, 0],
      [-0.5, 0.8, 0.3],
      [-1, 0.1, 0],
      [-0.6, 0.4, -0.6],
    ] as const satisfies readonly Vec3[]
    for (const direction of covered) {
      const on = (radius: number): Vec3 => add(centre, scale(normalize(direction), radius))
      expect(thigh(...on(femur.headRadius - 0.5))).toBeLessThan(0)
      expect(hip(...on(femur.headRadius + 2.5))).toBeGreaterThan(0)
      expect(hip(...on(hipBone.socket.radius + hipBone.socket.fossaDepth + 1))).toBeLessThan(0)
    }
  })

  it('the nerve has its way: the greater sciatic notch is open and bone stands in front of it and below', () => {
    const infrapiriformForamen: Vec3 = [73.1, -94.7, -38.4]
    expect(hip(...infrapiriformForamen)).toBeGreaterThan(2.5)
    expect(hip(60, -60, -32)).toBeGreaterThan(4)
    expect(hip(...pelvisLandmarks.greaterSciaticNotchApex)).toBeLessThan(2)
  })

  const joints: readonly (readonly [string, Field, Field, Bounds, number])[] = [
    ['hip bone and sacrum', hip, sacrum(), { min: [30, -60, -75], max: [70, 25, 0] }, 1.2],
    ['hip', thigh, hip, { min: [55, -130, -20], max: [130, -66, 42] }, 1.5],
    ['knee', thigh, shin, { min: [28, -530, -46], max: [122, -490, 30] }, 2],
    ['kneecap and femur', kneecap, thigh, { min: [60, -535, 8], max: [110, -485, 42] }, 0.5],
    ['tibia and fibula', calf, shin, { min: [85, -905, -50], max: [130, -530, -8] }, 0.3],
    ['ankle, inner side', tarsalField(foot.talus), shin, { min: [45, -910, -50], max: [105, -860, 15] }, 0.3],
    ['ankle, outer side', tarsalField(foot.talus), calf, { min: [45, -910, -50], max: [105, -860, 15] }, 0.3],
  ]
  for (const [name, bone, other, box, roomMm] of joints)
    it(`${name}: at least ${roomMm} mm between the bones`, () => {
      expect(clearance(bone, other, box)).toBeGreaterThanOrEqual(roomMm)
    })

  it('no two bones of the foot share a place', () => {
    const shared: string[] = []
    for (const [i, { field, bounds }] of feet.entries())
      for (let x = bounds.min[0]; x < bounds.max[0]; x += 1.5)
        for (let y = bounds.min[1]; y < bounds.max[1]; y += 1.5)
          for (let z = bounds.min[2]; z < bounds.max[2]; z += 1.5) {
            if (field(x, y, z) > 0) continue
            const other = feet.findIndex((bone, k) => k !== i && bone.field(x, y, z) < 0)
            if (other >= 0) shared.push(`${i} and ${other} at ${x}, ${y}, ${z}`)
          }
    expect(shared).toEqual([])
  })
})
