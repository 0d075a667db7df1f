import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'

/** All that the page is built from. */
export const sources: readonly string[] = [
  ...['LICENSE', 'index.html', 'remote.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'],
  ...['public', 'src', 'tools'],
]

/**
 * Builds the page in another folder from a copy of the project.
 * @param folder a new one, which it makes
 * @param env what its surroundings are to be, such as another time zone
 * @param packed whether files that were packed before may be taken as they are, by their content; packing is most of the time
 * @returns the built folder
 */
export function buildIn(
  root: string,
  folder: string,
  env: Readonly<Record<string, string>> = {},
  packed = false,
): string {
  mkdirSync(folder, { recursive: true })
  for (const name of sources) {
    const from = join(root, name)
    if (!existsSync(from)) throw new Error(`${from}: expected what the page is built from, found nothing`)
    cpSync(from, join(folder, name), { recursive: true })
  }
  const packages = realpathSync(join(root, 'node_modules'))
  symlinkSync(packages, join(folder, 'node_modules'), 'junction')
  if (packed && existsSync(join(root, '.cache'))) symlinkSync(join(root, '.cache'), join(folder, '.cache'), 'junction')
  execFileSync(process.execPath, [join(packages, 'vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: folder,
    // The test runner's own environment would make another page of it.
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return join(folder, 'dist')
}

/** The SHA-256 of every file in a folder, in hexadecimal, by path with `/`, sorted. */
export function sumsOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  const sums = files.map(({ parentPath, name }): [string, string] => {
    const path = join(parentPath, name)
    return [relative(folder, path).replaceAll('\\', '/'), createHash('sha256').update(readFileSync(path)).digest('hex')]
  })
  return new Map(sums.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** One hash of a whole folder: of its paths and its sums. */
export const hashOf = (sums: ReadonlyMap<string, string>): string =>
  createHash('sha256')
    .update([...sums].map(([path, sum]) => `${sum}  ${path}\n`).join(''))
    .digest('hex')

/** What sets two folders apart: paths that only one has, or whose bytes differ. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort()
  return paths.flatMap((path) => {
    const [a, b] = [one.get(path), other.get(path)]
    if (a === b) return []
    return [
      a === undefined
        ? `${path}: only in the second`
        : b === undefined
          ? `${path}: only in the first`
          : `${path}: differs`,
    ]
  })
}
