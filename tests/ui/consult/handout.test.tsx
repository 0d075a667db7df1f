import jsQR from 'jsqr'
import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { claims } from '../../../src/evidence/claims.ts'
import { emergencies, emergencyIn, regionsKnown } from '../../../src/evidence/emergency.ts'
import { facts } from '../../../src/evidence/facts.ts'
import { sourceIds } from '../../../src/evidence/sources.ts'
import { exercises, helping } from '../../../src/i18n/handout-words.ts'
import { languages } from '../../../src/i18n/index.ts'
import { cleanName } from '../../../src/state/clinic-name.ts'
import { initialState } from '../../../src/state/store.ts'
import { readLink, writeLink } from '../../../src/state/url.ts'
import { middleOfPlace } from '../../../src/story/felt/places.ts'
import type { Meaning } from '../../../src/story/meaning.ts'
import { avoidedIn } from '../../../src/story/wording.ts'
import { numberOf } from '../../../src/ui/consult/handout/EmergencyChoice.tsx'
import { cleanNumber, regionIn } from '../../../src/ui/consult/handout/emergency.ts'
import { HandoutPage } from '../../../src/ui/consult/handout/HandoutPage.tsx'
import { MOST_CHARACTERS, printedLink } from '../../../src/ui/consult/handout/link.ts'
import { layNames, namedOf } from '../../../src/ui/consult/handout/names.ts'
import { printOnPaper, softenEdges } from '../../../src/ui/consult/handout/paper.ts'
import { ASPECT, partRound } from '../../../src/ui/consult/handout/picture.ts'
import { codeOf } from '../../../src/ui/consult/handout/QrCode.tsx'
import { citation, rests, restsIn } from '../../../src/ui/consult/handout/rests.ts'
import { sentencesOf, type Told, toldOf } from '../../../src/ui/consult/handout/sentences.ts'
import { textOf } from '../rendered.ts'

const untold: Told = { warns: false, felt: null }
const dab = (place: Parameters<typeof middleOfPlace>[0], stroke = 0) => ({
  atMm: middleOfPlace(place, 'left'),
  place,
  stroke,
})

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
      const said = sentencesOf(meaning, audience, words, untold)
      expect(said).toHaveLength(3)
      expect(avoidedIn(said.join(' '), language as 'en' | 'es')).toEqual([])
    }
  })

  test('the page names every sign, the number and how sure what helps is', () => {
    const sentences = sentencesOf(herniated, 'patient', words, untold)
    const link = printedLink(initialState, 0, page)
    const text = textOf(
      <HandoutPage
        words={words}
        audience="patient"
        sentences={sentences}
        clinic="Clinic A"
        number="112"
        sources={restsIn('ES')}
        link={link}
        picture={null}
      />,
    )
    for (const sign of words.help.nowList) expect(text).toContain(sign)
    for (const part of ['112', 'Clinic A', ...sentences, words.certainties['very-low'], words.handout.date])
      expect(text).toContain(part)
    expect(avoidedIn(text, language as 'en' | 'es')).toEqual([])
    // Keys of the evidence mean nothing to who takes the page home.
    expect(text).not.toMatch(/\b[CF]\d{1,3}\b/)
    for (const id of restsIn('ES')) expect(text).toContain(citation(id, false))
  })

  test('where it is felt is said as a pattern, first, and a sign before all else', () => {
    const told = toldOf(false, [dab('heel'), dab('outer-foot', 1)])
    const [first] = sentencesOf(herniated, 'patient', words, told)
    expect(first).toContain('S1')
    expect(first).toMatch(language === 'en' ? /pattern/ : /patrón|patrones/i)
    const warned = sentencesOf(herniated, 'patient', words, toldOf(true, []))
    expect(warned.slice(0, 2).join(' ')).toBe(words.handout.warned)
    expect(warned.join(' ')).not.toContain(words.handout.besides[1])
    expect(avoidedIn([first, ...warned].join(' '), language as 'en' | 'es')).toEqual([])
  })

  test('a therapist reads the clinical line, a student both, a patient plain words', () => {
    const clinical = words.handout.clinical(herniated)
    const at = (audience: 'patient' | 'student' | 'therapist'): number =>
      sentencesOf(herniated, audience, words, untold).indexOf(clinical)
    expect([at('patient'), at('student'), at('therapist')]).toEqual([-1, 1, 0])
  })
})

test('places on both legs or where feeling must not be lost are a sign', () => {
  expect(toldOf(false, []).warns).toBe(false)
  const both = [dab('heel'), { atMm: middleOfPlace('heel', 'right'), place: 'heel' as const, stroke: 1 }]
  expect(toldOf(false, both).warns).toBe(true)
})

test('what it rests on are sources of its own claims and facts', () => {
  const own = [
    ...helping.map((id) => claims[id].sources),
    ...Object.values(exercises).map((id) => (id in claims ? claims[id as 'C22'] : facts[id as 'F125']).sources),
    facts.F127.sources,
    claims.C29.sources,
    claims.C2.sources,
  ].flat() as readonly string[]
  for (const id of rests) expect(own, id).toContain(id)
})

