import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listBuilt, writeWorker } from '../../../tools/build/offline.ts'

let folder: string
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'))
  write('index.html', '<p>page</p>')
  write('assets/index-C1l_UQEE.js', 'go()')
  write('narration/en/sciatica/patient/a.webm', 'sound')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('every file that a page may ask for is listed with its size and what it holds, and no other', () => {
  for (const other of [
    'sw.js',
    'remote.html',
    'embed-example.js',
    'models/manifest.json',
    'stills/made-from.json',
    'index.html.br',
    'index.html.gz',
  ])
    write(other, 'other')
  const listed = listBuilt(folder)
  expect(listed.map(({ path, bytes }) => [path, bytes])).toEqual([
    ['assets/index-C1l_UQEE.js', 4],
    ['index.html', 11],
    ['narration/en/sciatica/patient/a.webm', 5],
  ])
  expect(createHash('sha256').update('sound').digest('hex').startsWith(listed[2]!.hash)).toBe(true)
})

test('the worker is one file that loads nothing, the same for the same build, and another for any change', async () => {
  const made = async (): Promise<string> => {
    expect(await writeWorker(folder)).toBe(3)
    return readFileSync(join(folder, 'sw.js'), 'utf8')
  }
  const first = await made()
  expect(first).not.toMatch(/importScripts|\bimport\b|https?:\/\/(?!bit\.ly)/)
  expect(first).toContain('narration/en/sciatica/patient/a.webm')
  expect(await made()).toBe(first)
  write('narration/en/sciatica/patient/a.webm', 'sOund')
  expect(await made()).not.toBe(first)
})
