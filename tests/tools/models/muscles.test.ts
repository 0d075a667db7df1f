import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { beforeAll, describe, expect, it } from 'vitest'
import { pelvisLandmarks } from '../../../src/anatomy/landmarks.ts'
import { gluteal } from '../../../src/anatomy/muscles/gluteal.ts'
import { type MusclePairId, muscles } from '../../../src/anatomy/muscles.ts'
import { sciaticTrunk } from '../../../src/anatomy/nerves.ts'
import { add, cross, distance, length, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { modelFolder } from '../../../tools/models/manifest.ts'
import { solid } from '../../../tools/models/mesh/solid.ts'
import { topology } from '../../../tools/models/mesh/topology.ts'
import type { Field } from '../../../tools/models/sdf/field.ts'
import { parts } from '../../../tools/models/shapes/muscles.ts'
import { decodeModel, type StoredMesh } from '../../../tools/models/stored.ts'

const ids = Object.keys(muscles) as MusclePairId[]
const bones = ['sacrum', 'hip-bone-left', 'femur-left', 'tibia-left', 'fibula-left'] as const
const REACH_MM = 12
const meshes = new Map<MusclePairId, StoredMesh>()
const trees = new Map<MusclePairId, MeshBVH>()
const solids = new Map<(typeof bones)[number], Field>()

/** Muscles and bones as they are stored: what passes through what is looked for with all other structures, in clearance.test.ts. */
beforeAll(async () => {
  const read = (file: string) => decodeModel(readFileSync(resolve(modelFolder, `${file}.glb`)))
  const stored = new Map((await read('muscles')).map((mesh) => [mesh.id, mesh]))
  for (const id of ids) {
    const mesh = stored.get(`${id}-left`)!
    meshes.set(id, mesh)
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(mesh.position, 3))
    geometry.setIndex(new BufferAttribute(mesh.index.slice(), 1))
    trees.set(id, new MeshBVH(geometry))
  }
  for (const file of ['spine', 'pelvis', 'legs'])
    for (const mesh of await read(file)) {
      const bone = bones.find((id) => id === mesh.id)
      if (bone) solids.set(bone, solid(mesh, REACH_MM))
    }
}, 60_000)

const hits = (id: MusclePairId, from: Vec3, towards: Vec3): number =>
  trees.get(id)!.raycast(new Ray(new Vector3(...from), new Vector3(...towards).normalize()), DoubleSide).length

describe('muscle meshes', () => {
  it.each(ids)('%s is closed, in one piece a head, without handles', (id) => {
    const { closed, components, genus } = topology(meshes.get(id)!)
    expect({ closed, components, genus }).toEqual({ closed: true, components: muscles[id].heads.length, genus: 0 })
  })

  it.each(ids)('%s has its measured volume within 15 %', (id) => {
    const { volumeCm3 } = topology(meshes.get(id)!)
    expect(Math.abs(volumeCm3 / muscles[id].volumeCm3 - 1)).toBeLessThan(0.15)
  })

  it.each(ids)('%s carries fibre coordinates within -1..1, tendon at an end and flesh between', (id) => {
    const { fibre, position } = meshes.get(id)!
    expect(fibre!.length).toBe((position.length / 3) * 4)
    expect(Math.max(...fibre!.map(Math.abs))).toBeLessThanOrEqual(1)
    const tendon = fibre!.filter((_, i) => i % 4 === 3)
    expect(Math.max(...tendon)).toBeGreaterThan(0.9)
    expect(Math.min(...tendon)).toBe(0)
    expect(tendon.filter((t) => t < 0.5).length / tendon.length).toBeGreaterThan(0.3)
  })

  it.each(ids)('%s lies on the left of the body', (id) => {
    expect(topology(meshes.get(id)!).bounds.min[0]).toBeGreaterThan(0)
  })

  it('each vertex stays on its fibre: the cross coordinates do not change along the belly', () => {
    const { fibre } = parts.find((part) => part.id === 'piriformis-left')!.build()
    const crosses = new Set<string>()
    for (let v = 0; v < fibre!.length; v += 4) crosses.add(`${fibre![v + 1]} ${fibre![v + 2]}`)
    const rows = fibre!.length / 4 / crosses.size
    expect(crosses.size).toBeGreaterThan(64)
    expect(rows).toBeGreaterThan(50)
  }, 60_000)
})

