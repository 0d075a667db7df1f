import { describe, expect, test } from 'vitest'
import { structureIds } from '../../src/anatomy/structures.ts'
import { type Language, languages } from '../../src/i18n/index.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { avoidedIn } from '../../src/story/wording.ts'

function textsIn(value: unknown, place: string): { place: string; text: string }[] {
  if (typeof value === 'string') return [{ place, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${place}.${key}`))
}

/** What others say, and what a therapist is told to leave out: quoted so that it can be answered. */
const QUOTED = /\.claims\.\w+\.said$|\.counsel\.avoid$/

describe.each(Object.entries(languages) as [Language, Messages][])('in %s', (language, words) => {
  test('nothing that is said for us claims too much or frightens without need', () => {
    const said = [
      ...textsIn(words, language).filter(({ place }) => !QUOTED.test(place)),
      ...structureIds.map((id) => ({ place: id, text: words.structure(id).about })),
    ]
    expect(said.length).toBeGreaterThan(700)
    const found = said.flatMap(({ place, text }) => avoidedIn(text, language).map((phrase) => `${place}: "${phrase}"`))
    expect(found).toEqual([])
  })
})

test.each([
  ['Massage heals sciatica.', 'heals'],
  ['It cures the nerve.', 'cures'],
  ['A good hand corrects it.', 'corrects'],
  ['It certainly helps.', 'certainly'],
  ['It always works.', 'always'],
  ['It takes away every bit of pain.', 'every bit'],
  ['This is the root cause.', 'root cause'],
  ['You have a slipped disc.', 'slipped disc'],
  ['It comes from a misaligned disc.', 'misaligned disc'],
  ['There is tension in the nerve.', 'tension in the nerve'],
  ['The discs cushion the nerve.', 'discs cushion the nerve'],
  ['Massage strengthens muscles.', 'strengthens muscles'],
  ['It gives permanent relief.', 'permanent'],
  ['It eliminates depression.', 'eliminates depression'],
  ['It is the best treatment.', 'best treatment'],
  ['Sciatica is inner thigh pain.', 'inner thigh pain'],
  ['Bad posture causes it.', 'Bad posture causes'],
  ['Her hands healed it.', 'healed'],
  ['It strengthens your muscles.', 'strengthens your muscles'],
  ['Pain in the inner thigh is common.', 'Pain in the inner thigh'],
  ['Both legs have to hurt.', 'Both legs have to'],
  ['The disc is worn out.', 'worn out'],
  ['Your spine is crumbling.', 'crumbling'],
])('every row of the wording to avoid is known: %s', (text, phrase) => {
  expect(avoidedIn(text, 'en')).toContain(phrase)
})

test.each([
  'It does not cure sciatica.',
  'Moving more helps, but it cannot promise a cure.',
  'Also called a slipped disc, but nothing slips.',
  'Your body has healed.',
])('English may say: %s', (text) => {
  expect(avoidedIn(text, 'en')).toEqual([])
})

test.each<[string, Language, readonly string[]]>([
  ['Massage does not hurt, and it heals the disc.', 'en', ['heals']],
  ['It does not cure pain, yet it cures sciatica.', 'en', ['cures']],
  ['It cures sciatica, not back pain.', 'en', ['cures']],
  ['It is not only safe: it cures.', 'en', ['cures']],
  ['It not only cures, it lasts.', 'en', ['cures']],
  ['There is no doubt that it cures.', 'en', ['cures', 'no doubt']],
  ['El masaje no duele, y cura el disco.', 'es', ['cura']],
  ['No solo cura, también dura.', 'es', ['cura']],
])('a denial of something else excuses nothing: %s', (text, language, found) => {
  expect(avoidedIn(text, language)).toEqual(found)
})

test.each([
  ['El masaje cura la ciática.', 'cura'],
  ['Siempre ayuda.', 'Siempre'],
  ['Usted tiene un disco salido.', 'disco salido'],
  ['Se debe a un disco deslizado.', 'disco deslizado'],
  ['Hay mucho desgaste en la columna.', 'desgaste'],
  ['El nervio está pinzado.', 'pinzado'],
  ['El masaje fortalece los músculos.', 'fortalece los músculos'],
  ['Alivio definitivo sin duda.', 'sin duda'],
  ['Trata la causa de fondo.', 'causa de fondo'],
])('Spanish may not say: %s', (text, phrase) => {
  expect(avoidedIn(text, 'es')).toContain(phrase)
})

test.each([
  'El masaje no cura la ciática.',
  'No pueden prometer una cura.',
  'Casi siempre de un solo lado.',
  'La espalda baja sana.',
  'El disco no se ha movido de su lugar.',
  'A veces se le dice «disco salido», pero el disco no se sale.',
  'Haga sus tareas de siempre.',
])('Spanish may say: %s', (text) => {
  expect(avoidedIn(text, 'es')).toEqual([])
})
