import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A story as it was found in a file, not looked into yet. */
export interface Found {
  readonly id: string
  readonly value: unknown
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
/** Half a story is one too: what is missing of it can be named. */
const looksTold = (value: unknown): boolean =>
  isObject(value) && 'steps' in value && ('words' in value || 'start' in value)

const firstLine = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).split('\n').find((line) => line.trim() !== '') ?? ''

/** The id a story is known by: its file's name, or its folder's where the file is called story. */
function idOf(file: string): string {
  const name = basename(file, extname(file))
  return name === 'story' ? basename(dirname(resolve(file))) : name
}

/**
 * The stories in a file: the whole of a JSON file, or every export of a module that has steps and words.
 * @throws with one line that says what was expected and what came
 */
export async function readStories(file: string): Promise<Found[]> {
  const refuse = (expected: string, got: string): never => {
    throw new Error(`${file}: expected ${expected}, got ${got}`)
  }
  if (!existsSync(file)) return refuse('a file', 'none of this name')
  if (extname(file) === '.json') {
    let value: unknown
    try {
      value = JSON.parse(readFileSync(file, 'utf8'))
    } catch (thrown) {
      return refuse('JSON', firstLine(thrown))
    }
    if (looksTold(value)) return [{ id: idOf(file), value }]
    return refuse(
      'an object with start, steps and words',
      isObject(value) ? Object.keys(value).join(', ') : String(value),
    )
  }
  if (extname(file) !== '.ts') return refuse('a .ts or .json file', `one that ends in "${extname(file)}"`)
  let exported: Readonly<Record<string, unknown>>
  try {
    exported = (await import(pathToFileURL(resolve(file)).href)) as Readonly<Record<string, unknown>>
  } catch (thrown) {
    return refuse('a module that can be read', firstLine(thrown))
  }
  const told = Object.values(exported).filter(looksTold)
  if (told.length === 0)
    refuse('an export with start, steps and words', Object.keys(exported).join(', ') || 'no exports')
  return told.map((value) => ({ id: idOf(file), value }))
}
