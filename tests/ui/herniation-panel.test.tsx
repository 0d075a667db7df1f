import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { languages } from '../../src/i18n/index.ts'
import { herniatingDiscs, zones } from '../../src/mechanics/condition.ts'
import { playhead } from '../../src/state/playhead.ts'
import { initialState, store } from '../../src/state/store.ts'
import { arcCondition, arcStages } from '../../src/story/arc.ts'
import { stories } from '../../src/story/stories/index.ts'
import { HerniationPanel } from '../../src/ui/panels/HerniationPanel.tsx'
import { RecoveryPanel } from '../../src/ui/panels/RecoveryPanel.tsx'

// A server renderer is given the store's first state; these tests want the one they have set.
const { getInitialState } = store
store.getInitialState = () => store.getState()
afterAll(() => {
  store.getInitialState = getInitialState
})

const step = stories.sciatica.steps.findIndex(({ id }) => id === 'herniation')
beforeEach(() => {
  store.setState({ ...initialState, step }, true)
  playhead.ms = stories.sciatica.steps[step]!.lengthMs
})

const { panels, root } = languages.en
const shown = (): string =>
  renderToStaticMarkup(<HerniationPanel />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the herniation panel', () => {
  test('shows students the root at risk, its movements and its reflex, with sources; everyone else the plain part', () => {
    expect(shown()).not.toContain(panels.symptoms.weaker)
    store.setState({ audience: 'student' })
    const text = shown()
    expect(text).toContain(panels.symptoms.atRisk(root('S1', 'right')))
    expect(text).toContain(panels.symptoms.movements['push-off'])
    expect(text).toContain(panels.symptoms.reflexes.ankle)
    expect(text).toContain('64 of 100')
    expect(text).toContain('Do L5 and S1 nerve root compressions')
  })

  test('names the root that this zone of this disc meets, on either side', () => {
    const met = { 'L3-L4': ['L4', 'L3'], 'L4-L5': ['L5', 'L4'], 'L5-S1': ['S1', 'L5'] } as const
    for (const disc of herniatingDiscs)
      for (const side of ['left', 'right'] as const)
        for (const zone of zones) {
          store.setState({
            audience: 'student',
            lesion: { disc, side },
            explored: { condition: { herniation: { zone, migrationMm: 0 } } },
          })
          const level = met[disc][zone === 'central' || zone === 'subarticular' ? 0 : 1]
          expect(shown(), `${disc} ${zone}`).toContain(panels.symptoms.atRisk(root(level, side)))
        }
  })

  test('says that a squeezed sac is an emergency, and only then', () => {
    store.setState({ audience: 'student' })
    expect(shown()).not.toContain(panels.symptoms.saddle)
    store.setState({ explored: { condition: { herniation: { zone: 'central', depthMm: 11 } } } })
    expect(shown()).toContain(panels.symptoms.saddle)
  })

  test('has one slider from healthy to recovered that stands where the body is', () => {
    for (const [stage, place] of Object.entries(arcStages)) {
      store.setState({ explored: { condition: arcCondition(place, initialState.lesion) } })
      const html = renderToStaticMarkup(<HerniationPanel />)
      const slider = /<input[^>]*class="arc"[^>]*>/.exec(html)?.[0] ?? ''
      expect(Number(/ value="([^"]+)"/.exec(slider)?.[1]), stage).toBeCloseTo(place, 5)
      expect(slider).toContain(`aria-valuetext="${panels.arc.stages[stage as keyof typeof arcStages]}"`)
    }
  })
})

test('the recovery panel draws two bands with a middle each, of pain and of size', () => {
  store.setState({ step: stories.sciatica.steps.findIndex(({ id }) => id === 'what-to-expect') })
  const html = renderToStaticMarkup(<RecoveryPanel />)
  expect(html.match(/recovery-band/g)).toHaveLength(2)
  expect(html.match(/recovery-middle/g)).toHaveLength(2)
  expect(html).not.toMatch(/NaN|undefined/)
})
