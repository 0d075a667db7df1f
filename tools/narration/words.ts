import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { type Language, languages } from '../../src/i18n/index.ts'
import { readCues } from '../../src/narration/cues.ts'
import { type Audience, audiences } from '../../src/story/audience.ts'
import { type StoryId, stories } from '../../src/story/stories/index.ts'
import type { StepWords } from '../../src/story/words.ts'
import { lexicon } from './lexicon.ts'

export const NARRATION = 'public/narration'

/** One step's words in one language. */
export interface Narration {
  readonly language: Language
  readonly story: StoryId
  readonly audience: Audience
  readonly step: string
  readonly sentences: readonly string[]
}

/** Everything that is to be spoken, in story order. */
export function narrations(): Narration[] {
  return (Object.keys(languages) as Language[]).flatMap((language) =>
    (Object.keys(stories) as StoryId[]).flatMap((story) =>
      audiences.flatMap((audience) =>
        Object.entries<StepWords>(languages[language].stories[story].steps).map(([step, { narration }]) => ({
          language,
          story,
          audience,
          step,
          sentences: narration[audience],
        })),
      ),
    ),
  )
}

export const cueFile = ({ language, story, audience, step }: Narration): string =>
  `${NARRATION}/${language}/${story}/${audience}/${step}.json`

/** Changes when the words, the lexicon or the code that speaks them change. */
export function wordsHash({ sentences }: Narration): string {
  const code = ['generate.ts', 'festival.ts', 'spoken-text.ts'].map((file) =>
    readFileSync(`tools/narration/${file}`, 'utf8'),
  )
  return createHash('sha256')
    .update(JSON.stringify([sentences, lexicon, code]))
    .digest('hex')
    .slice(0, 16)
}

/** Whether recording and cues exist and were made from these very words. */
export function isCurrent(narration: Narration): boolean {
  const file = cueFile(narration)
  const base = file.replace(/\.json$/, '')
  if (![file, `${base}.webm`, `${base}.m4a`].every(existsSync)) return false
  return readCues(readFileSync(file, 'utf8'), file).wordsHash === wordsHash(narration)
}
