import type { Variant } from './condition.ts'

/** How a nerve passes piriformis: below its lower border, between its fibres, or over its upper border and down behind it. */
export type Pass = 'below' | 'through' | 'above'

/** How the two parts of the sciatic nerve pass piriformis, and in how many of a hundred limbs. */
export interface SciaticVariant {
  readonly fibular: Pass
  readonly tibial: Pass
  readonly percent: number
}

/**
 * The six types (beaton1937). Shares of a and b are pooled over 7068 limbs (tomaszewski2016), the rest over 6062 (smoll2010, memory).
 * A variant alone does not explain pain: as common in people operated on for it (16.2 %) as in others (16.9 %, smoll2010).
 */
export const sciaticVariants: Readonly<Record<Variant, SciaticVariant>> = {
  a: { fibular: 'below', tibial: 'below', percent: 85.2 },
  b: { fibular: 'through', tibial: 'below', percent: 9.8 },
  c: { fibular: 'above', tibial: 'below', percent: 1.3 },
  d: { fibular: 'through', tibial: 'through', percent: 0.5 },
  e: { fibular: 'above', tibial: 'through', percent: 0.08 },
  f: { fibular: 'above', tibial: 'above', percent: 0.08 },
}
