import { type BufferGeometry, type Material, Mesh, ShaderMaterial, Texture } from 'three'
import { expect, test } from 'vitest'
import { solve } from '../../src/mechanics/solve.ts'
import { createFigure, middleOf } from '../../src/scene/figure.ts'
import { wayOf } from '../../src/scene/nerve-way.ts'
import { restingMoment } from '../../src/story/moment.ts'

const rest = solve(restingMoment)
const noModels = { geometries: new Map() }

test('the way of the signal runs on from root to foot on both sides alike', () => {
  const ways = wayOf(rest.nerves)
  for (const side of ['left', 'right'] as const) {
    expect(ways.get(`root-L5-${side}`)!.from).toBe(0)
    const trunk = ways.get(`sciatic-nerve-${side}`)!
    const tibial = ways.get(`tibial-nerve-${side}`)!
    expect(trunk.from).toBeGreaterThan(0)
    expect(trunk.from).toBeLessThan(trunk.to)
    expect(tibial.from).toBeCloseTo(trunk.to, 1)
    expect(ways.get(`deep-fibular-nerve-${side}`)!.from).toBeGreaterThan(trunk.from)
  }
  expect(Math.max(...[...ways.values()].map(({ to }) => to))).toBe(1)
  expect(ways.has('dural-sac')).toBe(false)
})

test('without any model the discs and nerves are still there, in their places', async () => {
  const figure = await createFigure(noModels, rest)
  expect(figure.parts.has('disc-L4-L5')).toBe(true)
  expect(figure.parts.has('sciatic-nerve-right')).toBe(true)
  expect(figure.parts.has('cauda-equina')).toBe(true)
  expect(figure.parts.has('L4')).toBe(false)
  const [x, y] = middleOf(figure, rest, 'sciatic-nerve-right')!
  expect(x).toBeLessThan(-40)
  expect(y).toBeLessThan(-150)
  expect(middleOf(figure, rest, 'L4')).toBeNull()
  figure.dispose()
})

test('a figure that goes releases every geometry and material it made', async () => {
  const figure = await createFigure(noModels, rest)
  for (const part of figure.parts.values()) part.show(part.id.endsWith('left') ? 0.5 : 1, 0, 0)
  figure.drawing.update()
  const held = new Set<BufferGeometry | Material | Texture>()
  figure.root.traverse((node) => {
    if (!(node instanceof Mesh)) return
    held.add(node.geometry)
    for (const material of [node.material, node.customDepthMaterial].flat()) {
      if (!material) continue
      held.add(material)
      if (material instanceof ShaderMaterial) held.add(material.uniforms.uParts!.value)
    }
  })
  for (const { meshes } of figure.parts.values()) for (const { geometry } of meshes) held.add(geometry)
  expect([...held].filter((thing) => thing instanceof Texture).length).toBeGreaterThan(4)
  expect(held.size).toBeGreaterThan(60)
  const released = new Set<unknown>()
  for (const thing of held) thing.addEventListener('dispose', () => released.add(thing))
  figure.dispose()
  expect([...held].filter((thing) => !released.has(thing))).toEqual([])
})
