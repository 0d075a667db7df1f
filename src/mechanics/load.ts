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
const LOSS = { above: 0.075, 'L5-S1': 0.005 } as const

/** How tall a disc of a height stands under load; both as fractions of a healthy disc. */
export const loadedHeight = (disc: DiscId, heightFraction: number, load: number): number =>
  heightFraction * (1 - (disc === 'L5-S1' ? LOSS['L5-S1'] : LOSS.above) * load)

/**
 * How a joint bends from lying to standing, degrees forward. Load along the spine deepens the hollow of the back above while L5 is
 * tipped forward on the sacrum, so that the whole keeps its bend. Extension and the lost height let the joint's processes climb into the foramina
 * above and shrink them; at L5/S1 they draw out of the foramen, which grows (iwata_load). Amounts are chosen so that the drawn bones give areas within 3
 * percentage points of the 11 % lost at L2/3 and L3/4, and a rise of 10 % at L5/S1. The 23 % that were seen there would ask for
 * more than 12 degrees of this joint alone, which has about 9 in a full bend (pearcy1984): something else than bending must do the rest.
 */
const BEND_DEG: Partial<Record<DiscId, number>> = {
  'L1-L2': -1.3,
  'L2-L3': -1.9,
  'L3-L4': -1.8,
  'L4-L5': -1.3,
  'L5-S1': 6.3,
}
/** Beyond standing joints bend ever less, as facets and muscles hold them; at most so much of the way from lying to standing; chosen by eye. */
const HELD = 0.3
const bent = (load: number): number => (load > 0 ? (HELD * load) / (HELD + load) : load)

/** How far a joint is bent by a load against standing, degrees forward; over the whole spine this is none. */
export const loadFlexionDeg = (disc: DiscId, load: number): number => (BEND_DEG[disc] ?? 0) * bent(load)
