import { beforeEach, describe, expect, test } from 'vitest'
import { facts } from '../../src/evidence/facts.ts'
import { type Language, languages } from '../../src/i18n/index.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { herniatingDiscs } from '../../src/mechanics/condition.ts'
import { setLanguage, setMode } from '../../src/state/actions.ts'
import {
  answerSigns,
  chooseLevel,
  chooseSide,
  setPainting,
  showProposal,
  togglePlace,
} from '../../src/state/like-mine.ts'
import { store } from '../../src/state/store.ts'
import { feltRoots } from '../../src/story/felt/pattern.ts'
import { avoidedIn } from '../../src/story/wording.ts'
import { MinePanel } from '../../src/ui/consult/mine/MinePanel.tsx'
import { NOT_IN_ONE_ZONE_PERCENT } from '../../src/ui/consult/mine/Patterns.tsx'
import { renderFromStore, textOf, valuesOf } from './rendered.ts'

renderFromStore()
beforeEach(() => setMode('consult'))
const all = Object.entries(languages) as [Language, Messages][]
const said = (): string => textOf(<MinePanel />)

test('the share of patterns that keep to no zone is the one that was found', () => {
  expect(String(NOT_IN_ONE_ZONE_PERCENT)).toBe(facts.F027.value)
})

describe.each(all)('in %s', (language, words) => {
  const { mine, help, card, levels } = words
  beforeEach(() => setLanguage(language))

  test('the panel opens with every sign of the help card and nothing else', () => {
    const text = said()
    for (const sign of help.nowList) expect(text).toContain(sign)
    for (const sign of help.soonList) expect(text.toLowerCase()).toContain(sign.toLowerCase())
    expect(text).not.toContain(mine.sides.legend)
    answerSigns(true)
    const after = said()
    expect(after).toContain(mine.check.sign)
    expect(after).toContain(help.button)
    expect(after).not.toContain(mine.sides.legend)
  })

  test('each tap brings the next question, and the last the pattern', () => {
    answerSigns(false)
    expect(said()).toContain(mine.sides.legend)
    expect(said()).not.toContain(mine.level.legend)
    chooseSide('left')
    expect(said()).toContain(mine.level.legend)
    expect(said()).not.toContain(mine.felt.title)
    chooseLevel('unknown')
    expect(said()).toContain(mine.felt.title)
    expect(said()).not.toContain(mine.pattern.notDiagnosis)
    togglePlace('heel')
    const text = said()
    expect(text).toContain(mine.pattern.one('S1'))
    expect(text).toContain(mine.pattern.overlaps('L5'))
    expect(text).toContain(mine.pattern.behind(levels['L5-S1'], 'S1'))
    expect(text).toContain(mine.pattern.levelsAbout)
    expect(text).toContain(mine.pattern.unsure('64'))
    expect(text).toContain(mine.pattern.notDiagnosis)
  })

  test('places that overlap are said to, and a known level is weighed and never replaced', () => {
    answerSigns(false)
    chooseSide('right')
    chooseLevel('L3-L4')
    togglePlace('outer-calf')
    togglePlace('back-of-calf')
    const text = said()
    expect(text).toMatch(/L5.*S1/)
    expect(text).not.toContain(mine.pattern.one('L5'))
    expect(text).toContain(mine.pattern.known.partly(levels['L3-L4'], 'L4'))
    expect(text).not.toContain(mine.pattern.levels)
    expect(text).toContain(words.lesion('L3-L4', 'right'))
  })

  test.each([
    ['saddle', 'saddle'],
    ['groin', 'inner-thigh'],
    ['inner-thigh', 'inner-thigh'],
  ] as const)('a mark on the %s is answered with help alone', (place, warning) => {
    answerSigns(false)
    chooseSide('left')
    chooseLevel('unknown')
    togglePlace('heel')
    togglePlace(place)
    const text = said()
    expect(text).toContain(mine.warnings[warning])
    expect(text).toContain(help.button)
    expect(text).not.toContain(mine.pattern.notDiagnosis)
    expect(text).not.toContain(mine.pattern.story)
  })

  test('both legs are answered with help alone', () => {
    answerSigns(false)
    chooseSide('both')
    expect(said()).toContain(mine.bothSaid)
    expect(said()).not.toContain(mine.level.legend)
  })

  test('no level is marked as chosen until it was asked for', () => {
    answerSigns(false)
    chooseSide('left')
    chooseLevel('unknown')
    togglePlace('heel')
    const pressed = (): number => valuesOf(<MinePanel />, 'aria-pressed').filter((value) => value === 'true').length
    // Side, "I don't know", brush and place; then the level instead of the brush, which is put away.
    expect(pressed()).toBe(4)
    showProposal({ disc: 'L5-S1', root: 'S1', zone: 'subarticular' })
    expect(store.getState().mine.painting).toBe(false)
    expect(pressed()).toBe(4)
  })

  test('the list marks what is marked', () => {
    answerSigns(false)
    chooseSide('left')
    chooseLevel('L5-S1')
    togglePlace('heel')
    togglePlace('outer-foot')
    setPainting(true)
    expect(said()).toContain(mine.felt.marked(2))
    expect(said()).toContain(mine.felt.painting)
    expect(said()).toContain(card.skin.heel)
    // Side, level, brush and two places.
    expect(valuesOf(<MinePanel />, 'aria-pressed').filter((value) => value === 'true')).toHaveLength(5)
  })

  test('no sentence claims more than is known or frightens', () => {
    const { pattern } = mine
    const sentences = [
      ...feltRoots.flatMap((root) => [pattern.one(root), pattern.several(root), pattern.overlaps(root)]),
      ...herniatingDiscs.flatMap((disc) => Object.values(pattern.known).map((known) => known(levels[disc], 'L5'))),
      pattern.none,
      pattern.unsure('64'),
      pattern.notDiagnosis,
      pattern.levelsAbout,
      mine.bothSaid,
      ...Object.values(mine.warnings),
      ...Object.values(mine.check),
    ]
    for (const sentence of sentences) {
      expect(avoidedIn(sentence, language), sentence).toEqual([])
      expect(sentence).not.toMatch(/you have (a|an|the)\b|usted tiene|caused by|causad|must|diagnosed/i)
    }
  })
})
