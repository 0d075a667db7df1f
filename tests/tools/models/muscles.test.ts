import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { beforeAll, describe, expect, it } from 'vitest'
import { type MusclePairId, muscles } from '../../../src/anatomy/muscles.ts'
import { commonFibularNerve, type NerveStation, sciaticTrunk, tibialNerve } from '../../../src/anatomy/nerves.ts'
import { mix, type Vec3 } from '../../../src/math/vec3.ts'
import type { Mesh } from '../../../tools/models/mesh/mesh.ts'
import { topology } from '../../../tools/models/mesh/topology.ts'
import { parts } from '../../../tools/models/shapes/muscles.ts'

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
}, 180_000)

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
