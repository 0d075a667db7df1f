import { describe, expect, test } from 'vitest'
import { type PartId, type StructureId, structureIds, structures } from '../../src/anatomy/structures.ts'
import { en } from '../../src/i18n/en/index.ts'
import { es } from '../../src/i18n/es/index.ts'
import type { Language } from '../../src/i18n/index.ts'
import { vocabularies } from '../../src/i18n/vocabulary.ts'
import { random } from '../../src/math/random.ts'
import { createSearch, type Found } from '../../src/ui/explore/structures/search.ts'
import { partIds } from '../../src/ui/explore/structures/tree.ts'

const search = { en: createSearch(en, vocabularies.en), es: createSearch(es, vocabularies.es) }

/** What is typed, and the part that is meant first of all. */
const table = {
  en: [
    ['sciatic nerve', 'sciatic-nerve'],
    ['siatic nerve', 'sciatic-nerve'],
    ['sciatica', 'sciatic-nerve'],
    ['sciatcia', 'sciatic-nerve'],
    ['nerve', 'sciatic-nerve'],
    ['scia', 'sciatic-nerve'],
    ['nervus ischiadicus', 'sciatic-nerve'],
    ['6569', 'sciatic-nerve'],
    ['TA2 6569', 'sciatic-nerve'],
    ['FMA 22112', 'sciatic-nerve'],
    ['fma:22340', 'piriformis'],
    ['slipped disc', 'disc-L5-S1'],
    ['sliped disk', 'disc-L5-S1'],
    ['herniated disc', 'disc-L5-S1'],
    ['hernated disk', 'disc-L5-S1'],
    ['bulging disc', 'disc-L5-S1'],
    ['L4/5', 'disc-L4-L5'],
    ['l4-l5 disc', 'disc-L4-L5'],
    ['disc L5/S1', 'disc-L5-S1'],
    ['L5S1', 'disc-L5-S1'],
    ['L3', 'L3'],
    ['vertebra l5', 'L5'],
    ['L5 root', 'root-L5'],
    ['s1 nerve root', 'root-S1'],
    ['pinched nerve', 'root-L5'],
    ['pinched nreve', 'root-L5'],
    ['trapped nerve', 'root-L5'],
    ['peroneal', 'common-fibular-nerve'],
    ['peroneal nerve', 'common-fibular-nerve'],
    ['peronial nerve', 'common-fibular-nerve'],
    ['deep peroneal', 'deep-fibular-nerve'],
    ['foot drop', 'common-fibular-nerve'],
    ['sit bone', 'hip-bone'],
    ['sitz bone', 'hip-bone'],
    ['ischial tuberosity', 'hip-bone'],
    ['hip joint', 'hip-bone'],
    ['hip', 'hip-bone'],
    ['tail bone', 'coccyx'],
    ['tailbone', 'coccyx'],
    ['coccix', 'coccyx'],
    ['os coccygis', 'coccyx'],
    ['butt', 'gluteus-maximus'],
    ['glutes', 'gluteus-maximus'],
    ['gluteus max', 'gluteus-maximus'],
    ['gluteus medeus', 'gluteus-medius'],
    ['piriformus', 'piriformis'],
    ['pirifomris', 'piriformis'],
    ['piriformis syndrome', 'piriformis'],
    ['wallet', 'piriformis'],
    ['hamstrings', 'biceps-femoris'],
    ['hamstring', 'biceps-femoris'],
    ['hip flexor', 'psoas-major'],
    ['soas', 'psoas-major'],
    ['QL', 'quadratus-lumborum'],
    ['quadratus', 'quadratus-femoris'],
    ['horse tail', 'cauda-equina'],
    ['cauda', 'cauda-equina'],
    ['spinal cord', 'spinal-cord'],
    ['yellow ligament', 'ligamenta-flava'],
    ['PLL', 'posterior-longitudinal-ligament'],
    ['sacrum', 'sacrum'],
    ['si joint', 'sacrum'],
    ['kneecap', 'patella'],
    ['knee cap', 'patella'],
    ['shin', 'tibia'],
    ['femur', 'femur'],
    ['thigh bone', 'femur'],
    ['skin', 'skin'],
    ['the back of the thigh', 'biceps-femoris'],
    ['where is my tailbone', 'coccyx'],
  ],
  es: [
    ['nervio ciático', 'sciatic-nerve'],
    ['nervio ciatico', 'sciatic-nerve'],
    ['nervio siático', 'sciatic-nerve'],
    ['ciática', 'sciatic-nerve'],
    ['siatica', 'sciatic-nerve'],
    ['nervus ischiadicus', 'sciatic-nerve'],
    ['6569', 'sciatic-nerve'],
    ['hernia de disco', 'disc-L5-S1'],
    ['ernia de disco', 'disc-L5-S1'],
    ['hernia discal', 'disc-L5-S1'],
    ['disco salido', 'disc-L5-S1'],
    ['disco L4/L5', 'disc-L4-L5'],
    ['L4-5', 'disc-L4-L5'],
    ['vértebra L4', 'L4'],
    ['vertebra l4', 'L4'],
    ['raíz L5', 'root-L5'],
    ['raiz s1', 'root-S1'],
    ['nervio pinzado', 'root-L5'],
    ['nervio pinsado', 'root-L5'],
    ['nervio atrapado', 'root-L5'],
    ['nervio peroneo', 'common-fibular-nerve'],
    ['peroneo profundo', 'deep-fibular-nerve'],
    ['peroné', 'fibula'],
    ['ciático poplíteo externo', 'common-fibular-nerve'],
    ['hueso para sentarse', 'hip-bone'],
    ['isquion', 'hip-bone'],
    ['articulación de la cadera', 'hip-bone'],
    ['cadera', 'hip-bone'],
    ['rabadilla', 'coccyx'],
    ['ravadilla', 'coccyx'],
    ['coxis', 'coccyx'],
    ['nalga', 'gluteus-maximus'],
    ['trasero', 'gluteus-maximus'],
    ['gluteo mediano', 'gluteus-medius'],
    ['piriforme', 'piriformis'],
    ['piramidal', 'piriformis'],
    ['isquiotibiales', 'biceps-femoris'],
    ['psoas', 'psoas-major'],
    ['cola de caballo', 'cauda-equina'],
    ['cauda equina', 'cauda-equina'],
    ['médula', 'spinal-cord'],
    ['medula espinal', 'spinal-cord'],
    ['ligamento amarillo', 'ligamenta-flava'],
    ['sacro', 'sacrum'],
    ['rótula', 'patella'],
    ['canilla', 'tibia'],
    ['fémur', 'femur'],
    ['piel', 'skin'],
    ['espalda baja', 'L5'],
    ['reflejo rotuliano', 'root-L4'],
  ],
} as const satisfies Record<Language, readonly (readonly [query: string, part: PartId])[]>

