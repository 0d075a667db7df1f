import { describe, expect, it } from 'vitest'
import { femurLandmarks, pelvisLandmarks, sacrumLandmarks } from '../../src/anatomy/landmarks.ts'
import type { MuscleHead } from '../../src/anatomy/muscles/muscle.ts'
import { type MusclePairId, muscles } from '../../src/anatomy/muscles.ts'
import {
  discIds,
  discSizes,
  type VertebraId,
  type VertebraLandmarks,
  vertebraLandmarks,
  vertebraPlacement,
} from '../../src/anatomy/spine.ts'
import { apply, frameOf } from '../../src/math/transform.ts'
import { add, clamp, distance, dot, mix, sub, type Vec3 } from '../../src/math/vec3.ts'

/** The issue allows an attachment to lie this far from where it is measured. */
const NEAR_MM = 8

const linesOf = ({ lines, stations }: MuscleHead): readonly (readonly Vec3[])[] =>
  lines ? lines.map((line) => line.map(({ point }) => point)) : [stations.map(({ centre }) => centre)]
const allLines = (id: MusclePairId) => muscles[id].heads.flatMap(linesOf)
const starts = (id: MusclePairId): Vec3[] => allLines(id).map((line) => line[0]!)
const ends = (id: MusclePairId): Vec3[] => allLines(id).map((line) => line[line.length - 1]!)

const nearest = (points: readonly Vec3[], to: Vec3): number => Math.min(...points.map((p) => distance(p, to)))

/** How near an edge that runs through the points comes to a place, mm. */
const edgeDistance = (points: readonly Vec3[], to: Vec3): number =>
  Math.min(
    ...points.slice(1).map((b, i) => {
      const a = points[i]!
      const way = sub(b, a)
      const t = clamp(dot(sub(to, a), way) / Math.max(dot(way, way), 1e-9), 0, 1)
      return distance(mix(a, b, t), to)
    }),
  )

/** A landmark of a vertebra at rest, body frame. */
function onSpine(level: VertebraId, name: keyof VertebraLandmarks): Vec3 {
  const { centre, tiltDeg } = vertebraPlacement[level]
  const tilt = (tiltDeg * Math.PI) / 180
  return apply(frameOf(centre, [0, Math.cos(tilt), Math.sin(tilt)], [0, 0, 1]), vertebraLandmarks[level][name])
}

/** Where iliacus and psoas end together on the femur, centre of the patch (open3d). */
const iliopsoasPatch: Vec3 = [93.6, -165.7, -6.5]
/** How far iliacus reaches on the hip bone: highest, outermost, furthest back and furthest forwards (open3d). */
const iliacFossa = { topY: 48.1, outerX: 119.6, backZ: -20.1, frontZ: 66.4 }

describe('psoas major', () => {
  const discs = discIds.filter((id) => !['T11-T12', 'L5-S1'].includes(id))
  it.each(discs)('rises from the side of the disc %s (bogduk1992)', (id) => {
    const { centre, widthMm } = discSizes[id]
    expect(nearest(starts('psoas-major'), add(centre, [widthMm / 2, 0, 0]))).toBeLessThan(NEAR_MM)
  })

  it('ends on the lesser trochanter', () => {
    expect(distance(ends('psoas-major')[0]!, femurLandmarks.lesserTrochanter)).toBeLessThan(NEAR_MM)
  })

  it('crosses the rim of the pelvis in front of the hip joint', () => {
    const over = linesOf(muscles['psoas-major'].heads[0]!)[0]!.filter(([, y]) => y < -60 && y > -110)
    expect(over.length).toBeGreaterThan(1)
    for (const [x, , z] of over) {
      expect(z).toBeGreaterThan(pelvisLandmarks.acetabulumCentre[2] + 23) // radius of the head (open3d)
      expect(x).toBeLessThan(pelvisLandmarks.acetabulumCentre[0])
    }
  })
})