test('beside a warning nothing plays it down', () => {
  const said = sentencesOf({ ...herniated, warns: true }, 'patient', languages.en, untold).join(' ')
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

test('a page from a file gets no code, one on this machine or in its network says so', () => {
  for (const host of ['192.168.1.20', '10.0.0.4', '172.20.1.1', '[::1]', 'clinic-pc.local'])
    expect(printedLink(initialState, 0, `http://${host}:8080/`)?.onlyHere, host).toBe(true)
  for (const host of ['172.40.1.1', '11.0.0.4', '10.example.com'])
    expect(printedLink(initialState, 0, `http://${host}/`)?.onlyHere, host).toBe(false)
  expect(printedLink(initialState, 0, 'file:///home/me/index.html')).toBeNull()
  expect(printedLink(initialState, 0, 'http://localhost:8080/')?.onlyHere).toBe(true)
  expect(printedLink(initialState, 0, page)?.onlyHere).toBe(false)
})

test('the emergency number follows a region that is named, and none is made up', () => {
  const numberFor = (...tags: string[]) => emergencyIn(regionIn(tags))?.number ?? null
  expect(numberFor('en', 'en-GB')).toBe('999')
  expect(numberFor('es-MX')).toBe('911')
  expect(numberFor('es-ES')).toBe('112')
  expect(numberFor('zh-Hant-HK')).toBe('999')
  expect(numberFor('es-AR')).toBeNull()
  expect(numberFor('es-419', 'en')).toBeNull()
  expect(numberFor('fr-ZZ')).toBeNull()
})

test('each region has one number, and each number says who names it', () => {
  expect(new Set(regionsKnown).size).toBe(regionsKnown.length)
  const names = new Intl.DisplayNames('en', { type: 'region' })
  for (const region of regionsKnown) expect(names.of(region), region).not.toBe(region)
  for (const { number, sources } of emergencies) {
    expect(number).toMatch(/^\d{3}$/)
    expect(sources.length).toBeGreaterThan(0)
    for (const id of sources) expect(sourceIds).toContain(id)
  }
})

test('a number that is typed is printed where none is known, as a number', () => {
  expect(cleanNumber(' 10 7<b>x ')).toBe('10 7')
  expect(cleanNumber('1'.repeat(40))).toHaveLength(15)
  expect(numberOf({ region: 'AR', typed: '107' })).toBe('107')
  expect(numberOf({ region: null, typed: 'help' })).toBeNull()
  expect(numberOf({ region: 'GB', typed: '107' })).toBe('999')
})

describe('the picture on paper', () => {
  const printed = (...rgba: number[]): number[] => {
    const pixel = new Uint8ClampedArray(rgba)
    printOnPaper(pixel)
    return [...pixel]
  }

  test('is white where nothing is, lighter in its shades, and darker than paper where a pale part is faded', () => {
    expect(printed(0, 0, 0, 0)).toEqual([255, 255, 255, 255])
    const [shade] = printed(90, 100, 110, 255)
    expect(shade).toBeGreaterThan(110)
    const [veil] = printed(246, 236, 214, 120)
    expect(veil).toBeLessThan(225)
    expect(veil).toBeGreaterThan(120)
  })

  test('keeps deep red muscle calm: lighter, and no stronger than it was', () => {
    const [r, g, b] = printed(120, 25, 20, 255) as [number, number, number]
    expect(r).toBeGreaterThan(150)
    expect(r).toBeLessThan(200)
    expect((r - Math.min(g, b)) / r).toBeLessThan((120 - 20) / 120)
  })

  test('keeps colours apart: what was redder stays redder', () => {
    const [r, g, b] = printed(255, 150, 60, 255)
    expect(r! - g!).toBeGreaterThan(40)
    expect(g! - b!).toBeGreaterThan(40)
  })

  test('runs out to white at its edges and is whole in its middle', () => {
    const pixels = new Uint8ClampedArray(100 * 100 * 4).fill(40)
    softenEdges(pixels, 100, 100)
    expect(pixels[0]).toBeGreaterThan(250)
    expect(pixels[4 * (50 * 100 + 50)]).toBe(40)
  })

  test.each([
    [1920, 1080],
    [390, 500],
    [700, 700],
  ])('leaves nothing out of a view of %i by %i', (width, height) => {
    const part = partRound({ x: 10, y: 20, width, height })
    expect(part.width / part.height).toBeCloseTo(ASPECT)
    expect(part.x).toBeLessThanOrEqual(10)
    expect(part.y).toBeLessThanOrEqual(20)
    expect(part.x + part.width).toBeGreaterThanOrEqual(10 + width)
    expect(part.y + part.height).toBeGreaterThanOrEqual(20 + height)
  })

  test('names the disc and the root that it is about first, and no twin', () => {
    const spot = (id: 'disc-L4-L5' | 'root-L5-right' | 'root-L5-left' | 'sacrum', areaPx2: number) => ({
      id,
      x: 0,
      y: 0,
      areaPx2,
    })
    const spots = [spot('sacrum', 900), spot('root-L5-left', 60), spot('root-L5-right', 50), spot('disc-L4-L5', 40)]
    expect(namedOf(spots, herniated).map(({ id }) => id)).toEqual(['disc-L4-L5', 'root-L5-right', 'sacrum'])
    expect(namedOf([], herniated)).toEqual([])
  })

  test('lays names one below another, within its height', () => {
    const lettering = {
      width: 1000,
      height: 300,
      rowPx: 30,
      widestPx: 200,
      widthOf: (text: string) => text.length * 15,
    }
    const names = [290, 285, 280, 100, 105].map((y, i) => ({ text: `Left S1 nerve root ${i}`, x: 100, y }))
    const placed = layNames(names, lettering)
    expect(placed).toHaveLength(5)
    const sorted = [...placed].sort((a, b) => a.middleY - b.middleY)
    for (const [i, { middleY, rows, column }] of sorted.entries()) {
      expect(column).toBe('left')
      expect(rows.length).toBe(2)
      expect(middleY + 30).toBeLessThanOrEqual(300)
      if (i > 0) expect(middleY - sorted[i - 1]!.middleY).toBeGreaterThanOrEqual(60)
    }
  })
})

test('a clinic name is one clean short line', () => {
  expect(cleanName('  <b>Back\u0000 &\n Leg\u202e  ')).toBe('b Back & Leg')
  expect(cleanName('x'.repeat(200))).toHaveLength(80)
})
