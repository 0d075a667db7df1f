/** What scans can show. */
export const findings = ['height-loss', 'signal-loss', 'bulge', 'protrusion', 'degeneration', 'fissure'] as const
export type Finding = (typeof findings)[number]

/** Ages of the columns below, years. */
export const scanAges = [20, 30, 40, 50, 60, 70, 80] as const

/** How many in 100 people without pain show each finding, by age (brinjikji2015a; 3,110 people, 33 studies; 60 and 70 in part from memory). */
export const scansWithoutPain: Readonly<Record<Finding, readonly number[]>> = {
  'height-loss': [24, 34, 45, 56, 67, 76, 84],
  'signal-loss': [17, 33, 54, 73, 86, 94, 97],
  bulge: [30, 40, 50, 60, 69, 77, 84],
  protrusion: [29, 31, 33, 36, 38, 40, 43],
  degeneration: [37, 52, 68, 80, 88, 93, 96],
  fissure: [19, 20, 22, 23, 25, 27, 29],
}

/** In 100 people of an age without pain, how many show the finding; straight lines between the published ages, ends held. */
export function shareAt(finding: Finding, ageYears: number): number {
  const shares = scansWithoutPain[finding]
  const [first, last] = [scanAges[0], scanAges[scanAges.length - 1]!]
  const place = (Math.min(Math.max(ageYears, first), last) - first) / 10
  const below = Math.min(Math.floor(place), shares.length - 2)
  return shares[below]! + (shares[below + 1]! - shares[below]!) * (place - below)
}
