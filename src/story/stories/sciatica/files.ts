import type { StoryFiles } from '../../words.ts'
import { steps } from './steps.ts'

/** What is shown, and where each language's words of it are fetched from. */
export const files: StoryFiles<typeof steps> = {
  steps,
  words: {
    en: async () => (await import('./en.ts')).en,
    es: async () => (await import('./es.ts')).es,
  },
}
