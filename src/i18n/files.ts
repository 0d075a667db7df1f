import type { Language } from '../story/words.ts'
import type { FirstWords, LateWords, Messages } from './messages.ts'

/** A language by its own name, and where its words are fetched from: each of these is a file of its own in the built page. Those of stories stand with each story. */
export interface WordFiles {
  readonly language: Messages['language']
  readonly first: () => Promise<FirstWords>
  readonly late: () => Promise<LateWords>
}

/** Every language the page speaks; a new one is one folder, its lines here, in `index.ts` and in the `files.ts` of each story. */
export const wordFiles: Readonly<Record<Language, WordFiles>> = {
  en: {
    language: { name: 'English', tag: 'en', direction: 'ltr' },
    first: async () => (await import('./en/first.ts')).first,
    late: async () => (await import('./en/late.ts')).late,
  },
  es: {
    language: { name: 'Español', tag: 'es', direction: 'ltr' },
    first: async () => (await import('./es/first.ts')).first,
    late: async () => (await import('./es/late.ts')).late,
  },
}
