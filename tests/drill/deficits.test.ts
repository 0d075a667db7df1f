import { describe, expect, test } from 'vitest'
import { rootIds } from '../../src/anatomy/nerves.ts'
import { sides } from '../../src/anatomy/structures.ts'
import {
  conditionOf,
  deficitRoots,
  isWeaker,
  movementsFor,
  partsOf,
  reflexAnswers,
  reflexOf,
  rootsWith,
  signsOf,
  signsRoots,
  skinAnswer,
} from '../../src/drill/deficits.ts'
import type { Vec3 } from '../../src/math/vec3.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { restingMoment } from '../../src/story/moment.ts'

const bodyOf = (root: (typeof deficitRoots)[number], side: (typeof sides)[number]) =>
  solve({ ...restingMoment, condition: conditionOf(root, side) }).readings

describe.each(deficitRoots)('the drill agrees with the model: %s irritated', (root) => {
  test.each(sides)('on the %s, that root is the one at risk, and its zone is felt most', (side) => {
    const { rootAtRisk, symptoms } = bodyOf(root, side)
    expect(rootAtRisk).toBe(`${root}-${side}`)
    const { skin } = symptoms[side]
    expect(rootIds.reduce((a, b) => (skin[b] > skin[a] ? b : a))).toBe(root)
    expect(symptoms[side === 'left' ? 'right' : 'left'].skin[root]).toBeLessThan(0.06)
  })

  test('what is offered as weaker is weaker than all that is offered as strong', () => {
    const { weaker } = bodyOf(root, 'right').symptoms.right
    for (let seed = 0; seed < 40; seed++) {
      const offered = movementsFor(root, seed)
      expect(offered.length).toBeGreaterThanOrEqual(3)
      expect(new Set(offered).size).toBe(offered.length)
      const own = offered.filter((id) => isWeaker(root, id))
      expect(own.length).toBe(1)
      expect(weaker[own[0]!]).toBeGreaterThan(0.1)
      for (const id of offered) if (id !== own[0]) expect(weaker[own[0]!]).toBeGreaterThan(2 * weaker[id])
    }
  })

  test('the reflex that is the answer has lost most; where the answer is none, none has lost much', () => {
    const { reflexes } = bodyOf(root, 'right').symptoms.right
    const answer = reflexOf(root)
    expect(reflexAnswers).toContain(answer)
    if (!partsOf(root).includes('reflex')) return
    for (const id of ['knee', 'ankle'] as const)
      if (id === answer) expect(reflexes[id]).toBeLessThan(0.85)
      else expect(reflexes[id]).toBeGreaterThan(0.93)
  })
})

test('only of a root whose reflex is mostly another’s is no reflex asked', () => {
  expect(deficitRoots.filter((root) => !partsOf(root).includes('reflex'))).toEqual(['L3'])
})

describe('a tap on the skin', () => {
  const outerCalf: Vec3 = [-130, -650, 0]
  const backOfCalf: Vec3 = [-90, -650, -110]
  const innerCalf: Vec3 = [-30, -650, -30]
  const soleSide: Vec3 = [-110, -945, 40]

  test('answers by the map that paints the zones', () => {
    expect(skinAnswer(outerCalf, 'L5', 'right')).toBe('zone')
    expect(skinAnswer(backOfCalf, 'S1', 'right')).toBe('zone')
    expect(skinAnswer(innerCalf, 'L4', 'right')).toBe('zone')
    expect(skinAnswer(soleSide, 'S1', 'right')).toBe('zone')
    expect(skinAnswer(backOfCalf, 'L4', 'right')).toBe('other-zone')
    expect(skinAnswer(innerCalf, 'S1', 'right')).toBe('other-zone')
  })

  test('knows the side, and that the back of the trunk is no zone of the legs', () => {
    expect(skinAnswer([130, -650, 0], 'L5', 'right')).toBe('other-side')
    expect(skinAnswer([130, -650, 0], 'L5', 'left')).toBe('zone')
    expect(skinAnswer([-40, 250, -90], 'L5', 'right')).toBe('no-zone')
  })
})

test('signs fit one root alone, whichever are drawn', () => {
  for (const root of signsRoots)
    for (let seed = 0; seed < 40; seed++) {
      const signs = signsOf(root, seed)
      expect(signs.movement).toBeDefined()
      expect(rootsWith(signs)).toEqual([root])
    }
})
