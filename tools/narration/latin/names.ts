import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { saidFile, saidName } from '../../../src/anatomy/latin-name.ts'
import { structureIds, structures } from '../../../src/anatomy/structures.ts'
import { saidLatin } from './lexicon.ts'

export const LATIN = 'public/narration/la'
export const latinList = `${LATIN}/made-from.json`

/** What a recording of a name was made from, and what the engine said it said, in IPA. */
export interface Spoken {
  readonly madeFrom: string
  readonly ipa: string
}

/** Every Latin name that is said, once each. */
export const latinNames: readonly string[] = [...new Set(structureIds.map((id) => saidName(structures[id].latin)))]

/** A recording's place without its ending. */
export const latinPlace = (name: string): string => `${LATIN}/${saidFile(name)}`

/** Changes when the name, how it is said, or the code that says it changes. */
export function latinHash(name: string): string {
  const code = readFileSync('tools/narration/latin/record.ts', 'utf8')
  return createHash('sha256')
    .update(JSON.stringify([name, saidLatin(name).engine, code]))
    .digest('hex')
    .slice(0, 16)
}

/** What is recorded, by name. */
export const recordedNames = (): Readonly<Record<string, Spoken>> =>
  existsSync(latinList) ? (JSON.parse(readFileSync(latinList, 'utf8')) as Record<string, Spoken>) : {}

/** Whether both files of a name are there and say it as it is said now. */
export const isSaid = (name: string, recorded: Readonly<Record<string, Spoken>>): boolean =>
  recorded[name]?.madeFrom === latinHash(name) &&
  ['webm', 'm4a'].every((ending) => existsSync(`${latinPlace(name)}.${ending}`))
