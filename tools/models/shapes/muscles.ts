import type { Part } from '../part.ts'
import { parts as abdominalWall } from './muscles/abdominal-wall.ts'
import { parts as back } from './muscles/back.ts'
import { parts as deepGluteal } from './muscles/deep-gluteal.ts'
import { parts as gluteal } from './muscles/gluteal.ts'
import { parts as hamstrings } from './muscles/hamstrings.ts'

/** Every muscle of the left side, a group a file. */
export const parts: readonly Part[] = [...deepGluteal, ...gluteal, ...abdominalWall, ...back, ...hamstrings]
