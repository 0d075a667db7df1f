import { beforeEach, describe, expect, test } from 'vitest'
import { type RootLevel, type Side, sides } from '../../src/anatomy/structures.ts'
import { random } from '../../src/math/random.ts'
import { herniatingDiscs, herniationTypes, variants, zones } from '../../src/mechanics/condition.ts'
import { postureNames } from '../../src/mechanics/posture.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { explore, lookFrom, setLesion, setMode } from '../../src/state/actions.ts'
import { hide, redo, undo } from '../../src/state/dissecting.ts'
import { intact } from '../../src/state/dissection.ts'
import {
  changeCondition,
  changeHerniation,
  choosePreset,
  chooseShape,
  hideFelt,
  moveLesion,
  presetCondition,
  raiseLeg,
  resetBody,
  setGhost,
  showAffected,
  showFelt,
  takePosture,
  tighten,
} from '../../src/state/lab.ts'
import { initialState, store } from '../../src/state/store.ts'
import { momentOfState, toldMoment } from '../../src/state/told.ts'
import { readLink, writeLink } from '../../src/state/url.ts'
import { atlasMoment } from '../../src/story/atlas.ts'
import { bestSight, feltView } from '../../src/story/best-sight.ts'
import { muscleGroupIds } from '../../src/story/muscle-groups.ts'
import { presetIds } from '../../src/story/presets/index.ts'
import { issuesWith, momentRule } from '../../src/story/ranges.ts'

const now = () => store.getState()
const condition = () => toldMoment().condition
const reopened = () => readLink(writeLink(now())).state

beforeEach(() => store.setState({ ...initialState, mode: 'explore', tool: 'conditions' }, true))

describe('another level or side', () => {
  test('takes the herniation along and keeps everything else', () => {
    choosePreset('extrusion')
    changeCondition({ ageYears: 61 })
    tighten('piriformis', 0.7)
    const before = condition()
    setLesion({ disc: 'L3-L4' })
    expect(now().lesion).toEqual({ disc: 'L3-L4', side: 'right' })
    expect(condition()).toEqual({ ...before, herniation: { ...before.herniation, disc: 'L3-L4' } })
    moveLesion({ side: 'left' })
    expect(condition().herniation).toEqual({ ...before.herniation, disc: 'L3-L4', side: 'left' })
    expect(condition().muscleTension).toEqual({ 'piriformis-left': 0.7 })
    expect(condition().ageYears).toBe(61)
  })

  test('and back is as it was, a raised leg included, for any body (seed 5)', () => {
    const next = random(5)
    for (let i = 0; i < 40; i++) {
      choosePreset(presetIds[Math.floor(next() * presetIds.length)]!)
      raiseLeg(Math.round(next() * 70))
      const { lesion } = now()
      const before = toldMoment()
      moveLesion({ disc: herniatingDiscs[Math.floor(next() * 3)]!, side: 'left' })
      moveLesion(lesion)
      expect(toldMoment()).toEqual(before)
    }
  })

  test('in the story lays down what was explored, as ever', () => {
    setMode('story')
    explore({ condition: { ageYears: 80 } })
    setLesion({ side: 'left' })
    expect(now().explored).toEqual({})
    expect(now().past.before).toEqual([])
  })
})

