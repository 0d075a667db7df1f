import { describe, expect, it } from 'vitest'
import { type RootId, rootIds } from '../../src/anatomy/nerves.ts'
import { dermatome } from '../../src/anatomy/skin.ts'
import { legCentre, legSections, trunkSections } from '../../src/anatomy/skin-sections.ts'
import { rootSkin, type SkinArea } from '../../src/anatomy/supply.ts'
import { random } from '../../src/math/random.ts'
import { mirror, type Vec3 } from '../../src/math/vec3.ts'

/** A point on the left leg's outline: height and degrees from the front over the outer side. */
function onLeg(yMm: number, aroundDeg: number): Vec3 {
  const section = legSections.reduce((a, b) => (Math.abs(b.yMm - yMm) < Math.abs(a.yMm - yMm) ? b : a))
  const reach = section.reachMm[Math.round(aroundDeg / 30) % 12]!
  const [x, z] = legCentre(yMm)
  const turn = (aroundDeg * Math.PI) / 180
  return [x + reach * Math.sin(turn), yMm, z + reach * Math.cos(turn)]
}

const strongest = (at: Vec3): RootId => {
  const weights = dermatome(at)
  return rootIds.reduce((a, b) => (weights[b] > weights[a] ? b : a))
}

describe('the zones of the roots on the skin', () => {
  const places: readonly (readonly [name: string, at: Vec3, root: RootId])[] = [
    ['groin', [60, -95, 92], 'L1'],
    ['front of the upper thigh', onLeg(-200, 0), 'L2'],
    ['front of the lower thigh', onLeg(-400, 330), 'L3'],
    ['inner calf', onLeg(-650, 300), 'L4'],
    ['outer calf', onLeg(-650, 60), 'L5'],
    ['top of the foot', [85, -905, 70], 'L5'],
    ['big toe', [79, -932, 150], 'L5'],
    ['back of the calf', onLeg(-650, 180), 'S1'],
    ['back of the thigh', onLeg(-300, 150), 'S1'],
    ['middle of the buttock', [75, -120, -112], 'S1'],
    ['little toe', [142, -940, 112], 'S1'],
    ['outer sole', [115, -954, 30], 'S1'],
    ['heel', [80, -935, -85], 'S1'],
    ['perineum', [8, -165, -20], 'S4'],
  ]
  it.each(places)('has the %s in the zone of its root', (_name, at, root) => {
    expect(strongest(at)).toBe(root)
    expect(dermatome(at)[root]).toBeGreaterThan(0.5)
  })

  it('is painted where the table of supply says in words that a root is felt', () => {
    const areas: readonly (readonly [SkinArea, Vec3])[] = [
      ['groin', [60, -95, 92]],
      ['front-of-thigh', onLeg(-200, 0)],
      ['knee', [84, -512, 50]],
      ['inner-calf', onLeg(-650, 300)],
      ['outer-calf', onLeg(-650, 60)],
      ['back-of-calf', onLeg(-650, 180)],
      ['back-of-thigh', onLeg(-300, 185)],
      ['top-of-foot', [85, -905, 70]],
      ['big-toe', [79, -932, 150]],
      ['outer-foot', [142, -940, 112]],
      ['outer-sole', [115, -954, 30]],
      ['heel', [80, -935, -85]],
      ['saddle', [8, -165, -20]],
    ]
    const located = new Set(areas.map(([area]) => area))
    for (const root of rootIds) for (const area of rootSkin[root]) expect(located, `${root} ${area}`).toContain(area)
    for (const [area, at] of areas) {
      const weights = dermatome(at)
      const said = rootIds.filter((root) => rootSkin[root].includes(area))
      expect(
        said.some((root) => weights[root] > 0.5),
        area,
      ).toBe(true)
      // Who is not named there is not painted there alone.
      const most = Math.max(...said.map((root) => weights[root]))
      for (const root of rootIds)
        if (!said.includes(root)) expect(weights[root], `${root} ${area}`).toBeLessThan(most + 0.25)
    }
  })

  it('shows L4 on the front of the knee', () => {
    expect(dermatome([84, -512, 50]).L4).toBeGreaterThan(0.6)
  })

  it('shares the back of the thigh between S1 and S2', () => {
    const { S1, S2 } = dermatome(onLeg(-300, 180))
    expect(Math.min(S1, S2)).toBeGreaterThan(0.4)
  })

  it('never colours the inner thigh or the groin for L4 to S2', () => {
    let seen = 0
    for (let y = -180; y >= -460; y -= 10)
      for (const around of [240, 255, 270, 285, 300]) {
        const weights = dermatome(onLeg(y, around))
        for (const root of ['L4', 'L5', 'S1', 'S2'] as const) expect(weights[root]).toBeLessThan(0.12)
        seen++
      }
    for (const x of [5, 25, 45, 65]) {
      const { L4, L5, S1, S2 } = dermatome([x, -120, 95])
      expect([L4, L5, S1, S2]).toEqual([0, 0, 0, 0])
      seen++
    }
    expect(seen).toBe(149)
  })

  it('leaves the belly and the flank free of L4 to S4', () => {
    for (const { yMm, centreZ, reachMm } of trunkSections.filter((s) => s.yMm > 20)) {
      const weights = dermatome([0, yMm, centreZ + reachMm[0]!])
      for (const root of ['L4', 'L5', 'S1', 'S2', 'S3', 'S4'] as const) expect(weights[root]).toBe(0)
    }
  })

  it('is the same on both sides, within 0..1 and without steps, at 4000 places (seed 7)', () => {
    const next = random(7)
    let coloured = 0
    for (let i = 0; i < 4000; i++) {
      const at: Vec3 = [next() * 170, 60 - next() * 1010, -110 + next() * 260]
      const here = dermatome(at)
      expect(dermatome(mirror(at))).toEqual(here)
      const beside = dermatome([at[0], at[1] - 0.25, at[2]])
      for (const root of rootIds) {
        expect(here[root]).toBeGreaterThanOrEqual(0)
        expect(here[root]).toBeLessThanOrEqual(1)
        expect(Math.abs(here[root] - beside[root])).toBeLessThan(0.06)
      }
      if (rootIds.some((root) => here[root] > 0.2)) coloured++
    }
    expect(coloured).toBeGreaterThan(2000)
  })

  it('overlaps: going round the calf a quarter of the way or more lies in two zones or more', () => {
    let shared = 0
    for (let around = 0; around < 360; around += 5) {
      const [x, z] = legCentre(-650)
      const turn = (around * Math.PI) / 180
      const weights = dermatome([x + 60 * Math.sin(turn), -650, z + 60 * Math.cos(turn)])
      if (rootIds.filter((root) => weights[root] > 0.1).length > 1) shared++
    }
    expect(shared / 72).toBeGreaterThan(0.25)
  })
})

describe('the sections of the skin', () => {
  it('run downwards, with seven reaches on the trunk and twelve on the leg', () => {
    for (const [sections, count] of [
      [trunkSections, 7],
      [legSections, 12],
    ] as const) {
      for (const [i, section] of sections.entries()) {
        expect(section.reachMm).toHaveLength(count)
        if (i > 0) expect(section.yMm).toBeLessThan(sections[i - 1]!.yMm)
      }
    }
  })

  it('keep the legs apart below the crotch', () => {
    const below = legSections.filter(({ yMm }) => yMm < -190)
    expect(below.length).toBeGreaterThan(10)
    for (const { centreX, reachMm } of below) expect(centreX - Math.max(...reachMm.slice(8, 11))).toBeGreaterThan(2)
  })
})
