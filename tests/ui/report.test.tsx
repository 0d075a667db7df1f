import { describe, expect, test } from 'vitest'
import { sources } from '../../src/evidence/sources.ts'
import { type Language, languages } from '../../src/i18n/index.ts'
import { readReport } from '../../src/report/read.ts'
import { store } from '../../src/state/store.ts'
import { avoidedIn } from '../../src/story/wording.ts'
import { FindingCard } from '../../src/ui/report/FindingCard.tsx'
import { placeOf, sayingsOf } from '../../src/ui/report/sayings.ts'
import { phrases } from '../report/phrases.ts'
import { renderFromStore, textOf } from './rendered.ts'

renderFromStore()
const { en, es } = languages
const cardOf = (text: string): string =>
  textOf(<FindingCard finding={readReport(text).findings[0]!} onShow={() => {}} />)

test.each([
  [
    'L5-S1: 6 mm right subarticular extrusion with caudal migration, compressing the right S1 root',
    'L5/S1, right side',
    [
      'Part of the disc has pushed out, with a narrow neck.',
      'It lies beside the middle.',
      'It was measured at 6 mm.',
      'It reaches down from the disc.',
      'It presses on the S1 nerve root.',
    ],
  ],
  ['L4-5: mild disc bulge', 'L4/5', ['The rim of the disc bows out.']],
  [
    'T12-L1 central protrusion',
    'T12/L1, in the middle',
    [en.report.types.protrusion.plain, en.report.zones.central.plain],
  ],
  ['No disc herniation at L3-4', 'L3/4', ['The disc has not pushed out here.']],
  ['Disc bulge', 'No level named', ['The rim of the disc bows out.']],
  [
    'Moderate left foraminal stenosis at L4-5 with Modic type 1 changes',
    'L4/5, left side',
    [en.report.foramen.moderate.plain, en.report.modic[1].plain],
  ],
])('"%s" in plain words', (text, place, plain) => {
  const [finding] = readReport(text).findings
  expect(placeOf(finding!, en)).toBe(place)
  expect(sayingsOf(finding!, en).map((one) => one.plain.replace(/\u00a0/g, ' '))).toEqual(plain)
})

test('says how many people without pain have the same at 30, 50 and 70', () => {
  const card = cardOf('L4-5 disc bulge with desiccation')
  for (const [share, age] of [
    [40, 30],
    [60, 50],
    [77, 70],
    [33, 30],
    [73, 50],
    [94, 70],
  ] as const)
    expect(card).toContain(en.report.ofHundred(share, age))
  expect(card).not.toContain(en.report.noFigure)
})

test('says honestly where there is no figure', () => {
  for (const text of ['L5-S1 extrusion', 'L4-5 severe canal stenosis', 'L4-5 Modic III', 'L4-5 disc herniation']) {
    expect(cardOf(text)).toContain(en.report.noFigure)
    expect(cardOf(text)).not.toContain('/ 100')
  }
})

test('what is ruled out has neither figures nor a picture; what is possible is called so', () => {
  const out = cardOf('No disc herniation at L4-5')
  expect(out).toContain(en.report.said['ruled-out'])
  expect(out).not.toMatch(new RegExp(`${en.report.common}|${en.report.show}|Not drawn`))
  expect(cardOf('Possible protrusion at L4-5')).toContain(en.report.said.possible)
  expect(cardOf('L1-2 left protrusion')).toContain(en.report.notDrawn['too-high'])
  expect(cardOf('L1-2 left protrusion with loss of height')).toContain(en.report.notDrawn['too-high'])
})

const { title } = sources.brinjikji2015a
const HARSH = {
  en: /slipped|degenerat|worn|crush|rupture|collapse|damage/i,
  es: /degenerad|desgast|aplast|roto|dañad|colaps|pinzad/i,
} as const satisfies Readonly<Record<Language, RegExp>>

describe.each([
  ['en', en],
  ['es', es],
] as const)('in %s', (language, words) => {
  test('every phrase of the corpus has words, and none of them frightens', () => {
    store.setState({ language })
    for (const [phrase] of phrases) {
      for (const finding of readReport(phrase).findings) {
        // The title of a source is not ours to choose.
        const card = textOf(<FindingCard finding={finding} onShow={() => {}} />).replaceAll(title, '')
        expect(sayingsOf(finding, words).length, phrase).toBeGreaterThan(0)
        expect(card, phrase).not.toMatch(HARSH[language])
        expect(card, phrase).not.toMatch(/undefined|null|NaN/)
        expect(avoidedIn(card, language), phrase).toEqual([])
      }
    }
  })
})
