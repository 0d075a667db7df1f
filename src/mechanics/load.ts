import type { DiscId } from '../anatomy/spine.ts'

/** Disc pressure in standing and in lying, MPa (wilke1999). */
const STANDING_MPA = 0.5
const LYING_MPA = 0.1

/** How far a pressure compresses a disc, 0..1: steep at first, then hardly more, as fibres tighten; shape chosen by eye. */
const given = (mpa: number): number => mpa / (mpa + STANDING_MPA)

/** Load along the spine against standing: -1 lying, 0 standing, about 1 when lifting 20 kg with a round back. */
export const loadOf = (pressureMpa: number): number =>
  (given(Math.max(pressureMpa, 0)) - given(STANDING_MPA)) / (given(STANDING_MPA) - given(LYING_MPA))

/**
 * What of its height a disc loses from lying to standing. Chosen so that foramina from L1/2 to L4/5 get 4 to 6.6 % lower under load along the
 * spine (iwata_load, 12 people); at L5/S1 no loss was seen, so that disc hardly gives.
 */
const LOSS = { above: 0.09, 'L5-S1': 0.02 } as const

/** How tall a disc of a height stands under load; both as fractions of a healthy disc. */
export const loadedHeight = (disc: DiscId, heightFraction: number, load: number): number =>
  heightFraction * (1 - (disc === 'L5-S1' ? LOSS['L5-S1'] : LOSS.above) * load)

/**
 * How a joint bends under load, degrees forward: L5 forward on the sacrum and each joint above a little back, so that the whole spine
 * keeps its bend. That is how the foramen at L5/S1 grows under load while those above it shrink (iwata_load); amounts chosen by eye.
 */
const BEND_DEG: Partial<Record<DiscId, number>> = {
  'L1-L2': -0.75,
  'L2-L3': -0.75,
  'L3-L4': -0.75,
  'L4-L5': -0.75,
  'L5-S1': 3,
}
export const loadFlexionDeg = (disc: DiscId, load: number): number => (BEND_DEG[disc] ?? 0) * load
