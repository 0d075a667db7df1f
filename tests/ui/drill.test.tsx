import { afterAll, describe, expect, test } from 'vitest'
import { type Card, deck, idOf, subjectFor } from '../../src/drill/deck.ts'
import { spelled } from '../../src/drill/spelling.ts'
import { subjectIds } from '../../src/drill/subjects.ts'
import { asked, replied, shownTo, type Turn, wantsOf } from '../../src/drill/turn.ts'
import { type Language, languages } from '../../src/i18n/index.ts'
import { random } from '../../src/math/random.ts'
import { drillStore } from '../../src/state/drilling.ts'
import { store } from '../../src/state/store.ts'
import { avoidedIn } from '../../src/story/wording.ts'
import { Answers } from '../../src/ui/explore/drill/Answers.tsx'
import { Keeping } from '../../src/ui/explore/drill/Keeping.tsx'
import { namesOf } from '../../src/ui/explore/drill/named.ts'
import { Question } from '../../src/ui/explore/drill/Question.tsx'
import { replyTo } from '../../src/ui/explore/drill/reply.ts'
import { renderFromStore, textOf } from './rendered.ts'

renderFromStore()
// A server renderer is given a store's first state; these tests want the one they have set.
const { getInitialState } = drillStore
drillStore.getInitialState = () => drillStore.getState()
afterAll(() => {
  drillStore.getInitialState = getInitialState
})
const NOW = Date.parse('2026-11-28T17:20:00.000Z')
const ask = (card: Card): Turn => asked(card, 'right', NOW)
const all = Object.keys(languages) as Language[]
const { en } = languages
const session = (card: Card) => ({ queue: [idOf(card)], again: [], right: 0, answered: 0 })
const questionOf = (turn: Turn): string => textOf(<Question session={session(turn.card)} turn={turn} />)
const escaped = (text: string): RegExp => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i')

describe.each(all)('in %s', (language) => {
  const words = languages[language]

  test('every subject has a name of its own, which no other answers to', () => {
    const names = subjectIds.map((id) => words.drill.subject(id))
    expect(new Set(names).size).toBe(subjectIds.length)
    for (const id of subjectIds) {
      const others = subjectIds.filter((other) => other !== id)
      const theirs = others.flatMap((other) => namesOf(other, words))
      for (const name of namesOf(id, words)) {
        expect(spelled(name, namesOf(id, words), theirs), `${id}: ${name}`).toBe('exact')
        for (const other of others)
          expect(spelled(name, namesOf(other, words)), `${name} for ${other}`).not.toBe('exact')
      }
    }
  })

  test('a name with two letters swapped is still taken for its own and for no other (seed 9)', () => {
    const next = random(9)
    let tried = 0
    for (const id of subjectIds) {
      const name = words.drill.subject(id)
      if (/\d/.test(name) || name.length < 9) continue
      const at = 1 + Math.floor(next() * (name.length - 4))
      const [a, b] = [name[at]!, name[at + 1]!]
      if (a === b || !/\p{L}\p{L}/u.test(a + b)) continue
      const slipped = name.slice(0, at) + b + a + name.slice(at + 2)
      const others = subjectIds.filter((other) => other !== id)
      const theirs = others.flatMap((other) => namesOf(other, words))
      expect(spelled(slipped, namesOf(id, words), theirs), slipped).not.toBe('no')
      for (const other of others)
        expect(spelled(slipped, namesOf(other, words), namesOf(id, words)), `${slipped} for ${other}`).toBe('no')
      tried++
    }
    expect(tried).toBeGreaterThan(15)
  })

  test('every card asks and explains in whole sentences, calmly', () => {
    store.setState({ language })
    for (const card of deck) {
      let turn: Turn = ask(card)
      for (let part = 0; part < wantsOf(card).length; part++) {
        const shown = shownTo({ ...turn, part }, NOW + 1000)
        const reply = replyTo(shown, words)
        expect(reply.length, idOf(card)).toBeGreaterThan(0)
        for (const line of reply) expect(line, idOf(card)).toMatch(/^\p{L}.*[\p{L}.)]$/u)
        const said = `${questionOf({ ...turn, part })} ${reply.join(' ')}`
        expect(avoidedIn(said, language), idOf(card)).toEqual([])
        expect(said, idOf(card)).not.toMatch(/undefined|\[object|null/)
        turn = shown
      }
    }
  })
})

