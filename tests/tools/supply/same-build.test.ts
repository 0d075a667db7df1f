import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { differences, hashOf, sumsOf } from '../../../tools/supply/same-build.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sums-'))
  mkdirSync(join(folder, 'a/b'), { recursive: true })
  writeFileSync(join(folder, 'a/b/one'), 'abc')
  writeFileSync(join(folder, 'two'), '')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a folder is known by the sums of all its files, however deep', () => {
  const sums = sumsOf(folder)
  expect([...sums]).toEqual([
    // The example of FIPS 180-2, and the sum of nothing.
    ['a/b/one', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['two', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ])
  expect(hashOf(sums)).toMatch(/^[\da-f]{64}$/)
})

test('one changed, missing, added or renamed file is another folder, and is named', () => {
  const before = sumsOf(folder)
  expect(differences(before, sumsOf(folder))).toEqual([])
  writeFileSync(join(folder, 'two'), ' ')
  writeFileSync(join(folder, 'three'), '')
  rmSync(join(folder, 'a/b/one'))
  const after = sumsOf(folder)
  expect(differences(before, after)).toEqual([
    'a/b/one: only in the first',
    'three: only in the second',
    'two: differs',
  ])
  expect(hashOf(after)).not.toBe(hashOf(before))
})
