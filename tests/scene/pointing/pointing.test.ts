import { PerspectiveCamera, Vector3 } from 'three'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Frame } from '../../../src/scene/camera-view.ts'
import { type PanePlace, panePlaces } from '../../../src/scene/comparing/layout.ts'
import { pointerLight } from '../../../src/scene/pointing/light.ts'
import { createPointing, type Pointing } from '../../../src/scene/pointing/pointing.ts'
import { chooseMarkTool } from '../../../src/state/drawing.ts'
import { eye } from '../../../src/state/eye.ts'
import { phoneAt, pointedAt } from '../../../src/state/live-view.ts'
import { initialScreens, screensStore } from '../../../src/state/screens.ts'
import { initialState, store } from '../../../src/state/store.ts'

const whole: Frame = { widthPx: 1280, heightPx: 800, insets: { topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 280 } }
const middle = { x: 780, y: 400 }
let canvas: EventTarget
let panes: readonly PanePlace[]
let light: { hidden: boolean; style: { transform: string } }
let pointing: Pointing
/** How far from the eye a ray meets the body, mm; null beside it. */
let wayMm: number | null

const at = (type: string, x: number, y: number, pointerType = 'mouse'): void => {
  canvas.dispatchEvent(Object.assign(new Event(type), { clientX: x, clientY: y, pointerType }))
}

beforeEach(() => {
  store.setState({ ...initialState, mode: 'consult', tool: 'draw' }, true)
  screensStore.setState(initialScreens, true)
  for (const each of [pointedAt, phoneAt]) each.set(null)
  Object.assign(eye, { widthMm: 500, heightMm: 400 })
  panes = []
  wayMm = null
  light = { hidden: true, style: { transform: '' } }
  pointerLight.element = light as unknown as HTMLElement
  canvas = Object.assign(new EventTarget(), { closest: () => null, getBoundingClientRect: () => ({ left: 0, top: 0 }) })
  const camera = new PerspectiveCamera()
  camera.position.set(0, 0, 1)
  camera.updateMatrixWorld()
  pointing = createPointing(
    canvas as HTMLCanvasElement,
    camera,
    { nearest: () => (wayMm === null ? null : { id: 'L4', wayMm }) },
    { whole: () => whole, aimedAt: () => whole, panes: () => panes, targetM: new Vector3(0, 0, 0) },
  )
})
afterEach(() => {
  pointing.dispose()
  pointerLight.element = null
})

test('nothing is pointed at while the pointer is neither a laser nor shown to a second window', () => {
  at('pointermove', middle.x, middle.y)
  expect(pointedAt.get()).toBeNull()
})

test('a laser points at the body where it is met, and the light stands under the pointer', () => {
  chooseMarkTool('laser')
  wayMm = 880
  at('pointermove', middle.x, middle.y)
  expect(pointedAt.get()).toEqual({ rightMm: 0, upMm: 0, nearMm: expect.closeTo(120, 6), pane: 0 })
  at('pointermove', 1000, 220)
  expect([light.hidden, light.style.transform]).toEqual([false, 'translate(1000.0px, 220.0px)'])
  // Nearer to the eye than what is looked at: fewer mm than the 220 px would be there.
  expect(pointedAt.get()!.rightMm).toBeLessThan(110)
  at('pointerleave', 0, 0)
  expect([pointedAt.get(), light.hidden]).toEqual([null, true])
})

test('beside the body it points in the plane of what is looked at', () => {
  chooseMarkTool('laser')
  at('pointermove', middle.x + 200, middle.y - 100)
  expect(pointedAt.get()).toEqual({ rightMm: 100, upMm: 50, nearMm: 0, pane: 0 })
})

test('a finger that lifts points no more, a mouse button that is let go still does', () => {
  chooseMarkTool('laser')
  at('pointerdown', 800, 400, 'touch')
  expect(pointedAt.get()).not.toBeNull()
  at('pointerup', 800, 400, 'touch')
  expect(pointedAt.get()).toBeNull()
  at('pointermove', 800, 400)
  at('pointerup', 800, 400)
  expect(pointedAt.get()).not.toBeNull()
})

test('while a second window follows the pointer is shown, unless that is turned off or a pen draws', () => {
  screensStore.setState({ second: 'open' })
  at('pointermove', 800, 400)
  expect(pointedAt.get()).not.toBeNull()
  store.setState({ making: { is: 'pen', colour: 'teal', points: [{ id: 'L4', restMm: [0, 0, 0] }] } })
  expect(pointedAt.get()).toBeNull()
  store.setState({ making: null })
  at('pointermove', 810, 400)
  expect(pointedAt.get()).not.toBeNull()
  screensStore.setState({ points: false })
  expect(pointedAt.get()).toBeNull()
})

test('a phone points by shares of the free picture, and lifts', () => {
  phoneAt.set({ x: 0.75, y: 0.25 })
  expect(pointedAt.get()).toEqual({ rightMm: 125, upMm: 100, nearMm: 0, pane: 0 })
  phoneAt.set(null)
  expect(pointedAt.get()).toBeNull()
})

test('a phone that points before there is a picture points with the first', () => {
  eye.widthMm = 0
  phoneAt.set({ x: 0.75, y: 0.25 })
  expect([pointedAt.get(), light.hidden]).toEqual([null, true])
  eye.widthMm = 500
  pointing.place()
  expect(pointedAt.get()).toEqual({ rightMm: 125, upMm: 100, nearMm: 0, pane: 0 })
  expect(light.hidden).toBe(false)
})

test('of several pictures it points into the one under the pointer, from that one’s own middle', () => {
  chooseMarkTool('laser')
  panes = panePlaces(whole, { panes: ['healthy', 'affected'], as: 'beside', wipe: 0.5 })
  at('pointermove', 280 + 750, 400)
  expect(pointedAt.get()).toMatchObject({ rightMm: 0, upMm: 0, pane: 1 })
  expect(light.style.transform).toBe('translate(1030.0px, 400.0px)')
})

test('what another window points at is shown, and not taken away by what happens here', () => {
  pointedAt.set({ rightMm: 50, upMm: 0, nearMm: 0, pane: 0 })
  expect([light.hidden, light.style.transform]).toEqual([false, 'translate(880.0px, 400.0px)'])
  store.setState({ step: 2 })
  at('pointerleave', 0, 0)
  expect(light.hidden).toBe(false)
})
