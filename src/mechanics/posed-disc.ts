import type { DiscId } from '../anatomy/spine.ts'
import { dot, sub, type Vec3 } from '../math/vec3.ts'

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

/** A bulge in the making: extra millimetres for each column. */
export type Swelling = (column: number) => number

/** How far the side stands out at a fraction of the way from rim to rim, as a part of the bulge at half height. */
export const barrel = (t: number): number => 4 * t * (1 - t)

/** Height between the rims at a column, along the disc's up, mm. */
export const gapAt = (disc: Pick<PosedDisc, 'upper' | 'lower' | 'frame'>, column: number): number =>
  dot(sub(disc.upper.rim[column]!, disc.lower.rim[column]!), disc.frame.up)
