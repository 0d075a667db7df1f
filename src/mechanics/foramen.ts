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
import { apply, type Transform, turnAbout } from '../math/transform.ts'
import { add, distance, mirror, mix, scale, type Vec3 } from '../math/vec3.ts'
import type { BodyReadings } from './body.ts'
import type { Bones } from './bones.ts'
import { DISC_COLUMNS } from './disc-rim.ts'
import type { PosedDisc } from './posed-disc.ts'

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

/** Places on the disc's side between its rims where the front of the foramen is read, from the top down. */
const FRONT_STEPS = [0, 0.25, 0.5, 0.75, 1] as const

/** The disc's outline at a way out to the side, as [height along y, front along z], at a fraction from upper to lower rim. */
function frontAt(disc: PosedDisc, side: Side, aside: number, t: number): Vec3 {
  const back = (3 * DISC_COLUMNS) / 4
  const step = side === 'left' ? 1 : -1
  const at = (k: number): Vec3 => {
    const j = (back + step * k + DISC_COLUMNS) % DISC_COLUMNS
    const straight = mix(disc.upper.rim[j]!, disc.lower.rim[j]!, t)
    return add(straight, scale(disc.outward[j]!, 4 * t * (1 - t) * disc.bulgeMm[j]!))
  }
  let k = 0
  // The rim leaves the midline and comes to the foramen's plane before its widest place, at most a quarter of the way round.
  while (k < DISC_COLUMNS / 4 - 1 && Math.abs(at(k + 1)[0]) < aside) k++
  const [a, b] = [at(k), at(k + 1)]
  const span = Math.abs(b[0]) - Math.abs(a[0])
  return mix(a, b, span > 1e-6 ? Math.min(Math.max((aside - Math.abs(a[0])) / span, 0), 1) : 0)
}

/** Area of a closed outline seen from the side, mm2. */
function areaOf(outline: readonly Vec3[]): number {
  let twice = 0
  for (const [i, a] of outline.entries()) {
    const b = outline[(i + 1) % outline.length]!
    twice += a[1] * b[2] - a[2] * b[1]
  }
  return Math.abs(twice) / 2
}

/**
 * How tall and how large a foramen is now, read from the bones and the disc as they stand: height from pedicle to pedicle, area
 * of the opening between pedicles, vertebral bodies, disc and facet joint, seen from the side.
 */
export function foramenOf(disc: PosedDisc, side: Side, bones: Bones): { heightMm: number; areaMm2: number } {
  const { upper, lower, aside } = edges[disc.id]
  const { above, below } = discSizes[disc.id]
  const flip = (v: Vec3): Vec3 => (side === 'left' ? v : mirror(v))
  const top = upper.map((p) => apply(bones[above], flip(p)))
  const bottom = lower.map((p) => apply(bones[below === 'sacrum' ? 'pelvis' : below], flip(p)))
  const front = FRONT_STEPS.map((t) => frontAt(disc, side, aside, t)).reverse()
  return {
    heightMm: distance(top[0]!, bottom[bottom.length - 1]!),
    areaMm2: areaOf([...top, ...bottom, ...front]),
  }
}

/** Every foramen, both sides. */
export const readForamina = (discs: Readonly<Record<DiscId, PosedDisc>>, bones: Bones): BodyReadings['foramina'] =>
  Object.fromEntries(
    discIds.flatMap((id) => sides.map((side) => [`${id}-${side}`, foramenOf(discs[id], side, bones)])),
  ) as BodyReadings['foramina']
