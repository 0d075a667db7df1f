import { describe, expect, test } from 'vitest'
import { type SkinArea, skinAreas } from '../../src/anatomy/supply.ts'
import { mirror, type Vec3 } from '../../src/math/vec3.ts'
import type { HerniatingDisc } from '../../src/mechanics/condition.ts'
import {
  type Clearness,
  fitOfLevel,
  type LevelFit,
  levelsOf,
  overlapping,
  patternOf,
} from '../../src/story/felt/pattern.ts'
import { feltPlaces, isMarked, middleOfPlace } from '../../src/story/felt/places.ts'
import { type FeltWarning, warningIn } from '../../src/story/felt/warning.ts'

const on = (side: 'left' | 'right', ...places: readonly SkinArea[]): { atMm: Vec3 }[] =>
  places.map((place) => ({ atMm: middleOfPlace(place, side) }))

/** What a clinician would be told (harrison19, msd2024): the roots in order, those that overlap too much to be told apart, and the rest. */
const cases: readonly (readonly [places: readonly SkinArea[], clear: Clearness, near: string, others: string])[] = [
  [['back-of-calf'], 'one', 'S1', 'L5'],
  [['heel'], 'one', 'S1', 'L5'],
  [['outer-foot'], 'one', 'S1', 'L5'],
  [['outer-sole'], 'one', 'S1', 'L5'],
  [['back-of-calf', 'heel', 'outer-foot'], 'one', 'S1', 'L5'],
  [['middle-buttock', 'back-of-thigh', 'back-of-calf'], 'one', 'S1', 'S2 L5'],
  [['middle-buttock', 'back-of-thigh', 'back-of-calf', 'heel', 'outer-foot'], 'one', 'S1', 'L5 S2'],
  [['lower-buttock', 'back-of-calf', 'outer-sole'], 'one', 'S1', 'L5 S2'],
  [['outer-calf'], 'one', 'L5', 'L4'],
  [['top-of-foot'], 'one', 'L5', 'L4'],
  [['big-toe'], 'one', 'L5', 'L4'],
  [['between-first-toes'], 'one', 'L5', 'L4'],
  [['outer-calf', 'top-of-foot', 'big-toe'], 'one', 'L5', 'L4'],
  [['outer-thigh', 'outer-calf', 'top-of-foot'], 'one', 'L5', 'L4'],
  [['upper-buttock', 'outer-thigh', 'outer-calf', 'big-toe'], 'one', 'L5', 'L4'],
  [['inner-calf'], 'one', 'L4', 'L5'],
  [['knee', 'inner-calf'], 'one', 'L4', 'L5 L3'],
  // Zones overlap most on buttock, thigh and knee: no root stands out there.
  [['upper-buttock'], 'several', 'S1', ''],
  [['middle-buttock'], 'several', 'S1', 'S2 L5'],
  [['lower-buttock'], 'several', 'S1 S2', 'L5'],
  [['back-of-thigh'], 'several', 'S1 S2', 'L5'],
  [['outer-thigh'], 'several', 'L5', ''],
  [['front-of-thigh'], 'several', 'L2', ''],
  [['knee'], 'several', 'L4', 'L3 L5'],
  [['front-of-thigh', 'knee'], 'several', 'L2 L4', 'L3'],
  [['middle-buttock', 'back-of-thigh'], 'several', 'S1 S2', 'L5'],
  [['middle-buttock', 'outer-thigh'], 'several', 'S1 L5', 'S2'],
  // What lies in two zones is said to.
  [['outer-calf', 'back-of-calf'], 'several', 'L5 S1', ''],
  [['top-of-foot', 'outer-foot'], 'several', 'L5 S1', ''],
  [['inner-calf', 'outer-calf'], 'several', 'L5 L4', ''],
  [['inner-foot'], 'several', 'L5 L4', ''],
  [['inner-sole'], 'several', 'L5', ''],
  [['big-toe', 'heel'], 'several', 'L5 S1', ''],
  [['inner-calf', 'back-of-calf'], 'several', 'S1 L4', 'L5'],
  [['outer-calf', 'inner-calf', 'back-of-calf'], 'several', 'L5 L4 S1', ''],
  [['low-back'], 'none', '', ''],
  [['low-back', 'back-of-calf'], 'one', 'S1', 'L5'],
  [['low-back', 'outer-calf', 'big-toe'], 'one', 'L5', 'L4'],
]

