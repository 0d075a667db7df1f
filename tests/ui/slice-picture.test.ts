import { beforeAll, describe, expect, test } from 'vitest'
import { solve } from '../../src/mechanics/solve.ts'
import { piecesOf } from '../../src/scene/section/pieces.ts'
import { planeThrough } from '../../src/scene/section/plane.ts'
import type { Slice, SliceTissue } from '../../src/state/slice.ts'
import { pieceAt } from '../../src/state/slice.ts'
import { usualFraming, wholeFraming, zoomed } from '../../src/ui/explore/section/framing.ts'
import { lettersOf } from '../../src/ui/explore/section/letters.ts'
import { along, distances, fill, type Window } from '../../src/ui/explore/section/raster.ts'
import { drawT2, type Picture } from '../../src/ui/explore/section/t2.ts'
import type { StoredMesh } from '../../tools/models/stored.ts'
import { herniated, resting } from '../mechanics/moments.ts'
import { storedMeshes, surfacesOfBody } from '../scene/posed-body.ts'

const square = (left: number, low: number, side: number): Float32Array =>
  Float32Array.from([left, low, left + side, low, left + side, low + side, left, low + side])
const turned = (line: Float32Array): Float32Array => {
  const points = Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i]!, line[2 * i + 1]!]).reverse()
  return Float32Array.from(points.flat())
}
const window: Window = { leftMm: -10, topMm: 10, cellMm: 0.5, wide: 40, high: 40 }

describe('lines on cells', () => {
  const filled = (contours: readonly Float32Array[]): number => {
    let cells = 0
    fill(window, contours, (_, from, before) => {
      cells += before - from
    })
    return cells
  }

  test('a square fills its cells, a hole in it takes its own away, and what lies twice is filled once', () => {
    expect(filled([square(-5, -5, 10)])).toBe(400)
    expect(filled([square(-5, -5, 10), turned(square(-2, -2, 4))])).toBe(400 - 64)
    expect(filled([square(-5, -5, 10), square(-5, -5, 10)])).toBe(400)
    expect(filled([square(-5, -5, 10), square(0, 0, 5)])).toBe(400)
  })

  test('what reaches out of the window is filled up to its edge', () => {
    expect(filled([square(-100, -100, 200)])).toBe(1600)
    expect(filled([square(20, 20, 5)])).toBe(0)
  })

  test('the cells along a line are those that are near it', () => {
    const near = new Map<number, number>()
    along(window, [square(-5, -5, 10)], 0.6, (cell, mm) => near.set(cell, Math.min(mm, near.get(cell) ?? 1)))
    expect(near.size).toBeGreaterThan(70)
    for (const [cell, mm] of near) {
      const u = -10 + ((cell % 40) + 0.5) * 0.5
      const v = 10 - (Math.floor(cell / 40) + 0.5) * 0.5
      expect(Math.abs(Math.max(Math.abs(u), Math.abs(v)) - 5)).toBeLessThan(0.61)
      expect(mm).toBeLessThan(0.6)
    }
  })

  test('distances grow as far as they should in every direction', () => {
    const marks = new Uint8Array(41 * 41)
    marks[20 * 41 + 20] = 1
    const far = distances(marks, 41, 41)
    for (let y = 0; y < 41; y++)
      for (let x = 0; x < 41; x++) {
        const exact = Math.hypot(x - 20, y - 20)
        if (exact > 3) expect(Math.abs(far[y * 41 + x]! / exact - 1)).toBeLessThan(0.06)
      }
  })
})