describe('what is changed', () => {
  test('can be undone and done again one by one, whether it was of the body or of what is shown of it', () => {
    const seen = [toldMoment()]
    const acts = [
      () => choosePreset('foraminal'),
      () => hide(['skin']),
      () => moveLesion({ side: 'left' }),
      () => takePosture('sitting'),
      () => hide(['L4']),
      () => tighten('back', 0.9),
    ]
    const dissections = [now().dissection]
    for (const act of acts) {
      act()
      seen.push(toldMoment())
      dissections.push(now().dissection)
    }
    for (let i = acts.length - 1; i >= 0; i--) {
      undo()
      expect([toldMoment(), now().dissection]).toEqual([seen[i], dissections[i]])
    }
    for (let i = 1; i <= acts.length; i++) {
      redo()
      expect([toldMoment(), now().dissection]).toEqual([seen[i], dissections[i]])
    }
    expect(now().lesion).toEqual({ disc: 'L4-L5', side: 'left' })
  })

  test('undone, leaves the view where the viewer has turned it', () => {
    choosePreset('protrusion')
    lookFrom({ azimuthDeg: 90 })
    undo()
    expect(condition().herniation).toBeNull()
    expect(toldMoment().view.azimuthDeg).toBe(90)
  })

  test('by one drag is one step, and what changes nothing is none', () => {
    for (const [i, ageYears] of [31, 40, 62].entries()) changeCondition({ ageYears }, i === 0)
    changeCondition({ ageYears: 62 })
    expect(now().past.before).toHaveLength(1)
    undo()
    expect(condition().ageYears).toBe(30)
  })

  test('is forgotten where the body comes anew from the story, and what was hidden is not', () => {
    choosePreset('extrusion')
    hide(['skin'])
    setMode('story')
    setMode('explore')
    const told = condition()
    undo()
    expect([now().dissection, condition()]).toEqual([intact, told])
    undo()
    expect(condition()).toEqual(told)
  })

  test('is all laid down by one reset, and that too can be undone', () => {
    choosePreset('central')
    takePosture('bent')
    const before = toldMoment()
    resetBody()
    expect(toldMoment()).toEqual(atlasMoment)
    undo()
    expect(toldMoment()).toEqual(before)
  })

  test('of a shape keeps the place, takes the usual depth and is on its way to nothing', () => {
    chooseShape('bulge')
    expect(condition().herniation).toMatchObject({ zone: 'central', type: 'bulge', depthMm: 2, disc: 'L5-S1' })
    changeHerniation({ zone: 'foraminal', depthMm: 9 })
    chooseShape('extrusion')
    expect(condition().herniation).toMatchObject({ zone: 'foraminal', type: 'extrusion', depthMm: 6 })
    chooseShape(null)
    expect(condition().herniation).toBeNull()
    changeHerniation({ depthMm: 5 })
    expect(condition().herniation).toBeNull()
  })
})

describe('the picture', () => {
  test('goes along with the body for whoever asked to be shown it', () => {
    choosePreset('protrusion')
    expect(now().explored.view).toBeUndefined()
    showAffected()
    const sight = bestSight(condition(), now().lesion)
    expect([toldMoment().view, now().dissection.alone]).toEqual([sight.view, sight.alone])
    choosePreset('extrusion')
    expect(toldMoment().view.at).toEqual(['disc-L5-S1'])
    expect(now().dissection.alone).toContain('disc-L5-S1')
    moveLesion({ side: 'left' })
    expect(toldMoment().view.azimuthDeg).toBeLessThan(180)
  })

  test('stays for whoever has turned it or taken something else away since', () => {
    choosePreset('protrusion')
    showAffected()
    lookFrom({ azimuthDeg: 100 })
    choosePreset('extrusion')
    expect(toldMoment().view).toMatchObject({ at: ['disc-L4-L5'], azimuthDeg: 100 })
    showAffected()
    hide(['disc-L5-S1'])
    const { view } = toldMoment()
    moveLesion({ disc: 'L3-L4' })
    expect(toldMoment().view).toEqual(view)
  })

  test.each(sides)('always has in it what the sentence speaks of, on the %s', (side) => {
    for (const id of presetIds) {
      choosePreset(id)
      moveLesion({ side })
      const { view, alone, faded } = bestSight(condition(), now().lesion)
      for (const part of [...view.at, ...faded]) expect(alone, id).toContain(part)
      const { rootAtRisk } = solve(toldMoment()).readings
      if (rootAtRisk && condition().herniation) expect(alone, id).toContain(`root-${rootAtRisk}`)
    }
  })
})