describe('places where it is felt', () => {
  test.each(cases)('%j: %s, first %s, then %s', (places, clear, near, others) => {
    const { patterns, clear: is, warning } = patternOf(on('left', ...places))
    expect(warning).toBeNull()
    const first = overlapping(patterns).map(({ root }) => root)
    expect({ is, near: first.join(' ') }).toEqual({ is: clear, near })
    const rest = patterns.slice(first.length).map(({ root }) => root as string)
    for (const root of others.split(' ').filter(Boolean)) expect(rest).toContain(root)
  })

  test.each(cases)('%j say the same on the right side', (places) => {
    const left = patternOf(on('left', ...places))
    const right = patternOf(on('right', ...places))
    expect(right).toEqual(left)
  })

  test('never stand for one root alone: what stands out still names what overlaps with it', () => {
    for (const place of skinAreas) {
      const { clear, patterns } = patternOf(on('left', place))
      if (clear === 'one') expect(patterns.length, place).toBeGreaterThan(1)
    }
  })

  test('fit less the more of them lie elsewhere, and their order does not matter', () => {
    const s1FitOf = (...places: SkinArea[]): number =>
      patternOf(on('left', ...places)).patterns.find(({ root }) => root === 'S1')?.fit ?? 0
    expect(s1FitOf('heel')).toBeGreaterThan(s1FitOf('heel', 'big-toe'))
    expect(s1FitOf('heel', 'big-toe')).toBeGreaterThan(s1FitOf('heel', 'big-toe', 'inner-calf'))
    expect(s1FitOf('heel', 'big-toe')).toBe(s1FitOf('big-toe', 'heel'))
  })

  test('nowhere are no pattern', () => {
    expect(patternOf([])).toEqual({ warning: null, patterns: [], clear: 'none', levels: [] })
  })

  test('are all in the list, each on its own side and not on another', () => {
    expect([...feltPlaces].sort()).toEqual([...skinAreas].sort())
    for (const place of feltPlaces) {
      expect(middleOfPlace(place, 'left')[0], place).toBeGreaterThan(0)
      expect(middleOfPlace(place, 'right')).toEqual(mirror(middleOfPlace(place, 'left')))
      const others = feltPlaces.filter((one) => one !== place)
      expect(isMarked(on('left', ...others), middleOfPlace(place, 'left')), place).toBe(false)
    }
  })
})

describe('warning signs come before any pattern', () => {
  const signs: readonly (readonly [what: string, dabs: readonly { atMm: Vec3 }[], warning: FeltWarning | null])[] = [
    ['the saddle', on('left', 'saddle'), 'saddle'],
    ['the saddle on the right', on('right', 'saddle'), 'saddle'],
    ['the saddle among others', on('left', 'back-of-calf', 'heel', 'saddle'), 'saddle'],
    ['the midline between the buttocks', [{ atMm: [0, -130, -70] }], 'saddle'],
    ['the groin', on('left', 'groin'), 'inner-thigh'],
    ['the inner thigh', on('right', 'inner-thigh'), 'inner-thigh'],
    ['the inner thigh with an L4 pattern', on('left', 'inner-thigh', 'inner-calf'), 'inner-thigh'],
    ['both calves', [...on('left', 'back-of-calf'), ...on('right', 'back-of-calf')], 'both-legs'],
    ['a calf and the other thigh', [...on('left', 'outer-calf'), ...on('right', 'outer-thigh')], 'both-legs'],
    ['the back on both sides', [...on('left', 'low-back'), ...on('right', 'low-back')], null],
    ['the back on both sides and one leg', [...on('left', 'low-back', 'heel'), ...on('right', 'low-back')], null],
  ]
  test.each(signs)('%s', (_, dabs, warning) => {
    expect(warningIn(dabs)).toBe(warning)
    expect(patternOf(dabs).warning).toBe(warning)
  })

  test('no other named place is one', () => {
    const warns = feltPlaces.filter((place) => warningIn(on('left', place)) !== null)
    expect(warns).toEqual(['groin', 'inner-thigh', 'saddle'])
  })
})

describe('levels', () => {
  test('are proposed where a disc may meet the root: as it passes, then as it leaves', () => {
    const said = (...places: SkinArea[]): string[] =>
      patternOf(on('left', ...places)).levels.map(({ disc, root, zone }) => `${disc} ${root} ${zone}`)
    expect(said('heel')).toEqual(['L5-S1 S1 subarticular'])
    expect(said('outer-calf')).toEqual(['L4-L5 L5 subarticular', 'L5-S1 L5 foraminal'])
    expect(said('inner-calf')).toEqual(['L3-L4 L4 subarticular', 'L4-L5 L4 foraminal'])
    expect(said('outer-calf', 'back-of-calf')).toEqual([
      'L4-L5 L5 subarticular',
      'L5-S1 S1 subarticular',
      'L5-S1 L5 foraminal',
    ])
  })

  test('are none for roots that no disc of the model meets', () => {
    expect(levelsOf('L2')).toEqual([])
    expect(levelsOf('L3')).toEqual([{ disc: 'L3-L4', root: 'L3', zone: 'foraminal' }])
    expect(patternOf(on('left', 'front-of-thigh')).levels).toEqual([])
    expect(patternOf(on('left', 'low-back')).levels).toEqual([])
  })

  const known: readonly (readonly [places: readonly SkinArea[], disc: HerniatingDisc, fit: LevelFit])[] = [
    [['heel', 'back-of-calf'], 'L5-S1', 'often'],
    [['heel', 'back-of-calf'], 'L4-L5', 'partly'],
    [['heel', 'back-of-calf'], 'L3-L4', 'seldom'],
    [['outer-calf', 'big-toe'], 'L4-L5', 'often'],
    [['outer-calf', 'big-toe'], 'L5-S1', 'partly'],
    [['outer-calf', 'back-of-calf'], 'L5-S1', 'often'],
    [['outer-calf', 'back-of-calf'], 'L4-L5', 'often'],
    [['inner-calf', 'knee'], 'L3-L4', 'often'],
    [['inner-calf', 'knee'], 'L5-S1', 'partly'],
    [['low-back'], 'L5-S1', 'seldom'],
  ]
  test.each(known)('%j at %s fit %s', (places, disc, fit) => {
    expect(fitOfLevel(patternOf(on('right', ...places)), disc)).toBe(fit)
  })
})
