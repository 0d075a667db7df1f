// npm run verify-build: builds the page twice, in different folders, time zones and languages, and compares every byte. Prints the one
// hash of both; exits 1 where they differ, with every file that does. The hash is that of the lines of `sha256sum` over all files by name.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildIn, differences, hashOf, sumsOf } from './supply/same-build.ts'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'twice-'))
try {
  const first = sumsOf(buildIn(root, join(folder, 'one'), { TZ: 'UTC', LANG: 'C' }))
  const second = sumsOf(
    buildIn(root, join(folder, 'another and longer'), { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' }),
  )
  const apart = differences(first, second)
  for (const line of apart) console.error(line)
  if (apart.length > 0) process.exitCode = 1
  else console.log(`${first.size} files, twice the same: ${hashOf(first)}`)
} finally {
  rmSync(folder, { recursive: true })
}
