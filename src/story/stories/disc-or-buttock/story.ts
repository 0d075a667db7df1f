import type { ToldStory } from '../../words.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { steps } from './steps.ts'

/** Is it a root beside a disc, or the nerve in the buttock? What each feels like, what is checked, and what helps in both. */
export const discOrButtock: ToldStory<typeof steps> = { ...steps, words: { en, es } }
