import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Slower than a story is told: a name that is heard for the first time. */
const WORDS_PER_MINUTE = 115
const PITCH = 42
/** Between two words of a name, in the engine's units of 10 ms. */
const WORD_GAP = 4
const LEAD_S = 0.12
const END_S = 0.3
/** As loud as the story is told, LUFS, with the same room above it. */
const LOUDNESS_LUFS = -19
const PEAK = 0.7
/** A name is shorter than what loudness is gauged over: it is measured said so often. */
const REPEATS = 3

function command(name: string, args: readonly string[]): string {
  const run = spawnSync(name, args, { encoding: 'utf8' })
  if (run.error) throw new Error(`${name}: expected it to be installed (Debian: espeak-ng, sox, ffmpeg), found none`)
  if (run.status !== 0) throw new Error(`${name} ${args.join(' ')}: ${run.stderr.trim()}`)
  return run.stdout + run.stderr
}

function loudnessOf(file: string): number {
  const told = command('ffmpeg', ['-hide_banner', '-nostats', '-i', file, '-af', 'ebur128', '-f', 'null', '-'])
  const found = /Integrated loudness:\s+I:\s+(-?[\d.]+) LUFS/.exec(told)
  if (!found) throw new Error(`ffmpeg ebur128 ${file}: expected a loudness, got ${told.slice(-200)}`)
  return Number(found[1])
}

const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
const OPUS = ['-ar', '24000', '-c:a', 'libopus', '-b:a', '24k', '-application', 'voip']
const AAC = ['-ar', '24000', '-c:a', 'aac', '-b:a', '26k', '-movflags', '+faststart']

/** Says a name by its sounds, given in the engine's names, into `place`.webm and .m4a. @returns what the engine said, in IPA */
export function recordLatin(sounds: string, place: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'latin-'))
  try {
    const [said, whole, thrice] = ['said.wav', 'whole.wav', 'thrice.wav'].map((file) => join(folder, file)) as [
      string,
      string,
      string,
    ]
    const voice = ['-v', 'la', '-s', String(WORDS_PER_MINUTE), '-p', String(PITCH), '-g', String(WORD_GAP)]
    const text = sounds
      .split(' ')
      .map((word) => `[[${word}]]`)
      .join(' ')
    const ipa = command('espeak-ng', [...voice, '--ipa', '-w', said, text])
    const softer = ['treble', '-3', '6000', 'bass', '+2', '180', 'norm', '-3']
    command('sox', [
      said,
      whole,
      'silence',
      '1',
      '0.01',
      '0.5%',
      'reverse',
      'silence',
      '1',
      '0.01',
      '0.5%',
      'reverse',
      'pad',
      String(LEAD_S),
      String(END_S),
      ...softer,
    ])
    command('sox', [...Array.from({ length: REPEATS }, () => whole), thrice])
    const level = [
      '-af',
      `volume=${(LOUDNESS_LUFS - loudnessOf(thrice)).toFixed(2)}dB,alimiter=limit=${PEAK}:level=false`,
    ]
    mkdirSync(dirname(place), { recursive: true })
    const to = ['-y', '-v', 'error', '-i', whole, ...level]
    command('ffmpeg', [...to, ...OPUS, ...exact, `${place}.webm`])
    command('ffmpeg', [...to, ...AAC, ...exact, `${place}.m4a`])
    return ipa.trim().replace(/\s+/g, ' ')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
