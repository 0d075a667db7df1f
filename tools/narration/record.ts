import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Cues } from '../../src/narration/cues.ts'
import { voices } from './voices.ts'
import { type Narration, placeOf, wordsHash } from './words.ts'

const LEAD_MS = 250
const PAUSE_MS = 420
const END_MS = 600
/** Of every recording, whatever its voice: a calm speaking level with room above it, LUFS; AAC overshoots the limit by as much as 2 dB. */
const LOUDNESS_LUFS = -19
const PEAK = 0.7

function command(name: string, args: readonly string[]): string {
  const run = spawnSync(name, args, { encoding: 'utf8' })
  if (run.error) throw new Error(`${name}: expected it to be installed (Debian: sox, ffmpeg), found none`)
  if (run.status !== 0) throw new Error(`${name} ${args.join(' ')}: ${run.stderr.trim()}`)
  return run.stdout + run.stderr
}

const lengthMsOf = (file: string): number => Number(command('soxi', ['-D', file])) * 1000

function loudnessOf(file: string): number {
  const told = command('ffmpeg', ['-hide_banner', '-nostats', '-i', file, '-af', 'ebur128', '-f', 'null', '-'])
  const found = /Integrated loudness:\s+I:\s+(-?[\d.]+) LUFS/.exec(told)
  if (!found) throw new Error(`ffmpeg ebur128 ${file}: expected a loudness, got ${told.slice(-200)}`)
  return Number(found[1])
}

const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
/** Mono speech at 24 kHz says all a voice of 16 kHz and less has to say. */
const OPUS = ['-ar', '24000', '-c:a', 'libopus', '-b:a', '24k', '-application', 'voip']
const AAC = ['-ar', '24000', '-c:a', 'aac', '-b:a', '32k', '-movflags', '+faststart']

/** Speaks one step and writes its recording twice, and last its cues, so that what broke off is begun again. */
export function record(narration: Narration): void {
  const { speak, tempo } = voices[narration.language]
  const { files, words, clean } = speak(narration.sentences)
  try {
    const folder = dirname(files[0]!)
    const padded: string[] = []
    const sentences: Cues['sentences'][number][] = []
    let at = 0
    for (const [index, file] of files.entries()) {
      const lead = index === 0 ? LEAD_MS : PAUSE_MS
      const tail = index === files.length - 1 ? END_MS : 0
      const out = join(folder, `padded-${index}.wav`)
      const pace = tempo === 1 ? [] : ['tempo', '-s', String(tempo)]
      command('sox', [file, out, ...pace, 'pad', String(lead / 1000), String(tail / 1000)])
      const ms = (seconds: number): number => Math.round(at + lead + (seconds * 1000) / tempo)
      sentences.push(
        words[index]!.map(({ startS, endS, phones }) => ({ startMs: ms(startS), endMs: ms(endS), phones })),
      )
      at += lengthMsOf(out)
      padded.push(out)
    }
    const whole = join(folder, 'whole.wav')
    // A gentle high shelf down and a little warmth take the buzz off the synthetic voice.
    command('sox', [...padded, whole, 'treble', '-3', '6000', 'bass', '+2', '180', 'norm', '-3'])
    const gain = LOUDNESS_LUFS - loudnessOf(whole)
    const level = ['-af', `volume=${gain.toFixed(2)}dB,alimiter=limit=${PEAK}:level=false`]
    const place = placeOf(narration)
    mkdirSync(dirname(place), { recursive: true })
    const to = ['-y', '-v', 'error', '-i', whole, ...level]
    command('ffmpeg', [...to, ...OPUS, ...exact, `${place}.webm`])
    command('ffmpeg', [...to, ...AAC, ...exact, `${place}.m4a`])
    const cues: Cues = { wordsHash: wordsHash(narration), lengthMs: Math.round(at), sentences }
    writeFileSync(`${place}.json.part`, `${JSON.stringify(cues)}\n`)
    renameSync(`${place}.json.part`, `${place}.json`)
  } finally {
    clean()
  }
}
