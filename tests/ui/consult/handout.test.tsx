import jsQR from 'jsqr'
import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/i18n/index.ts'
import { cleanName } from '../../../src/state/clinic-name.ts'
import { initialState } from '../../../src/state/store.ts'
import { readLink, writeLink } from '../../../src/state/url.ts'
import type { Meaning } from '../../../src/story/meaning.ts'
import { avoidedIn } from '../../../src/story/wording.ts'
import { numberIn, regionIn } from '../../../src/ui/consult/handout/emergency.ts'
import { HandoutPage } from '../../../src/ui/consult/handout/HandoutPage.tsx'
import { MOST_CHARACTERS, printedLink } from '../../../src/ui/consult/handout/link.ts'
import { codeOf } from '../../../src/ui/consult/handout/QrCode.tsx'
import { sentencesOf } from '../../../src/ui/consult/handout/sentences.ts'
import { textOf } from '../rendered.ts'

const healthy: Meaning = {
  material: null,
  root: null,
  buttock: null,
  otherWay: false,
  tight: false,
  scan: null,
  warns: false,
}
const herniated: Meaning = {
  ...healthy,
  material: { type: 'protrusion', disc: 'L4-L5', side: 'right', zone: 'subarticular', gone: 0 },
  root: { level: 'L5', side: 'right', meeting: 'moves', upset: 'both' },
  scan: { finding: 'protrusion', share: 33, ageYears: 40 },
}
const page = 'https://clinic.example/app/index.html?step=x#y'

/** What a reader of codes sees in a code's path, four pixels a square. */
function scanned(text: string): string | undefined {
  const { size, path } = codeOf(text)
  const width = size * 4
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g))
    for (let i = 0; i < 16; i++) {
      const at = 4 * ((Number(y) * 4 + (i >> 2)) * width + Number(x) * 4 + (i & 3))
      pixels.fill(0, at, at + 3)
    }
  return jsQR(pixels, width, width)?.data
}

describe.each(Object.entries(languages))('in %s', (language, words) => {
  test.each(['patient', 'student', 'therapist'] as const)('says three calm sentences to a %s', (audience) => {
    for (const meaning of [healthy, herniated, { ...healthy, tight: true }, { ...herniated, warns: true }]) {
      const said = sentencesOf(meaning, audience, words)
      expect(said).toHaveLength(3)
      expect(avoidedIn(said.join(' '), language as 'en' | 'es')).toEqual([])
    }
  })

  test('the page names every sign, the number and how sure what helps is', () => {
    const sentences = sentencesOf(herniated, 'patient', words)
    const link = printedLink(initialState, 0, page)
    const text = textOf(
      <HandoutPage words={words} sentences={sentences} clinic="Clinic A" number="112" link={link} picture={null} />,
    )
    for (const sign of words.help.nowList) expect(text).toContain(sign)
    for (const part of ['112', 'Clinic A', ...sentences, words.certainties['very-low'], words.handout.date])
      expect(text).toContain(part)
    expect(avoidedIn(text, language as 'en' | 'es')).toEqual([])
  })
})

test('beside a warning nothing plays it down', () => {
  const said = sentencesOf({ ...herniated, warns: true }, 'patient', languages.en).join(' ')
  expect(said).toContain('is an emergency')
  expect(said).not.toMatch(/get better|feel nothing|feel fine/)
})

test('the code is read back and reopens the same moment', () => {
  const state = {
    ...initialState,
    mode: 'consult' as const,
    tool: null,
    explored: { condition: { ageYears: 61 }, view: { azimuthDeg: 140, panMm: [1, 2, 3] as const } },
  }
  const link = printedLink(state, 1200, page)!
  expect(link.kept).toBe('all')
  const read = new URL(scanned(link.address)!)
  expect(read.origin + read.pathname).toBe('https://clinic.example/app/index.html')
  const again = readLink(read.searchParams)
  expect(again.ms).toBe(1200)
  expect(again.state.notices).toEqual([])
  expect(writeLink(again.state, again.ms).toString()).toBe(writeLink(state, 1200).toString())
})

test('a link that is too long is shortened, and one that fits gives a code with squares wide enough', () => {
  const hidden = Array.from({ length: 40 }, () => 'gluteus-maximus-left' as const)
  const link = printedLink({ ...initialState, dissection: { ...initialState.dissection, hidden } }, 0, page)!
  expect(link.kept).toBe('body')
  expect(link.address.length).toBeLessThanOrEqual(MOST_CHARACTERS)
  expect(encode('a'.repeat(MOST_CHARACTERS), { ecc: 'M' }).version).toBeLessThanOrEqual(15)
})

test('a page from a file gets no code, one on this machine says so', () => {
  expect(printedLink(initialState, 0, 'file:///home/me/index.html')).toBeNull()
  expect(printedLink(initialState, 0, 'http://localhost:8080/')?.onlyHere).toBe(true)
  expect(printedLink(initialState, 0, page)?.onlyHere).toBe(false)
})

test('the emergency number follows a region that is named, and none is made up', () => {
  expect(numberIn(regionIn(['en', 'en-GB']))).toBe('999')
  expect(numberIn(regionIn(['es-MX']))).toBe('911')
  expect(numberIn(regionIn(['es-ES']))).toBe('112')
  expect(numberIn(regionIn(['zh-Hant-HK']))).toBe('999')
  expect(numberIn(regionIn(['es-419', 'en']))).toBeNull()
  expect(numberIn(regionIn(['fr-ZZ']))).toBeNull()
})

test('a clinic name is one clean short line', () => {
  expect(cleanName('  <b>Back\u0000 &\n Leg\u202e  ')).toBe('b Back & Leg')
  expect(cleanName('x'.repeat(200))).toHaveLength(60)
})
