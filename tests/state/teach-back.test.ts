import { beforeEach, describe, expect, test } from 'vitest'
import { claims } from '../../src/evidence/claims.ts'
import { languages } from '../../src/i18n/index.ts'
import { goToStep, nextStep, select } from '../../src/state/actions.ts'
import { questionNow } from '../../src/state/asked.ts'
import { playhead } from '../../src/state/playhead.ts'
import { initialState, memory, store } from '../../src/state/store.ts'
import {
  backToQuestion,
  chooseAnswer,
  explainedAt,
  leaveQuestions,
  nextQuestion,
  seeAnswer,
  startQuestions,
} from '../../src/state/teach-back.ts'
import { stepOf } from '../../src/state/told.ts'
import { stories } from '../../src/story/stories/index.ts'
import type { Step } from '../../src/story/story.ts'
import { questionsOf } from '../../src/story/teach-back.ts'
import { avoidedIn } from '../../src/story/wording.ts'

const steps: readonly Step[] = stories.sciatica.steps
const questions = questionsOf('sciatica')
const now = () => store.getState()

beforeEach(() => {
  store.setState(initialState, true)
  goToStep(steps.length - 1, steps.at(-1)!.lengthMs)
})

describe('three questions at the end', () => {
  test('are asked in turn, each over its own still picture, and end where the story ended', () => {
    store.setState({ playing: true })
    startQuestions()
    for (const [index, { id, over }] of questions.entries()) {
      expect(questionNow(now())?.id).toBe(id)
      expect(now()).toMatchObject({ playing: false, teachBack: { question: index, chosen: null, seeing: false } })
      expect(stepOf(now()).id).toBe(over.step)
      expect(playhead.ms).toBe(over.at * stepOf(now()).lengthMs)
      nextQuestion()
    }
    expect(questions).toHaveLength(3)
    expect(now().teachBack).toBeNull()
    expect(stepOf(now()).id).toBe('what-to-expect')
    expect(playhead.ms).toBe(stepOf(now()).lengthMs)
  })

  test('are answered by a choice or by a tap on the picture', () => {
    startQuestions()
    chooseAnswer('leg')
    expect(now().teachBack?.chosen).toBe('leg')
    select('piriformis-right')
    expect(now().teachBack?.chosen).toBe('buttock')
    select('root-S1-right')
    expect(now().teachBack?.chosen).toBe('low-back')
    select('disc-L5-S1')
    expect(now().teachBack?.chosen).toBe('low-back')
  })

  test('let a tap on what stands for no answer be', () => {
    startQuestions()
    select('hip-bone-left')
    expect(now()).toMatchObject({ selected: null, teachBack: { chosen: null } })
  })

  test('take one part for one answer only', () => {
    for (const { answers } of questions) {
      const all = answers.flatMap(({ parts }) => parts)
      expect(new Set(all).size).toBe(all.length)
    }
    const [where, reach, help] = questions
    for (const { answers } of [where!, reach!]) for (const { parts } of answers) expect(parts.length).toBeGreaterThan(2)
    expect(help!.answers.flatMap(({ parts }) => parts)).toEqual([])
  })

  test('are kept nowhere', () => {
    expect(memory.teachBack).toBe('none')
  })

  test('are left by stepping on, and by their own way out', () => {
    startQuestions()
    nextStep()
    expect(now().teachBack).toBeNull()
    startQuestions()
    leaveQuestions()
    expect(now().teachBack).toBeNull()
    expect(stepOf(now()).id).toBe('what-to-expect')
  })
})

describe('"see it"', () => {
  test('goes to the step that explains each answer, tells it from there, and comes back to the same answer', () => {
    startQuestions()
    for (const [index, { answers, over }] of questions.entries()) {
      for (const { id, see } of answers) {
        chooseAnswer(id)
        seeAnswer()
        expect(stepOf(now()).id).toBe(see)
        expect(now()).toMatchObject({ playing: true, teachBack: { question: index, chosen: id, seeing: true } })
        goToStep(3)
        backToQuestion()
        expect(now()).toMatchObject({ playing: false, teachBack: { question: index, chosen: id, seeing: false } })
        expect(stepOf(now()).id).toBe(over.step)
      }
      nextQuestion()
    }
  })

  test('leads to a step that rests on what the answer says', () => {
    for (const { answers } of questions)
      for (const { claim, see, id } of answers) {
        const step = steps.find((one) => one.id === see)!
        const behind = [...step.claims, ...step.sentences.flatMap((sentence) => sentence.claims)]
        expect(behind, id).toContain(claim)
        expect(claims[claim].sources.length).toBeGreaterThan(0)
      }
  })

  test('begins at the first sentence that rests on the answer’s claim, else with the step', () => {
    const sentence = (at: number, ids: Step['claims']) => ({ at, about: [], claims: ids, sources: [] })
    const step: Step = { ...steps[5]!, lengthMs: 20_000, sentences: [sentence(0.1, ['C3']), sentence(0.4, ['C13'])] }
    expect(explainedAt({ claim: 'C13' }, step)).toBe(8000)
    expect(explainedAt({ claim: 'C34' }, step)).toBe(0)
  })

  test('lets ordinary taps name parts again', () => {
    startQuestions()
    chooseAnswer('buttock')
    seeAnswer()
    select('L4')
    expect(now()).toMatchObject({ selected: 'L4', teachBack: { chosen: 'buttock' } })
  })
})

describe.each(Object.entries(languages))('the answers in %s', (_, { teachBack }) => {
  const known = Object.values(teachBack.questions).flatMap(({ answers }) =>
    Object.values<{ known: string }>(answers).map((answer) => answer.known),
  )

  test('promise nothing that evidence does not bear', () => {
    expect(known).toHaveLength(9)
    expect(known.flatMap((text) => avoidedIn(text))).toEqual([])
  })
})

test('whatever is chosen, nobody is told that they are wrong, and the warning sign is named each time', () => {
  const { questions: words } = languages.en.teachBack
  const all = Object.values(words).flatMap(({ answers }) =>
    Object.values<{ known: string }>(answers).map((answer) => answer.known),
  )
  for (const known of all) expect(known).not.toMatch(/\b(wrong|incorrect|no,|sorry|mistake|score|points?)\b/i)
  for (const { known } of Object.values(words['help-right-away'].answers)) expect(known).toMatch(/get help right away/i)
})
