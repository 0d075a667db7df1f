import { describe, expect, test } from 'vitest'
import { fieldOf } from '../../src/anatomy/skin-fields.ts'
import { legCentre, legSections } from '../../src/anatomy/skin-sections.ts'
import { drawnNerves, type SkinArea, undrawnNerves } from '../../src/anatomy/supply.ts'
import { mirror, type Vec3 } from '../../src/math/vec3.ts'

/** A point on the left leg's outline: height and degrees from the front over the outer side. */
function onLeg(yMm: number, aroundDeg: number): Vec3 {
  const section = legSections.reduce((a, b) => (Math.abs(b.yMm - yMm) < Math.abs(a.yMm - yMm) ? b : a))
  const reach = section.reachMm[Math.round(aroundDeg / 30) % 12]!
  const [x, z] = legCentre(yMm)
  const turn = (aroundDeg * Math.PI) / 180
  return [x + reach * Math.sin(turn), yMm, z + reach * Math.cos(turn)]
}

/** Patches that drawn nerves feel, themselves or through the saphenous nerve. */
const felt = [
  ...new Set([...Object.values(drawnNerves).flatMap(({ skin }) => skin), ...undrawnNerves['saphenous-nerve'].skin]),
]

describe('the skin that a nerve feels', () => {
  const places: readonly (readonly [name: string, at: Vec3, area: SkinArea])[] = [
    ['front of the thigh', onLeg(-280, 0), 'front-of-thigh'],
    ['inner side of the thigh', onLeg(-340, 285), 'inner-thigh'],
    ['knee', onLeg(-500, 350), 'knee'],
    ['inner calf', onLeg(-700, 295), 'inner-calf'],
    ['outer calf', onLeg(-700, 65), 'outer-calf'],
    ['back of the calf', onLeg(-720, 165), 'back-of-calf'],
    ['heel', [80, -935, -85], 'heel'],
    ['top of the foot', [88, -905, 50], 'top-of-foot'],
    ['web between the first two toes', [82, -927, 106], 'between-first-toes'],
    ['outer edge of the foot', [125, -935, 20], 'outer-foot'],
    ['inner edge of the foot', [48, -915, 10], 'inner-foot'],
    ['inner sole', [62, -955, 50], 'inner-sole'],
    ['outer sole', [112, -955, 40], 'outer-sole'],
  ]

  test('has a place of its own for every patch that a drawn nerve feels', () => {
    expect(places.map(([, , area]) => area).sort()).toEqual([...felt].sort())
  })

  test.each(places)('has the %s where it is, on both sides, and most of it there', (_, at, area) => {
    expect(fieldOf(area, at)).toBeGreaterThan(0.6)
    expect(fieldOf(area, mirror(at))).toBe(fieldOf(area, at))
    for (const other of felt) if (other !== area) expect(fieldOf(other, at), other).toBeLessThan(fieldOf(area, at))
  })

  test('leaves what no drawn nerve feels, and stays between nothing and all', () => {
    for (const section of legSections)
      for (let around = 0; around < 360; around += 15)
        for (const area of [...felt, 'saddle', 'groin', 'low-back'] as const) {
          const weight = fieldOf(area, onLeg(section.yMm, around))
          expect(weight).toBeGreaterThanOrEqual(0)
          expect(weight).toBeLessThanOrEqual(1)
          if (!felt.includes(area)) expect(weight).toBe(0)
        }
  })

  test('has soft edges: a step of a millimetre never changes a patch by more than an eighth', () => {
    for (const area of felt)
      for (const [, at] of places)
        for (const axis of [0, 1, 2] as const) {
          const near = at.map((v, i) => (i === axis ? v + 1 : v)) as unknown as Vec3
          expect(Math.abs(fieldOf(area, near) - fieldOf(area, at)), `${area} at ${at}`).toBeLessThan(0.125)
        }
  })
})
