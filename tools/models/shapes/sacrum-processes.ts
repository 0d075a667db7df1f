import { sacralForamina } from '../../../src/anatomy/landmarks.ts'
import { add, cross, normalize, scale, type Vec3 } from '../../../src/math/vec3.ts'
import { bar, type Station } from '../sdf/bar.ts'
import { bothSides, type Field, union } from '../sdf/field.ts'
import { ellipsoid } from '../sdf/primitives.ts'
import type { Stroke } from '../sdf/relief.ts'
import { type Bowl, bowlAxis } from './sacrum-bowl.ts'
import type { Crest, SacrumDimensions } from './sacrum-dimensions.ts'

/** The process stands this far into its joint before L5 leaves its seat there, mm. */
const SEATED_MM = 1.5
const right: Vec3 = [1, 0, 0]
/** How far the line of a fused disc runs to either side, of the way to the foramina. */
const FUSION_LINE_SHARE = 0.72

/** The three crests behind, each a ridge over its tubercles on the bowl's back: the intermediate ones run out into the horns beside the hiatus. */
export function crests({ back }: Bowl, d: SacrumDimensions): Field {
  const ridge = ({ radius, saddleMm, tubercles }: Crest): Field => {
    const stations = tubercles.flatMap((here, i) => {
      const next = tubercles[i + 1]
      const peak = back(here.angleDeg, here.share, here.riseMm - radius)
      if (!next) return [peak]
      const lower = (here.riseMm + next.riseMm) / 2 - radius - saddleMm
      return [peak, back((here.angleDeg + next.angleDeg) / 2, (here.share + next.share) / 2, lower)]
    })
    return bar(stations.map((centre) => ({ centre, major: radius, minor: radius, majorDirection: right })))
  }
  return union(4, ridge(d.medianCrest), bothSides(union(4, ridge(d.intermediateCrest), ridge(d.lateralCrest))))
}

/** The body of the first segment, which stands out of the bowl to the promontory. */
export function firstBody({ firstBody: b }: SacrumDimensions): Field {
  return bar(
    b.map(({ at: [y, z], halfWidth, halfDepth }) => ({
      centre: [0, y, z],
      major: halfWidth,
      minor: halfDepth,
      majorDirection: right,
    })),
  )
}

/** The left process that bears the fifth lumbar vertebra. */
export function superiorProcess({ s1Facet }: SacrumDimensions): Field {
  const { out, along } = s1FacetAxes(s1Facet)
  const inside = add(s1Facet.centre, scale(out, -s1Facet.thicknessMm / 2 + SEATED_MM))
  const across = normalize(cross([0, 1, 0], out))
  const wide = (centre: Vec3, major: number, minor: number): Station => ({
    centre,
    major,
    minor,
    majorDirection: across,
  })
  const { heightMm, widthMm, thicknessMm } = s1Facet
  const up = (share: number): Vec3 => add(inside, scale(along, heightMm * share))
  return bar(
    [
      wide(s1Facet.root, widthMm * 0.55, thicknessMm),
      wide(up(-0.3), widthMm * 0.52, thicknessMm * 0.7),
      wide(up(0.1), widthMm * 0.54, thicknessMm * 0.6),
      wide(up(0.42), widthMm * 0.5, thicknessMm * 0.55),
    ],
    2,
    [thicknessMm, heightMm * 0.27],
  )
}

/** Axes of the left facet: out of it, across it and up it. */
export function s1FacetAxes({ normal }: Pick<SacrumDimensions['s1Facet'], 'normal'>): {
  readonly out: Vec3
  readonly across: Vec3
  readonly along: Vec3
} {
  const out = normalize(normal)
  const across = normalize(cross([0, 1, 0], out))
  return { out, across, along: cross(out, across) }
}

/** Half the room that cartilage and the film between take up in the joint with L5, mm (chosen by eye, 2 to 4 in all). */
const HALF_JOINT_MM = 1.3
/** Radius of a facet's hollow across it, in widths of the facet; along it, and how far up it lies, in heights (chosen by eye). */
const HOLLOW = { across: 1.25, along: 1.4, rise: 0.25 } as const

/** The hollow of the left facet, to be cut from the process: half the joint behind the landmark that both bones share. */
export function facetHollow({ s1Facet: { centre, normal, heightMm, widthMm } }: SacrumDimensions): Field {
  const { out, across, along } = s1FacetAxes({ normal })
  const radius = widthMm * HOLLOW.across
  const middle = add(centre, add(scale(out, radius - HALF_JOINT_MM), scale(along, heightMm * HOLLOW.rise)))
  return ellipsoid(middle, [radius, radius, heightMm * HOLLOW.along], [out, across, along])
}

/** Low relief: the lines across the front where the segments have fused, and the hollow of the left joint surface. */
export function relief(shell: Bowl, { auricular }: SacrumDimensions): Stroke[] {
  const fused = Object.values(sacralForamina).map(({ anterior: [x, y, z] }): Stroke => {
    const angleDeg = (Math.atan2(bowlAxis.z - z, y - bowlAxis.y) * 180) / Math.PI
    const half = x * FUSION_LINE_SHARE
    return { from: shell.front(angleDeg, -half), to: shell.front(angleDeg, half), spreadMm: 1.8, heightMm: 1.1 }
  })
  const hollow = auricular.flatMap(({ angleDeg, radiusMm }, i): Stroke[] => {
    const next = auricular[i + 1]
    if (!next) return []
    const from = shell.side(angleDeg, radiusMm)
    const to = shell.side(next.angleDeg, next.radiusMm)
    const across = ([x, y, z]: Vec3): Vec3 => [-x, y, z]
    const depth = { spreadMm: 4.5, heightMm: -0.9 }
    return [
      { from, to, ...depth },
      { from: across(from), to: across(to), ...depth },
    ]
  })
  return [...fused, ...hollow]
}
