import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Language } from '../../src/i18n/index.ts'
import { languages } from '../../src/i18n/index.ts'
import { readCues } from '../../src/narration/cues.ts'
import { type Audience, audiences } from '../../src/story/audience.ts'
import type { StoryId } from '../../src/story/stories/index.ts'
import { toldStories as stories } from '../../src/story/stories/told.ts'
import type { StepWords } from '../../src/story/words.ts'
import { lexical, writtenWords } from './spoken-text.ts'
import { voices } from './voices.ts'

export const NARRATION = 'public/narration'

/** One step's words in one language and at one depth. */
export interface Narration {
  readonly language: Language
  readonly story: StoryId
  readonly audience: Audience
  readonly step: string
  readonly sentences: readonly string[]
}

/** Everything that is to be spoken: what most people hear first, then the other depths, in story order. */
export function narrations(): Narration[] {
  return audiences.flatMap((audience) =>
    (Object.keys(languages) as Language[]).flatMap((language) =>
      (Object.keys(stories) as StoryId[]).flatMap((story) => {
        const words: Readonly<Record<string, StepWords>> = languages[language].stories[story].steps
        return stories[story].steps.map(({ id }) => ({
          language,
          story,
          audience,
          step: id,
          sentences: words[id]!.narration[audience],
        }))
      }),
    ),
  )
}

/** A recording's place without its ending: `.json` are its cues, `.webm` and `.m4a` its sound. */
export const placeOf = ({ language, story, audience, step }: Narration): string =>
  `${NARRATION}/${language}/${story}/${audience}/${step}`

/** Where a recording's cues are. */
export const cueFile = (narration: Narration): string => `${placeOf(narration)}.json`

/** Changes when the words, how the lexicon says any of them, or the code that speaks them change. */
export function wordsHash({ language, sentences }: Narration): string {
  const { phonesOf, code, tempo } = voices[language]
  const terms = sentences.flatMap(writtenWords).map((written) => phonesOf[lexical(written)] ?? '')
  const files = ['record.ts', 'text/spoken.ts', ...code].map((file) => readFileSync(`tools/narration/${file}`, 'utf8'))
  return createHash('sha256')
    .update(JSON.stringify([sentences, terms, tempo, files]))
    .digest('hex')
    .slice(0, 16)
}

/** Whether recording and cues exist and were made from these very words. */
export function isCurrent(narration: Narration): boolean {
  const place = placeOf(narration)
  if (!['json', 'webm', 'm4a'].every((ending) => existsSync(`${place}.${ending}`))) return false
  const file = cueFile(narration)
  return readCues(readFileSync(file, 'utf8'), file).wordsHash === wordsHash(narration)
}
