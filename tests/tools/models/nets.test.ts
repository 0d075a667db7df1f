import { describe, expect, test } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { bake } from '../../../tools/models/bake.ts'
import { facetNormals, type Mesh } from '../../../tools/models/mesh/mesh.ts'
import { cellEdges, patchesOf } from '../../../tools/models/mesh/patches.ts'
import { simplify } from '../../../tools/models/mesh/simplify.ts'
import { meshField } from '../../../tools/models/mesh/surface-nets.ts'
import { topology } from '../../../tools/models/mesh/topology.ts'
import { type Bounds, type Field, subtract, union } from '../../../tools/models/sdf/field.ts'
import { column, roundCone, sphere } from '../../../tools/models/sdf/primitives.ts'

const box = (reach: number): Bounds => ({ min: [-reach, -reach, -reach], max: [reach, reach, reach] })
const ring: Field = subtract(column([0, 0, 0], [20, 8, 15], 2.5, 3), roundCone([0, -30, 0], [0, 30, 0], 6, 6), 1)

describe('the patches of a cell', () => {
  test('hold each crossed edge once, and no other', () => {
    for (const [mask, { count, ofEdge }] of patchesOf.entries()) {
      const used = new Set<number>()
      for (const [e, [a, b]] of cellEdges.entries()) {
        const crossed = ((mask >> a) & 1) !== ((mask >> b) & 1)
        expect(ofEdge[e]! >= 0).toBe(crossed)
        if (crossed) used.add(ofEdge[e]!)
      }
      expect(used.size).toBe(count)
    }
  })

  test('are two where opposite corners alone are inside', () => {
    expect(patchesOf[0b10000001]!.count).toBe(2)
    expect(patchesOf[0b00000011]!.count).toBe(1)
  })
})

describe('a net', () => {
  test('of a ball is closed, has its volume and its normals', () => {
    const mesh = meshField(sphere([0, 0, 0], 20), box(24), 1)
    const { closed, components, genus, volumeCm3, bounds } = topology(mesh)
    expect({ closed, components, genus }).toEqual({ closed: true, components: 1, genus: 0 })
    expect(volumeCm3).toBeCloseTo((4 / 3) * Math.PI * 8, 1)
    expect(bounds.max[1]).toBeCloseTo(20, 1)
    for (let v = 0; v < mesh.position.length; v += 3) {
      const [x, y, z] = mesh.position.subarray(v, v + 3)
      expect(Math.hypot(x!, y!, z!)).toBeCloseTo(20, 2)
      expect((x! * mesh.normal[v]! + y! * mesh.normal[v + 1]! + z! * mesh.normal[v + 2]!) / 20).toBeCloseTo(1, 3)
    }
  })

  test('of a ring has one handle, of two balls two components', () => {
    expect(topology(meshField(ring, box(24), 1))).toMatchObject({ closed: true, genus: 1, components: 1 })
    const two = union(0, sphere([-9, 0, 0], 6), sphere([9, 0, 0], 6))
    expect(topology(meshField(two, box(18), 1))).toMatchObject({ closed: true, genus: 0, components: 2 })
  })

  test('stays a manifold where sheets come closer than a cell', () => {
    const next = random(11)
    for (let round = 0; round < 20; round++) {
      const gap = 0.05 + next() * 0.9
      const shift = next()
      const near = union(0, sphere([-6 - gap / 2, shift, 0], 6), sphere([6 + gap / 2, shift / 2, shift], 6))
      expect(topology(meshField(near, box(16), 1)).closed).toBe(true)
    }
  })

  test('is whole even where the field is steeper than it should be', () => {
    const ball = sphere([1, 2, 3], 9)
    const steep: Field = (x, y, z) => ball(x, y, z) * (x > 3 ? 6 : 1)
    expect(topology(meshField(steep, box(20), 0.8))).toMatchObject({ closed: true, genus: 0, components: 1 })
  })

  test('refuses bounds that cut the surface, and fields that are no numbers or never inside', () => {
    expect(() => meshField(sphere([0, 0, 0], 20), box(15), 1)).toThrow('meets the bounds')
    expect(() => meshField(() => Number.NaN, box(5), 1)).toThrow('not a number')
    expect(() => meshField(sphere([0, 0, 0], -1), box(5), 1)).toThrow('found none')
  })

  test('is the same twice', () => {
    expect(meshField(ring, box(24), 1.3)).toEqual(meshField(ring, box(24), 1.3))
  })
})

