import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { structures } from '../../src/anatomy/structures.ts'
import { languages } from '../../src/i18n/index.ts'
import {
  explore,
  goToStep,
  openHotspot,
  select,
  setAudience,
  showsClinicalTerms,
  toggleClinicalTerms,
} from '../../src/state/actions.ts'
import { takeHands } from '../../src/state/leading.ts'
import { playhead } from '../../src/state/playhead.ts'
import { store } from '../../src/state/store.ts'
import { toldMoment } from '../../src/state/told.ts'
import { audiences } from '../../src/story/audience.ts'
import { shortTerm, termOf } from '../../src/story/hotspot-term.ts'
import { stories } from '../../src/story/stories/index.ts'
import type { Step } from '../../src/story/story.ts'
import type { Counsel, StepWords } from '../../src/story/words.ts'
import { Cards } from '../../src/ui/Cards.tsx'
import { CounselPanel } from '../../src/ui/CounselPanel.tsx'
import { DepthSwitch } from '../../src/ui/DepthSwitch.tsx'
import { panelFor } from '../../src/ui/panels/index.ts'
import { StepPanel } from '../../src/ui/StepPanel.tsx'
import { renderFromStore, textOf, valuesOf } from './rendered.ts'

renderFromStore()

const { steps } = stories.sciatica
const words: Readonly<Record<string, StepWords>> = languages.en.stories.sciatica.steps
const { depth } = languages.en
const indexOf = (step: string): number => steps.findIndex(({ id }) => id === step)

describe('the three depths', () => {
  test('change the words; view, place in time and play state stay', () => {
    goToStep(indexOf('herniation'), 7000)
    explore({ view: { azimuthDeg: 140, elevationDeg: 10, spanMm: 300, panMm: [1, 2, 3], at: ['sacrum'] } })
    store.setState({ playing: true })
    const before = { moment: toldMoment(), ms: playhead.ms, state: store.getState() }
    for (const audience of audiences) {
      setAudience(audience)
      expect(store.getState()).toEqual({ ...before.state, audience })
      expect(toldMoment()).toEqual(before.moment)
      expect(playhead.ms).toBe(before.ms)
      expect(textOf(<StepPanel numbers={null} />)).toContain(words.herniation!.narration[audience][0])
    }
  })

  test('are offered side by side, with the one that holds marked', () => {
    setAudience('student')
    expect(valuesOf(<DepthSwitch />, 'aria-pressed')).toEqual(['false', 'true', 'false'])
    expect(renderToStaticMarkup(<DepthSwitch />)).toContain(`<legend class="unseen">${depth.wordsFor}</legend>`)
  })

  test('say of a hotspot what is meant for whoever reads', () => {
    goToStep(indexOf('follow-the-nerve'))
    openHotspot('piriformis')
    for (const audience of audiences) {
      setAudience(audience)
      const { text } = words['follow-the-nerve']!.hotspots.piriformis!
      expect(textOf(<Cards onOpen={() => {}} />)).toContain(text[audience])
    }
  })
})

describe('readouts', () => {
  const Numbers = panelFor('herniation')!
  const name = languages.en.panels.readouts.names.rootSqueeze

  test('are open for students, folded for everyone else, and one button opens or folds them', () => {
    goToStep(indexOf('herniation'), 19_000)
    for (const audience of audiences) {
      setAudience(audience)
      expect(textOf(<Numbers />).includes(name), audience).toBe(audience === 'student')
      expect(textOf(<Numbers />)).toContain(audience === 'student' ? depth.readoutsHide : depth.readoutsShow)
    }
  })

  test('answer whoever leads the hands, at any depth', () => {
    goToStep(indexOf('massage-may-help'))
    takeHands()
    const Hands = panelFor('massage-may-help')!
    expect(textOf(<Hands />)).toContain(languages.en.panels.readouts.names.reflexDrive)
  })
})

describe('counsel', () => {
  const counsel: Counsel = { say: 'A sentence to say.', check: 'What to check.', avoid: 'What to leave out.' }

  test('stands beside the words for therapists alone, part by part', () => {
    for (const audience of audiences) {
      setAudience(audience)
      const text = textOf(<CounselPanel counsel={counsel} />)
      for (const said of Object.values(counsel)) expect(text.includes(said), audience).toBe(audience === 'therapist')
    }
  })

  test('leaves out a part that has no words, and takes no place where it has none', () => {
    setAudience('therapist')
    expect(textOf(<CounselPanel counsel={{ ...counsel, check: '' }} />)).not.toContain(depth.check)
    expect(textOf(<CounselPanel counsel={{ say: '', check: '', avoid: '' }} />)).toBe('')
  })
})

describe('clinical names', () => {
  test('are on for students, off for others, and stay as chosen', () => {
    for (const audience of audiences) {
      setAudience(audience)
      expect(showsClinicalTerms(store.getState())).toBe(audience === 'student')
    }
    toggleClinicalTerms()
    for (const audience of audiences) {
      setAudience(audience)
      expect(showsClinicalTerms(store.getState())).toBe(true)
    }
    toggleClinicalTerms()
    setAudience('student')
    expect(showsClinicalTerms(store.getState())).toBe(false)
  })

  test('stand beside plain ones in cards and lists', () => {
    goToStep(indexOf('follow-the-nerve'))
    const list = (): string => textOf(<StepPanel numbers={null} />)
    expect(list()).not.toContain('m. piriformis')
    select('L4')
    const card = (): string => renderToStaticMarkup(<Cards onOpen={() => {}} />)
    expect(card()).not.toContain('card-term')
    toggleClinicalTerms()
    expect(list()).toContain('m. piriformis')
    expect(card()).toContain(`<p class="card-term" lang="la">${structures.L4.latin}</p>`)
  })

  test('name the place itself, not merely the part it is fixed to', () => {
    const spots = (steps as readonly Step[]).flatMap(({ hotspots }) => hotspots)
    const named = Object.fromEntries(spots.map((spot) => [spot.id, termOf(spot)]))
    expect(named.foramen).toEqual({ latin: 'foramen intervertebrale', ta2: '1019' })
    expect(named.nucleus).toEqual({ latin: 'nucleus pulposus', ta2: '1686' })
    expect(named['inner-thigh']).toBeNull()
    expect(named['scan-note']).toBeNull()
    expect(shortTerm({ latin: 'musculus gluteus maximus', ta2: '2598' })).toBe('m. gluteus maximus')
    expect(spots.filter(({ anchor }) => anchor).length).toBeGreaterThan(15)
  })
})
