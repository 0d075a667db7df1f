import { describe, expect, test } from 'vitest'
import { sides } from '../../src/anatomy/structures.ts'
import { shareAt } from '../../src/evidence/scans.ts'
import { type Language, languages } from '../../src/i18n/index.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { random } from '../../src/math/random.ts'
import type { BodyReadings } from '../../src/mechanics/body.ts'
import { herniatingDiscs, herniationTypes, variants, zones } from '../../src/mechanics/condition.ts'
import { createSolver, solve } from '../../src/mechanics/solve.ts'
import { meaningOf } from '../../src/story/meaning.ts'
import { healthy, restingMoment } from '../../src/story/moment.ts'
import { type PresetId, presetIds, presets } from '../../src/story/presets/index.ts'
import { issuesWith, ruleAt } from '../../src/story/ranges.ts'
import { avoidedIn } from '../../src/story/wording.ts'
import { gradeOf, perspicuityOf } from '../i18n/readability.ts'

const readingsOf = (id: PresetId): BodyReadings =>
  solve({ ...restingMoment, condition: presets[id].condition }).readings
const meaning = (id: PresetId) => meaningOf(presets[id].condition, readingsOf(id))
const mostIrritated = ({ roots }: BodyReadings): number =>
  Math.max(...Object.values(roots).map(({ irritation }) => irritation))

describe('ready-made bodies', () => {
  test.each(presetIds)('%s is in range, written for the right, and rests on something', (id) => {
    const { condition, sources } = presets[id]
    expect(issuesWith(ruleAt(['condition']), condition, id)).toEqual([])
    expect(condition.herniation?.side ?? 'right').toBe('right')
    expect(Object.keys(condition.muscleTension).every((muscle) => muscle.endsWith('-right'))).toBe(true)
    expect(sources.length).toBeGreaterThan(0)
    expect(new Set(sources).size).toBe(sources.length)
  })

  test('are all different', () => {
    expect(new Set(presetIds.map((id) => JSON.stringify(presets[id].condition))).size).toBe(presetIds.length)
  })

  test.each(['healthy', 'thin', 'quiet-bulge', 'silent', 'piriformis'] as const)('%s upsets no root', (id) => {
    expect(mostIrritated(readingsOf(id))).toBe(0)
  })

  test('discs thin with age and nothing else happens', () => {
    const { discs, foramina } = readingsOf('thin')
    const well = readingsOf('healthy')
    expect(discs['L4-L5'].heightMm).toBeLessThan(well.discs['L4-L5'].heightMm - 1)
    expect(foramina['L4-L5-right'].areaMm2).toBeLessThan(well.foramina['L4-L5-right'].areaMm2)
    expect(meaning('thin')).toMatchObject({ material: null, root: null, buttock: null, warns: false })
  })

  test.each([
    ['protrusion', 'L5', 'touches', 'both'],
    ['extrusion', 'S1', 'presses', 'both'],
    ['foraminal', 'L4', 'presses', 'both'],
    ['free-piece', 'S1', 'presses', 'both'],
    ['inflamed', 'S1', 'touches', 'inflamed'],
    ['silent', 'S1', 'presses', 'squeezed'],
  ] as const)('%s: the %s root, which it %s; %s', (id, level, meeting, upset) => {
    expect(meaning(id).root).toEqual({ level, side: 'right', meeting, upset })
    expect(meaning(id).warns).toBe(false)
  })

  test('only the large one in the middle shows the signs that need help', () => {
    expect(presetIds.filter((id) => meaning(id).warns)).toEqual(['central'])
  })

  test('the tight muscle squeezes the nerve in the buttock, on its side alone', () => {
    const { sciatic } = readingsOf('piriformis')
    expect(sciatic.right.squeezeMmHg).toBeGreaterThan(10)
    expect(sciatic.left.squeezeMmHg).toBe(0)
    expect(meaning('piriformis').buttock).toEqual({ side: 'right' })
  })

  test('with the months the herniation shrinks and its root calms, and the disc is not made new', () => {
    const [first, third, twelfth] = (['extrusion', 'recovering-3', 'recovering-12'] as const).map(readingsOf)
    const depth = ({ discs }: BodyReadings): number => discs['L5-S1'].herniation!.depthMm
    expect(depth(third!)).toBeLessThan(depth(first!))
    expect(depth(twelfth!)).toBeLessThan(depth(third!))
    expect(depth(twelfth!)).toBeGreaterThan(0.3)
    expect(mostIrritated(third!)).toBeLessThan(0.1)
    expect(meaning('recovering-12').material!.gone).toBeGreaterThan(0.5)
  })
})

