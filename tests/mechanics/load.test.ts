import { describe, expect, test } from 'vitest'
import { discIds, discSizes, vertebraLandmarks } from '../../src/anatomy/spine.ts'
import { apply, rotate } from '../../src/math/transform.ts'
import { dot, length, scale, sub } from '../../src/math/vec3.ts'
import { placed } from '../../src/mechanics/foramen.ts'
import { loadFlexionDeg, loadOf } from '../../src/mechanics/load.ts'
import { type PostureName, postureNames } from '../../src/mechanics/posture.ts'
import { pressureMpa } from '../../src/mechanics/pressure.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { mixMoments } from '../../src/story/mix.ts'
import { restingMoment, restingPosture } from '../../src/story/moment.ts'
import { postures } from '../../src/story/postures.ts'
import { resting } from './moments.ts'

/** The same upright body under the load of a posture. */
const under = (name: PostureName) => solve({ ...resting, posture: { ...restingPosture, name } })
const [lying, standing] = [under('lying').readings, under('standing').readings]
const change = (of: 'heightMm' | 'areaMm2', disc: (typeof discIds)[number]): number =>
  standing.foramina[`${disc}-left`][of] / lying.foramina[`${disc}-left`][of] - 1

describe('load', () => {
  test('gives the pressures measured in one person (wilke1999)', () => {
    const measured: Record<PostureName, number> = {
      lying: 0.1,
      standing: 0.5,
      sitting: 0.46,
      slouched: 0.3,
      bent: 1.1,
      lifting: 2.3,
    }
    for (const name of postureNames) expect(pressureMpa(postures[name]), name).toBeCloseTo(measured[name], 2)
    expect(pressureMpa({ ...postures.lifting, lumbarFlexionDeg: 10 })).toBeCloseTo(1.1, 6)
  })

  test('from lying to standing lowers the foramina of L1/2 to L4/5 by 4 to 6.6 %, and shrinks L2/3 and L3/4 (iwata_load)', () => {
    for (const disc of ['L1-L2', 'L2-L3', 'L3-L4', 'L4-L5'] as const) {
      expect(change('heightMm', disc), disc).toBeLessThan(-0.04)
      expect(change('heightMm', disc), disc).toBeGreaterThan(-0.066)
    }
    for (const disc of ['L2-L3', 'L3-L4'] as const) {
      expect(change('areaMm2', disc)).toBeLessThan(-0.05)
      expect(change('areaMm2', disc)).toBeGreaterThan(-0.12)
    }
  })

  test('never closes the foramen at L5/S1, but opens it a little (iwata_load)', () => {
    expect(change('areaMm2', 'L5-S1')).toBeGreaterThan(0.03)
    const lifting = under('lifting').readings
    expect(lifting.foramina['L5-S1-right'].areaMm2).toBeGreaterThan(standing.foramina['L5-S1-right'].areaMm2)
  })

  test('lowers every disc, the more the heavier it is, by a millimetre or so', () => {
    const lifting = under('lifting').readings
    for (const disc of discIds) {
      expect(standing.discs[disc].heightMm).toBeLessThan(lying.discs[disc].heightMm)
      expect(lifting.discs[disc].heightMm).toBeLessThan(standing.discs[disc].heightMm)
      expect(lying.discs[disc].heightMm - lifting.discs[disc].heightMm).toBeLessThan(2)
    }
    for (let mpa = 0; mpa < 3; mpa += 0.1) expect(loadOf(mpa + 0.1)).toBeGreaterThan(loadOf(mpa))
  })

  test('leaves the bend of the whole spine as it is', () => {
    expect(discIds.reduce((sum, disc) => sum + loadFlexionDeg(disc, 0.7), 0)).toBeCloseTo(0, 9)
  })

  test('changes without a jump on the way from one posture to another', () => {
    const posed = (name: PostureName) => ({ ...restingMoment, posture: postures[name] })
    const [from, to] = [posed('lying'), posed('lifting')]
    let before = solve(from)
    for (let t = 0.01; t <= 1.001; t += 0.01) {
      const now = solve(mixMoments(from, to, t))
      expect(Math.abs(now.readings.discs['L4-L5'].heightMm - before.readings.discs['L4-L5'].heightMm)).toBeLessThan(0.1)
      expect(now.readings.discs['L4-L5'].pressureMpa).toBeGreaterThanOrEqual(before.readings.discs['L4-L5'].pressureMpa)
      before = now
    }
    expect(before.readings.discs['L4-L5'].pressureMpa).toBeCloseTo(2.3, 6)
  })
})

test('facets stay engaged through the whole bend: they slide by less than the 10 mm that leave a joint, and do not part', () => {
  for (const disc of ['L1-L2', 'L2-L3', 'L3-L4', 'L4-L5'] as const) {
    const { above, below } = discSizes[disc]
    if (below === 'sacrum') continue
    const [upper, lower] = [vertebraLandmarks[above], vertebraLandmarks[below]]
    const [onUpper, onLower] = [placed(above), placed(below)]
    const at = (lumbarFlexionDeg: number): { gapMm: number; slideMm: number } => {
      const { bones } = solve({ ...resting, posture: { ...restingPosture, lumbarFlexionDeg } })
      const facing = rotate(bones[below], rotate(onLower, lower.superiorFacetNormal))
      const way = sub(
        apply(bones[above], apply(onUpper, upper.inferiorFacet)),
        apply(bones[below], apply(onLower, lower.superiorFacet)),
      )
      const gapMm = dot(way, facing)
      return { gapMm, slideMm: length(sub(way, scale(facing, gapMm))) }
    }
    for (let bend = -25; bend <= 60; bend += 5) {
      const { gapMm, slideMm } = at(bend)
      expect(Math.abs(gapMm - at(0).gapMm), `${disc} at ${bend}`).toBeLessThan(1.2)
      // Joint surfaces are 15 to 18 mm high (Panjabi1993).
      expect(slideMm, `${disc} at ${bend}`).toBeLessThan(10)
    }
  }
})
