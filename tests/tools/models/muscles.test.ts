import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { beforeAll, describe, expect, it } from 'vitest'
import { pelvisLandmarks } from '../../../src/anatomy/landmarks.ts'
import { deepGluteal } from '../../../src/anatomy/muscles/deep-gluteal.ts'
import { gluteal } from '../../../src/anatomy/muscles/gluteal.ts'
import { hamstrings } from '../../../src/anatomy/muscles/hamstrings.ts'
import { type MusclePairId, muscles } from '../../../src/anatomy/muscles.ts'
import { commonFibularNerve, type NerveStation, sciaticTrunk, tibialNerve } from '../../../src/anatomy/nerves.ts'
import { add, cross, distance, length, mix, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { modelFolder } from '../../../tools/models/manifest.ts'
import { fibreSurface } from '../../../tools/models/mesh/fibre-surface.ts'
import type { Mesh } from '../../../tools/models/mesh/mesh.ts'
import { overlap } from '../../../tools/models/mesh/overlap.ts'
import { simplify } from '../../../tools/models/mesh/simplify.ts'
import { solid } from '../../../tools/models/mesh/solid.ts'
import { topology } from '../../../tools/models/mesh/topology.ts'
import type { Field } from '../../../tools/models/sdf/field.ts'
import { parts } from '../../../tools/models/shapes/muscles.ts'
import { decodeModel } from '../../../tools/models/stored.ts'

const ids = Object.keys(muscles) as MusclePairId[]
const meshes = new Map<MusclePairId, Mesh>()
const trees = new Map<MusclePairId, MeshBVH>()

beforeAll(() => {
  for (const id of ids) {
    const mesh = parts.find((part) => part.id === `${id}-left`)!.build()
    meshes.set(id, mesh)
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(mesh.position, 3))
    geometry.setIndex(new BufferAttribute(mesh.index.slice(), 1))
    trees.set(id, new MeshBVH(geometry))
  }
}, 300_000)

const hits = (id: MusclePairId, from: Vec3, towards: Vec3): number =>
  trees.get(id)!.raycast(new Ray(new Vector3(...from), new Vector3(...towards).normalize()), DoubleSide).length

/** Distance from a point to the surface of a muscle, mm, negative inside. */
function clearanceMm(id: MusclePairId, p: Vec3): number {
  const inside = hits(id, p, [0.3, 0.2, 1]) % 2 === 1 && hits(id, p, [1, -0.3, 0.1]) % 2 === 1
  const { distance } = trees.get(id)!.closestPointToPoint(new Vector3(...p))!
  return inside ? -distance : distance
}

/** Points on the rim of the flat trunk, some between its stations. */
function rim(stations: readonly NerveStation[]): Vec3[] {
  return stations.slice(1).flatMap((b, i) => {
    const a = stations[i]!
    return [0, 0.5].flatMap((t) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((k): Vec3 => {
        const [x, y, z] = mix(a.centre, b.centre, t)
        const angle = (k * Math.PI) / 4
        return [x + (a.widthMm / 2) * Math.cos(angle), y, z + (a.thicknessMm / 2) * Math.sin(angle)]
      }),
    )
  })
}

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
    const { fibre } = meshes.get('piriformis')!
    const crosses = new Set<string>()
    for (let v = 0; v < fibre!.length; v += 4) crosses.add(`${fibre![v + 1]} ${fibre![v + 2]}`)
    const rows = fibre!.length / 4 / crosses.size
    expect(crosses.size).toBeGreaterThan(64)
    expect(rows).toBeGreaterThan(50)
  })
})

describe('muscles and the sciatic nerve', () => {
  it.each(ids)('%s leaves the trunk and its branches free', (id) => {
    const points = [...rim(sciaticTrunk), ...tibialNerve, ...commonFibularNerve]
    expect(points.length).toBeGreaterThan(300)
    const worst = Math.min(...points.map((p) => clearanceMm(id, p)))
    expect(worst).toBeGreaterThan(-0.5)
  })

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
  const lain = Object.keys({ ...deepGluteal, ...gluteal, ...hamstrings }) as MusclePairId[]
  const bones = ['sacrum', 'hip-bone-left', 'femur-left', 'tibia-left', 'fibula-left'] as const
  const REACH_MM = 12
  const END_MM = 9
  const drawn = new Map<MusclePairId, Mesh>()
  const solids = new Map<string, Field>()

  beforeAll(async () => {
    for (const id of lain) {
      const { triangles } = parts.find((part) => part.id === `${id}-left`)!
      const mesh = simplify(meshes.get(id)!, triangles)
      drawn.set(id, mesh)
      solids.set(id, solid(mesh, REACH_MM))
    }
    for (const file of ['spine', 'pelvis', 'legs'])
      for (const mesh of await decodeModel(readFileSync(resolve(modelFolder, `${file}.glb`))))
        if ((bones as readonly string[]).includes(mesh.id)) solids.set(mesh.id, solid(mesh, REACH_MM))
  }, 120_000)

  /** The vertices of a muscle at its ends, where it is sunk into the bone that holds it, and those between. */
  function split(id: MusclePairId): { ends: Float32Array; belly: Float32Array } {
    const { position, fibre } = drawn.get(id)!
    const heads = muscles[id].heads.map((head) => {
      const last = head.stations[head.stations.length - 1]!
      return { lengthMm: fibreSurface(head).lengthMm, at: last.centre, reachMm: last.halfWidthMm + 1.5 * END_MM }
    })
    const ends: number[] = []
    const belly: number[] = []
    for (let v = 0; v < position.length / 3; v++) {
      const place: Vec3 = [position[v * 3]!, position[v * 3 + 1]!, position[v * 3 + 2]!]
      const alongMm = fibre![v * 4]! * 512
      const inserts = heads.some(
        ({ lengthMm, at, reachMm }) => Math.abs(lengthMm - alongMm) < END_MM && distance(place, at) < reachMm,
      )
      ;(alongMm < END_MM || inserts ? ends : belly).push(...place)
    }
    return { ends: Float32Array.from(ends), belly: Float32Array.from(belly) }
  }

  it('measures depth as a ruler would', () => {
    const cube = { position: new Float32Array(24), index: new Uint32Array(36) }
    for (let v = 0; v < 8; v++) cube.position.set([v & 1 ? 10 : 0, v & 2 ? 10 : 0, v & 4 ? 10 : 0], v * 3)
    cube.index.set([
      0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7, 5,
    ])
    const within = solid(cube, 30)
    expect(within(5, 5, 8.5)).toBeCloseTo(-1.5, 5)
    expect(within(5, 5, 12)).toBeCloseTo(2, 5)
    const points = Float32Array.from([5, 5, 13, 5, 5, 9, 3, 4, 5])
    expect(overlap({ position: points }, within, 2)).toEqual({ deepestMm: 3, at: [3, 4, 5], count: 1 })
    expect(overlap({ position: points }, within, 2, ([x]) => x < 4).deepestMm).toBeCloseTo(1, 5)
  })

  it.each(lain)('%s passes through no bone and no other muscle by more than 0.5 mm', (id) => {
    const { ends, belly } = split(id)
    expect(belly.length).toBeGreaterThan(ends.length)
    for (const [other, within] of solids) {
      if (other === id) continue
      expect(overlap({ position: belly }, within, 0.5).deepestMm, `${id} in ${other}`).toBeLessThan(0.5)
      const isBone = (bones as readonly string[]).includes(other)
      if (isBone) expect(overlap({ position: ends }, within, 2).deepestMm, `end of ${id} in ${other}`).toBeLessThan(2)
    }
  })

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
    const { position, index } = drawn.get(id)!
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