describe('what a body means', () => {
  test('names how many without pain have the same, of that very age, and nothing where nobody has counted', () => {
    expect(meaning('quiet-bulge').scan).toEqual({ finding: 'bulge', share: shareAt('bulge', 50), ageYears: 50 })
    expect(meaning('extrusion').scan).toBeNull()
    expect(meaning('healthy').scan).toBeNull()
  })

  test('another way of the nerve past the muscle means nothing bad', () => {
    for (const variant of variants) {
      const condition = { ...healthy, variant }
      const read = meaningOf(condition, solve({ ...restingMoment, condition }).readings)
      expect(read).toMatchObject({ material: null, root: null, buttock: null, otherWay: variant !== 'a', warns: false })
    }
  })

  test('is said calmly in every language, and that it may hurt only where a root is squeezed and inflamed, whatever is set (seed 9)', () => {
    const next = random(9)
    const solver = createSolver()
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
    for (let i = 0; i < 150; i++) {
      const condition = {
        ...healthy,
        ageYears: 20 + next() * 70,
        inflammation: pick([0, next()]),
        sensitivity: next(),
        monthsSinceOnset: pick([0, next() * 12]),
        herniation: {
          disc: pick(herniatingDiscs),
          side: pick(sides),
          zone: pick(zones),
          type: pick(herniationTypes),
          depthMm: next() * 12,
          migrationMm: next() * 30 - 15,
        },
      }
      const { readings } = solver({ ...restingMoment, condition })
      const read = meaningOf(condition, readings)
      for (const [language, { conditions }] of Object.entries(languages) as [Language, Messages][])
        expect(avoidedIn(conditions.means(read).join(' '), language)).toEqual([])
      const { root } = read
      if (root?.upset !== 'both') continue
      const { squeezeMmHg, inflammation, irritation } = readings.roots[`${root.level}-${root.side}`]
      expect(squeezeMmHg).toBeGreaterThan(5)
      expect(inflammation).toBeGreaterThan(0.1)
      expect(irritation).toBeGreaterThan(0.03)
    }
  })
})

describe.each(Object.entries(languages) as [Language, Messages][])('in %s', (language, { conditions }) => {
  test.each(presetIds)('%s is said calmly, in few easy sentences, and is no diagnosis', (id) => {
    const said = conditions.means(meaning(id))
    const text = said.join(' ')
    expect(said.length).toBeGreaterThan(0)
    expect(said.length).toBeLessThanOrEqual(4)
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
    expect(avoidedIn(text, language)).toEqual([])
    expect(text).not.toMatch(/\byou (have|are)\b|usted tiene|su diagn/i)
    if (language === 'en') expect(gradeOf(text)).toBeLessThan(9)
    else expect(perspicuityOf(text)).toBeGreaterThan(50)
  })

  test('beside the warning nothing is said that plays it down', () => {
    const text = conditions.means(meaning('central')).join(' ')
    for (const id of ['extrusion', 'quiet-bulge'] as const) {
      const calming = conditions.means(meaning(id)).slice(1)
      for (const sentence of calming) expect(text).not.toContain(sentence)
    }
  })

  test('names are short and all different', () => {
    const names = presetIds.map((id) => conditions.presets[id].name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name.length).toBeLessThanOrEqual(30)
  })
})