describe.each(['en', 'es'] as const)('in %s', (language) => {
  test.each<readonly [query: string, part: PartId]>(table[language])('“%s” finds %s first', (query, part) => {
    expect(search[language](query).found[0]?.part).toBe(part)
  })

  test('every part is found first by its own name, and some part by its Latin name', () => {
    const words = { en, es }[language]
    for (const [part, ids] of partIds) {
      expect(search[language](words.part(part)).found[0]?.part, words.part(part)).toBe(part)
      const { latin } = structures[ids[0]!]
      expect(
        search[language](latin).found.map((found) => found.part),
        latin,
      ).toContain(part)
    }
    expect(partIds.size).toBeGreaterThan(60)
  })

  test('a slip of a letter in a name does not lose its part (seed 11)', () => {
    const next = random(11)
    const words = { en, es }[language]
    let asked = 0
    for (const part of partIds.keys()) {
      const name = words.part(part)
      const long = [...name.matchAll(/\p{L}{6,}/gu)]
      const [word] = long
      if (!word) continue
      const at = word.index + 1 + Math.floor(next() * (word[0].length - 2))
      const slipped = name.slice(0, at) + name.slice(at + 1)
      asked++
      expect(
        search[language](slipped)
          .found.slice(0, 3)
          .map((found) => found.part),
        slipped,
      ).toContain(part)
    }
    expect(asked).toBeGreaterThan(40)
  })
})

const idsOf = (found: Found | undefined): readonly StructureId[] => found?.ids ?? []

describe('what is found', () => {
  test('is on the side that is named, on both where none is', () => {
    expect(idsOf(search.en('left piriformis').found[0])).toEqual(['piriformis-left'])
    expect(idsOf(search.en('piriformis right').found[0])).toEqual(['piriformis-right'])
    expect(idsOf(search.es('nalga izquierda').found[0])).toEqual(['gluteus-maximus-left'])
    expect(idsOf(search.en('piriformis').found[0])).toEqual(['piriformis-left', 'piriformis-right'])
    expect(idsOf(search.en('FMA 22341').found[0])).toEqual(['piriformis-left'])
  })

  test('shows what of it was typed', () => {
    const said = ({ by, marks }: Found): string[] => marks.map(([from, to]) => by.slice(from, to))
    expect(said(search.en('glut max').found[0]!)).toEqual(['Glut', 'max'])
    expect(said(search.en('pinched nerve').found[0]!)).toEqual(['pinched', 'nerve'])
    expect(said(search.en('siatic nreve').found[0]!)).toEqual(['Sciatic', 'nerve'])
    expect(said(search.es('medula').found[0]!)).toEqual(['médula'])
    expect(said(search.en('ta2 6569').found[0]!)).toEqual(['6569'])
  })

  test('for a pinched nerve are the roots, those that are pinched most often first', () => {
    const parts = search.en('pinched nerve').found.map(({ part }) => part)
    expect(parts.slice(0, 3)).toEqual(['root-L5', 'root-S1', 'root-L4'])
  })

  test('is nothing where nothing is meant, with the nearest name where there is one', () => {
    expect(search.en('   ')).toEqual({ found: [], nearest: null })
    expect(search.en('the')).toEqual({ found: [], nearest: null })
    expect(search.en('kidney').found).toEqual([])
    expect(search.en('sbcrvmx')).toEqual({ found: [], nearest: 'Sacrum' })
  })

  test('never names a part twice, nor the hands of the therapist', () => {
    for (const [query] of table.en) {
      const parts = search.en(query).found.map(({ part }) => part)
      expect(new Set(parts).size).toBe(parts.length)
      expect(parts).not.toContain('therapist-hand')
    }
  })
})

test('every synonym finds parts that there are, and says nothing twice', () => {
  for (const { synonyms: list } of Object.values(vocabularies)) {
    const all = list.flatMap(({ say }) => say)
    expect(new Set(all).size).toBe(all.length)
    for (const { finds } of list) for (const part of finds) expect([...partIds.keys()]).toContain(part)
  }
  expect(structureIds.length).toBeGreaterThan(100)
})
