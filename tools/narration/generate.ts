// npm run narration [-- step ...]: speaks every step of every story, in every language that has a voice, to Opus and AAC with
// word times, captions and transcripts. What is already made from the same words, lexicon and code is left alone.
import { spawnSync } from 'node:child_process'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cues } from '../../src/narration/cues.ts'
import { speak } from './festival.ts'
import { writeTexts } from './texts.ts'
import { cueFile, isCurrent, NARRATION, type Narration, narrations, wordsHash } from './words.ts'

const TEMPO = 0.9 // Festival's own pace is 205 words a minute; a patient's is nearer 170. Chosen by ear of the timings
const LEAD_MS = 250
const PAUSE_MS = 420
const END_MS = 600

const command = (name: string, args: readonly string[]): void => {
  const run = spawnSync(name, args, { encoding: 'utf8' })
  if (run.error) throw new Error(`${name}: expected it to be installed (Debian: sox, ffmpeg), found none`)
  if (run.status !== 0) throw new Error(`${name} ${args.join(' ')}: ${run.stderr.trim()}`)
}

const lengthMsOf = (file: string): number => Number(spawnSync('soxi', ['-D', file], { encoding: 'utf8' }).stdout) * 1000

/** Speaks one step and writes its recording twice and its cues. */
function render(narration: Narration): void {
  const { files, words, clean } = speak(narration.sentences)
  try {
    const folder = join(files[0]!, '..')
    const padded: string[] = []
    const sentences: Cues['sentences'][number][] = []
    let at = 0
    for (const [index, file] of files.entries()) {
      const lead = index === 0 ? LEAD_MS : PAUSE_MS
      const tail = index === files.length - 1 ? END_MS : 0
      const out = join(folder, `padded-${index}.wav`)
      command('sox', [file, out, 'tempo', '-s', String(TEMPO), 'pad', String(lead / 1000), String(tail / 1000)])
      const ms = (seconds: number): number => Math.round(at + lead + (seconds * 1000) / TEMPO)
      sentences.push(
        words[index]!.map(({ startS, endS, phones }) => ({ startMs: ms(startS), endMs: ms(endS), phones })),
      )
      at += lengthMsOf(out)
      padded.push(out)
    }
    const whole = join(folder, 'whole.wav')
    // A gentle high shelf down and a little warmth take the buzz off the synthetic voice.
    command('sox', [...padded, whole, 'treble', '-3', '6000', 'bass', '+2', '180', 'norm', '-3'])
    const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
    mkdirSync(join(cueFile(narration), '..'), { recursive: true })
    const base = cueFile(narration).replace(/\.json$/, '')
    command('ffmpeg', [
      '-y',
      '-v',
      'error',
      '-i',
      whole,
      '-ar',
      '48000',
      '-c:a',
      'libopus',
      '-b:a',
      '28k',
      '-application',
      'voip',
      ...exact,
      `${base}.webm`,
    ])
    command('ffmpeg', [
      '-y',
      '-v',
      'error',
      '-i',
      whole,
      '-c:a',
      'aac',
      '-b:a',
      '48k',
      '-movflags',
      '+faststart',
      ...exact,
      `${base}.m4a`,
    ])
    const cues: Cues = { wordsHash: wordsHash(narration), lengthMs: Math.round(at), sentences }
    writeFileSync(cueFile(narration), `${JSON.stringify(cues)}\n`)
  } finally {
    clean()
  }
}

const wanted = process.argv.slice(2)
let made = 0
for (const narration of narrations()) {
  if (wanted.length > 0 ? !wanted.includes(narration.step) : isCurrent(narration)) continue
  render(narration)
  made++
  const base = cueFile(narration).replace(/\.json$/, '')
  console.log(
    `${narration.language} ${narration.step}: ${statSync(`${base}.webm`).size} bytes Opus, ${statSync(`${base}.m4a`).size} bytes AAC`,
  )
}
console.log(made === 0 ? `${NARRATION} is up to date` : `${made} recordings written to ${NARRATION}`)
console.log(`${writeTexts()} captions and transcripts written`)
