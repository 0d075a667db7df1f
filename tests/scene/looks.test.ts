import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { solve } from '../../src/mechanics/solve.ts'
import { createFigure, type Figure } from '../../src/scene/figure.ts'
import type { Now, Stage } from '../../src/scene/frame.ts'
import { createLooks, type Looks } from '../../src/scene/looks.ts'
import { createPosed } from '../../src/scene/posed.ts'
import { createSectioning } from '../../src/scene/section/section.ts'
import { select } from '../../src/state/actions.ts'
import { store } from '../../src/state/store.ts'
import { restingMoment } from '../../src/story/moment.ts'

const rest = solve(restingMoment)
const FRAME_MS = 16
let figure: Figure
let looks: Looks
let now: Now
/** How often a part was dressed. */
let shows = 0

beforeEach(async () => {
  select(null)
  figure = await createFigure({ geometries: new Map() }, rest)
  const posed = createPosed(figure, rest)
  const stage = { gl: { getPixelRatio: () => 1 }, light: { renew: vi.fn() }, figure } as unknown as Stage
  looks = createLooks(stage, posed, createSectioning(figure, posed))
  for (const part of figure.parts.values()) {
    const { show } = part
    vi.spyOn(part, 'show').mockImplementation((...given) => {
      shows++
      show(...given)
    })
  }
  now = {
    state: store.getState(),
    dtMs: FRAME_MS,
    wanted: restingMoment,
    told: restingMoment.view,
    moment: restingMoment,
    body: rest,
    bodyMoved: false,
    reshaped: false,
    picture: { widthPx: 800, heightPx: 600, insets: store.getState().insets },
    moving: false,
    complete: true,
  }
  settle()
})
afterEach(() => {
  looks.dispose()
  figure.dispose()
  select(null)
})

/** Frames until nothing is dressed any more. */
function settle(): void {
  for (let frame = 0; frame < 400; frame++) {
    looks.ease(now)
    if (!looks.dressed()) break
  }
  shows = 0
}

test('turning the picture visits no part', () => {
  for (let frame = 1; frame <= 5; frame++) {
    const { view } = now.moment
    now.moment = { ...now.moment, view: { ...view, azimuthDeg: view.azimuthDeg + frame } }
    looks.ease(now)
    expect(looks.dressed()).toBe(false)
  }
  expect(shows).toBe(0)
})

test('what is tapped is dressed until its light has come, and once more when it has gone', () => {
  const [id] = [...figure.parts.keys()]
  select(id!)
  now.state = store.getState()
  looks.ease(now)
  expect(shows).toBe(figure.parts.size)
  settle()
  expect(figure.parts.get(id!)!.tissues[0]!.uniforms.uSelected.value).toBe(1)
  select(null)
  now.state = store.getState()
  settle()
  expect(figure.parts.get(id!)!.tissues[0]!.uniforms.uSelected.value).toBe(0)
})

test('a part that fades is dressed until it is as it should be', () => {
  const { show } = now.moment
  now.moment = { ...now.moment, show: { ...show, layers: { ...show.layers, nerve: 0.25 } } }
  settle()
  const nerve = [...figure.nerves][0]!
  expect(nerve.part.shown()).toBeCloseTo(0.25)
})

test('a body that lies otherwise and parts of other shapes are dressed anew', () => {
  looks.follow()
  looks.ease(now)
  expect(shows).toBe(figure.parts.size)
  settle()
  looks.renew()
  looks.ease(now)
  expect(shows).toBe(figure.parts.size)
})