describe('iliacus', () => {
  const edge = starts('iliacus')
  it('fills the iliac fossa as far as it is measured', () => {
    expect(Math.abs(Math.max(...edge.map(([, y]) => y)) - iliacFossa.topY)).toBeLessThan(NEAR_MM)
    expect(Math.abs(Math.max(...edge.map(([x]) => x)) - iliacFossa.outerX)).toBeLessThan(NEAR_MM)
    expect(Math.abs(Math.min(...edge.map(([, , z]) => z)) - iliacFossa.backZ)).toBeLessThan(NEAR_MM)
    expect(Math.abs(Math.max(...edge.map(([, , z]) => z)) - iliacFossa.frontZ)).toBeLessThan(NEAR_MM)
  })

  it('joins psoas at the lesser trochanter', () => {
    expect(nearest(ends('iliacus'), iliopsoasPatch)).toBeLessThan(NEAR_MM)
    expect(nearest(ends('iliacus'), femurLandmarks.lesserTrochanter)).toBeLessThan(NEAR_MM)
  })
})

describe('quadratus lumborum', () => {
  it.each(['L1', 'L2', 'L3', 'L4'] as const)(
    'reaches the tip of the transverse process of %s (phillips2008)',
    (level) => {
      const reach = Math.min(
        ...allLines('quadratus-lumborum').map((l) => edgeDistance(l, onSpine(level, 'transverseTip'))),
      )
      expect(reach).toBeLessThan(NEAR_MM)
    },
  )

  it('runs from the iliac crest beside the fifth lumbar vertebra to where the twelfth rib begins', () => {
    expect(nearest(starts('quadratus-lumborum'), onSpine('L5', 'transverseTip'))).toBeLessThan(NEAR_MM)
    expect(nearest(ends('quadratus-lumborum'), onSpine('T12', 'transverseTip'))).toBeLessThan(NEAR_MM)
    const outer = muscles['quadratus-lumborum'].heads[0]!.lines!.at(-1)![0]!.point
    expect(Math.abs(outer[1] - pelvisLandmarks.iliacCrestTop[1])).toBeLessThan(NEAR_MM)
  })
})

describe('multifidus', () => {
  it.each(['T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const)('hangs a bundle on the spinous process of %s', (level) => {
    expect(nearest(starts('multifidus'), onSpine(level, 'spinousTip'))).toBeLessThan(NEAR_MM)
  })

  it.each([
    ['L1', 'L3'],
    ['L2', 'L4'],
    ['L3', 'L5'],
  ] as const)(
    'the bundle of %s comes down to the joint process of %s, two levels lower (macintosh1986)',
    (from, to) => {
      const bundle = muscles.multifidus.heads.find(
        (head) =>
          nearest(
            linesOf(head).map((l) => l[0]!),
            onSpine(from, 'spinousTip'),
          ) < NEAR_MM,
      )!
      const lower = linesOf(bundle).map((line) => line.at(-1)!)
      expect(nearest(lower, onSpine(to, 'superiorFacet'))).toBeLessThan(NEAR_MM)
    },
  )

  it('reaches down the back of the sacrum to its lower end', () => {
    const lowest = Math.min(...ends('multifidus').map(([, y]) => y))
    expect(lowest).toBeLessThan(-55)
    expect(lowest).toBeGreaterThan(sacrumLandmarks.sacrumApex[1])
  })
})

describe('the two columns', () => {
  const inner = linesOf(muscles.longissimus.heads[0]!)[0]!

  it.each(['L2', 'L3', 'L4', 'L5'] as const)(
    'the sinew of longissimus is held by the spinous process of %s',
    (level) => {
      expect(edgeDistance(inner, onSpine(level, 'spinousTip'))).toBeLessThan(NEAR_MM)
    },
  )

  it('both reach the posterior iliac spine, iliocostalis from the crest beside it', () => {
    const outer = linesOf(muscles.longissimus.heads[0]!).at(-1)!
    expect(edgeDistance(outer, pelvisLandmarks.psis)).toBeLessThan(NEAR_MM)
    expect(edgeDistance(starts('iliocostalis'), pelvisLandmarks.psis)).toBeLessThan(NEAR_MM)
  })

  it('end in one level cut at the top of the eleventh thoracic vertebra', () => {
    const top = vertebraPlacement.T11.superior.centre[1]
    for (const id of ['longissimus', 'iliocostalis'] as const)
      for (const [, y] of ends(id)) expect(Math.abs(y - top)).toBeLessThan(4)
  })
})
