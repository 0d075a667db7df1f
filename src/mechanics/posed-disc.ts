import type { DiscId } from '../anatomy/spine.ts'
import type { Vec3, Vec3Place } from '../math/vec3.ts'
import { DISC_COLUMNS } from './disc-rim.ts'

/** A disc's own frame now: origin in its middle, x to the left, `up` along the spine, `front` forward. */
export interface DiscFrame {
  readonly centre: Vec3
  readonly up: Vec3
  readonly front: Vec3
}

/** A disc's two rims now, and how far it stands out between them. */
export interface PosedDisc {
  readonly id: DiscId
  readonly frame: DiscFrame
  readonly upper: PosedFace
  readonly lower: PosedFace
  /** At half height past the straight line between the rims, mm, a number for each column. */
  readonly bulgeMm: Float64Array
  /** Unit outward direction at each column. */
  readonly outward: readonly Vec3[]
}

export interface PosedFace {
  readonly centre: Vec3
  readonly out: Vec3
  readonly hollowMm: number
  readonly rim: readonly Vec3[]
}

/** A disc's rims as they are written over and over. */
export interface PosedDiscPlace extends PosedDisc {
  readonly frame: { readonly centre: Vec3Place; readonly up: Vec3Place; readonly front: Vec3Place }
  readonly upper: PosedFacePlace
  readonly lower: PosedFacePlace
  readonly outward: readonly Vec3Place[]
}
export interface PosedFacePlace extends PosedFace {
  readonly centre: Vec3Place
  readonly out: Vec3Place
  readonly rim: readonly Vec3Place[]
}

// Not a number rather than 0, so that these are arrays of fractions from the start and stay so.
const vec3Place = (): Vec3Place => [Number.NaN, Number.NaN, Number.NaN]
const columnPlaces = (): Vec3Place[] => Array.from({ length: DISC_COLUMNS }, vec3Place)
const facePlace = (hollowMm: number): PosedFacePlace => ({
  centre: vec3Place(),
  out: vec3Place(),
  hollowMm,
  rim: columnPlaces(),
})

/** Room for one disc, whose endplates are hollowed so far above and below, mm. */
export const posedDiscPlace = (id: DiscId, hollowAboveMm: number, hollowBelowMm: number): PosedDiscPlace => ({
  id,
  frame: { centre: vec3Place(), up: vec3Place(), front: vec3Place() },
  upper: facePlace(hollowAboveMm),
  lower: facePlace(hollowBelowMm),
  outward: columnPlaces(),
  bulgeMm: new Float64Array(DISC_COLUMNS),
})

/** A bulge in the making: extra millimetres for each column. */
export type Swelling = Float64Array

/** How far the side stands out at a fraction of the way from rim to rim, as a part of the bulge at half height. */
export const barrel = (t: number): number => 4 * t * (1 - t)

/** Height between the rims at a column, along the disc's up, mm. */
export function gapAt({ upper, lower, frame }: Pick<PosedDisc, 'upper' | 'lower' | 'frame'>, column: number): number {
  const a = upper.rim[column]!
  const b = lower.rim[column]!
  const { up } = frame
  return (a[0] - b[0]) * up[0] + (a[1] - b[1]) * up[1] + (a[2] - b[2]) * up[2]
}
