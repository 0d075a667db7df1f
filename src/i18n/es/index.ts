import { wordsIn } from '../../story/stories/told.ts'
import type { Messages } from '../messages.ts'
import { first } from './first.ts'
import { late } from './late.ts'

/** All of Spanish at once. */
export const es: Messages = { ...first, ...late, stories: wordsIn('es') }