describe('where it may be felt', () => {
  test('is painted on the whole leg, with everything there again that was taken away, and that can be undone', () => {
    choosePreset('extrusion')
    showAffected()
    const taken = now().dissection
    showFelt('S1', 'left')
    expect(toldMoment().show.zones).toBe(1)
    expect(toldMoment().view).toMatchObject({ at: ['femur-left', 'tibia-left'] })
    expect(now().dissection).toEqual(intact)
    undo()
    expect(now().dissection).toEqual(taken)
    const { view } = toldMoment()
    hideFelt()
    expect([toldMoment().show.zones, toldMoment().view]).toEqual([0, view])
  })

  test('is looked at from where each root is felt, on either side alike', () => {
    const fromDeg = (level: RootLevel, side: Side): number => feltView(level, side).azimuthDeg
    for (const level of ['L3', 'L4', 'L5', 'S1'] as const)
      expect((fromDeg(level, 'left') + fromDeg(level, 'right')) % 360).toBe(0)
    expect(Math.cos((fromDeg('L4', 'right') / 180) * Math.PI)).toBeGreaterThan(0.5)
    expect(Math.cos((fromDeg('S1', 'right') / 180) * Math.PI)).toBeLessThan(-0.5)
  })
})

describe('every state of the lab', () => {
  test('comes back from its link with the very same body (seed 21)', () => {
    const next = random(21)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
    const hundredths = (high: number): number => Math.round(next() * high * 100) / 100
    const acts: readonly (() => void)[] = [
      () => choosePreset(pick(presetIds)),
      () => chooseShape(pick([...herniationTypes, null])),
      () => changeHerniation({ zone: pick(zones), depthMm: hundredths(12) }),
      () => changeHerniation({ migrationMm: Math.round(next() * 30) - 15 }),
      () => moveLesion({ disc: pick(herniatingDiscs), side: pick(sides) }),
      () => changeCondition({ ageYears: 20 + Math.round(next() * 70) }),
      () => changeCondition({ inflammation: hundredths(1), sensitivity: hundredths(1) }),
      () => changeCondition({ monthsSinceOnset: Math.round(next() * 24) / 2 }),
      () => changeCondition({ variant: pick(variants) }),
      () => changeCondition({ muscleTension: { 'gluteus-maximus-left': hundredths(1) } }),
      () => changeCondition({ discs: { 'L4-L5': { heightFraction: 0.7, waterFraction: hundredths(1) } } }),
      () => tighten(pick(muscleGroupIds), hundredths(1)),
      () => takePosture(pick(postureNames)),
      () => raiseLeg(Math.round(next() * 70)),
      () => setGhost(next() < 0.5),
      showAffected,
    ]
    for (let i = 0; i < 120; i++) {
      for (let k = 0; k < 6; k++) pick(acts)()
      const state = reopened()
      expect(state.notices).toEqual([])
      expect(momentOfState(state, 0)).toEqual(toldMoment())
      expect([state.lesion, state.ghost, state.dissection]).toEqual([now().lesion, now().ghost, now().dissection])
      expect(issuesWith(momentRule, toldMoment(), '')).toEqual([])
      if (i % 10 === 0) expect(solve(momentOfState(state, 0)).readings).toEqual(solve(toldMoment()).readings)
    }
  })

  test('that came from the story too, with muscles of one group that are not alike', () => {
    setMode('story')
    store.setState({ step: 7 })
    setMode('explore')
    changeCondition({ muscleTension: { 'gluteus-maximus-right': 0.8, 'longissimus-right': 0.3 } })
    expect(momentOfState(reopened(), 0)).toEqual(toldMoment())
  })

  test('a preset is the same body on either side, mirrored', () => {
    for (const id of presetIds) {
      const [left, right] = sides.map(
        (side) => solve({ ...atlasMoment, condition: presetCondition(id, side) }).readings,
      )
      expect(left!.rootAtRisk?.replace('left', 'right')).toBe(right!.rootAtRisk ?? undefined)
    }
  })
})
