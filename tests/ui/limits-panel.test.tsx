import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { solve } from '../../src/mechanics/solve.ts'
import { knownPlace } from '../../src/mechanics/touch-place.ts'
import { initialState, store } from '../../src/state/store.ts'
import { toldMoment } from '../../src/state/told.ts'
import { stories } from '../../src/story/stories/index.ts'
import { LimitsPanel } from '../../src/ui/panels/LimitsPanel.tsx'

// A server renderer is given the store's first state; these tests want the one they have set.
const { getInitialState } = store
store.getInitialState = () => store.getState()
afterAll(() => {
  store.getInitialState = getInitialState
})

beforeEach(() =>
  store.setState(
    { ...initialState, step: stories.sciatica.steps.findIndex(({ id }) => id === 'massage-cannot') },
    true,
  ),
)

/** Places on the ruler, as mm below the skin: read off its own scale, 0 to 150 mm. */
function ruler(): { nerve: number; people: readonly [number, number]; disc: number } {
  const html = renderToStaticMarkup(<LimitsPanel />)
  const number = (pattern: RegExp): number => Number(pattern.exec(html)?.[1])
  const scale = [...html.matchAll(/<text[^>]*chart-text[^>]* x="([\d.]+)"/g)].map(([, x]) => Number(x))
  const [zero, last] = [scale.at(0)!, scale.at(-1)!]
  const mm = (x: number): number => (150 * (x - zero)) / (last - zero)
  const from = number(/ruler-people" x="([\d.]+)"/)
  const width = number(/ruler-people"[^>]* width="([\d.]+)"/)
  return {
    nerve: mm(number(/person-nerve" cx="([\d.]+)"/)),
    people: [mm(from), mm(from + width)],
    disc: mm(number(/person-disc" x="([\d.]+)"/)),
  }
}

test('the ruler has the nerve where a hand over piriformis finds it on this body, and the disc deeper', () => {
  const touch = {
    target: 'piriformis-right',
    stroke: 'press',
    pressureKpa: 12,
    phase: 0,
    minutes: 0,
    place: knownPlace('piriformis', 'right'),
  } as const
  const { push } = solve({ ...toldMoment(), touch }).readings
  const { nerve, disc } = ruler()
  expect(nerve).toBeCloseTo(push!.sciaticNerveMm, 3)
  expect(disc).toBeCloseTo(push!.discMm, 3)
  expect(disc).toBeGreaterThan(nerve)
})

test('the ruler shows the range of people that its words name, and this body within it', () => {
  const { nerve, people } = ruler()
  expect(people[0]).toBeCloseTo(40, 3)
  expect(people[1]).toBeCloseTo(80, 3)
  expect(nerve).toBeGreaterThan(people[0])
  expect(nerve).toBeLessThan(people[1])
})
