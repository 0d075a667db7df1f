import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stories } from '../../../src/story/stories/index.ts'
import type { Story } from '../../../src/story/story.ts'
import {
  listOf,
  madeFrom,
  STILLS_KB,
  stills,
  THUMBNAILS_KB,
  thumbnails,
  wanted,
} from '../../../tools/thumbnails/inputs.ts'

/** Width and height of a lossy WebP file, px. */
function sizeOf(bytes: Buffer): [number, number] {
  const frame = bytes.indexOf(Buffer.from([0x9d, 0x01, 0x2a]))
  return [bytes.readUInt16LE(frame + 3) & 0x3fff, bytes.readUInt16LE(frame + 5) & 0x3fff]
}

describe.each([
  ['small', thumbnails],
  ['large', stills],
] as const)('the %s pictures', (_, set) => {
  const pictures = wanted(set)

  test.each(pictures)(
    '$file shows the moment as told now, in the models as they are; if not, run npm run thumbnails',
    ({ file, madeFrom: digest }) => {
      expect(madeFrom(set)[file]).toBe(digest)
    },
  )

  test.each(pictures)('$file is a WebP of its size', ({ file }) => {
    const bytes = readFileSync(join(set.folder, file))
    expect(bytes.subarray(8, 12).toString()).toBe('WEBP')
    expect(sizeOf(bytes)).toEqual([set.size.widthPx, set.size.heightPx])
    expect(bytes.length).toBeGreaterThan(1500)
  })

  test('there is one for each step of each story, and none beside them', () => {
    const files = readdirSync(set.folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.webp'))
      .sort()
    expect(files).toEqual(pictures.map(({ file }) => file).sort())
    expect(files).toHaveLength(Object.values<Story>(stories).flatMap(({ steps }) => steps).length)
  })

  test('two moments have two digests, and the list holds them all', () => {
    expect(new Set(pictures.map(({ madeFrom: digest }) => digest)).size).toBe(pictures.length)
    expect(Object.keys(JSON.parse(listOf(set, pictures).text))).toEqual(pictures.map(({ file }) => file))
  })
})

const kib = (set: typeof stills, story?: string): number =>
  wanted(set)
    .filter((picture) => story === undefined || picture.story === story)
    .reduce((sum, { file }) => sum + statSync(join(set.folder, file)).size, 0) / 1024

test.each(Object.keys(stories))('the small pictures of %s are light together', (story) => {
  expect(kib(thumbnails, story)).toBeLessThan(THUMBNAILS_KB)
})

test('the large pictures of all stories are light enough for a page that cannot draw', () => {
  expect(kib(stills)).toBeLessThan(STILLS_KB)
})
