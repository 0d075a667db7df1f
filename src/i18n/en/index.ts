import { wordsIn } from '../../story/stories/told.ts'
import type { Messages } from '../messages.ts'
import { first } from './first.ts'
import { late } from './late.ts'

/** All of English at once. */
export const en: Messages = { ...first, ...late, stories: wordsIn('en') }
