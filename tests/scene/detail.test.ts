import { BoxGeometry, BufferAttribute, type BufferGeometry, Vector3 } from 'three'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type StructureId, structureIds, structures } from '../../src/anatomy/structures.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { createDetail, type Detail } from '../../src/scene/detail.ts'
import { createFigure, type Figure } from '../../src/scene/figure.ts'
import type { Loaded } from '../../src/scene/models.ts'
import { restingMoment } from '../../src/story/moment.ts'

const rest = solve(restingMoment)
const bones = structureIds.filter((id) => structures[id].kind === 'bone')

function shape(segments: number): BufferGeometry {
  const geometry: BufferGeometry = new BoxGeometry(40, 40, 40, segments, 1, 1)
  geometry.deleteAttribute('uv')
  const bytes = new Uint8Array(geometry.getAttribute('position').count * 4).fill(255)
  geometry.setAttribute('bake', new BufferAttribute(bytes, 4, true))
  geometry.computeBoundingBox()
  geometry.computeBoundingSphere()
  return geometry
}

const shapes = (segments: number, of = bones): Map<StructureId, BufferGeometry> =>
  new Map(of.map((id) => [id, shape(segments)]))

let figure: Figure
let asked: string[]
let answers: Map<string, (loaded: Loaded) => void>
let detail: Detail
let changes: number
let network: EventTarget

/** A picture of the bones that loads when the test says so. */
async function open(fine: boolean): Promise<void> {
  figure = await createFigure({ geometries: shapes(1) }, rest)
  asked = []
  answers = new Map()
  changes = 0
  network = new EventTarget()
  detail = createDetail(figure, {
    fine,
    network,
    load: (name) => {
      asked.push(name)
      return new Promise((resolve) => answers.set(name, resolve))
    },
    onChange: () => {
      changes++
    },
  })
}

async function answer(name: string, segments: number, problems: readonly string[] = []): Promise<void> {
  const of = bones.filter((id) => name.startsWith(structures[id].model!))
  answers.get(name)!({ geometries: problems.length > 0 ? new Map() : shapes(segments, of), problems })
  await dressed()
}

/** Shapes that have come are dressed a piece at a time. */
const dressed = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setTimeout(resolve))
}

const trianglesOf = (id: StructureId): number => figure.parts.get(id)!.meshes[0]!.geometry.getIndex()!.count / 3
const onSpine = new Vector3(0, 0, 0)
const show = (of: (id: StructureId) => boolean): void => {
  for (const [id, part] of figure.parts) part.show(of(id) ? 1 : 0, 0, 0)
}

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  await open(true)
})
afterEach(() => {
  detail.dispose()
  figure.dispose()
  vi.restoreAllMocks()
})

test('what is shown is asked for first, and the picture is complete when it has come', async () => {
  show((id) => structures[id].model === 'spine')
  expect(detail.attend(onSpine, 900, 240)).toBe(false)
  expect(asked).toEqual(['spine'])
  await answer('spine', 2)
  expect(changes).toBe(1)
  expect(detail.attend(onSpine, 900, 240)).toBe(true)
  expect(trianglesOf('L4')).toBe(20)
  expect(asked.slice(1)).toEqual(['pelvis', 'legs', 'muscles', 'skin', 'hands'])
})

test('says when files are drawn that were asked for; what was not, or cannot be had, is not waited for', async () => {
  show((id) => structures[id].model === 'spine')
  detail.attend(onSpine, 900, 240)
  let here = false
  void detail.drawn(['spine']).then(() => {
    here = true
  })
  await detail.drawn(['pelvis'])
  expect(here).toBe(false)
  await answer('spine', 2)
  expect(here).toBe(true)
  await open(true)
  show((id) => structures[id].model === 'spine')
  detail.attend(onSpine, 900, 240)
  const waited = detail.drawn(['spine'])
  await answer('spine', 2, ['spine.glb: expected a model, got none'])
  await waited
  expect(trianglesOf('L4')).toBe(12)
})

test('views keep their middles when finer shapes come in', async () => {
  show((id) => structures[id].model === 'spine')
  const before = figure.restMiddles.get('L4')
  detail.attend(onSpine, 900, 240)
  const moved = shapes(2, ['L4'])
  moved.get('L4')!.translate(1, 0, 0)
  answers.get('spine')!({ geometries: moved, problems: [] })
  await dressed()
  expect(trianglesOf('L4')).toBe(20)
  expect(figure.restMiddles.get('L4')).toEqual(before)
})

test('what replaces a coarse shape is kept, and the coarse one is released', async () => {
  show((id) => structures[id].model === 'spine')
  const coarse = figure.parts.get('L4')!.meshes[0]!.geometry
  const released = vi.fn()
  coarse.addEventListener('dispose', released)
  detail.attend(onSpine, 900, 240)
  await answer('spine', 2)
  expect(released).toHaveBeenCalledOnce()
})

test('a file that cannot be had leaves what came coarsely in the picture, names it, and is asked for again when the network is back', async () => {
  show((id) => structures[id].model === 'pelvis')
  detail.attend(onSpine, 900, 240)
  await answer('pelvis', 2, ['pelvis.glb: gone'])
  expect(detail.missing()).toEqual(structureIds.filter((id) => structures[id].model === 'pelvis'))
  expect(trianglesOf('hip-bone-left')).toBe(12)
  expect(detail.attend(onSpine, 900, 240)).toBe(true)
  network.dispatchEvent(new Event('online'))
  expect(detail.attend(onSpine, 900, 240)).toBe(false)
  await answer('pelvis', 2)
  expect(trianglesOf('hip-bone-left')).toBe(20)
  // Those of its structures that never came coarsely stay named.
  expect(detail.missing().filter((id) => bones.includes(id))).toEqual([])
  expect(detail.attend(onSpine, 900, 240)).toBe(true)
})

test('a close view brings the finer shapes, and leaving it releases every one of them', async () => {
  show((id) => structures[id].model === 'spine')
  detail.attend(onSpine, 900, 240)
  await answer('spine', 2)
  const usual = figure.parts.get('L4')!.meshes[0]!.geometry
  expect(detail.attend(onSpine, 150, 240)).toBe(false)
  await answer('spine-fine', 5)
  expect(detail.attend(onSpine, 150, 240)).toBe(true)
  expect(trianglesOf('L4')).toBe(44)
  const held = bones
    .filter((id) => structures[id].model === 'spine')
    .map((id) => figure.parts.get(id)!.meshes[0]!.geometry)
  const released = vi.fn()
  for (const geometry of held) geometry.addEventListener('dispose', released)
  detail.attend(onSpine, 900, 240)
  expect(released).toHaveBeenCalledTimes(held.length)
  expect(figure.parts.get('L4')!.meshes[0]!.geometry).toBe(usual)
})

test('finer shapes that come after the eye has left are not used', async () => {
  show((id) => structures[id].model === 'spine')
  detail.attend(onSpine, 900, 240)
  await answer('spine', 2)
  detail.attend(onSpine, 150, 240)
  detail.attend(onSpine, 900, 240)
  await answer('spine-fine', 5)
  expect(trianglesOf('L4')).toBe(20)
  expect(detail.attend(onSpine, 900, 240)).toBe(true)
})

test('a machine that draws with its processor is never asked for more than the usual shapes', async () => {
  detail.dispose()
  figure.dispose()
  await open(false)
  show((id) => structures[id].model === 'spine')
  detail.attend(onSpine, 150, 240)
  await answer('spine', 2)
  expect(detail.attend(onSpine, 150, 240)).toBe(true)
  expect(asked).not.toContain('spine-fine')
})
