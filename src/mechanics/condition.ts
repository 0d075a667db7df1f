import type { DiscId } from '../anatomy/spine.ts'
import type { MuscleId, Side } from '../anatomy/structures.ts'

/** Zones across a disc, from the midline outwards (fardon2014). */
export const zones = ['central', 'subarticular', 'foraminal', 'extraforaminal'] as const
export type Zone = (typeof zones)[number]

/** Shapes of displaced disc material (fardon2014). */
export const herniationTypes = ['bulge', 'protrusion', 'extrusion', 'sequestration'] as const
export type HerniationType = (typeof herniationTypes)[number]

/** A usual depth for each shape, mm (illustrative: bulge about 2, protrusion 4, extrusion and free piece 6 to 8). */
export const usualDepthMm: Readonly<Record<HerniationType, number>> = {
  bulge: 2,
  protrusion: 4,
  extrusion: 6,
  sequestration: 7,
}

export const herniatingDiscs = ['L3-L4', 'L4-L5', 'L5-S1'] as const satisfies readonly DiscId[]
export type HerniatingDisc = (typeof herniatingDiscs)[number]

export interface Herniation {
  readonly disc: HerniatingDisc
  readonly side: Side
  readonly zone: Zone
  readonly type: HerniationType
  /** How far it stands out past the healthy rim, 0..12 mm. */
  readonly depthMm: number
  /** How far its tip has moved down (+) or up (-), -15..15 mm. */
  readonly migrationMm: number
  /** Part of the way to another shape, so that one type flows into the next. */
  readonly towards?: { readonly type: HerniationType; readonly amount: number }
}

/** How a piriformis and the nerve lie to one another (Beaton and Anson types). */
export const variants = ['a', 'b', 'c', 'd', 'e', 'f'] as const
export type Variant = (typeof variants)[number]

/** What is wrong. All zero (and 30 years old) is healthy. */
export interface Condition {
  /** 20..90; sets water and then height of every disc that is not listed in `discs`. */
  readonly ageYears: number
  readonly discs: Readonly<
    Partial<Record<DiscId, { readonly heightFraction?: number; readonly waterFraction?: number }>>
  >
  readonly herniation: Herniation | null
  /** Of the root that the herniation meets, 0..1. */
  readonly inflammation: number
  /** Of the same root, 0..1. */
  readonly sensitivity: number
  /** 0..1 by muscle; unlisted muscles are at rest. */
  readonly muscleTension: Readonly<Partial<Record<MuscleId, number>>>
  readonly variant: Variant
  /** 0..24. */
  readonly monthsSinceOnset: number
  /** How long a root has been irritated, 0..72 hours: swelling and then guarding follow it. Left out: long enough for both. */
  readonly irritatedHours?: number
}
