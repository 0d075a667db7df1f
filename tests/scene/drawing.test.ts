import {
  BoxGeometry,
  BufferAttribute,
  type BufferGeometry,
  DynamicDrawUsage,
  Group,
  Mesh,
  MeshBasicMaterial,
} from 'three'
import { beforeEach, expect, test } from 'vitest'
import type { Overlay } from '../../src/scene/drawing/batch.ts'
import { createDrawing, type Drawing } from '../../src/scene/drawing/drawing.ts'
import { lighten } from '../../src/scene/drawing/lighter.ts'
import { noiseTexture } from '../../src/scene/materials/noise.ts'
import { createTissue, type Tissue } from '../../src/scene/materials/tissue.ts'

const noise = noiseTexture()
const SOLID_BONE = 'bone'
const GHOST_BONE = 'bone-ghost'
const VEIL = 'depth-veil'

let group: Group
let drawing: Drawing
beforeEach(() => {
  group = new Group()
  drawing = createDrawing(group)
})

function bone(size: number): { mesh: Mesh; tissue: Tissue } {
  const geometry: BufferGeometry = new BoxGeometry(size, size, size)
  geometry.deleteAttribute('uv')
  geometry.setAttribute(
    'bake',
    new BufferAttribute(new Uint8Array(geometry.getAttribute('position').count * 4).fill(255), 4, true),
  )
  const tissue = createTissue('bone', { noise })
  return { mesh: drawing.add(geometry, tissue, { warp: null, order: 20 }), tissue }
}

/** What three will draw. */
const drawn = (): Mesh[] => group.children.filter((node): node is Mesh => node instanceof Mesh && node.visible)
const named = (name: string): Mesh | undefined => drawn().find((mesh) => mesh.name === name)
const cornersOf = (mesh: Mesh): number[] => [...mesh.geometry.getIndex()!.array.slice(0, mesh.geometry.drawRange.count)]

test('pieces of one tissue are one draw call, whatever their number', () => {
  for (let i = 1; i <= 5; i++) bone(i)
  drawing.update()
  expect(drawn().map(({ name }) => name)).toEqual([SOLID_BONE])
  expect(drawing.triangles()).toBe(5 * 12)
})

test('a faded piece leaves the solid ones and is drawn as a veil first, then as a shell, over the same vertices', () => {
  bone(1)
  const second = bone(2)
  drawing.update()
  second.tissue.uniforms.uOpacity.value = 0.4
  drawing.update()
  const [solid, veil, ghost] = [named(SOLID_BONE)!, named(VEIL)!, named(GHOST_BONE)!]
  expect(cornersOf(solid)).toHaveLength(36)
  expect(cornersOf(ghost)).toEqual(cornersOf(veil))
  expect(Math.min(...cornersOf(ghost))).toBe(24)
  expect(veil.renderOrder).toBeLessThan(ghost.renderOrder)
  expect(ghost.geometry.getAttribute('position')).toBe(solid.geometry.getAttribute('position'))
  expect(drawing.triangles()).toBe(24)
})

test('a hidden piece is not drawn at all, and comes back', () => {
  const only = bone(1)
  only.mesh.visible = false
  drawing.update()
  expect(drawn()).toEqual([])
  only.mesh.visible = true
  drawing.update()
  expect(drawing.triangles()).toBe(12)
})

test('the pose and the values of each piece stand in a row of their own', () => {
  bone(1)
  const second = bone(2)
  second.mesh.matrix.makeTranslation(7, 8, 9)
  second.tissue.uniforms.uSelected.value = 0.25
  second.mesh.castShadow = true
  drawing.update()
  const veil = tableOf()
  const row = veil.slice(9 * 4)
  expect([row[3], row[7], row[11]]).toEqual([7, 8, 9])
  expect(row[3 * 4 + 1]).toBe(0.25)
  expect([veil[6 * 4 + 1], row[6 * 4 + 1]]).toEqual([0, 1])
})

/** The texture that the shaders read, through the one material whose uniforms are plain to see. */
function tableOf(): Float32Array {
  const shadow = named(SOLID_BONE)!.customDepthMaterial as unknown as {
    uniforms: { uParts: { value: { image: { data: Float32Array } } } }
  }
  return shadow.uniforms.uParts.value.image.data
}

test('only what has been rewritten in a moving piece is handed on, and nothing at rest', () => {
  bone(1)
  const moving = bone(2)
  const own = moving.mesh.geometry.getAttribute('position') as BufferAttribute
  own.setUsage(DynamicDrawUsage)
  drawing.update()
  const common = named(SOLID_BONE)!.geometry.getAttribute('position') as BufferAttribute
  const before = common.version
  drawing.update()
  expect(common.version).toBe(before)
  own.setX(0, 99)
  own.needsUpdate = true
  drawing.update()
  drawing.update()
  expect(common.version).toBe(before + 1)
  expect(common.getX(24)).toBe(99)
  expect(common.updateRanges).toEqual([{ start: 72, count: 72 }])
})

