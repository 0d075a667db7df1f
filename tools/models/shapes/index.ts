import type { Part } from '../part.ts'
import { parts as muscles } from './muscles.ts'
import { part as skin } from './skin.ts'

/** Every part that is made into a file. */
export const parts: readonly Part[] = [...muscles, skin]
