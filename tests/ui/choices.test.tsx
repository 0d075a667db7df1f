import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { languages } from '../../src/i18n/index.ts'
import { variants } from '../../src/mechanics/condition.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { initialState, store } from '../../src/state/store.ts'
import { toldMoment } from '../../src/state/told.ts'
import { readLink, writeLink } from '../../src/state/url.ts'
import { postures } from '../../src/story/postures.ts'
import { stories } from '../../src/story/stories/index.ts'
import { LegRaise } from '../../src/ui/panels/LegRaise.tsx'
import { VariantPicker } from '../../src/ui/panels/VariantPicker.tsx'

// A server renderer is given the store's first state; these tests want the one they have set.
const { getInitialState } = store
store.getInitialState = () => store.getState()
afterAll(() => {
  store.getInitialState = getInitialState
})

const at = (id: string): void =>
  store.setState({ ...initialState, step: stories.sciatica.steps.findIndex((step) => step.id === id) }, true)
const { panels } = languages.en

beforeEach(() => at('tight-muscles'))

test('every way of the nerve can be picked, says what it is and how common, and a link carries it', () => {
  for (const variant of variants) {
    store.setState({ explored: { condition: { variant } } })
    const html = renderToStaticMarkup(<VariantPicker />)
    expect(html).toContain(panels.frequency.way[variant])
    expect(html).toMatch(new RegExp(`aria-pressed="true"[^>]*>${variant.toUpperCase()}<`))
    expect(html).toMatch(/(\d+|&lt; 1) in 100 legs/)
    expect(readLink(writeLink(store.getState())).state.explored?.condition?.variant).toBe(
      variant === 'a' ? 'a' : variant,
    )
  }
})

test('no way of the nerve hurts by itself: at rest none squeezes or irritates anything', () => {
  for (const variant of variants) {
    store.setState({ explored: { condition: { variant, muscleTension: { 'piriformis-right': 0 }, sensitivity: 0 } } })
    const { sciatic, roots } = solve(toldMoment()).readings
    expect(sciatic.right.squeezeMmHg, variant).toBe(0)
    for (const { irritation } of Object.values(roots)) expect(irritation).toBe(0)
  }
})

test('a straight leg that is raised to 60 degrees shows the nerve sliding 10 to 12 mm, on the side that is told of', () => {
  at('posture-and-load')
  for (const side of ['left', 'right'] as const) {
    store.setState({
      lesion: { disc: 'L5-S1', side },
      explored: { posture: { ...postures.lying, hipFlexionDeg: { left: 0, right: 0, [side]: 60 } } },
    })
    const html = renderToStaticMarkup(<LegRaise />)
    expect(html).toContain(panels.posture.raised(60))
    const [, mm] = /(\d+\.\d)\smm/.exec(html) ?? []
    expect(Number(mm)).toBeGreaterThanOrEqual(10)
    expect(Number(mm)).toBeLessThanOrEqual(12)
  }
})

test('a leg that lies says nothing of sliding', () => {
  at('posture-and-load')
  expect(renderToStaticMarkup(<LegRaise />)).not.toContain(panels.posture.slides)
})
