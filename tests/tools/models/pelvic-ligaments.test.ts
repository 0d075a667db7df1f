import { describe, expect, test } from 'vitest'
import { pelvisLandmarks, sacrumLandmarks } from '../../../src/anatomy/landmarks.ts'
import { sacrospinous, sacrotuberous } from '../../../src/anatomy/ligaments.ts'
import type { MuscleHead } from '../../../src/anatomy/muscles/muscle.ts'
import { muscles } from '../../../src/anatomy/muscles.ts'
import { distance, type Vec3 } from '../../../src/math/vec3.ts'
import { solve } from '../../../src/mechanics/solve.ts'
import { restingMoment } from '../../../src/story/moment.ts'
import { make } from '../../../tools/models/make.ts'
import { fibreSurface } from '../../../tools/models/mesh/fibre-surface.ts'
import { type Solid, solidOf } from '../../../tools/models/mesh/overlap.ts'
import { parts } from '../../../tools/models/shapes/pelvic-ligaments.ts'

const tuberous = fibreSurface(sacrotuberous)
const spinous = fibreSurface(sacrospinous)
const solids = Object.fromEntries(parts.map((part) => [part.id, solidOf(part.id, make(part))])) as Record<string, Solid>
const edge = ({ lines }: MuscleHead, end: 'origin' | 'insertion'): Vec3[] =>
  lines!.map((line) => line.at(end === 'origin' ? 0 : -1)!.point)
/** Every point of a middle surface, coarsely. */
const grid = (surface: typeof tuberous): Vec3[] =>
  Array.from(
    { length: 21 * 9 },
    (_, i) => surface.at((Math.floor(i / 9) / 20) * surface.lengthMm, (i % 9) / 4 - 1).point,
  )

describe('the ligament to the sitting bone', () => {
  test('is as long, wide and thick as published', () => {
    const middle = sacrotuberous.lines!.map((line) =>
      line.slice(1).reduce((sum, p, i) => sum + distance(line[i]!.point, p.point), 0),
    )
    const shortest = Math.min(...middle)
    expect(shortest).toBeGreaterThan(48)
    expect(middle[2]).toBeGreaterThan(64)
    expect(middle[2]).toBeLessThan(94)
    const half = tuberous.lengthMm / 2
    expect(2 * tuberous.halfWidthAt(half)).toBeGreaterThan(18)
    expect(2 * tuberous.halfWidthAt(half)).toBeLessThan(35)
    expect(2 * tuberous.at(half, 0).halfThicknessMm).toBeGreaterThan(3)
    expect(2 * tuberous.at(half, 0).halfThicknessMm).toBeLessThan(4.2)
  })

  test('spreads from the ilium past the sacrum to the tailbone and ends at the inner edge of the sitting bone', () => {
    const [first, ...rest] = edge(sacrotuberous, 'origin')
    expect(distance(first!, pelvisLandmarks.psis)).toBeLessThan(26)
    expect(distance(rest.at(-1)!, sacrumLandmarks.coccyxTopCentre)).toBeLessThan(18)
    for (const p of edge(sacrotuberous, 'insertion')) {
      expect(p[0]).toBeLessThan(pelvisLandmarks.ischialTuberosityPosterior[0])
      expect(distance(p, pelvisLandmarks.ischialTuberosityPosterior)).toBeLessThan(18)
    }
  })
})

describe('the ligament to the ischial spine', () => {
  test('is a triangle: broad and thin at the sacrum, a narrow end on the spine', () => {
    expect(2 * spinous.halfWidthAt(0)).toBeGreaterThan(25)
    expect(2 * spinous.halfWidthAt(spinous.lengthMm)).toBeLessThan(10)
    for (const p of edge(sacrospinous, 'insertion')) expect(distance(p, pelvisLandmarks.ischialSpine)).toBeLessThan(6)
  })

  test('lies in front of the other wherever both lie', () => {
    let both = 0
    for (const p of grid(spinous)) {
      const behind = grid(tuberous).filter((q) => Math.hypot(p[0] - q[0], p[1] - q[1]) < 2.5)
      both += behind.length > 0 ? 1 : 0
      for (const q of behind) expect(p[2]).toBeGreaterThan(q[2])
    }
    expect(both).toBeGreaterThan(20)
  })
})

describe('what passes the two holes that they make', () => {
  test('piriformis and the sciatic nerve pass above the ligament to the spine', () => {
    const upper = sacrospinous.lines![0]!.map(({ point }) => point)
    const lowest = (x: number): number =>
      Math.min(
        ...muscles.piriformis.heads[0]!.stations.slice(1)
          .filter(({ centre }) => Math.abs(centre[0] - x) < 6)
          .map(({ centre, wide, halfWidthMm }) => centre[1] - Math.abs(wide[1]) * halfWidthMm),
      )
    for (const [x, y] of upper.slice(1)) expect(lowest(x)).toBeGreaterThan(y + 4)
    const { centreMm, count } = solve(restingMoment).nerves['sciatic-nerve-left']!
    const atSpine = Array.from({ length: count }, (_, i) => centreMm.slice(i * 3, i * 3 + 3)).filter(
      ([, y]) => Math.abs(y! - pelvisLandmarks.ischialSpine[1]) < 8,
    )
    expect(atSpine.length).toBeGreaterThan(0)
    for (const [x] of atSpine) expect(x).toBeGreaterThan(pelvisLandmarks.ischialSpine[0] + 5)
  })

  test('obturator internus passes below the one and in front of the other', () => {
    const turn = muscles['obturator-internus'].heads[0]!.stations.reduce((a, b) => (b.centre[2] < a.centre[2] ? b : a))
    const [x, y, z] = turn.centre
    expect(y).toBeLessThan(Math.min(...edge(sacrospinous, 'insertion').map((p) => p[1])))
    const level = grid(tuberous).filter((p) => Math.abs(p[1] - y) < 3)
    expect(level.length).toBeGreaterThan(3)
    for (const p of level) {
      expect(p[2]).toBeLessThan(z)
      expect(p[0]).toBeLessThan(x)
    }
  })

  test('the nerve touches neither', () => {
    const { centreMm, count, halfWidthMm } = solve(restingMoment).nerves['sciatic-nerve-left']!
    for (const solid of Object.values(solids))
      for (let i = 0; i < count; i++)
        expect(solid.distanceAt(centreMm[i * 3]!, centreMm[i * 3 + 1]!, centreMm[i * 3 + 2]!)).toBeGreaterThan(
          halfWidthMm[i]! + 0.5,
        )
  })
})
