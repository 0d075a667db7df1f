import { BoxGeometry, BufferAttribute, type BufferGeometry, Group, Mesh } from 'three'
import { expect, test } from 'vitest'
import { createDrawing, type Drawing } from '../../src/scene/drawing/drawing.ts'
import { noiseTexture } from '../../src/scene/materials/noise.ts'
import type { TissueKind } from '../../src/scene/materials/palette.ts'
import { createTissue } from '../../src/scene/materials/tissue.ts'

const noise = noiseTexture()
const kinds = ['bone', 'ligament', 'nerve'] as const satisfies readonly TissueKind[]
/** About as many pieces as the body has of these kinds, over which ten-fold bodies are measured. */
const PIECES = 90
const TRIANGLES = 12

function box(): BufferGeometry {
  const geometry: BufferGeometry = new BoxGeometry(1, 1, 1)
  geometry.deleteAttribute('uv')
  const bytes = new Uint8Array(geometry.getAttribute('position').count * 4).fill(255)
  geometry.setAttribute('bake', new BufferAttribute(bytes, 4, true))
  return geometry
}

/** What drives a frame's cost. */
interface Cost {
  /** Meshes that three looks at, and those of them that it draws. */
  readonly nodes: number
  readonly calls: number
  readonly triangles: number
  /** Pieces whose values are read for a picture that changes nothing. */
  readonly visited: number
}

/** A body of so many pieces, of which the first are shown. */
function bodyOf(
  pieces: number,
  shown: number,
): { readonly drawing: Drawing; readonly cost: () => Cost; readonly meshes: Mesh[] } {
  const group = new Group()
  const drawing = createDrawing(group)
  const read = new Set<number>()
  const meshes: Mesh[] = []
  for (let number = 0; number < pieces; number++) {
    const tissue = createTissue(kinds[number % kinds.length]!, { noise })
    const { uOpacity } = tissue.uniforms
    let { value } = uOpacity
    Object.defineProperty(uOpacity, 'value', {
      get() {
        read.add(number)
        return value
      },
      set(next: number) {
        value = next
      },
    })
    const mesh = drawing.add(box(), tissue, { warp: null, order: 20 })
    mesh.visible = number < shown
    meshes.push(mesh)
  }
  return {
    drawing,
    meshes,
    cost() {
      drawing.update()
      read.clear()
      drawing.update()
      const nodes = group.children.filter((node): node is Mesh => node instanceof Mesh)
      const drawn = nodes.filter(({ visible }) => visible)
      const triangles = drawn.reduce((sum, { geometry }) => sum + geometry.drawRange.count / 3, 0)
      return { nodes: nodes.length, calls: drawn.length, triangles, visited: read.size }
    },
  }
}

test('a frame of a body ten times as large costs the same as long as the same of it is shown', () => {
  const usual = bodyOf(PIECES, PIECES).cost()
  expect(usual).toMatchObject({ calls: kinds.length, triangles: PIECES * TRIANGLES, visited: PIECES })
  expect(bodyOf(10 * PIECES, PIECES).cost()).toEqual(usual)
})

test('with ten times as much shown, triangles and pieces grow ten-fold, and draw calls not at all', () => {
  const usual = bodyOf(PIECES, PIECES).cost()
  const all = bodyOf(10 * PIECES, 10 * PIECES).cost()
  expect(all).toEqual({ ...usual, triangles: 10 * usual.triangles, visited: 10 * usual.visited })
})

test('a piece of a large body that comes is drawn, and one that goes is not', () => {
  const { cost, meshes } = bodyOf(10 * PIECES, 0)
  expect(cost()).toMatchObject({ calls: 0, triangles: 0, visited: 0 })
  meshes.at(-1)!.visible = true
  expect(cost()).toMatchObject({ calls: 1, triangles: TRIANGLES, visited: 1 })
  meshes.at(-1)!.visible = false
  expect(cost()).toMatchObject({ calls: 0, triangles: 0, visited: 0 })
})

test('more pieces of one tissue than a byte can count each have a number of their own', () => {
  const { drawing, cost, meshes } = bodyOf(4 * 256 * kinds.length, 0)
  for (const mesh of meshes) mesh.visible = true
  cost()
  const solid = drawing.group.children.find((node): node is Mesh => node instanceof Mesh && node.visible)!
  expect(new Set(solid.geometry.getAttribute('part').array).size).toBe(4 * 256)
})
