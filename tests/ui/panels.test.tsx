import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { languages } from '../../src/i18n/index.ts'
import { herniatingDiscs } from '../../src/mechanics/condition.ts'
import { playhead } from '../../src/state/playhead.ts'
import { initialState, store } from '../../src/state/store.ts'
import { stories } from '../../src/story/stories/index.ts'
import { Captions } from '../../src/ui/Captions.tsx'
import { HelpCard } from '../../src/ui/HelpCard.tsx'
import { panelFor } from '../../src/ui/panels/index.ts'
import { StepPanel } from '../../src/ui/StepPanel.tsx'

// A server renderer is given the store's first state; these tests want the one they have set.
const { getInitialState } = store
store.getInitialState = () => store.getState()
afterAll(() => {
  store.getInitialState = getInitialState
})

beforeEach(() => {
  store.setState(initialState, true)
  playhead.ms = 0
})

const textOf = (element: ReactElement): string =>
  renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')

const steps = stories.sciatica.steps.map(({ id, lengthMs }, index) => ({ id, lengthMs, index }))
const words = languages.en.stories.sciatica.steps

describe.each(steps)('$id', ({ id, lengthMs, index }) => {
  const Numbers = panelFor(id)

  test('can be read in full, and offers everything there is to look at closer', () => {
    store.setState({ step: index })
    const text = textOf(<StepPanel numbers={null} />)
    expect(text).toContain(words[id].narration.patient.join(' '))
    expect(text).toContain(words[id].badge.label)
    for (const { name } of Object.values<{ name: string }>(words[id].hotspots)) expect(text).toContain(name)
  })

  if (Numbers)
    test('shows whole numbers of this body at any time, for any level and side', () => {
      for (const disc of herniatingDiscs)
        for (const side of ['left', 'right'] as const)
          for (const ms of [0, lengthMs / 2, lengthMs]) {
            playhead.ms = ms
            store.setState({ step: index, lesion: { disc, side } })
            const html = renderToStaticMarkup(<Numbers />)
            expect(html.length).toBeGreaterThan(400)
            expect(html).not.toMatch(/NaN|undefined|Infinity/)
          }
    })
})

test('nine of the twelve steps have numbers', () => {
  expect(steps.filter(({ id }) => panelFor(id))).toHaveLength(9)
})

test('the caption is the sentence that is being said, with its word marked', () => {
  store.setState({ step: 5, spoken: { sentence: 1, word: 3 } })
  expect(textOf(<Captions />).trim()).toBe(words.herniation.narration.patient[1])
  expect(renderToStaticMarkup(<Captions />)).toContain('<span class="caption-now">herniated</span>')
  store.setState({ captions: false })
  expect(textOf(<Captions />)).toBe('')
})

test('the help card says everything it must', () => {
  const text = textOf(<HelpCard />)
  for (const sign of [...languages.en.help.nowList, ...languages.en.help.soonList]) expect(text).toContain(sign)
})
