import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Speech, SpokenWords } from './speech.ts'
import { pauseAfter, writtenWords } from './spoken-text.ts'

const quoted = (text: string): string => `"${text.replaceAll('\\', '').replaceAll('"', '')}"`

function program(
  voice: string,
  lexicon: Lexicon,
  spokenWords: SpokenWords,
  sentences: readonly string[],
  folder: string,
): string {
  const entries = Object.entries(lexicon).map(
    ([term, syllables]) =>
      `(lex.add.entry '("${term}" nil (${syllables.map(([phones, stress]) => `((${phones}) ${stress})`).join(' ')})))`,
  )
  const said = sentences.map((sentence, index) => {
    const text = writtenWords(sentence)
      .map((word) => spokenWords(word).join(' ') + pauseAfter(word))
      .join(' ')
    return `(emit ${quoted(text)} ${quoted(join(folder, `${index}.wav`))} ${index})`
  })
  return `(voice_${voice})
${entries.join('\n')}
(define (phones_of word) (apply append (mapcar (lambda (syl) (mapcar item.name (item.daughters syl))) (item.daughters (item.relation word 'SylStructure)))))
(define (emit text file index)
  (let ((utt (utt.synth (eval (list 'Utterance 'Text text)))))
    (utt.save.wave utt file 'riff)
    (mapcar (lambda (w) (format t "%d\\t%s\\t%2.3f\\t%2.3f\\t%l\\n" index (item.name w) (item.feat w "word_start") (item.feat w "word_end") (phones_of w)))
            (utt.relation.items utt 'Word))))
${said.join('\n')}
`
}

/**
 * A Festival voice that is told how the terms of a lexicon are said.
 * @returns a function that speaks sentences into one wave file each and tells when each written word sounds
 */
export const festival =
  (voice: string, lexicon: Lexicon, spokenWords: SpokenWords) =>
  (sentences: readonly string[]): Speech => {
    const folder = mkdtempSync(join(tmpdir(), 'narration-'))
    const script = join(folder, 'say.scm')
    writeFileSync(script, program(voice, lexicon, spokenWords, sentences, folder))
    const run = spawnSync('festival', ['--batch', script], { encoding: 'utf8' })
    if (run.error) throw new Error('festival: expected Debian packages festival and festvox-us-slt-hts, found none')
    if (run.status !== 0) throw new Error(`festival: expected it to speak, got: ${run.stderr.trim()}`)
    const lines = run.stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
    const words = sentences.map((sentence, index) => {
      const said = lines.filter(([at]) => Number(at) === index)
      let next = 0
      const aligned = writtenWords(sentence).map((written) => {
        const wanted = spokenWords(written)
        const parts = said.slice(next, next + wanted.length)
        next += wanted.length
        if (
          parts.length < wanted.length ||
          parts.some((part, i) => part[1]?.toLowerCase() !== wanted[i]!.toLowerCase())
        ) {
          throw new Error(
            `sentence "${sentence}": expected the voice to say "${wanted.join(' ')}", it said "${parts.map((part) => part[1]).join(' ')}"`,
          )
        }
        return {
          startS: Number(parts[0]![2]),
          endS: Number(parts.at(-1)![3]),
          phones: parts.map((part) => part[4]!.replace(/[()"]/g, '')).join(' '),
        }
      })
      if (next !== said.length)
        throw new Error(`sentence "${sentence}": expected ${next} spoken words, got ${said.length}`)
      return aligned
    })
    return {
      files: sentences.map((_, index) => join(folder, `${index}.wav`)),
      words,
      clean: () => rmSync(folder, { recursive: true, force: true }),
    }
  }