describe('while it is asked', () => {
  test('nothing tells the name of what is lit; once it is settled, everything does', () => {
    const turn = ask({ asks: 'name', of: 'piriformis' })
    const hidden = questionOf(turn)
    expect(hidden).not.toContain('musculus piriformis')
    expect(hidden).toContain('What is lit?')
    // Only the choices have it, as one of four.
    expect(textOf(<Answers turn={turn} />)).toContain('Piriformis')
    const settled = questionOf(replied(turn, { by: 'choice', of: 'piriformis' }, NOW))
    expect(settled).toContain('musculus piriformis')
    expect(settled).toContain('2604')
    expect(settled).toContain('Lit: Piriformis.')
  })

  test('choices to find a thing by carry letters, not names', () => {
    for (const card of deck) {
      if (card.asks !== 'find') continue
      const said = textOf(<Answers turn={ask(card)} />)
      expect(said).toContain('A B C')
      expect(said).not.toMatch(escaped(en.drill.subject(subjectFor(card)!)))
    }
  })
})

describe('answers are met', () => {
  test('with the name of what was tapped, and another try', () => {
    const once = replied(ask({ asks: 'find', of: 'piriformis' }), { by: 'tap', id: 'sacrum' }, NOW)
    expect(replyTo(once, en)).toEqual(['That is: Sacrum.', 'Try once more.'])
    const right = replied(once, { by: 'tap', id: 'piriformis-left' }, NOW)
    expect(replyTo(right, en)[0]).toBe('Yes.')
    expect(replyTo(right, en)).toContain('Lit: Piriformis.')
  })

  test('with how it is written, when it was nearly so', () => {
    const turn = ask({ asks: 'name', of: 'piriformis' })
    expect(replyTo(replied(turn, { by: 'typing', spelled: 'close' }, NOW), en)[0]).toBe(
      'Yes. It is written: Piriformis.',
    )
  })

  test('with the way on, when a nerve was tapped that the right one leaves', () => {
    const turn = ask({ asks: 'nerve', of: 'tibialis-anterior' })
    expect(replyTo(replied(turn, { by: 'tap', id: 'sciatic-nerve-left' }, NOW), en)).toEqual([
      'That is: Sciatic nerve.',
      'It is a branch of that nerve. Follow it further.',
    ])
    expect(replyTo(replied(turn, { by: 'tap', id: 'deep-fibular-nerve-left' }, NOW), en)).toEqual([
      'Yes.',
      'Tibialis anterior (lifts the foot): deep fibular nerve.',
      'Its fibres come from L4 and L5, mainly L4 and L5.',
    ])
  })

  test('with what the root does: L5 is felt at the outer calf, lifts the big toe, and has no simple reflex', () => {
    const turn = ask({ asks: 'deficit', of: 'L5' })
    const said = [0, 1, 2].map((part) => replyTo(shownTo({ ...turn, part }, NOW), en).join(' '))
    expect(said[0]).toContain('L5 is mostly felt here: outer calf, top of the foot, and big toe.')
    expect(said[1]).toMatch(/^L5 does much of this work: (lifting|turning|moving)/)
    expect(said[2]).toBe('L5 has no simple reflex to test.')
    expect(replyTo(shownTo({ ...ask({ asks: 'deficit', of: 'S1' }), part: 2 }, NOW), en).join(' ')).toBe(
      'With S1 irritated, this is less: ankle jerk.',
    )
  })
})

describe('where progress lies', () => {
  test.each([
    ['device', 'stays on this device only'],
    ['page', 'as long as this page is open'],
    ['shared', 'clinic screen'],
  ] as const)('is said plainly: %s', (keeping, said) => {
    drillStore.setState({ keeping, unread: null, said: null, progress: {} })
    expect(textOf(<Keeping />)).toContain(said)
  })

  test('mistakes of a file are named with place, expectation and what came; of many, the rest is counted', () => {
    const issue = { place: 'cards["find/L4"].due', expected: { is: 'date' }, got: '"soon"' } as const
    drillStore.setState({
      said: {
        is: 'brought',
        count: 3,
        issues: Array.from({ length: 9 }, (_, i) => ({ ...issue, place: `${issue.place}${i}` })),
      },
    })
    const text = textOf(<Keeping />)
    expect(text).toContain('3 cards were brought in.')
    expect(text).toContain('cards["find/L4"].due0: expected a time such as 2026-11-28T17:20:00.000Z, got "soon"')
    expect(text).toContain('and 4 more')
  })

  test('what could not be read is offered as a file', () => {
    drillStore.setState({ unread: 'soup', said: null })
    expect(textOf(<Keeping />)).toContain('Save the old text')
  })
})