describe('muscles and the sciatic nerve', () => {
  it('gluteus maximus covers the trunk from behind', () => {
    for (const { centre } of sciaticTrunk.filter((s) => s.centre[1] > -180)) {
      expect(hits('gluteus-maximus', centre, [0, 0, -1])).toBe(2)
      expect(hits('gluteus-maximus', centre, [0, 0, 1])).toBe(0)
    }
  })

  it('the trunk lies on obturator internus with the gemelli, then on quadratus femoris', () => {
    const bed = ['superior-gemellus', 'obturator-internus', 'inferior-gemellus', 'quadratus-femoris'] as const
    const over = sciaticTrunk.filter((s) => s.centre[1] < -94 && s.centre[1] > -160)
    expect(over.length).toBeGreaterThan(5)
    for (const { centre } of over) {
      expect(bed.some((id) => hits(id, centre, [0, 0, 1]) > 0)).toBe(true)
      expect(bed.every((id) => hits(id, centre, [0, 0, -1]) === 0)).toBe(true)
    }
  })

  it('the long head of biceps crosses behind the trunk', () => {
    const behind = sciaticTrunk.filter((s) => hits('biceps-femoris', s.centre, [0.25, 0, -1]) > 0)
    expect(behind.length).toBeGreaterThan(8)
  })
})

describe('muscles of the buttock and thigh, one against another', () => {
  it('gluteus maximus covers the sitting bone and the upper ends of the hamstrings', () => {
    const sittingBone = pelvisLandmarks.ischialTuberosityPosterior
    expect(hits('gluteus-maximus', sittingBone, [0, 0, -1])).toBe(2)
    for (const id of ['semitendinosus', 'biceps-femoris'] as const)
      expect(hits('gluteus-maximus', muscles[id].heads[0]!.stations[1]!.centre, [0, 0, -1])).toBe(2)
  })

  it('gluteus medius lies over minimus, and maximus over the back of medius', () => {
    const outwards: Vec3 = [0.85, 0.1, -0.5]
    for (const line of gluteal['gluteus-minimus'].heads[0]!.lines!.slice(1, -1))
      expect(hits('gluteus-medius', line[3]!.point, outwards)).toBe(2)
    const hindmost = gluteal['gluteus-medius'].heads[0]!.lines![0]!
    for (const { point } of hindmost.slice(2, 6)) expect(hits('gluteus-maximus', point, outwards)).toBe(2)
  })

  /** The middle of the part of a muscle that touches a bone, mm, by area. */
  function touches(id: MusclePairId, bone: (typeof bones)[number]): Vec3 {
    const { position, index } = meshes.get(id)!
    const within = solids.get(bone)!
    let whole = 0
    let sum: Vec3 = [0, 0, 0]
    for (let t = 0; t < index.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => {
        const v = index[t + k]! * 3
        return [position[v]!, position[v + 1]!, position[v + 2]!] as const
      }) as [Vec3, Vec3, Vec3]
      const middle = scale(add(add(a, b), c), 1 / 3)
      if (within(...middle) > 1.5) continue
      const area = length(cross(sub(b, a), sub(c, a))) / 2
      whole += area
      sum = add(sum, scale(middle, area))
    }
    return scale(sum, 1 / whole)
  }

  /**
   * Middles of the areas where muscles touch bone on an assembled adult, found by the same rule, mm, rounded: open3d, or bodyparts3d where
   * it says so.
   */
  const patches: readonly (readonly [id: MusclePairId, bone: (typeof bones)[number], middle: Vec3])[] = [
    ['piriformis', 'femur-left', [125, -98, -2]],
    ['obturator-internus', 'hip-bone-left', [44, -105, 5]], // bodyparts3d; on open3d [45, -105, 0]
    ['superior-gemellus', 'hip-bone-left', [59, -89, -28]],
    ['inferior-gemellus', 'hip-bone-left', [60, -117, -38]],
    ['inferior-gemellus', 'femur-left', [121, -106, 4]],
    ['quadratus-femoris', 'hip-bone-left', [64, -140, -16]],
    ['quadratus-femoris', 'femur-left', [110, -143, -17]],
    ['gluteus-maximus', 'hip-bone-left', [54, -4, -55]],
    ['gluteus-maximus', 'femur-left', [115, -202, -4]],
    ['gluteus-medius', 'femur-left', [137, -111, -12]],
    ['gluteus-minimus', 'hip-bone-left', [97, -15, -1]], // bodyparts3d; on open3d [93, -31, 4]
    ['gluteus-minimus', 'femur-left', [140, -105, -1]],
    ['biceps-femoris', 'hip-bone-left', [59, -142, -36]],
    ['biceps-femoris', 'fibula-left', [120, -548, -25]],
    ['semitendinosus', 'hip-bone-left', [50, -151, -29]],
    ['semimembranosus', 'tibia-left', [42, -545, -26]], // the end of its tendon
  ]

  it.each(patches)('%s touches the %s within 8 mm of where it does on a person', (id, bone, middle) => {
    expect(distance(touches(id, bone), middle)).toBeLessThan(8)
  })
})
