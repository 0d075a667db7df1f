import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/i18n/index.ts'
import { lexical, writtenWords } from '../../../tools/narration/spoken-text.ts'
import { voices } from '../../../tools/narration/voices.ts'
import { narrations } from '../../../tools/narration/words.ts'

/** Words that name a part or a condition, by how they begin or what they hold: none may go without its phones. */
const ANATOMICAL: Readonly<Record<Language, RegExp>> = {
  en: /sciatic|vertebra|piriform|herniat|disc|pelvi|nerve|root|muscle|buttock|thigh|spine|massage|urine|knead|inflam|anulus|fibros|nucleus|pulpos|foramen|glut|trochanter|tibial|fibula|cauda|equina|sacr|lumbar|dermatom|endplate|rami$|ventral|trusion|sequest|bladder|bowel|reflex|saddle/,
  es: /^(ciátic|vértebra|vertebra|piriform|hernia|disco|pelvis|nervi|raíz|raíces|radicul|músculo|nalga|glúte|muslo|columna|masaj|orin|heces|inflam|genital|espalda|pierna|rodilla|anillo|núcleo|foramen|ligament|ganglio|plexo|médula|cola$|tibial|peroneo|sacro|reflejo|dermatom|lumbar|isquia|trocánter|protrusi|extrusi|secuestr|estenosis|fibroso|pulposo|intervertebral|ventral|pantorrill|espinill|vejiga|coágulo)/,
}

describe.each(Object.keys(voices) as Language[])('the voice of %s', (language) => {
  const { spokenWords, phonesOf } = voices[language]
  const words = narrations()
    .filter((narration) => narration.language === language)
    .flatMap(({ sentences }) => sentences.flatMap(writtenWords))

  test('knows how every written word is said', () => {
    expect(words.length).toBeGreaterThan(500)
    for (const written of words) expect(spokenWords(written).length, written).toBeGreaterThan(0)
  })

  test('has a lexicon with every term of anatomy that is said', () => {
    const terms = [...new Set(words.map(lexical))].filter((word) => ANATOMICAL[language].test(word))
    expect(terms.length).toBeGreaterThan(15)
    expect(terms.filter((term) => !(term in phonesOf))).toEqual([])
  })
})