describe('simplifying', () => {
  const full = meshField(ring, box(24), 1)

  test('keeps to the budget, the topology and the volume', () => {
    const small = simplify(full, 1500)
    expect(small.index.length / 3).toBeLessThanOrEqual(1500)
    const found = topology(small)
    expect(found).toMatchObject({ closed: true, genus: 1, components: 1 })
    expect(found.volumeCm3).toBeCloseTo(topology(full).volumeCm3, 1)
  })

  test('carries every attribute with its vertex', () => {
    const vertices = full.position.length / 3
    const fibre = new Float32Array(vertices * 4)
    const joints = new Uint8Array(vertices * 4)
    for (let v = 0; v < vertices; v++) {
      fibre[v * 4] = full.position[v * 3]! / 64
      joints[v * 4] = full.position[v * 3 + 1]! > 0 ? 7 : 3
    }
    const small = simplify({ ...full, fibre, joints, weights: joints }, 1000)
    for (let v = 0; v < small.position.length / 3; v++) {
      expect(small.fibre![v * 4]).toBeCloseTo(small.position[v * 3]! / 64, 6)
      expect(small.joints![v * 4]).toBe(small.position[v * 3 + 1]! > 0 ? 7 : 3)
    }
  })
})

test('an open surface is not called closed, a seam of doubled vertices is', () => {
  const ball = meshField(sphere([0, 0, 0], 6), box(9), 1)
  expect(topology({ ...ball, index: ball.index.slice(3) }).closed).toBe(false)
  const split = Float32Array.from([...ball.index].flatMap((v) => [...ball.position.subarray(v * 3, v * 3 + 3)]))
  const loose = { position: split, index: Uint32Array.from(ball.index, (_, i) => i) }
  expect(topology(loose)).toMatchObject({ closed: true, genus: 0, components: 1 })
})

test('facet normals of a ball point outwards', () => {
  const ball = meshField(sphere([0, 0, 0], 12), box(15), 1)
  const normal = facetNormals(ball.position, ball.index)
  for (let v = 0; v < normal.length; v += 3)
    expect(
      normal[v]! * ball.normal[v]! + normal[v + 1]! * ball.normal[v + 1]! + normal[v + 2]! * ball.normal[v + 2]!,
    ).toBeGreaterThan(0.98)
})

describe('the bake', () => {
  const at = (mesh: Mesh, near: (x: number, y: number, z: number) => boolean, channel: number): number => {
    const values = bake(mesh)
    let sum = 0
    let count = 0
    for (let v = 0; v < mesh.position.length / 3; v++) {
      const [x, y, z] = mesh.position.subarray(v * 3, v * 3 + 3)
      if (!near(x!, y!, z!)) continue
      sum += values[v * 4 + channel]!
      count++
    }
    expect(count).toBeGreaterThan(3)
    return sum / count
  }

  test('is open outside and dark in a hole, convex on the rim and concave in the hole, thin where thin', () => {
    const mesh = meshField(ring, box(24), 1.2)
    const outside = (x: number): boolean => x > 19
    const inHole = (x: number, y: number, z: number): boolean => Math.hypot(x, z) < 6.5 && Math.abs(y) < 4
    expect(at(mesh, outside, 0)).toBeGreaterThan(at(mesh, inHole, 0) + 60)
    expect(at(mesh, outside, 1)).toBeGreaterThan(128)
    expect(at(mesh, inHole, 1)).toBeLessThan(128)
    const ball = meshField(sphere([0, 0, 0], 3), box(5), 0.5)
    expect(at(ball, () => true, 2)).toBeCloseTo((6 / 12) * 255, -1)
  })
})
