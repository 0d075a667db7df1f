import { describe, expect, test } from 'vitest'
import { structures } from '../../src/anatomy/structures.ts'
import { placesFor } from '../../src/drill/places.ts'
import { besideOf, type StageId, stageMoment, stageOf } from '../../src/drill/stages.ts'
import { shownOf, subjectIds, subjectOf } from '../../src/drill/subjects.ts'
import { issuesWith, momentRule } from '../../src/story/ranges.ts'

/** How solid a subject stands on the stage of another, 0..1. */
const presence = (stage: StageId, subject: (typeof subjectIds)[number]): number => {
  const { layers, structures: single } = stageMoment(stage, 'right').show
  const part = shownOf(subject, 'right')
  return single[part] ?? layers[structures[part].kind]
}
/** From here on a tap meets it; see scene/picking.ts. */
const MEANT = 0.3

describe.each(subjectIds)('%s', (id) => {
  test('stands whole on its stage, beside two others at least that are there as well', () => {
    expect(presence(stageOf(id), id)).toBe(1)
    const beside = besideOf(id)
    expect(beside).not.toContain(id)
    expect(beside.length).toBeGreaterThanOrEqual(2)
    for (const other of beside) expect(presence(stageOf(id), other), other).toBeGreaterThan(MEANT)
  })

  test('is one of the places that are lit to choose from, once, whatever the seed', () => {
    for (let seed = 0; seed < 20; seed++) {
      const places = placesFor(id, seed)
      expect(places.filter((one) => one === id).length).toBe(1)
      expect(new Set(places).size).toBe(places.length)
      expect(places.length).toBeGreaterThanOrEqual(3)
      for (const place of places) expect([id, ...besideOf(id)]).toContain(place)
    }
  })

  test('has a stage that is a moment, on either side', () => {
    for (const side of ['left', 'right'] as const) {
      const moment = stageMoment(stageOf(id), side)
      expect(issuesWith(momentRule, moment, '')).toEqual([])
      for (const at of moment.view.at) if (/-(left|right)$/.test(at)) expect(at.endsWith(side)).toBe(true)
    }
    expect(subjectOf(id).id).toBe(id)
  })
})

test('the body is looked at from the side that is asked about', () => {
  const azimuth = (side: 'left' | 'right') => stageMoment('deep-buttock', side).view.azimuthDeg
  expect(azimuth('left')).toBe(360 - azimuth('right'))
})
