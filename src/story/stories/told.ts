import type { Language, ToldStory } from '../words.ts'
import { discOrButtock } from './disc-or-buttock/story.ts'
import type { StoriesWords, StoryId, stories } from './index.ts'
import { sciatica } from './sciatica/story.ts'

/** Every story with all that is said in it, in every language at once: for checks and for what is made ahead. The page fetches what it tells. */
export const toldStories: { readonly [S in StoryId]: ToldStory<(typeof stories)[S]> } = {
  sciatica,
  'disc-or-buttock': discOrButtock,
}

export const wordsIn = (language: Language): StoriesWords =>
  Object.fromEntries(
    Object.entries(toldStories).map(([id, { words }]) => [id, words[language]]),
  ) as unknown as StoriesWords
