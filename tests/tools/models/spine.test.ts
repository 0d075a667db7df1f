import { describe, expect, test } from 'vitest'
import { sacralCanal, sacralForamina } from '../../../src/anatomy/landmarks.ts'
import {
  discIds,
  discSizes,
  s1Endplate,
  vertebraLandmarks,
  vertebraLevels,
  vertebraPlacement,
  vertebraSizes,
} from '../../../src/anatomy/spine.ts'
import { apply } from '../../../src/math/transform.ts'
import { add, mix, scale, type Vec3 } from '../../../src/math/vec3.ts'
import { meshField } from '../../../tools/models/mesh/surface-nets.ts'
import { topology } from '../../../tools/models/mesh/topology.ts'
import { type Field, moved } from '../../../tools/models/sdf/field.ts'
import { coccyx } from '../../../tools/models/shapes/coccyx.ts'
import { sacrum } from '../../../tools/models/shapes/sacrum.ts'
import { vertebra } from '../../../tools/models/shapes/vertebra.ts'
import { vertebraFrame } from '../../../tools/models/shapes/vertebral-body.ts'

const bones: readonly Field[] = [
  ...vertebraLevels.map((level) => moved(vertebra(level), vertebraFrame(level))),
  sacrum(),
]

describe.each(vertebraLevels.map((level, i) => ({ level, i })))('$level', ({ level, i }) => {
  const bone = bones[i]!
  const own = vertebra(level)
  const sizes = vertebraSizes[level]
  const marks = vertebraLandmarks[level]

  test('carries its endplates where the discs expect them', () => {
    for (const end of ['superior', 'inferior'] as const) {
      const { centre, normal } = vertebraPlacement[level][end]
      const outward = end === 'superior' ? 1 : -1
      const concavity = end === 'superior' ? sizes.superiorEndplateConcavityMm : sizes.inferiorEndplateConcavityMm
      const depthAt = bone(...centre) // how far the dished middle lies under the plane of the rim
      expect(depthAt).toBeGreaterThan(0)
      expect(depthAt).toBeLessThan(concavity + 1)
      expect(bone(...add(centre, scale(normal, -outward * (concavity + 2))))).toBeLessThan(0)
    }
  })

  test('is as wide and as tall in its body as the table says', () => {
    const half = sizes.waistWidthMm / 2
    const middle = vertebraFrame(level)
    expect(bone(...apply(middle, [half - 2, 0, 2]))).toBeLessThan(0)
    expect(own(half + 3, -sizes.posteriorBodyHeightMm * 0.1, 6)).toBeGreaterThan(0)
  })

  test('leaves the canal free and closes it behind', () => {
    const [x, y, z] = marks.canalCentre
    expect(own(x, y, z)).toBeGreaterThan(5)
    const behind = [0, 2, 4, 6, 8].map((mm) =>
      own(0, marks.spinolaminarJunction[1] - 3, marks.spinolaminarJunction[2] - mm),
    )
    expect(Math.min(...behind)).toBeLessThan(-1)
  })

  test('has its processes where the landmarks are', () => {
    const near = (p: Vec3): number => Math.abs(own(...p))
    expect(near(marks.transverseTip)).toBeLessThan(5)
    expect(near(marks.spinousTip)).toBeLessThan(6)
    expect(near(marks.superiorFacet)).toBeLessThan(3)
    expect(near(marks.inferiorFacet)).toBeLessThan(3)
    expect(own(...marks.pedicleCentre)).toBeLessThan(-2)
  })

  test('is the same left and right', () => {
    for (const [x, y, z] of [marks.transverseTip, marks.superiorFacet, marks.pedicleCentre])
      expect(own(-x, y, z)).toBeCloseTo(own(x, y, z), 9)
  })

  test('meets the bone below in its joints without entering it', () => {
    const { translationMm: t } = vertebraFrame(level)
    const bounds = { min: add(t, [-60, -60, -98]), max: add(t, [60, 54, 40]) }
    const { position } = meshField(bone, bounds, 1.5)
    const below = bones[i + 1]!
    let closest = Number.POSITIVE_INFINITY
    for (let v = 0; v < position.length; v += 3)
      closest = Math.min(closest, below(position[v]!, position[v + 1]!, position[v + 2]!))
    expect(closest).toBeGreaterThan(0)
    expect(closest).toBeLessThan(4)
  })
})

test('every disc lies free between the bones that it joins', () => {
  for (const [i, id] of discIds.entries()) {
    const { centre } = discSizes[id]
    expect(bones[i]!(...centre)).toBeGreaterThan(2)
    expect(bones[i + 1]!(...centre)).toBeGreaterThan(2)
  }
})

describe('the sacrum', () => {
  const bone = bones.at(-1)!

  test('bears the last disc on its first endplate', () => {
    const { normal, depthMm } = s1Endplate
    expect(Math.abs(bone(0, 0, 0))).toBeLessThan(2.5)
    expect(bone(...scale(normal, 4))).toBeGreaterThan(0)
    expect(bone(...scale(normal, -6))).toBeLessThan(0)
    const front: Vec3 = [0, -normal[2] * (depthMm / 2 - 3), normal[1] * (depthMm / 2 - 3)]
    expect(bone(...add(front, scale(normal, -4)))).toBeLessThan(0)
  })

  test('has an open canal, and foramina that open in front, behind and into it', () => {
    for (const p of sacralCanal) expect(bone(...p)).toBeGreaterThan(0)
    for (const { anterior, posterior } of Object.values(sacralForamina))
      for (const t of [0, 0.25, 0.5, 0.75, 1]) expect(bone(...mix(anterior, posterior, t))).toBeGreaterThan(0)
  })

  test('ends above the coccyx without touching it', () => {
    const { position } = meshField(coccyx(), { min: [-24, -136, -84], max: [24, -78, -42] }, 1)
    let closest = Number.POSITIVE_INFINITY
    for (let v = 0; v < position.length; v += 3)
      closest = Math.min(closest, bone(position[v]!, position[v + 1]!, position[v + 2]!))
    expect(closest).toBeGreaterThan(0)
    expect(closest).toBeLessThan(6)
  })
})

test('the coccyx is one piece without holes', () => {
  const { closed, components, genus, volumeCm3 } = topology(
    meshField(coccyx(), { min: [-24, -136, -84], max: [24, -78, -42] }, 1),
  )
  expect({ closed, components, genus }).toEqual({ closed: true, components: 1, genus: 0 })
  expect(volumeCm3).toBeGreaterThan(2)
})
