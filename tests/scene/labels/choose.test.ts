import { expect, test } from 'vitest'
import type { StructureId } from '../../../src/anatomy/structures.ts'
import { random } from '../../../src/math/random.ts'
import { type Candidate, choose, type Occasion, worthOf } from '../../../src/scene/labels/choose.ts'

const occasion: Occasion = {
  wanted: [],
  before: new Set(),
  about: new Set(),
  side: null,
  middleXPx: 500,
  middleYPx: 400,
  reachPx: 600,
  most: 9,
}
const seen = (id: StructureId, areaPx2: number, xPx: number, yPx: number): Candidate => ({ id, areaPx2, xPx, yPx })
const idsOf = (chosen: readonly Candidate[]): StructureId[] => chosen.map(({ id }) => id)

const pelvis = [
  seen('gluteus-maximus-left', 40_000, 350, 450),
  seen('gluteus-maximus-right', 39_000, 650, 450),
  seen('sacrum', 9000, 500, 420),
  seen('sciatic-nerve-right', 1800, 600, 600),
  seen('disc-L4-L5', 900, 500, 300),
  seen('femur-left', 3000, 300, 640),
  seen('foot-bones-left', 90, 300, 780),
]

test('what is tapped comes first however small it is, then what is worth most', () => {
  const chosen = idsOf(choose(pelvis, { ...occasion, wanted: ['foot-bones-left'] }))
  expect(chosen[0]).toBe('foot-bones-left')
  expect(chosen[1]).toBe('sciatic-nerve-right')
  expect(idsOf(choose(pelvis, occasion))).not.toContain('foot-bones-left')
})

test('of a pair one is named, on the side named before or looked at, and both where both are tapped', () => {
  const sides = (over: Partial<Occasion>): StructureId[] =>
    idsOf(choose(pelvis, { ...occasion, ...over })).filter((id) => id.startsWith('gluteus-maximus'))
  expect(sides({})).toHaveLength(1)
  expect(sides({ before: new Set<StructureId>(['gluteus-maximus-left']) })).toEqual(['gluteus-maximus-left'])
  expect(sides({ before: new Set<StructureId>(['gluteus-maximus-right']) })).toEqual(['gluteus-maximus-right'])
  expect(sides({ side: 'right' })).toEqual(['gluteus-maximus-right'])
  expect(sides({ wanted: ['gluteus-maximus-left', 'gluteus-maximus-right'] })).toHaveLength(2)
})

test('what is named stays named until something is clearly worth more', () => {
  const two = [seen('tibia-left', 5000, 400, 400), seen('fibula-left', 5200, 600, 400)]
  const one = { ...occasion, most: 1 }
  expect(idsOf(choose(two, one))).toEqual(['fibula-left'])
  expect(idsOf(choose(two, { ...one, before: new Set<StructureId>(['tibia-left']) }))).toEqual(['tibia-left'])
  const grown = [two[0]!, seen('sciatic-nerve-left', 5200, 600, 400)]
  expect(idsOf(choose(grown, { ...one, before: new Set<StructureId>(['tibia-left']) }))).toEqual(['sciatic-nerve-left'])
})

test('a row of like parts does not fill the picture', () => {
  const row = (['L1', 'L2', 'L3', 'L4', 'L5', 'T12'] as const).map((id, i) => seen(id, 9000, 500, 100 + 90 * i))
  const others = [seen('hip-bone-left', 9000, 400, 500), seen('disc-L3-L4', 900, 505, 330)]
  const chosen = idsOf(choose([...row, ...others], { ...occasion, most: 5 }))
  expect(chosen).toContain('hip-bone-left')
  expect(chosen).toContain('disc-L3-L4')
})

test('two points too near to be told apart are not both named, and the order of what is seen does not matter, seed 75', () => {
  const next = random(75)
  for (let round = 0; round < 100; round++) {
    const some = pelvis.map((one) => ({ ...one, xPx: 450 + next() * 60, yPx: 380 + next() * 60 }))
    const chosen = choose(some, occasion)
    for (const [i, a] of chosen.entries())
      for (const b of chosen.slice(i + 1)) expect(Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx)).toBeGreaterThan(10)
    const other = [...some].sort((a, b) => a.yPx - b.yPx)
    expect(idsOf(choose(other, occasion))).toEqual(idsOf(chosen))
  }
})

test('more of a structure is never worth less, and the hands of the therapist are not named', () => {
  let last = 0
  for (let area = 0; area < 20_000; area += 250) {
    const value = worthOf(seen('sacrum', area, 500, 400), occasion)
    expect(value).toBeGreaterThanOrEqual(last)
    last = value
  }
  expect(worthOf(seen('therapist-hand-left', 90_000, 500, 400), occasion)).toBe(0)
})
