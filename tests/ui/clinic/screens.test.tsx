import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../../src/i18n/index.ts'
import { clinicTimesMs } from '../../../src/state/clinic.ts'
import { store } from '../../../src/state/store.ts'
import { stories } from '../../../src/story/stories/index.ts'
import { Asking, secondsLeft } from '../../../src/ui/clinic/Asking.tsx'
import { Stills } from '../../../src/ui/clinic/Stills.tsx'
import { Telling } from '../../../src/ui/clinic/Telling.tsx'
import { renderFromStore, textOf, valuesOf } from '../rendered.ts'

renderFromStore()

describe.each(Object.keys(languages) as Language[])('in %s', (language) => {
  test('the story’s words are there, sentence by sentence, with how far it is', () => {
    const { steps } = stories.sciatica
    for (const [step, { id }] of steps.entries()) {
      const { narration, title } = languages[language].stories.sciatica.steps[id as never] as {
        narration: { patient: readonly string[] }
        title: string
      }
      for (const [sentence, words] of narration.patient.entries()) {
        store.setState({ language, step, spoken: { sentence, word: 0 } })
        const text = textOf(<Telling />)
        expect(text).toContain(title)
        expect(text).toContain(words)
      }
      expect(valuesOf(<Telling />, 'data-is')).toEqual(
        steps.map((_, index) => (index < step ? 'told' : index === step ? 'now' : 'to-come')),
      )
    }
  })

  test('it asks in words and says how long it waits and what it forgets', () => {
    store.setState({ language })
    const { clinic } = languages[language]
    const text = textOf(<Asking />)
    expect(text).toContain(clinic.stillThere)
    expect(text).toContain(clinic.goOn)
    expect(text).toContain(String(clinicTimesMs.asking / 1000))
    expect(clinic.beginsAgain(1)).not.toBe(clinic.beginsAgain(2).replace('2', '1'))
  })
})

test('a telling screen has one control: the whole of it', () => {
  expect(valuesOf(<Telling />, 'type')).toEqual(['button'])
})

test('seconds run down to nothing and no further', () => {
  expect([0, 1, 999, 1000, clinicTimesMs.asking, clinicTimesMs.asking + 5000].map(secondsLeft)).toEqual([
    20, 20, 20, 19, 0, 0,
  ])
})

test('a still picture is the step’s, and is turned over for the other side', () => {
  store.setState({ step: 3 })
  expect(valuesOf(<Stills />, 'src')).toEqual([
    expect.stringContaining(`stills/sciatica/${stories.sciatica.steps[3]!.id}.webp`),
  ])
  expect(valuesOf(<Stills />, 'data-flipped')).toEqual(['false'])
  store.setState({ lesion: { disc: 'L5-S1', side: 'left' } })
  expect(valuesOf(<Stills />, 'data-flipped')).toEqual(['true'])
})
