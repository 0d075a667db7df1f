import { Mesh, Ray, Vector3 } from 'three'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { StructureId } from '../../../src/anatomy/structures.ts'
import { solve } from '../../../src/mechanics/solve.ts'
import { createFigure, type Figure } from '../../../src/scene/figure.ts'
import { createPosed } from '../../../src/scene/posed.ts'
import { createSectioning, type Sectioning } from '../../../src/scene/section/section.ts'
import { placeOf } from '../../../src/state/places.ts'
import type { Section } from '../../../src/state/section.ts'
import { currentSlice, onSlice } from '../../../src/state/slice.ts'
import { restingMoment } from '../../../src/story/moment.ts'

const rest = solve(restingMoment)
let figure: Figure
let sectioning: Sectioning

beforeEach(async () => {
  figure = await createFigure({ geometries: new Map() }, rest)
  sectioning = createSectioning(figure, createPosed(figure, rest))
})
afterEach(() => {
  sectioning.dispose()
  figure.dispose()
})

const midline: Section = { plane: 'sagittal', offsetMm: 0, azimuthDeg: 0, elevationDeg: 0, flipped: false }
const disc = placeOfDisc()
function placeOfDisc(): readonly [number, number, number] {
  const { positionMm } = rest.discs['L4-L5'].nucleus
  const sum: [number, number, number] = [0, 0, 0]
  for (let i = 0; i < positionMm.length; i++) sum[i % 3]! += (3 * positionMm[i]!) / positionMm.length
  return sum
}
/** A ray from the subject's left or right into the middle of the disc. */
const fromSide = (side: 1 | -1): Ray => new Ray(new Vector3(side * 500, disc[1], disc[2]), new Vector3(-side, 0, 0))
const all = (): boolean => true

test('a cut is told to whoever follows it, once for each change, and taken back', () => {
  let told = 0
  const stop = onSlice(() => {
    told++
  })
  expect(sectioning.follow(midline, rest, false)).toBe(true)
  expect(currentSlice()?.pieces.map(({ id }) => id)).toContain('disc-L4-L5')
  expect(sectioning.follow({ ...midline }, rest, false)).toBe(false)
  expect(told).toBe(1)
  expect(sectioning.follow({ ...midline, offsetMm: -3 }, rest, false)).toBe(true)
  expect(sectioning.follow({ ...midline, offsetMm: -3 }, rest, true)).toBe(true)
  expect(told).toBe(3)
  sectioning.follow(null, rest, true)
  expect(currentSlice()).toBeNull()
  stop()
})

test('a ray from the side that is taken away meets the cut face; from the other side it ends there', () => {
  expect(sectioning.through(fromSide(1), all)).toMatchObject({ fromMm: 0, face: null })
  sectioning.follow(midline, rest, false)
  expect(sectioning.through(fromSide(1), all)).toEqual({
    fromMm: 500,
    toMm: Number.POSITIVE_INFINITY,
    face: 'disc-L4-L5',
  })
  expect(sectioning.through(fromSide(1), ({ id }) => id !== 'disc-L4-L5')?.face).toBeNull()
  expect(sectioning.through(fromSide(-1), all)).toEqual({ fromMm: 0, toMm: 500, face: null })
  sectioning.follow({ ...midline, flipped: true }, rest, false)
  expect(sectioning.through(fromSide(-1), all)?.face).toBe('disc-L4-L5')
  const away = new Ray(new Vector3(-500, 0, 0), new Vector3(-1, 0, 0))
  expect(sectioning.through(away, all)).toBeNull()
})

test('every way of drawing is cut while there is a cut, and none before or after', () => {
  for (const part of figure.parts.values()) part.show(part.id.endsWith('left') ? 0.5 : 1, 0, 0)
  figure.drawing.update()
  const programs = (): { cut: number; all: number } => {
    let [cut, count] = [0, 0]
    figure.root.traverse((node) => {
      if (!(node instanceof Mesh) || node.name.startsWith('cap') || node.name === '') return
      for (const material of [node.material, node.customDepthMaterial].flat()) {
        // Pieces share the material of their batch, which is counted once where it is drawn.
        if (!material || node.layers.mask !== 1) continue
        count++
        if ('CUT' in (material.defines ?? {})) cut++
      }
    })
    return { cut, all: count }
  }
  expect(programs().cut).toBe(0)
  sectioning.follow(midline, rest, false)
  const during = programs()
  expect(during.all).toBeGreaterThan(12)
  expect(during.cut).toBe(during.all)
  // What begins to be drawn later is cut too.
  for (const part of figure.parts.values()) part.show(part.id.endsWith('left') ? 1 : 0.5, 0, 0)
  figure.drawing.update()
  expect(programs().cut).toBe(programs().all)
  sectioning.follow(null, rest, false)
  expect(programs().cut).toBe(0)
})

test('cut faces show what their parts show: whole, faded, or not at all', () => {
  const drawn = (name: string): number => {
    const cap = figure.drawing.group.children.find((child) => child.name === name) as Mesh
    return cap.visible ? cap.geometry.drawRange.count : 0
  }
  sectioning.follow(midline, rest, false)
  sectioning.paint()
  const whole = drawn('cap')
  expect(whole).toBeGreaterThan(1000)
  expect(drawn('cap-sheer')).toBe(0)
  for (const part of figure.parts.values()) if (part.id.startsWith('disc')) part.show(0.4, 0, 0)
  sectioning.paint()
  expect(drawn('cap-sheer')).toBeGreaterThan(500)
  expect(drawn('cap') + drawn('cap-sheer')).toBe(whole)
  for (const part of figure.parts.values()) part.show(0, 0, 0)
  sectioning.paint()
  expect(drawn('cap') + drawn('cap-sheer')).toBe(0)
})

const whereIs = (id: StructureId) => {
  sectioning.follow(null, rest, false)
  return placeOf(id)!
}

test('structures have places, discs a direction, and a bent nerve has its place in it', () => {
  const { mm, axis } = whereIs('disc-L4-L5')
  const [x, y, z] = mm
  expect(Math.hypot(x - disc[0], y - disc[1], z - disc[2])).toBeLessThan(6)
  // Between the endplates of spine.ts, which lean 2.3 and 11 degrees.
  expect((Math.atan2(axis![2], axis![1]) * 180) / Math.PI).toBeGreaterThan(3)
  expect((Math.atan2(axis![2], axis![1]) * 180) / Math.PI).toBeLessThan(11)
  expect(placeOf('L4')).toBeNull()
  const nerve = whereIs('sciatic-nerve-right').mm
  const { centreMm, count } = rest.nerves['sciatic-nerve-right']!
  const away = Array.from({ length: count }, (_, i) => Math.hypot(...nerve.map((mm, k) => mm - centreMm[i * 3 + k]!)))
  expect(Math.min(...away)).toBeLessThan(7)
})
