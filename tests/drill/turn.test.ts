import { describe, expect, test } from 'vitest'
import { drawnNerves } from '../../src/anatomy/supply.ts'
import { nervesFor } from '../../src/drill/choices.ts'
import { type Card, deck, groupOf, idOf, nerveFor, rootFor, subjectFor } from '../../src/drill/deck.ts'
import { isWeaker, movementsFor, reflexAnswers, reflexOf } from '../../src/drill/deficits.ts'
import { shownOf, subjectIds, subjectOf } from '../../src/drill/subjects.ts'
import { feelerOf, feltAreas, leadsTo, nerveMuscles, nerveOf, rootMuscles, rootOf } from '../../src/drill/supplies.ts'
import {
  type Answer,
  asked,
  gradeOfTurn,
  hinted,
  judged,
  onward,
  replied,
  shownTo,
  type Turn,
  wantedNow,
  wantsOf,
} from '../../src/drill/turn.ts'
import { random } from '../../src/math/random.ts'
import { movements } from '../../src/mechanics/symptoms.ts'

const NOW = Date.parse('2026-11-28T17:20:00.000Z')
const ask = (card: Card): Turn => asked(card, 'right', NOW)
const tap = (id: Extract<Answer, { by: 'tap' }>['id']): Answer => ({ by: 'tap', id })
const choice = (of: Extract<Answer, { by: 'choice' }>['of']): Answer => ({ by: 'choice', of })

/** An answer from the buttons that is right, and one that is not, to the question that is asked now. */
function answersTo(turn: Turn): { right: Answer; wrong: Answer } {
  const { card, seed } = turn
  const subject = subjectFor(card)
  if (subject !== null)
    return { right: choice(subject), wrong: choice(subject === 'piriformis' ? 'multifidus' : 'piriformis') }
  const wants = wantedNow(turn)
  if (wants === 'movement' && card.asks === 'deficit') {
    const offered = movementsFor(card.of, seed)
    const of = card.of
    return {
      right: choice(offered.find((id) => isWeaker(of, id))!),
      wrong: choice(offered.find((id) => !isWeaker(of, id))!),
    }
  }
  if (wants === 'reflex' && card.asks === 'deficit') {
    const right = reflexOf(card.of)
    return { right: choice(right), wrong: choice(reflexAnswers.find((one) => one !== right)!) }
  }
  const root = rootFor(card as Extract<Card, { asks: 'deficit' }>)
  return { right: choice(root), wrong: choice(root === 'L3' ? 'S1' : 'L3') }
}

describe.each(deck.map((card) => [idOf(card), card] as const))('%s', (_, card) => {
  test('is known when each of its questions is answered right, missed when each is answered wrong twice', () => {
    let known: Turn | null = ask(card)
    let missed: Turn | null = ask(card)
    for (let part = 0; part < wantsOf(card).length; part++) {
      const { right } = answersTo(known!)
      expect(judged(known!, right)).toBe('right')
      known = replied(known!, right, NOW + 20_000)
      expect(known.settled).toBe(true)
      const { wrong } = answersTo(missed!)
      expect(judged(missed!, wrong)).toBe('wrong')
      missed = replied(replied(missed!, wrong, NOW + 10_000), wrong, NOW + 20_000)
      expect(missed.settled).toBe(true)
      if (part + 1 < wantsOf(card).length) {
        known = onward(known)
        missed = onward(missed)
      }
    }
    expect(onward(known!)).toBeNull()
    expect(gradeOfTurn(known!)).toBe('good')
    expect(gradeOfTurn(missed!)).toBe('again')
  })
})

describe('a tap', () => {
  test('finds a thing on either side, and nothing but that thing', () => {
    for (const of of subjectIds.filter((id) => subjectOf(id).findable)) {
      const turn = ask({ asks: 'find', of })
      for (const side of ['left', 'right'] as const) expect(judged(turn, tap(shownOf(of, side)))).toBe('right')
      for (const other of subjectIds) {
        if (other === of || subjectOf(of).parts.includes(shownOf(other, 'right'))) continue
        expect(judged(turn, tap(shownOf(other, 'right')))).toBe('wrong')
      }
      expect(judged(turn, tap('skin'))).toBe('aside')
    }
  })

  test('on the ganglion of a root finds the root', () => {
    expect(judged(ask({ asks: 'find', of: 'root-L5' }), tap('ganglion-L5-left'))).toBe('right')
    expect(judged(ask({ asks: 'find', of: 'root-L5' }), tap('ganglion-L4-left'))).toBe('wrong')
    expect(judged(ask({ asks: 'signs', of: 'S1' }), tap('ganglion-S1-right'))).toBe('right')
    expect(judged(ask({ asks: 'signs', of: 'S1' }), tap('sacrum'))).toBe('aside')
  })

  test('on a nerve that the right one leaves is on the way, on another it is wrong, on bone it is nothing', () => {
    const turn = ask({ asks: 'nerve', of: 'tibialis-anterior' })
    expect(judged(turn, tap('deep-fibular-nerve-right'))).toBe('right')
    expect(judged(turn, tap('common-fibular-nerve-right'))).toBe('aside')
    expect(judged(turn, tap('sciatic-nerve-left'))).toBe('aside')
    expect(judged(turn, tap('superficial-fibular-nerve-right'))).toBe('wrong')
    expect(judged(turn, tap('tibia-right'))).toBe('aside')
    const { settled, wrong } = replied(turn, tap('common-fibular-nerve-right'), NOW)
    expect({ settled, wrong }).toEqual({ settled: false, wrong: 0 })
  })

  test('on the skin answers where a root is felt; the right zone on the other leg counts for nothing', () => {
    const turn = ask({ asks: 'deficit', of: 'L5' })
    expect(judged(turn, { by: 'skin', placeMm: [-130, -650, 0] })).toBe('right')
    expect(judged(turn, { by: 'skin', placeMm: [130, -650, 0] })).toBe('aside')
    expect(judged(turn, { by: 'skin', placeMm: [-30, -650, -30] })).toBe('wrong')
  })
})

