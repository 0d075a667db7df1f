import { learn, learnLate } from '../src/i18n/spoken.ts'
import { storyIds } from '../src/story/stories/index.ts'
import { languageIds } from '../src/story/words.ts'

// What a page fetches when it is asked for is there from the start.
for (const language of languageIds) {
  for (const story of storyIds) await learn(language, story)
  await learnLate(language)
}
