import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { structureIds } from '../../src/anatomy/structures.ts'
import { type Language, languages } from '../../src/i18n/index.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { languageFor } from '../../src/i18n/preferred.ts'
import { audiences } from '../../src/story/audience.ts'
import type { StoryId } from '../../src/story/stories/index.ts'
import type { HotspotWords, StepWords } from '../../src/story/words.ts'
import { gradeOf, perspicuityOf, spanishSyllables, tooHard } from './readability.ts'

test('the measures tell hard text from easy', () => {
  expect(gradeOf('The cat sat on the mat. It was warm.')).toBeLessThan(2)
  expect(
    gradeOf('Lumbosacral radiculopathy necessitates multidisciplinary conservative management strategies.'),
  ).toBeGreaterThan(12)
  expect(['ciática', 'raíz', 'nervio', 'que', 'músculo', 'ciudad', 'muy'].map(spanishSyllables)).toEqual([
    3, 2, 2, 1, 3, 2, 1,
  ])
  expect(perspicuityOf('El gato está en la casa. Hace calor.')).toBeGreaterThan(80)
  expect(
    perspicuityOf('La radiculopatía lumbosacra requiere estrategias multidisciplinarias de tratamiento conservador.'),
  ).toBeLessThan(20)
})

/** Every text of a language that is not a function's to make, with its place. */
function textsIn(value: unknown, place: string): { place: string; text: string }[] {
  if (typeof value === 'string') return [{ place, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${place}.${key}`))
}

const all = Object.entries(languages) as [Language, Messages][]

describe.each(all)('in %s', (id, words) => {
  const steps = Object.values(words.stories).flatMap((story) => Object.entries<StepWords>(story.steps))

  describe.each(steps)('%s', (_, { narration, hotspots, picture, badge, short }) => {
    test('is told for people with eight years of school', () => {
      expect(tooHard[id](narration.patient.join(' '), 'story')).toBeNull()
      expect(tooHard[id](picture, 'story')).toBeNull()
      for (const { text } of Object.values<HotspotWords>(hotspots))
        expect(tooHard[id](text.patient, 'aside')).toBeNull()
    })

    test('has whole sentences, one an entry, and a short name for the rail', () => {
      for (const sentence of audiences.flatMap((audience) => narration[audience]))
        expect(sentence).toMatch(/^[¿¡«"]?\p{Lu}[^.!?]*(?:\d\.\d[^.!?]*)*[.!?]$/u)
      expect(narration.patient.length).toBeGreaterThanOrEqual(3)
      expect(short.length).toBeLessThanOrEqual(14)
      expect(badge.text).toMatch(/\.$/)
    })
  })

  test('every structure has a name of its own and a sentence', () => {
    const names = structureIds.map((structure) => words.structure(structure).name)
    expect(new Set(names).size).toBe(structureIds.length)
    for (const structure of structureIds) {
      expect(words.structure(structure).name, structure).toMatch(/^\p{Lu}/u)
      expect(words.structure(structure).about, structure).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  test('no text is empty or holds two spaces or a space before its mark', () => {
    const { format: _, language: __, ...said } = words
    const texts = textsIn(said, id)
    expect(texts.length).toBeGreaterThan(500)
    for (const { place, text } of texts) {
      if (place.includes('.counsel.')) continue
      expect(text.trim(), place).not.toBe('')
      expect(text, place).not.toMatch(/ {2}| [,.;:!?](\s|$)|^\s|\s$/)
    }
  })

  test('the help card names every sign, asks for one only and never for pain on both sides', () => {
    const { nowList, nowDo, now } = words.help
    expect(nowList).toHaveLength(5)
    for (const sign of signs[id].list)
      expect(
        nowList.some((one) => sign.test(one)),
        String(sign),
      ).toBe(true)
    expect(now).toMatch(signs[id].call)
    expect(nowDo).toMatch(signs[id].eitherSide)
    expect(nowDo).toMatch(signs[id].one)
    expect([...nowList, nowDo].join(' ')).not.toMatch(signs[id].never)
  })

  test('the inner thigh is a warning, never a usual place', () => {
    const { text } = words.stories.sciatica.steps['what-is-sciatica'].hotspots['inner-thigh']
    expect(text.patient).toMatch(signs[id].notThere)
    expect(text.patient).toMatch(signs[id].atOnce)
    expect(Object.values(words.panels.herniation.felt).join()).not.toMatch(signs[id].innerThigh)
  })

  test('a missing model is told in a sentence that names few and counts the rest', () => {
    const { name } = words.structure('sacrum')
    expect(words.missingParts([name], 1)).toContain(`${name}.`)
    expect(words.missingParts([name, words.structure('skin').name], 9)).toContain('7 ')
    expect(words.hidden(1)).not.toBe(words.hidden(2).replace('2', '1'))
  })

  test('the page that is installed, and the page without scripts, say the same', () => {
    const { ui, language } = words
    expect(JSON.parse(readFileSync(`public/manifest.${id}.webmanifest`, 'utf8'))).toMatchObject({
      lang: language.tag,
      dir: language.direction,
      name: ui.appTitle,
      short_name: ui.appShort,
      description: ui.appAbout,
    })
    const page = readFileSync('index.html', 'utf8').replace(/\s+/g, ' ')
    expect(page).toContain(`<p lang="${language.tag}"> ${ui.noScript} </p>`)
  })
})

/** What each language says of what must never be missed. */
const signs: Readonly<
  Record<
    Language,
    {
      list: readonly RegExp[]
      call: RegExp
      eitherSide: RegExp
      one: RegExp
      never: RegExp
      notThere: RegExp
      atOnce: RegExp
      innerThigh: RegExp
    }
  >
> = {
  en: {
    list: [/lose feeling.*private parts/, /urine/, /bowels/, /sexual/, /both legs|leg weakness/i],
    call: /emergency services/,
    eitherSide: /one side or both/,
    one: /One sign is enough/,
    never: /both legs (must|have to|hurt)/i,
    notThere: /does not usually hurt here/,
    atOnce: /get help right away/,
    innerThigh: /inner thigh|groin/i,
  },
  es: {
    list: [/sensibilidad.*genitales/, /orinar/, /heces/, /sexuales/, /las dos piernas/],
    call: /número de emergencias/,
    eitherSide: /en un lado o en los dos/,
    one: /Basta una sola señal/,
    never: /(deben|tienen que) doler las dos piernas/i,
    notThere: /no suele doler aquí/,
    atOnce: /ayuda de inmediato/,
    innerThigh: /interna del muslo|ingle/i,
  },
}

test('names follow the side, and in Spanish the gender too', () => {
  const { en, es } = languages
  expect(en.structure('root-L5-right').name).toBe('Right L5 nerve root')
  expect(es.structure('root-L5-right').name).toBe('Raíz nerviosa L5 derecha')
  expect(es.structure('sciatic-nerve-left').name).toBe('Nervio ciático izquierdo')
  expect(es.structure('patella-left').name).toBe('Rótula izquierda')
  expect(en.structure('disc-L5-S1').name).toBe('Disc L5/S1')
  expect(en.lesion('L4-L5', 'left')).toBe('L4/5, left side')
  expect(es.lesion('L5-S1', 'right')).toBe('L5/S1, lado derecho')
})

test('the languages tell the same: no sentence, term, answer or Latin name is missing in one', () => {
  // What people type: a language has as many words for a thing as it has.
  const listenedFor = ['sideWords', 'idleWords', 'alsoCalled']
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shape)
    if (typeof value !== 'object' || value === null) return typeof value
    const said = Object.entries(value).filter(([key]) => !listenedFor.includes(key))
    return Object.fromEntries(said.map(([key, one]) => [key, shape(one)]))
  }
  const { en, ...others } = languages
  for (const other of Object.values(others)) {
    expect(shape(other)).toEqual(shape(en))
    expect(other.glossary.map(({ latin }) => latin)).toEqual(en.glossary.map(({ latin }) => latin))
    expect(other.shortcuts.length).toBe(en.shortcuts.length)
  }
})

test('figures are the same in every language, in the language’s own writing', () => {
  const figures = (text: string): string[] =>
    (text.match(/\d[\d.,]*/g) ?? []).map((figure) => figure.replace(/[.,]+$/, '').replace(',', '.')).sort()
  const { en, es } = languages
  for (const story of Object.keys(en.stories) as StoryId[]) {
    const spanish: Readonly<Record<string, StepWords>> = es.stories[story].steps
    for (const [step, words] of Object.entries<StepWords>(en.stories[story].steps))
      for (const audience of audiences)
        for (const [i, sentence] of words.narration[audience].entries())
          expect(figures(spanish[step]!.narration[audience][i]!), sentence).toEqual(figures(sentence))
  }
  for (const [id, claim] of Object.entries(en.claims)) {
    const english = claim.shown.replace(/(\d),(\d{3})/g, '$1$2')
    const spanish = es.claims[id as keyof typeof es.claims].shown
    expect(
      figures(spanish).filter((figure) => figure.length > 1),
      id,
    ).toEqual(figures(english).filter((figure) => figure.length > 1))
  }
})

test('the viewer’s own language is spoken where there are words for it', () => {
  expect(languageFor(['es-MX', 'en'])).toBe('es')
  expect(languageFor(['fr-CA', 'en-GB', 'es'])).toBe('en')
  expect(languageFor(['fr', 'de'])).toBeNull()
  expect(languageFor([])).toBeNull()
})
