import type { StoriesWords, StoryId } from '../story/stories/index.ts'
import type { Language } from '../story/words.ts'
import type { FirstWords, LateWords, Messages } from './messages.ts'

/** A language by its own name, and where its words are fetched from: each of these is a file of its own in the built page. */
export interface WordFiles {
  readonly language: Messages['language']
  readonly first: () => Promise<FirstWords>
  readonly late: () => Promise<LateWords>
  readonly stories: { readonly [S in StoryId]: () => Promise<StoriesWords[S]> }
}

/** Every language the page speaks; a new one is one folder, its lines here, in `index.ts` and beside each story. */
export const wordFiles: Readonly<Record<Language, WordFiles>> = {
  en: {
    language: { name: 'English', tag: 'en', direction: 'ltr' },
    first: async () => (await import('./en/first.ts')).first,
    late: async () => (await import('./en/late.ts')).late,
    stories: {
      sciatica: async () => (await import('../story/stories/sciatica/en.ts')).en,
      'disc-or-buttock': async () => (await import('../story/stories/disc-or-buttock/en.ts')).en,
    },
  },
  es: {
    language: { name: 'Español', tag: 'es', direction: 'ltr' },
    first: async () => (await import('./es/first.ts')).first,
    late: async () => (await import('./es/late.ts')).late,
    stories: {
      sciatica: async () => (await import('../story/stories/sciatica/es.ts')).es,
      'disc-or-buttock': async () => (await import('../story/stories/disc-or-buttock/es.ts')).es,
    },
  },
}
