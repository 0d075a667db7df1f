/** One entry of package-lock.json: a package at its place in node_modules. */
export interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** package-lock.json: entries by place; the project itself stands at ''. */
export interface Lock {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, Locked>>
}

const FOLDER = 'node_modules/'

/** The name of the package at a place, such as `@babel/runtime` at `node_modules/a/node_modules/@babel/runtime`. */
export const nameAt = (place: string): string => place.slice(place.lastIndexOf(FOLDER) + FOLDER.length)

/** Where the package at `place` finds another by name, as Node looks for it; null where it is not installed. */
export function placeOf(lock: Lock, place: string, name: string): string | null {
  for (let from = place; ; from = from.slice(0, Math.max(0, from.lastIndexOf(FOLDER) - 1))) {
    const candidate = `${from === '' ? '' : `${from}/`}${FOLDER}${name}`
    if (candidate in lock.packages) return candidate
    if (from === '') return null
  }
}
