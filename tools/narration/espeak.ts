import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Speech, SpokenWord, SpokenWords } from './speech.ts'
import { pauseAfter, writtenWords } from './spoken-text.ts'

interface Settings {
  readonly voice: string
  readonly wordsPerMinute: number
  /** 0 to 99; 50 is the voice's own. */
  readonly pitch: number
}

interface HeardWord {
  readonly at: number
  readonly startS: number
  readonly endS: number
  readonly phones: readonly string[]
}

/** Sounds that the neighbours of a letter soften, and vowels opened by their syllable: one phone each. */
const BROAD: Readonly<Record<string, string>> = { ð: 'd', β: 'b', ɣ: 'ɡ', ɛ: 'e', g: 'ɡ' }
/** Phones as a lexicon has them, whatever stands beside the word. */
const broad = (phones: readonly string[]): string => phones.map((phone) => BROAD[phone] ?? phone).join(' ')

/** The words of one sentence as they were heard, joined again where one written word is said as several. */
function aligned(sentence: string, heard: readonly HeardWord[], spokenWords: SpokenWords): SpokenWord[] {
  let next = 0
  let at = 0
  const words = writtenWords(sentence).map((written) => {
    const parts = spokenWords(written).map((word) => {
      const found = heard[next++]
      if (found?.at !== at) throw new Error(`sentence "${sentence}": expected "${word}" at ${at}, heard ${found?.at}`)
      at += word.length + 1
      return found
    })
    at += pauseAfter(written).length
    return {
      startS: parts[0]!.startS,
      endS: parts.at(-1)!.endS,
      phones: parts.map(({ phones }) => broad(phones)).join(' '),
    }
  })
  if (next !== heard.length)
    throw new Error(`sentence "${sentence}": expected ${next} spoken words, heard ${heard.length}`)
  return words
}

/** An espeak-ng voice. @returns a function that speaks sentences into one wave file each and tells when each written word sounds */
export const espeak =
  (settings: Settings, spokenWords: SpokenWords) =>
  (sentences: readonly string[]): Speech => {
    const folder = mkdtempSync(join(tmpdir(), 'narration-'))
    const texts = sentences.map((sentence) =>
      writtenWords(sentence)
        .map((written) => spokenWords(written).join(' ') + pauseAfter(written))
        .join(' '),
    )
    const run = spawnSync('python3', ['tools/narration/espeak.py'], {
      encoding: 'utf8',
      input: JSON.stringify({ ...settings, texts, folder }),
      maxBuffer: 1 << 26,
    })
    if (run.error || run.status !== 0)
      throw new Error(
        `espeak-ng: expected Debian packages espeak-ng and python3, got: ${run.error ?? run.stderr.trim()}`,
      )
    const heard: readonly (readonly HeardWord[])[] = JSON.parse(run.stdout)
    return {
      files: sentences.map((_, index) => join(folder, `${index}.wav`)),
      words: sentences.map((sentence, index) => aligned(sentence, heard[index]!, spokenWords)),
      clean: () => rmSync(folder, { recursive: true, force: true }),
    }
  }
