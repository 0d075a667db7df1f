import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { build } from 'esbuild'
import type { Listed } from '../../src/offline/listed.ts'

/** Where the service worker begins. */
export const WORKER = 'src/offline/worker.ts'

/** A quarter of SHA-256, in hexadecimal. */
const HASH_LETTERS = 16

/** What no visitor's page asks for: the phone's page (a phone in the same network keeps nothing), examples, and what tools write down. */
const notForPages = [
  /^sw\.js$/,
  /^remote\.html$/,
  /^embed-example\./,
  /(^|\/)made-from\.json$/,
  /^models\/manifest\.json$/,
  /\.(br|gz|map)$/,
]

/** Every file of a built folder that a page may ask for, by path: from the folder, with slashes. */
export function listBuilt(folder: string): readonly Listed[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => name.split(sep).join('/'))
    .filter((path) => !notForPages.some((not) => not.test(path)) && statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(folder, path))
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LETTERS)
      return { path, bytes: bytes.length, hash }
    })
}

/** Writes the service worker of a built folder, `sw.js`, which knows every file of it. @returns how many it knows */
export async function writeWorker(folder: string): Promise<number> {
  const listed = listBuilt(folder)
  await build({
    entryPoints: [WORKER],
    outfile: join(folder, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { LISTED: JSON.stringify(listed), 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  return listed.length
}