describe('a turn', () => {
  const find = ask({ asks: 'find', of: 'piriformis' })

  test('forgives one tap beside the mark and then shows where it is', () => {
    const once = replied(find, tap('gluteus-medius-right'), NOW + 2000)
    expect(once.settled).toBe(false)
    expect(gradeOfTurn(replied(once, tap('piriformis-left'), NOW + 4000))).toBe('hard')
    const twice = replied(once, tap('sacrum'), NOW + 4000)
    expect(twice.settled).toBe(true)
    expect(gradeOfTurn(twice)).toBe('again')
    expect(replied(twice, tap('piriformis-left'), NOW + 5000)).toBe(twice)
  })

  test('is easy when it is found at once, hard after a hint, missed when it is shown', () => {
    expect(gradeOfTurn(replied(find, tap('piriformis-right'), NOW + 3000))).toBe('easy')
    expect(gradeOfTurn(replied(hinted(find), tap('piriformis-right'), NOW + 3000))).toBe('hard')
    expect(gradeOfTurn(shownTo(find, NOW + 1000))).toBe('again')
  })

  test('of a name takes a slip of the pen', () => {
    const name = ask({ asks: 'name', of: 'piriformis' })
    expect(judged(name, { by: 'typing', spelled: 'close' })).toBe('right')
    expect(judged(name, { by: 'typing', spelled: 'no' })).toBe('wrong')
  })

  test('never ends without a settled question, and ends after two wrong answers at most (seed 8)', () => {
    const next = random(8)
    const anything = [...subjectIds, 'L3', 'L4', 'L5', 'S1', ...movements, ...reflexAnswers] as const
    for (let round = 0; round < 2000; round++) {
      const card = deck[Math.floor(next() * deck.length)]!
      let turn = ask(card)
      for (let i = 0; i < 12 && !turn.settled; i++)
        turn = replied(turn, choice(anything[Math.floor(next() * anything.length)]!), NOW + i)
      expect(turn.wrongHere).toBeLessThanOrEqual(2)
      if (turn.settled) expect(turn.last!.verdict === 'right' || turn.wrongHere === 2).toBe(true)
    }
  })
})

describe('questions of supply', () => {
  test('are asked where the table has one answer that can be tapped, and nowhere else', () => {
    expect(nerveMuscles.length).toBeGreaterThan(10)
    expect(feltAreas.length).toBeGreaterThan(6)
    expect(rootMuscles.length).toBeGreaterThan(6)
    expect(nerveOf('tibialis-anterior')).toBe('deep-fibular-nerve')
    expect(feelerOf('outer-foot')).toBe('sural-nerve')
    expect(rootOf('gluteus-medius')).toBe('L5')
    expect(rootOf('gluteus-maximus')).toBe('S1')
    expect(nerveMuscles).not.toContain('gluteus-medius')
    expect(rootMuscles).not.toContain('iliacus')
    expect(() => nerveOf('gluteus-medius')).toThrow(/gluteus-medius/)
    expect(() => feelerOf('saddle')).toThrow(/saddle/)
    expect(() => rootOf('iliacus')).toThrow(/iliacus/)
  })

  test('offer the right nerve once among four drawn ones', () => {
    for (const card of deck) {
      if (card.asks !== 'nerve' && card.asks !== 'feels') continue
      for (let seed = 0; seed < 10; seed++) {
        const offered = nervesFor(nerveFor(card), seed)
        expect(new Set(offered).size).toBe(4)
        expect(offered).toContain(nerveFor(card))
        for (const nerve of offered) expect(Object.keys(drawnNerves)).toContain(nerve)
      }
      expect(groupOf(card)).toBe('nerves')
    }
  })

  test('know which nerve leads to which', () => {
    expect(leadsTo('sciatic-nerve', 'deep-fibular-nerve')).toBe(true)
    expect(leadsTo('deep-fibular-nerve', 'sciatic-nerve')).toBe(false)
    expect(leadsTo('tibial-nerve', 'deep-fibular-nerve')).toBe(false)
    expect(leadsTo('sural-nerve', 'sural-nerve')).toBe(false)
  })
})
