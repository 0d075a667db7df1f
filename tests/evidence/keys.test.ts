import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { anatomySources } from '../../src/anatomy/sources.ts'
import { sources } from '../../src/evidence/sources.ts'

const KEY = /\b[A-Za-z]+_?[A-Za-z]*(?:19|20)\d\d[a-z]?\b/g
const root = resolve(import.meta.dirname, '../../src')

test('every source that a number in the code leans on is in a bibliography', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  const unknown: string[] = []
  let seen = 0
  for (const file of files) {
    if (/\bsources\.ts$/.test(file)) continue
    for (const [key] of readFileSync(join(root, file), 'utf8').matchAll(KEY)) {
      seen++
      if (!(key in sources) && !(key in anatomySources)) unknown.push(`${file}: ${key}`)
    }
  }
  expect(unknown).toEqual([])
  expect(seen).toBeGreaterThan(100)
})
