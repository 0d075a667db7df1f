import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { layPacked } from '../../../tools/build/precompressed.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const words = Buffer.from('the same words over and over, '.repeat(200))

test('beside a file lie two packed ones that hold the same', async () => {
  writeFileSync(join(folder, 'page.html'), words)
  const { files, brotliBytes } = await layPacked(folder)
  expect(files).toBe(1)
  const [br, gz] = ['br', 'gz'].map((ending) => readFileSync(join(folder, `page.html.${ending}`)))
  expect(brotliDecompressSync(br!).equals(words)).toBe(true)
  expect(gunzipSync(gz!).equals(words)).toBe(true)
  expect(br!.length).toBe(brotliBytes)
  expect(brotliBytes).toBeLessThan(words.length / 10)
})

test('sound, pictures, what is tiny and what does not get smaller are left alone (seed 5)', async () => {
  writeFileSync(join(folder, 'voice.webm'), words)
  writeFileSync(join(folder, 'picture.webp'), words)
  writeFileSync(join(folder, 'tiny.js'), 'go()')
  const next = random(5)
  writeFileSync(join(folder, 'noise.glb'), Buffer.from(Array.from({ length: 4000 }, () => Math.floor(256 * next()))))
  await layPacked(folder)
  expect(readdirSync(folder).sort()).toEqual(['noise.glb', 'picture.webp', 'tiny.js', 'voice.webm'])
})

test('packing again gives the same bytes', async () => {
  writeFileSync(join(folder, 'page.js'), words)
  await layPacked(folder)
  const before = readFileSync(join(folder, 'page.js.br'))
  await layPacked(folder)
  expect(readFileSync(join(folder, 'page.js.br')).equals(before)).toBe(true)
  expect(readdirSync(folder)).toHaveLength(3)
})