describe('the picture of a cut', () => {
  let stored: readonly StoredMesh[]
  beforeAll(async () => {
    stored = await storedMeshes()
  }, 60_000)

  const sliceOf = (
    input: Parameters<typeof solve>[0],
    normal: readonly [number, number, number],
    mm: number,
  ): Slice => {
    const body = solve(input)
    const plane = planeThrough(normal, mm)
    return { ...plane, pieces: piecesOf(plane, body, surfacesOfBody(stored, body)) }
  }
  const picture = (slice: Slice, u: number, v: number, spanMm: number): Picture =>
    drawT2(slice, { leftMm: u - spanMm / 2, topMm: v + spanMm / 2, cellMm: spanMm / 256, wide: 256, high: 256 })

  /** Mean brightness well inside what counts, 0..255. */
  function mean(
    { grey, leftMm, topMm, cellMm, wide }: Picture,
    counts: (u: number, v: number) => boolean,
    R = 1.2,
  ): number {
    let [sum, cells] = [0, 0]
    for (let i = 0; i < grey.length; i++) {
      const u = leftMm + ((i % wide) + 0.5) * cellMm
      const v = topMm - (Math.floor(i / wide) + 0.5) * cellMm
      const inside = [
        [0, 0],
        [R, 0],
        [-R, 0],
        [0, R],
        [0, -R],
      ].every(([du, dv]) => counts(u + du!, v + dv!))
      if (!inside) continue
      sum += grey[i]!
      cells++
    }
    expect(cells).toBeGreaterThan(5)
    return sum / cells
  }
  const ofTissue = (slice: Slice, shown: Picture, tissue: SliceTissue, id?: string, insideMm?: number): number =>
    mean(
      shown,
      (u, v) => {
        const piece = pieceAt(slice, u, v)
        return piece?.tissue === tissue && (id === undefined || piece.id === id)
      },
      insideMm,
    )

  test('shows tissues in the order of a T2-weighted scan: fluid, fat, marrow, muscle, ligament', () => {
    const slice = sliceOf(resting, [1, 0, 0], 0.3)
    const shown = picture(slice, 15, 110, 220)
    const fluid = ofTissue(slice, shown, 'dura')
    const fat = mean(shown, (u, v) => pieceAt(slice, u, v)?.tissue === 'skin' && u > 50)
    const marrow = ofTissue(slice, shown, 'bone')
    const cord = ofTissue(slice, shown, 'cord')
    const ligament = ofTissue(slice, shown, 'ligament', 'anterior-longitudinal-ligament', 0.6)
    const axial = sliceOf(resting, [0, 1, 0], 39)
    const muscle = ofTissue(axial, picture(axial, 0, 0, 220), 'muscle')
    expect(fluid).toBeGreaterThan(fat + 20)
    expect(fat).toBeGreaterThan(marrow + 20)
    expect(marrow).toBeGreaterThan(muscle + 20)
    expect(muscle).toBeGreaterThan(ligament + 5)
    expect(cord).toBeLessThan(fluid - 60)
    expect(ligament).toBeLessThan(60)
  })

  test('shows a nucleus bright while it is wet and dark when it has dried', () => {
    const brightness = (waterFraction: number): number => {
      const slice = sliceOf(
        { ...resting, condition: { ...resting.condition, discs: { 'L4-L5': { waterFraction, heightFraction: 1 } } } },
        [1, 0, 0],
        0,
      )
      return ofTissue(slice, picture(slice, 0, 40, 100), 'nucleus', 'disc-L4-L5')
    }
    const [wet, half, dry] = [brightness(1), brightness(0.5), brightness(0.05)]
    expect(wet).toBeGreaterThan(half + 25)
    expect(half).toBeGreaterThan(dry + 25)
    expect(dry).toBeLessThan(75)
  })

  test('has the patient’s right on the viewer’s left, seen from the feet and from the front', () => {
    const slice = sliceOf(herniated({ disc: 'L4-L5', side: 'right', depthMm: 7 }), [0, 1, 0], 38)
    const out = slice.pieces.find(({ tissue }) => tissue === 'herniation')!
    const us = [...out.contours[0]!].filter((_, i) => i % 2 === 0)
    expect(us.reduce((a, b) => a + b, 0) / us.length).toBeLessThan(-2)
    expect(lettersOf(slice)).toEqual({ onLeft: ['right'], onRight: ['left'], above: ['front'], below: ['back'] })
    expect(lettersOf(planeThrough([0, 0, 1], 0))).toEqual({
      onLeft: ['right'],
      onRight: ['left'],
      above: ['head'],
      below: ['feet'],
    })
    expect(lettersOf(planeThrough([1, 0, 0], 0))).toMatchObject({ onLeft: ['front'], onRight: ['back'] })
    expect(lettersOf(planeThrough([0, Math.SQRT1_2, Math.SQRT1_2], 0)).above).toHaveLength(2)
  })

  test('is the same each time', () => {
    const slice = sliceOf(resting, [0, 1, 0], 20)
    expect(picture(slice, 0, 0, 200).grey).toEqual(picture(slice, 0, 0, 200).grey)
  })

  test('of the whole cut holds all of it', () => {
    const slice = sliceOf(resting, [0, 0, 1], 0)
    const { u, v, spanMm } = wholeFraming(slice)!
    for (const { contours } of slice.pieces)
      for (const line of contours)
        for (let i = 0; i < line.length; i += 2) {
          expect(Math.abs(line[i]! - u)).toBeLessThan(spanMm / 2)
          expect(Math.abs(line[i + 1]! - v)).toBeLessThan(spanMm / 2)
        }
    expect(wholeFraming({ ...slice, pieces: [] })).toBeNull()
  })
})

test('a picture can be brought closer and further away, within bounds', () => {
  const usual = usualFraming('axial', 30, { u: 0, v: 0 })
  expect(zoomed(usual, 1).spanMm).toBeLessThan(usual.spanMm)
  expect(zoomed(zoomed(usual, 1), -1).spanMm).toBeCloseTo(usual.spanMm)
  expect(zoomed(usual, 50).spanMm).toBeGreaterThan(20)
  expect(zoomed(usual, -50).spanMm).toBeLessThan(2000)
})
