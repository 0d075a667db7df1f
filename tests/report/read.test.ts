import { describe, expect, test } from 'vitest'
import { random } from '../../src/math/random.ts'
import { contacts, type Finding, grades } from '../../src/report/finding.ts'
import { readReport } from '../../src/report/read.ts'
import { dictated } from './dictated.ts'
import { phrases } from './phrases.ts'
import { traps } from './traps.ts'

const silent: Finding = {
  disc: null,
  side: null,
  zone: null,
  type: null,
  herniated: false,
  sizeMm: null,
  migrated: null,
  root: null,
  contact: null,
  heightLoss: null,
  canalStenosis: null,
  recessStenosis: null,
  foraminalStenosis: null,
  signal: null,
  modic: null,
  certainty: 'stated',
}

const fields = {
  root: 'root',
  touch: 'contact',
  height: 'heightLoss',
  canal: 'canalStenosis',
  recess: 'recessStenosis',
  foramen: 'foraminalStenosis',
  signal: 'signal',
} as const

/** The short form of a finding, in full. @throws when a word of it means nothing */
function written(short: string): Finding {
  let finding: Record<string, unknown> = { ...silent }
  for (const word of short.split(' ')) {
    const [key, value] = word.split(':') as [string, string?]
    if (key === 'modic') finding = { ...finding, modic: Number(value) }
    else if (value !== undefined) finding = { ...finding, [fields[key as keyof typeof fields]]: value }
    else if (/^[TL]\d+-[LS]\d$/.test(word)) finding = { ...finding, disc: word }
    else if (/^[\d.]+mm$/.test(word)) finding = { ...finding, sizeMm: Number.parseFloat(word) }
    else if (['left', 'right', 'both', 'midline'].includes(word)) finding = { ...finding, side: word }
    else if (['central', 'subarticular', 'foraminal', 'extraforaminal'].includes(word))
      finding = { ...finding, zone: word }
    else if (word === 'herniation') finding = { ...finding, herniated: true }
    else if (word === 'bulge' || word === 'none') finding = { ...finding, type: word }
    else if (['protrusion', 'extrusion', 'sequestration'].includes(word))
      finding = { ...finding, type: word, herniated: true }
    else if (word === 'up' || word === 'down') finding = { ...finding, migrated: word }
    else if (word === '?') finding = { ...finding, certainty: 'possible' }
    else if (word === '!') finding = { ...finding, certainty: 'ruled-out' }
    else throw new Error(`phrases: expected a word of the short form, got "${word}" in "${short}"`)
  }
  return finding as unknown as Finding
}

describe('a phrase of a report', () => {
  test.each(phrases)('%s', (phrase, findings) => {
    expect(readReport(phrase).findings).toEqual(findings.map(written))
  })

  test.each(phrases)('has no word that is not known: %s', (phrase) => {
    expect(readReport(phrase).unknown).toEqual([])
  })
})

describe('a phrase as it is dictated', () => {
  for (const [phrase, findings, unknown = []] of [...dictated, ...traps])
    test(phrase, () => {
      const reading = readReport(phrase)
      expect(reading.findings).toEqual(findings.map(written))
      expect(reading.unknown).toEqual(unknown)
    })
})

test('there are enough phrases to trust, and each is another', () => {
  const all = [...phrases, ...dictated, ...traps].map(([phrase]) => phrase)
  expect(all.length).toBeGreaterThanOrEqual(300)
  expect(new Set(all).size).toBe(all.length)
})

test('words that are not known are listed as they were written, once, and nothing is made of them', () => {
  const { findings, unknown } = readReport('L4-5: Gribble bulge with facet arthropathy. More gribble; Facet change.')
  expect(findings).toEqual([written('L4-L5 bulge')])
  expect(unknown).toEqual(['Gribble', 'facet', 'arthropathy', 'gribble', 'Facet'])
  expect(readReport('The weather is fine today').findings).toEqual([])
})

test('case, dashes and spelling of the level change nothing', () => {
  const plain = readReport('L4-L5 LEFT PARACENTRAL DISC PROTRUSION').findings
  for (const level of ['l4-l5', 'L4/5', 'L4–5', 'L4 — L5', 'L4/L5', 'L4 L5', 'L4‑5', 'L 4-5'])
    expect(readReport(`${level} left para-central disk protrusion`).findings, level).toEqual(plain)
})

test('left reads as the mirror of right', () => {
  const swapped = (text: string): string =>
    text.replace(/\b(left|right|lt|rt)\b/gi, (side) => (/^l/i.test(side) ? 'right' : 'left'))
  // A letter that stands for a side is swapped by nobody here.
  for (const [phrase] of [...phrases, ...dictated, ...traps].filter(([one]) => !/\b[LR]\b/.test(one))) {
    const there = readReport(phrase).findings
    const back = readReport(swapped(phrase)).findings
    const turn = { left: 'right', right: 'left', both: 'both', midline: 'midline' } as const
    expect(back, phrase).toEqual(there.map((one) => ({ ...one, side: one.side && turn[one.side] })))
  }
})

test('any text has a reading, and an honest one: 2000 shuffled reports, seed 71', () => {
  const next = random(71)
  const words = phrases.flatMap(([phrase]) => phrase.split(' '))
  for (let i = 0; i < 2000; i++) {
    const text = Array.from({ length: Math.floor(next() * 40) }, () => words[Math.floor(next() * words.length)]!).join(
      ' ',
    )
    for (const finding of readReport(text).findings) {
      for (const grade of [
        finding.heightLoss,
        finding.canalStenosis,
        finding.recessStenosis,
        finding.foraminalStenosis,
      ])
        if (grade !== null) expect(grades).toContain(grade)
      if (finding.contact !== null) expect(contacts).toContain(finding.contact)
      if (finding.sizeMm !== null) expect(Number.isFinite(finding.sizeMm)).toBe(true)
      // Nobody may hear of a level, side or root that the text does not name or imply.
      if (finding.disc) expect(text).toMatch(/[TL]\d|lumbosacral/i)
      if (finding.side === 'left') expect(text).toMatch(/left|lt/i)
    }
  }
})

test('strange input is read as nothing: empty, very long, emoji, other scripts', () => {
  expect(readReport('').findings).toEqual([])
  expect(readReport('   \n\n .;;').findings).toEqual([])
  expect(readReport('🙂 здоров 健康').findings).toEqual([])
  expect(readReport('disc '.repeat(20_000)).findings).toEqual([])
})
