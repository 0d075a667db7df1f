import { describe, expect, test } from 'vitest'
import { sideOf, structureIds, structures } from '../../src/anatomy/structures.ts'
import { namesFor, OFFERED, shuffled } from '../../src/drill/choices.ts'
import { cardOf, deck, groupOf, idOf } from '../../src/drill/deck.ts'
import { groups, shownOf, subjectAt, subjectIds, subjectOf } from '../../src/drill/subjects.ts'
import { random } from '../../src/math/random.ts'

describe('subjects', () => {
  test('are every part of the body but skin and hands, both sides as one', () => {
    const body = structureIds.filter((id) => !['skin', 'hand'].includes(structures[id].kind))
    const covered = new Set(subjectIds.flatMap((id) => subjectOf(id).parts))
    expect([...covered].sort()).toEqual([...body].sort())
    for (const id of body) {
      const subject = subjectAt(id)!
      expect(subjectOf(subject).parts).toContain(id)
      const side = sideOf(id)
      if (side) expect(subject.endsWith(side)).toBe(false)
    }
    expect(subjectAt('skin')).toBeNull()
    expect(subjectAt('therapist-hand-left')).toBeNull()
  })

  test('are shown by a part of theirs, on the side that is asked for', () => {
    for (const id of subjectIds)
      for (const side of ['left', 'right'] as const) {
        const shown = shownOf(id, side)
        expect(subjectOf(id).parts).toContain(shown)
        expect(subjectAt(shown)).toBe(id)
        expect([side, null]).toContain(sideOf(shown))
      }
  })
})

describe('the deck', () => {
  test('asks for every subject by name and, where a tap can meet it, by place; for each root; and nothing twice', () => {
    const ids = deck.map(idOf)
    expect(new Set(ids).size).toBe(ids.length)
    for (const subject of subjectIds) {
      expect(ids).toContain(`name/${subject}`)
      expect(ids.includes(`find/${subject}`)).toBe(subjectOf(subject).findable)
    }
    for (const root of ['L3', 'L4', 'L5', 'S1']) expect(ids).toContain(`deficit/${root}`)
    for (const root of ['L4', 'L5', 'S1']) expect(ids).toContain(`signs/${root}`)
    for (const card of deck) expect(cardOf(idOf(card))).toBe(card)
    expect(cardOf('find/skin')).toBeUndefined()
    for (const group of groups) expect(deck.filter((card) => groupOf(card) === group).length).toBeGreaterThan(4)
  })

  test('asks to find a thing before it asks to name it', () => {
    const ids = deck.map(idOf)
    for (const subject of subjectIds)
      if (subjectOf(subject).findable)
        expect(ids.indexOf(`find/${subject}`)).toBeLessThan(ids.indexOf(`name/${subject}`))
  })
})

describe('names to choose from', () => {
  test('hold the answer once and three others, whatever the seed (seed 1)', () => {
    const next = random(1)
    for (const subject of subjectIds)
      for (let i = 0; i < 20; i++) {
        const names = namesFor(subject, Math.floor(next() * 2 ** 31))
        expect(names.length).toBe(OFFERED)
        expect(new Set(names).size).toBe(OFFERED)
        expect(names.filter((name) => name === subject).length).toBe(1)
      }
  })

  test('are of the same kind, and neighbours where things stand in a row', () => {
    const kindOf = (id: (typeof subjectIds)[number]) => structures[shownOf(id, 'right')].kind
    for (const subject of subjectIds)
      for (const name of namesFor(subject, 7)) expect(kindOf(name)).toBe(kindOf(subject))
    expect([...namesFor('L4', 3)].sort()).toEqual(expect.arrayContaining(['L3', 'L4', 'L5']))
    expect([...namesFor('root-L5', 3)].sort()).toEqual(expect.arrayContaining(['root-L4', 'root-L5', 'root-S1']))
  })

  test('stand in every place in turn, and the same seed gives the same order', () => {
    const places = new Set(Array.from({ length: 40 }, (_, seed) => namesFor('piriformis', seed).indexOf('piriformis')))
    expect(places.size).toBe(OFFERED)
    expect(namesFor('piriformis', 5)).toEqual(namesFor('piriformis', 5))
    expect([...shuffled([1, 2, 3, 4, 5], 9)].sort()).toEqual([1, 2, 3, 4, 5])
  })
})
