import { PerspectiveCamera, Scene, type Vector2, type WebGLRenderer, type WebGLRenderTarget } from 'three'
import { beforeEach, expect, test } from 'vitest'
import { createPainter, type Painter } from '../../src/scene/painter.ts'

const scene = new Scene()
const camera = new PerspectiveCamera()
/** What was drawn, and where. */
let drawn: {
  readonly what: 'body' | 'draft'
  readonly on: 'canvas' | 'target'
  readonly clip: readonly number[] | null
}[]
let target: WebGLRenderTarget | null
let info: { autoReset: boolean; readonly reset: () => void }
let resets: number
let painter: Painter

/** A picture of 800 by 600 CSS px on a canvas of half as many pixels along each side. */
beforeEach(() => {
  drawn = []
  target = null
  resets = 0
  info = { autoReset: true, reset: () => void resets++ }
  let scissor: readonly number[] | null = null
  let clips = false
  const gl: unknown = {
    info,
    getSize: (into: Vector2) => into.set(800, 600),
    getDrawingBufferSize: (into: Vector2) => into.set(400, 300),
    setScissorTest(on: boolean) {
      clips = on
    },
    setScissor(...box: number[]) {
      scissor = box
    },
    setRenderTarget(next: WebGLRenderTarget | null) {
      target = next
    },
    render(what: unknown) {
      const ofTarget = target?.scissorTest ? target.scissor.toArray() : null
      drawn.push({
        what: what === scene ? 'body' : 'draft',
        on: target ? 'target' : 'canvas',
        clip: target ? ofTarget : clips ? scissor : null,
      })
      if (target) expect([target.width, target.height]).toEqual([400, 300])
    },
  }
  painter = createPainter(gl as WebGLRenderer, scene, camera)
})

test('a picture is drawn on the canvas at once', () => {
  painter.begin(false)
  painter.paint(null)
  painter.show()
  expect(drawn).toEqual([{ what: 'body', on: 'canvas', clip: null }])
})

test('a draft is drawn beside the canvas, in as many pixels, and then laid on it', () => {
  painter.begin(true)
  painter.paint(null)
  painter.show()
  expect(drawn).toEqual([
    { what: 'body', on: 'target', clip: null },
    { what: 'draft', on: 'canvas', clip: null },
  ])
})

test('parts of a picture keep to their places, counted from below, and the next picture is whole again', () => {
  const clip = { x: 400, y: 0, width: 400, height: 200 }
  for (const draft of [false, true]) {
    painter.begin(draft)
    painter.paint(clip)
    painter.show()
  }
  painter.begin(true)
  painter.paint(null)
  painter.show()
  expect(drawn.map((one) => one.clip)).toEqual([[400, 400, 400, 200], [200, 200, 200, 100], null, null, null])
})

test('what a picture cost is counted over all that was drawn for it', () => {
  painter.begin(true)
  expect([resets, info.autoReset]).toEqual([1, false])
  painter.paint(null)
  painter.show()
  expect([resets, info.autoReset]).toEqual([1, true])
})
