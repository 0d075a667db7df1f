import { describe, expect, it } from 'vitest'
import { femurLandmarks, legLandmarks, pelvisLandmarks, sacrumLandmarks } from '../../../src/anatomy/landmarks.ts'
import {
  commonFibularNerve,
  deepFibularNerve,
  lateralPlantarNerve,
  medialPlantarNerve,
  superficialFibularNerve,
  suralNerve,
  tibialNerve,
} from '../../../src/anatomy/nerves.ts'
import { soleYMm, TRUNK_TOP_Y_MM } from '../../../src/anatomy/skin-sections.ts'
import { backOfSkin } from '../../../src/mechanics/massage-skin.ts'
import { footBones } from '../../../tools/models/shapes/foot-bones.ts'
import { skinField } from '../../../tools/models/shapes/skin.ts'

const field = skinField()

describe('the skin', () => {
  it.each(Object.entries({ ...pelvisLandmarks, ...sacrumLandmarks, ...femurLandmarks, ...legLandmarks }))(
    'holds %s at least 3 mm deep',
    (_name, [x, y, z]) => {
      expect(field(x, y, z)).toBeLessThan(-3)
      expect(field(-x, y, z)).toBe(field(x, y, z))
    },
  )

  it('holds the nerves of the leg', () => {
    const points = [
      ...tibialNerve,
      ...commonFibularNerve,
      ...deepFibularNerve,
      ...superficialFibularNerve,
      ...medialPlantarNerve,
      ...lateralPlantarNerve,
      ...suralNerve,
    ]
    expect(points.length).toBeGreaterThan(100)
    for (const [x, y, z] of points) expect(field(x, y, z)).toBeLessThan(-1)
  })

  it('encloses every bone of the foot to the tips of the toes', () => {
    const STEP_MM = 2.5
    let inside = 0
    for (const { field: bone, bounds } of footBones()) {
      const [x0, y0, z0] = bounds.min
      const [x1, y1, z1] = bounds.max
      for (let x = x0; x < x1; x += STEP_MM)
        for (let y = y0; y < y1; y += STEP_MM)
          for (let z = z0; z < z1; z += STEP_MM) {
            if (bone(x, y, z) > 0) continue
            expect(field(x, y, z), `at ${x}, ${y}, ${z}`).toBeLessThan(-0.5)
            inside++
          }
    }
    expect(inside).toBeGreaterThan(8000)
  })

  it('lies 40 to 80 mm behind the sciatic nerve in the buttock', () => {
    // Below piriformis the nerve is at x 76, y -103, z -39.
    let z = -39
    while (field(76.5, -102.8, z) < 0) z -= 0.5
    expect(-39 - z).toBeGreaterThan(40)
    expect(-39 - z).toBeLessThan(80)
  })

  it('stands on the floor and closes above T10 in a dome', () => {
    expect(field(77, soleYMm + 1, -40)).toBeLessThan(0)
    expect(field(77, soleYMm - 1, -40)).toBeGreaterThan(0)
    expect(field(0, 252, 0)).toBeLessThan(0)
    expect(field(0, TRUNK_TOP_Y_MM + 1, 10)).toBeGreaterThan(0)
    // The flank leans in towards the top, ever more.
    const flank = (y: number): number => {
      let x = 0
      while (field(x, y, 10) < 0) x += 0.5
      return x
    }
    const leans = [200, 225, 250, 275].map((y) => flank(y) - flank(y + 10))
    for (const [i, lean] of leans.entries()) if (i > 0) expect(lean).toBeGreaterThan(leans[i - 1]!)
  })

  it('keeps the thighs apart below the crotch', () => {
    for (let y = -200; y > soleYMm; y -= 10)
      for (let z = -120; z < 160; z += 10) expect(field(0, y, z)).toBeGreaterThan(0)
  })

  it('is where hands find it on back, buttock and thigh', () => {
    let furthest = 0
    let seen = 0
    for (let y = 220; y >= -420; y -= 20)
      for (let x = 30; x <= 110; x += 10) {
        const off = Math.abs(field(x, y, backOfSkin(x, y)))
        furthest = Math.max(furthest, off)
        seen++
      }
    expect(seen).toBe(297)
    expect(furthest).toBeLessThan(5) // its rows are 40 mm apart
  })
})
