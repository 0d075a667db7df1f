import type { Part } from '../part.ts'
import { part as hand } from './hand.ts'
import { parts as muscles } from './muscles.ts'
import { part as skin } from './skin.ts'
import { vertebrae } from './vertebra.ts'

/** Every part that is made into a file. */
export const parts: readonly Part[] = [...vertebrae, ...muscles, skin, hand]
