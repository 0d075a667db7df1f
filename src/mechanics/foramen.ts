import {
  type DiscId,
  discIds,
  discSizes,
  vertebraLandmarks,
  vertebraPlacement,
  vertebraSizes,
} from '../anatomy/spine.ts'
import { type Side, sides } from '../anatomy/structures.ts'
import { radians } from '../math/angle.ts'
import { apply, applyInto, type Transform, turnAbout } from '../math/transform.ts'
import {
  add,
  addScaledInto,
  clamp,
  copyInto,
  distance,
  mix,
  mixInto,
  scale,
  setInto,
  type Vec3,
  type Vec3Place,
} from '../math/vec3.ts'
import type { BodyReadings } from './body.ts'
import type { Bones } from './bones.ts'
import { DISC_COLUMNS, discRims } from './disc-rim.ts'
import { keeping } from './keep.ts'
import { barrel, type PosedDisc } from './posed-disc.ts'

/** A foramen's edges at rest on the left, mm: the pedicles above and below, and what bounds it behind. */
interface Edges {
  /** Rim, from the pedicle above down the front of the joint behind: points that ride on the upper bone. */
  readonly upper: readonly Vec3[]
  /** From the top of the joint's lower partner to the pedicle below: points that ride on the lower bone. */
  readonly lower: readonly Vec3[]
  /** How far out the foramen is read, mm from the midline: where it is narrow, inside the middle of the pedicles. */
  readonly aside: number
}

/** Where the top of the first sacral pedicle is, left, mm: the rear corner of the endplate moved out to the pedicle; estimated. */
const sacralPedicleTop: Vec3 = [23.5, 6.6, -16]
/** Half the thickness of a superior articular process with its ligament, between joint surface and foramen, mm; chosen by eye. */
const FACET_HALF_MM = 5

type Vertebra = keyof typeof vertebraPlacement
/** From a vertebra's own frame to the body at rest. */
export const placed = (vertebra: Vertebra): Transform => {
  const { centre, tiltDeg } = vertebraPlacement[vertebra]
  const turned = turnAbout([0, 0, 0], [1, 0, 0], radians(tiltDeg))
  return { ...turned, translationMm: centre }
}

/** A quarter of the pedicle's width inside its middle. */
const narrowAt = (v: Vertebra): number => vertebraLandmarks[v].pedicleCentre[0] - vertebraSizes[v].pedicleWidthMm / 4

function edgesOf(disc: DiscId): Edges {
  const { above, below } = discSizes[disc]
  const up = vertebraLandmarks[above]
  const onUpper = placed(above)
  const upperHalf = vertebraSizes[above].pedicleHeightMm / 2
  const roof = apply(onUpper, add(up.pedicleCentre, [0, -upperHalf, 0]))
  // Behind the roof the pars runs down to the inferior facet, whose front is the lower partner's facet.
  const pars = apply(onUpper, mix(add(up.pedicleCentre, [0, -upperHalf, -6]), up.inferiorFacet, 0.25))
  if (below === 'sacrum') {
    const facet = apply(onUpper, add(up.inferiorFacet, scale(up.inferiorFacetNormal, FACET_HALF_MM)))
    const tip = add(facet, [0, 4, 0])
    return { upper: [roof, pars], lower: [tip, facet, sacralPedicleTop], aside: narrowAt(above) }
  }
  const low = vertebraLandmarks[below]
  const onLower = placed(below)
  const floor = apply(onLower, add(low.pedicleCentre, [0, vertebraSizes[below].pedicleHeightMm / 2, 0]))
  // The front of the superior facet is its joint surface's back: against the normal, through the bone.
  const front = scale(low.superiorFacetNormal, -2 * FACET_HALF_MM)
  const facet = apply(onLower, add(low.superiorFacet, front))
  const tip = apply(onLower, add(add(low.superiorFacet, front), [0, 5, 0]))
  return { upper: [roof, pars], lower: [tip, facet, floor], aside: (narrowAt(above) + narrowAt(below)) / 2 }
}

const edges = Object.fromEntries(discIds.map((id) => [id, edgesOf(id)])) as Record<DiscId, Edges>

/** Places on the disc's side between its rims where the front of the foramen is read, from the bottom up. */
const FRONT_STEPS = [1, 0.75, 0.5, 0.25, 0] as const

