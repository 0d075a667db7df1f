import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { saidFile } from '../../../src/anatomy/latin-name.ts'
import { saidLatin } from './lexicon.ts'
import { isSaid, LATIN, latinHash, latinList, latinNames, latinPlace, recordedNames, type Spoken } from './names.ts'
import { recordLatin } from './record.ts'

/** Records every Latin name that is not there as it is said now, and takes away what is said no more. @returns how many, and what all weigh */
export function sayLatinNames(): { readonly recorded: number; readonly bytes: number } {
  const known: Record<string, Spoken> = { ...recordedNames() }
  const stale = latinNames.filter((name) => !isSaid(name, known))
  const write = (): void => {
    mkdirSync(LATIN, { recursive: true })
    const kept = latinNames.flatMap((name) => (known[name] ? [[name, known[name]] as const] : []))
    writeFileSync(latinList, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`)
  }
  for (const name of stale) {
    const ipa = recordLatin(saidLatin(name).engine, latinPlace(name))
    known[name] = { madeFrom: latinHash(name), ipa }
    write()
  }
  const files = new Set(latinNames.flatMap((name) => [`${saidFile(name)}.webm`, `${saidFile(name)}.m4a`]))
  let bytes = 0
  for (const file of readdirSync(LATIN)) {
    if (files.has(file)) bytes += statSync(join(LATIN, file)).size
    else if (file !== 'made-from.json') rmSync(join(LATIN, file))
  }
  return { recorded: stale.length, bytes }
}
