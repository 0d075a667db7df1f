import type { Side } from '../anatomy/structures.ts'
import type { HerniatingDisc } from '../mechanics/condition.ts'

/** The short check that comes before all else: not answered, no sign, or one sign at least. */
export type SignCheck = 'unasked' | 'none' | 'sign'

/** What was answered in "Like mine". */
export interface Mine {
  readonly check: SignCheck
  readonly side: Side | 'both' | null
  readonly disc: HerniatingDisc | 'unknown' | null
  /** A press on the skin in the picture paints instead of turning the body. */
  readonly painting: boolean
}

export const noneMine: Mine = { check: 'unasked', side: null, disc: null, painting: false }
