import { describe, expect, test } from 'vitest'
import { legLandmarks, sacralForamina } from '../../src/anatomy/landmarks.ts'
import { plexusRows } from '../../src/anatomy/nerves/plexus.ts'
import { rootWays } from '../../src/anatomy/nerves/roots.ts'
import { conus, duralSac } from '../../src/anatomy/nerves/sac.ts'
import { crotchRows } from '../../src/anatomy/nerves/thigh.ts'
import { nerveJunctions, nerveNames, nerves, sciaticTrunk } from '../../src/anatomy/nerves.ts'
import { discSizes, vertebraLandmarks } from '../../src/anatomy/spine.ts'
import { apply } from '../../src/math/transform.ts'
import { distance, type Vec3 } from '../../src/math/vec3.ts'
import type { Course } from '../../src/mechanics/nerve-course.ts'
import { legCourses, rootCourses } from '../../src/mechanics/nerves.ts'
import { vertebraFrame } from '../../tools/models/shapes/vertebral-body.ts'

const left = new Map<string, Course>([
  ...rootCourses.filter((c) => c.side === 'left').map(({ level, course }) => [`root-${level}`, course] as const),
  ...legCourses.filter((c) => c.side === 'left').map(({ name, course }) => [name, course] as const),
])

/** How far a point lies outside a nerve's surface, mm, about; negative inside. */
function outside(course: Course, p: Vec3): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < course.count; i++) {
    const half = Math.min(course.halfWidthMm[i]!, course.halfThicknessMm[i]!)
    least = Math.min(least, distance(course.restMm[i]!, p) - Math.max(half, course.halfWidthMm[i]! * 0.9))
  }
  return least
}

describe('the spinal nerves', () => {
  test('leave under the pedicle of their own vertebra, on its inner side before that', () => {
    for (const level of ['L1', 'L2', 'L3', 'L4', 'L5'] as const) {
      const pedicle = apply(vertebraFrame(level), vertebraLandmarks[level].pedicleCentre)
      const { duralExit, toGanglion, ganglion } = rootWays[level]
      expect(duralExit[1]).toBeGreaterThan(pedicle[1])
      expect(toGanglion[0]![0]).toBeLessThan(pedicle[0] - 3)
      expect(pedicle[1] - ganglion[1]).toBeGreaterThan(6)
      expect(Math.abs(pedicle[0] - ganglion[0])).toBeLessThan(8)
    }
  })

  test('of the sacrum pass through the middle of their front foramina', () => {
    for (const level of ['S1', 'S2', 'S3'] as const) {
      const { anterior, anteriorSizeMm } = sacralForamina[level]
      const course = left.get(`root-${level}`)!
      const nearest = Math.min(...course.restMm.map((p) => distance(p, anterior)))
      expect(nearest).toBeLessThan(Math.min(...anteriorSizeMm) / 2 - rootWays[level].diameterMm / 2)
    }
  })

  test('begin below a cord that ends at the disc between L1 and L2, in a sac that narrows to its tip at S2', () => {
    expect(Math.abs(conus.tip[1] - discSizes['L1-L2'].centre[1])).toBeLessThan(8)
    const low = duralSac.slice(4)
    for (const [i, { widthMm, depthMm }] of low.entries()) {
      if (i === 0) continue
      expect(widthMm * depthMm).toBeLessThan(low[i - 1]!.widthMm * low[i - 1]!.depthMm)
    }
    expect(duralSac.at(-1)!.centre[1]).toBeGreaterThan(sacralForamina.S2.anterior[1])
  })
})

describe('the sciatic nerve', () => {
  test('is one flat band 15 to 17 mm wide and 5 to 6 mm thick where it comes out below piriformis (tomaszewski2016)', () => {
    const [first] = sciaticTrunk
    expect(first!.widthMm).toBeGreaterThanOrEqual(15)
    expect(first!.widthMm).toBeLessThanOrEqual(17)
    for (const { thicknessMm } of sciaticTrunk.slice(0, 8)) expect(Math.abs(thicknessMm - 5.5)).toBeLessThan(0.5)
  })

  test('keeps the measured section: 53 mm2 at the fold of the buttock and 44 at mid thigh, within a tenth', () => {
    const area = (y: number): number => {
      const { widthMm, thicknessMm } = sciaticTrunk.toSorted(
        (a, b) => Math.abs(a.centre[1] - y) - Math.abs(b.centre[1] - y),
      )[0]!
      return (Math.PI / 4) * widthMm * thicknessMm
    }
    expect(Math.abs(area(-180) / 52.7 - 1)).toBeLessThan(0.1)
    expect(Math.abs(area(-300) / 44.4 - 1)).toBeLessThan(0.1)
  })

  test('grows from the first web between the roots to its full width without a step', () => {
    const widths = plexusRows.map(([, , , widthMm]) => widthMm)
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(plexusRows[0]![4]).toBeLessThan(1.5)
    expect(plexusRows.at(-1)![3]).toBeCloseTo(sciaticTrunk[0]!.widthMm, 0)
  })

  test('divides a hand above the knee into parts that are wider together than apart', () => {
    const division = sciaticTrunk.at(-1)!
    expect(division.centre[1] - legLandmarks.tibialPlateauCentre[1]).toBeGreaterThan(60)
    expect(crotchRows.at(-1)![4]).toBeLessThan(1)
    const [tibial, fibular] = [nerves['tibial-nerve'].rows[1]!, nerves['common-fibular-nerve'].rows[1]!]
    expect((Math.PI / 4) * tibial[3] * tibial[4]).toBeCloseTo(19.6, -0.3)
    expect((Math.PI / 4) * fibular[3] * fibular[4]).toBeGreaterThan(9)
    expect(tibial[3]).toBeGreaterThan(fibular[3])
  })
})

describe('every nerve', () => {
  test.each(nerveNames)('%s begins inside what it grows from', (name) => {
    const parent = left.get(nerves[name].growsFrom)!
    expect(outside(parent, left.get(name)!.restMm[0]!)).toBeLessThan(0.4)
  })

  test.each([...left.keys()])('%s ends thin, or inside another', (name) => {
    const course = left.get(name)!
    const last = course.count - 1
    const others = nerveJunctions.flatMap(([a, b]) => (a === name ? [b] : b === name ? [a] : []))
    const covered = others.some((other) => outside(left.get(other)!, course.restMm[last]!) < 0.4)
    const thinnest = Math.min(course.halfWidthMm[last]!, course.halfThicknessMm[last]!)
    expect(covered || thinnest < 0.6, `half ${thinnest} mm`).toBe(true)
  })

  test('changes its size by less than a third from station to station', () => {
    for (const [name, { count, halfWidthMm, halfThicknessMm }] of left)
      for (let i = 3; i < count - 3; i++)
        for (const half of [halfWidthMm, halfThicknessMm])
          expect(Math.abs(half[i]! - half[i - 1]!), `${name} ${i}`).toBeLessThan(Math.max(half[i]! / 3, 0.5))
  })

  test('runs in a curve: no bend sharper than 60 degrees between neighbouring stations', () => {
    for (const [name, { restMm }] of left)
      for (let i = 1; i + 1 < restMm.length; i++) {
        const [a, b, c] = [restMm[i - 1]!, restMm[i]!, restMm[i + 1]!]
        const turn =
          ((b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) + (b[2] - a[2]) * (c[2] - b[2])) /
          (distance(a, b) * distance(b, c))
        expect(turn, `${name} ${i}`).toBeGreaterThan(0.5)
      }
  })
})
