import type { Language, WordsOf } from '../words.ts'
import { discOrButtock } from './disc-or-buttock.ts'
import { sciatica } from './sciatica/story.ts'

/** Every story that can be told, by its id in links: a new one is one file and one line here. */
export const stories = { sciatica, 'disc-or-buttock': discOrButtock } as const

export type StoryId = keyof typeof stories
type StepOf<S extends StoryId> = (typeof stories)[S]['steps'][number]
export type StepId<S extends StoryId = StoryId> = StepOf<S>['id']
/** The ids of what can be tapped in one step. */
export type HotspotId<S extends StoryId, I extends StepId<S>> = Extract<StepOf<S>, { id: I }>['hotspots'][number]['id']

/** The words of every story in one language. */
export type StoriesWords = { readonly [S in StoryId]: WordsOf<(typeof stories)[S]> }
export const wordsIn = (language: Language): StoriesWords =>
  Object.fromEntries(Object.entries(stories).map(([id, { words }]) => [id, words[language]])) as unknown as StoriesWords