/** A foramen's outline seen from the side: up and forward by turns, mm. */
const outline = new Float64Array(2 * 16)
const point: Vec3Place = [0, 0, 0]
const other: Vec3Place = [0, 0, 0]

/** Where a column of the disc's side is at a fraction from its upper to its lower rim. */
function onSide(out: Vec3Place, { upper, lower, outward, bulgeMm }: PosedDisc, column: number, t: number): Vec3Place {
  mixInto(out, upper.rim[column]!, lower.rim[column]!, t)
  return addScaledInto(out, out, outward[column]!, barrel(t) * bulgeMm[column]!)
}

/** Writes where the disc's side meets a plane `aside` from the midline, at a fraction from its upper to its lower rim. */
function frontAt(out: Vec3Place, disc: PosedDisc, side: Side, aside: number, t: number): void {
  const back = (3 * DISC_COLUMNS) / 4
  const step = side === 'left' ? 1 : -1
  onSide(out, disc, back, t)
  // The rim leaves the midline and comes to the foramen's plane before its widest place, at most a quarter of the way round.
  for (let k = 1; k <= DISC_COLUMNS / 4; k++) {
    onSide(other, disc, (back + step * k) % DISC_COLUMNS, t)
    const from = Math.abs(out[0])
    const to = Math.abs(other[0])
    if (to >= aside || k === DISC_COLUMNS / 4) {
      mixInto(out, out, other, to - from > 1e-6 ? clamp((aside - from) / (to - from), 0, 1) : 0)
      return
    }
    copyInto(out, other)
  }
}

/** Area of the closed outline's first `count` points, mm2. */
function areaOf(count: number): number {
  let twice = 0
  for (let i = 0; i < count; i++) {
    const a = i * 2
    const b = i + 1 < count ? a + 2 : 0
    twice += outline[a]! * outline[b + 1]! - outline[a + 1]! * outline[b]!
  }
  return Math.abs(twice) / 2
}

interface Opening {
  heightMm: number
  areaMm2: number
}
type Openings = Record<`${DiscId}-${Side}`, Opening>

/** Adds points that ride on a bone to the outline; leaves the last one in `point`. */
function ride(points: readonly Vec3[], side: Side, bone: Transform, from: number): number {
  let o = from
  for (let i = 0; i < points.length; i++) {
    const p = points[i]!
    applyInto(point, bone, setInto(point, side === 'left' ? p[0] : -p[0], p[1], p[2]))
    outline[o++] = point[1]
    outline[o++] = point[2]
  }
  return o
}

/**
 * How tall and how large a foramen is now, read from the bones and the disc as they stand: height from pedicle to pedicle, area
 * of the opening between pedicles, vertebral bodies, disc and facet joint, seen from the side.
 */
function readForamen(out: Opening, disc: PosedDisc, side: Side, bones: Bones): void {
  const { upper, lower, aside } = edges[disc.id]
  const { above, below } = discRims[disc.id]
  let o = ride(upper, side, bones[above.bone], 0)
  o = ride(lower, side, bones[below.bone], o)
  const roof = upper[0]!
  applyInto(other, bones[above.bone], setInto(other, side === 'left' ? roof[0] : -roof[0], roof[1], roof[2]))
  out.heightMm = distance(other, point)
  for (let i = 0; i < FRONT_STEPS.length; i++) {
    frontAt(point, disc, side, aside, FRONT_STEPS[i]!)
    outline[o++] = point[1]
    outline[o++] = point[2]
  }
  out.areaMm2 = areaOf(o / 2)
}

const openingsPlace = (): Openings =>
  Object.fromEntries(
    discIds.flatMap((id) => sides.map((side) => [`${id}-${side}`, { heightMm: Number.NaN, areaMm2: Number.NaN }])),
  ) as Openings
const names = discIds.map((id) => ({ id, left: `${id}-left`, right: `${id}-right` }) as const)

/** Every foramen, both sides. */
export const createForamenReader = (): ((
  discs: Readonly<Record<DiscId, PosedDisc>>,
  bones: Bones,
) => BodyReadings['foramina']) =>
  keeping(openingsPlace, (out, discs: Readonly<Record<DiscId, PosedDisc>>, bones: Bones) => {
    for (let i = 0; i < names.length; i++) {
      const { id, left, right } = names[i]!
      readForamen(out[left], discs[id], 'left', bones)
      readForamen(out[right], discs[id], 'right', bones)
    }
  })