test('a piece may be given another shape: the batch is packed anew and what it held before is released', () => {
  const first = bone(1)
  drawing.update()
  const held = named(SOLID_BONE)!.geometry
  let released = false
  held.addEventListener('dispose', () => {
    released = true
  })
  const finer = new BoxGeometry(1, 1, 1, 2, 2, 2)
  finer.deleteAttribute('uv')
  finer.setAttribute('bake', new BufferAttribute(new Uint8Array(finer.getAttribute('position').count * 4), 4, true))
  first.mesh.geometry = finer
  drawing.update()
  expect(drawing.triangles()).toBe(48)
  expect(released).toBe(true)
})

test('pieces that would need two kinds of numbers in one array are refused', () => {
  bone(1)
  const odd = bone(2)
  odd.mesh.geometry.setAttribute('bake', new BufferAttribute(new Float32Array(24 * 4), 4))
  expect(() => drawing.update()).toThrow('one kind of attribute bake')
})

test('what is laid over some pieces is one more call, follows them, and is gone when it is taken off', () => {
  const [first, second] = [bone(1), bone(2)]
  let made = 0
  const outline: Overlay = {
    name: 'outline',
    renderOrder: 60,
    material: () => {
      made++
      return Object.assign(new MeshBasicMaterial(), { name: 'outline' })
    },
  }
  drawing.update()
  expect(named('outline')).toBeUndefined()
  drawing.lay(first.mesh, outline, true)
  drawing.lay(second.mesh, outline, true)
  drawing.update()
  expect(cornersOf(named('outline')!)).toHaveLength(72)
  first.mesh.visible = false
  drawing.update()
  expect(Math.min(...cornersOf(named('outline')!))).toBe(24)
  drawing.lay(second.mesh, outline, false)
  drawing.update()
  expect(named('outline')).toBeUndefined()
  expect(made).toBe(1)
})

test('another level is drawn in every way with its own triangles over the same vertices, and shadows fall anew', () => {
  const [whole, faded] = [bone(1), bone(2)]
  faded.tissue.uniforms.uOpacity.value = 0.4
  for (const { mesh } of [whole, faded]) lighten(mesh.geometry, (level) => new Uint16Array([0, 1, level + 1]))
  drawing.update()
  expect([drawing.lighten(2), drawing.lighten(2)]).toEqual([true, false])
  expect(drawing.update()).toBe(true)
  expect(cornersOf(named(SOLID_BONE)!)).toEqual([0, 1, 3])
  for (const name of [VEIL, GHOST_BONE]) expect(cornersOf(named(name)!)).toEqual([24, 25, 27])
  expect(drawing.update()).toBe(false)
  drawing.lighten(0)
  drawing.update()
  expect([SOLID_BONE, VEIL, GHOST_BONE].map((name) => cornersOf(named(name)!).length)).toEqual([36, 36, 36])
})

test('what three looks through in every frame grows with the kinds of tissue, not with the pieces', () => {
  bone(1)
  drawing.update()
  const with1 = group.children.length
  for (let i = 2; i <= 60; i++) bone(i)
  drawing.update()
  expect(group.children.length).toBe(with1)
})

test('corners are numbered in 16 bits as long as a batch has no more vertices than that, and in 32 beyond', () => {
  bone(1)
  drawing.update()
  expect(named(SOLID_BONE)!.geometry.getIndex()!.array).toBeInstanceOf(Uint16Array)
  const large = new BoxGeometry(1, 1, 1, 80, 80, 80)
  const { mesh } = bone(2)
  for (const name of ['uv']) large.deleteAttribute(name)
  for (const [name, { itemSize, array, normalized }] of Object.entries(mesh.geometry.attributes))
    if (!large.hasAttribute(name)) {
      const Kind = array.constructor as new (length: number) => Float32Array
      const { count } = large.getAttribute('position')
      large.setAttribute(name, new BufferAttribute(new Kind(count * itemSize), itemSize, normalized))
    }
  for (let i = 0; i < 2; i++) bone(3 + i).mesh.geometry = large
  drawing.update()
  const index = named(SOLID_BONE)!.geometry.getIndex()!.array
  expect(index).toBeInstanceOf(Uint32Array)
  expect(Math.max(...cornersOf(named(SOLID_BONE)!).slice(-30))).toBeGreaterThan(65_535)
})

test('says when others cast a shadow than before, and only then', () => {
  const { mesh, tissue } = bone(1)
  expect(drawing.update()).toBe(false)
  for (const change of [
    { castShadow: true },
    { castShadow: false },
    { castShadow: true },
    { visible: false },
    { visible: true },
  ]) {
    Object.assign(mesh, change)
    expect(drawing.update()).toBe(true)
    tissue.uniforms.uSpoken.value = 1 - tissue.uniforms.uSpoken.value
    expect(drawing.update()).toBe(false)
  }
})
