import { PerspectiveCamera } from 'three'
import { afterEach, describe, expect, test } from 'vitest'
import { type StructureId, structures } from '../../../src/anatomy/structures.ts'
import { distance, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { solve } from '../../../src/mechanics/solve.ts'
import { eyeOf, FOV_DEG, type Frame } from '../../../src/scene/camera-view.ts'
import { middleOf } from '../../../src/scene/figure.ts'
import { createHand } from '../../../src/scene/marks/hand.ts'
import { placeNow } from '../../../src/scene/marks/place.ts'
import { createSurface, type Hit } from '../../../src/scene/marks/surface.ts'
import { createOcclusion } from '../../../src/scene/occlusion.ts'
import { SOLID } from '../../../src/scene/part.ts'
import { isMeant } from '../../../src/scene/picking.ts'
import { setMode } from '../../../src/state/actions.ts'
import { chooseMarkTool } from '../../../src/state/drawing.ts'
import { initialState, store } from '../../../src/state/store.ts'
import { consultMoment } from '../../../src/story/consult.ts'
import { realFigure } from '../real-figure.ts'

const frame: Frame = { widthPx: 1200, heightPx: 800, insets: { topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0 } }
const MIDDLE = [600, 400] as const

describe('a hand that draws on the opened spine of a consultation', async () => {
  const moment = consultMoment({ disc: 'L5-S1', side: 'right' })
  const body = solve(moment)
  const { figure, posed } = await realFigure(body)
  for (const part of figure.parts.values())
    part.show(moment.show.structures[part.id] ?? moment.show.layers[structures[part.id].kind], 0, 0)
  const occlusion = createOcclusion(figure, posed, {
    through: () => ({ fromMm: 0, toMm: Number.POSITIVE_INFINITY, face: null }),
  })
  const camera = new PerspectiveCamera(FOV_DEG, 1.5, 0.01, 12)
  const eye = eyeOf({ ...moment.view, panMm: [0, 0, 0] }, middleOf(figure, body, 'disc-L5-S1')!, frame)
  camera.position.set(...eye.positionMm).multiplyScalar(0.001)
  camera.lookAt(eye.targetMm[0] / 1000, eye.targetMm[1] / 1000, eye.targetMm[2] / 1000)
  camera.updateMatrixWorld()
  const canvas = {
    getBoundingClientRect: () => ({ left: 0, top: 0, width: frame.widthPx, height: frame.heightPx }),
  } as HTMLCanvasElement
  const surface = createSurface(canvas, camera, occlusion, posed, () => body)
  const hand = createHand(surface)
  const deepMm = (at: Vec3): number => {
    const [way, off] = [sub(eye.targetMm, eye.positionMm), sub(at, eye.positionMm)]
    return (way[0] * off[0] + way[1] * off[1] + way[2] * off[2]) / Math.hypot(...way)
  }
  const firstAt = (x: number, y: number): StructureId | undefined =>
    occlusion.nearest(camera.position, rayTo(x, y), isMeant)?.id
  /** Places of the page where something solid is seen through something that is not. */
  const throughGhost: (readonly [number, number])[] = []
  for (let x = 300; x <= 900; x += 30)
    for (let y = 150; y <= 650; y += 30) {
      const hit = surface.at(x, y)
      if (!hit?.solid) continue
      if (firstAt(x, y) !== hit.id) throughGhost.push([x, y])
    }
  function rayTo(x: number, y: number) {
    const far = camera.position.clone()
    far.set((x / frame.widthPx) * 2 - 1, 1 - (y / frame.heightPx) * 2, 0.5).unproject(camera)
    return far.sub(camera.position).normalize()
  }

  afterEach(() => {
    hand.cancel()
    store.setState(initialState)
  })

  test('means what is solid behind what is seen through', () => {
    expect(throughGhost.length).toBeGreaterThan(3)
    for (const [x, y] of throughGhost)
      expect(figure.parts.get(surface.at(x, y)!.id)!.shown()).toBeGreaterThanOrEqual(SOLID)
  })

  test('draws a circle round the disc that stays as deep as the disc, on the body and beside it', () => {
    const began = surface.at(...MIDDLE)!
    let last: Hit = began
    let [least, most] = [began.deepMm, began.deepMm]
    for (let i = 0; i <= 200; i++) {
      const [turn, far] = [(i / 100) * 2 * Math.PI, i * 0.9]
      const next = surface.onward(MIDDLE[0] + far * Math.cos(turn), MIDDLE[1] + far * Math.sin(turn), began, last)
      expect(deepMm(next.atMm)).toBeCloseTo(next.deepMm, 1)
      expect(next.apart || Math.abs(next.deepMm - last.deepMm) < 25).toBe(true)
      const kept = placeNow(posed, body, next.place)!
      expect(distance(kept, next.atMm)).toBeLessThan(1)
      ;[least, most] = [Math.min(least, next.deepMm), Math.max(most, next.deepMm)]
      last = next
    }
    expect(most - least).toBeLessThan(60)
  })

  test('goes on along what it began on, see-through or not, where something else lies behind it', () => {
    let followed = 0
    for (const [x, y] of throughGhost)
      for (const [dx, dy] of [
        [-30, 0],
        [30, 0],
        [0, -30],
        [0, 30],
      ] as const) {
        const began = surface.at(x + dx, y + dy)
        if (!began || began.solid || began.id !== firstAt(x, y)) continue
        const next = surface.onward(x, y, began, began)
        if (Math.abs(next.deepMm - began.deepMm) < 20) {
          expect(next.id).toBe(began.id)
          followed++
        }
      }
    expect(followed).toBeGreaterThan(3)
  })

  test('draws an arrow from beside the body to a place on it, the tail as deep as the tip', () => {
    setMode('consult')
    store.setState({ tool: 'draw' })
    chooseMarkTool('arrow')
    expect(surface.at(5, 5)).toBeNull()
    hand.press(5, 5)
    hand.move(...MIDDLE)
    hand.lift()
    const [mark] = store.getState().marks
    if (mark?.is !== 'arrow') throw new Error('expected an arrow')
    const tip = surface.at(...MIDDLE)!
    expect(mark.to).toEqual(tip.place)
    expect(deepMm(placeNow(posed, body, mark.from)!)).toBeCloseTo(tip.deepMm, 1)
  })

  test('draws an arrow by two taps, and none where both are beside the body', () => {
    setMode('consult')
    store.setState({ tool: 'draw' })
    chooseMarkTool('arrow')
    const tap = (x: number, y: number): void => {
      hand.press(x, y)
      hand.lift()
    }
    tap(5, 5)
    expect(store.getState().marks).toEqual([])
    tap(...MIDDLE)
    expect(store.getState().marks).toMatchObject([{ is: 'arrow' }])
    tap(5, 5)
    tap(5, 60)
    expect(store.getState().marks).toHaveLength(1)
    expect(store.getState().making).toBeNull()
  })

  test('gives the picture a press beside the body while it holds a pen', () => {
    setMode('consult')
    store.setState({ tool: 'draw' })
    chooseMarkTool('pen')
    expect(hand.press(5, 5)).toBe(false)
    expect(hand.press(...MIDDLE)).toBe(true)
  })
})
