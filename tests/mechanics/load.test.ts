import { describe, expect, test } from 'vitest'
import { sacralFacet } from '../../src/anatomy/landmarks.ts'
import { type DiscId, discIds, discSizes, vertebraLandmarks } from '../../src/anatomy/spine.ts'
import type { BoneId } from '../../src/anatomy/structures.ts'
import { apply, rotate } from '../../src/math/transform.ts'
import { dot, length, scale, sub, type Vec3 } from '../../src/math/vec3.ts'
import { placed } from '../../src/mechanics/foramen.ts'
import { loadFlexionDeg, loadOf } from '../../src/mechanics/load.ts'
import { type Posture, type PostureName, postureNames } from '../../src/mechanics/posture.ts'
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

  test('from lying to standing lowers the foramina of L1/2 to L4/5 by 4 to 6.6 %, and shrinks L2/3 and L3/4 by 11 % within 3 points (iwata_load)', () => {
    for (const disc of ['L1-L2', 'L2-L3', 'L3-L4', 'L4-L5'] as const) {
      expect(change('heightMm', disc), disc).toBeLessThan(-0.04)
      expect(change('heightMm', disc), disc).toBeGreaterThan(-0.066)
    }
    for (const disc of ['L2-L3', 'L3-L4'] as const) {
      expect(Math.abs(change('areaMm2', disc) + 0.11), disc).toBeLessThan(0.03)
    }
  })

  test('opens the foramen at L5/S1 by a tenth and more, and never closes it (iwata_load)', () => {
    expect(change('areaMm2', 'L5-S1')).toBeGreaterThan(0.1)
    expect(change('areaMm2', 'L5-S1')).toBeLessThan(0.26)
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

/** The middles of two joint faces at rest, the normal of the lower one, and their bones. */
interface Joint {
  readonly upper: BoneId
  readonly lower: BoneId
  readonly above: Vec3
  readonly below: Vec3
  readonly facing: Vec3
}

function jointAt(disc: DiscId): Joint {
  const { above, below } = discSizes[disc]
  const inferior = apply(placed(above), vertebraLandmarks[above].inferiorFacet)
  if (below === 'sacrum')
    return { upper: above, lower: 'pelvis', above: inferior, below: sacralFacet.centre, facing: sacralFacet.normal }
  const { superiorFacet, superiorFacetNormal } = vertebraLandmarks[below]
  const onLower = placed(below)
  return {
    upper: above,
    lower: below,
    above: inferior,
    below: apply(onLower, superiorFacet),
    facing: rotate(onLower, superiorFacetNormal),
  }
}

/** How far apart the middles of a joint's faces are, out of the lower face and along it, mm. */
function apartAt(
  { upper, lower, above, below, facing }: Joint,
  posture: Partial<Posture>,
): { gapMm: number; slideMm: number } {
  const { bones } = solve({ ...resting, posture: { ...restingPosture, ...posture } })
  const out = rotate(bones[lower], facing)
  const way = sub(apply(bones[upper], above), apply(bones[lower], below))
  const gapMm = dot(way, out)
  return { gapMm, slideMm: length(sub(way, scale(out, gapMm))) }
}

test.each(['L1-L2', 'L2-L3', 'L3-L4', 'L4-L5', 'L5-S1'] as const)(
  'the facets at %s stay engaged through the whole bend and under load: they slide by less than the 10 mm that leave a joint, and do not part',
  (disc) => {
    const joint = jointAt(disc)
    const rest = apartAt(joint, {}).gapMm
    for (const name of ['lying', 'standing', 'lifting'] as const)
      for (let lumbarFlexionDeg = -25; lumbarFlexionDeg <= 60; lumbarFlexionDeg += 5) {
        // Nobody lies bent as far as a standing person bends down.
        if (name === 'lying' && lumbarFlexionDeg > 45) continue
        const { gapMm, slideMm } = apartAt(joint, { name, lumbarFlexionDeg })
        expect(Math.abs(gapMm - rest), `${name} at ${lumbarFlexionDeg}`).toBeLessThan(1.4)
        // Joint surfaces are 15 to 18 mm high (Panjabi1993).
        expect(slideMm, `${name} at ${lumbarFlexionDeg}`).toBeLessThan(10)
      }
  },
)
