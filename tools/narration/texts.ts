import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Language, languages } from '../../src/i18n/index.ts'
import { readCues } from '../../src/narration/cues.ts'
import { audiences } from '../../src/story/audience.ts'
import type { StoryId } from '../../src/story/stories/index.ts'
import { toldStories as stories } from '../../src/story/stories/told.ts'
import type { StepWords } from '../../src/story/words.ts'
import { transcript } from './transcript.ts'
import { vtt } from './vtt.ts'
import { cueFile, isCurrent, NARRATION, narrations } from './words.ts'

/** One generated text and where it belongs. */
export interface Text {
  readonly file: string
  readonly text: string
}

/** The captions of every recording that says what is written now, beside it. */
export function captionFiles(): Text[] {
  return narrations().flatMap((narration) => {
    if (!isCurrent(narration)) return []
    const file = cueFile(narration)
    const { language, story, step, sentences } = narration
    const words: Readonly<Record<string, StepWords>> = languages[language].stories[story].steps
    const cues = readCues(readFileSync(file, 'utf8'), file)
    return [{ file: file.replace(/\.json$/, '.vtt'), text: vtt(words[step]!.title, sentences, cues) }]
  })
}

/** A transcript of every story in every language at every depth. */
export function transcriptFiles(): Text[] {
  return (Object.keys(languages) as Language[]).flatMap((language) =>
    (Object.keys(stories) as StoryId[]).flatMap((story) =>
      audiences.map((audience) => ({
        file: `${NARRATION}/${language}/${story}/${audience}/transcript.html`,
        text: transcript(language, story, audience),
      })),
    ),
  )
}

/** Writes captions and transcripts that are not as they should be. @returns how many were written */
export function writeTexts(): number {
  let written = 0
  for (const { file, text } of [...captionFiles(), ...transcriptFiles()]) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    written++
  }
  return written
}
