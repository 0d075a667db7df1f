import type { ToldStory } from '../../words.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { steps } from './steps.ts'

/** What sciatica is, where it comes from, what helps. */
export const sciatica: ToldStory<typeof steps> = { ...steps, words: { en, es } }
