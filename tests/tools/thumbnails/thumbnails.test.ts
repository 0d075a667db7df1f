import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stories } from '../../../src/story/stories/index.ts'
import type { Story } from '../../../src/story/story.ts'
import { thumbnail } from '../../../src/story/thumbnail.ts'
import { madeFrom, THUMBNAILS_KB, thumbnailFolder, wanted } from '../../../tools/thumbnails/inputs.ts'

const pictures = wanted()

/** Width and height of a lossy WebP file, px. */
function sizeOf(bytes: Buffer): [number, number] {
  const frame = bytes.indexOf(Buffer.from([0x9d, 0x01, 0x2a]))
  return [bytes.readUInt16LE(frame + 3) & 0x3fff, bytes.readUInt16LE(frame + 5) & 0x3fff]
}

describe.each(pictures)('the small picture of $story/$step', ({ file, madeFrom: digest }) => {
  test('shows the moment as it is told now, in the models as they are; if not, run npm run thumbnails', () => {
    expect(madeFrom()[file]).toBe(digest)
  })

  test('is a WebP of its size', () => {
    const bytes = readFileSync(join(thumbnailFolder, file))
    expect(bytes.subarray(8, 12).toString()).toBe('WEBP')
    expect(sizeOf(bytes)).toEqual([thumbnail.widthPx, thumbnail.heightPx])
    expect(bytes.length).toBeGreaterThan(1500)
  })
})

test('there is one for each step of each story, none beside them, and those of a story are light together', () => {
  const files = readdirSync(thumbnailFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.webp'))
    .sort()
  expect(files).toEqual(pictures.map(({ file }) => file).sort())
  expect(files).toHaveLength(Object.values<Story>(stories).flatMap(({ steps }) => steps).length)
  for (const id of Object.keys(stories)) {
    const bytes = pictures
      .filter(({ story }) => story === id)
      .reduce((sum, { file }) => sum + statSync(join(thumbnailFolder, file)).size, 0)
    expect(bytes / 1024, id).toBeLessThan(THUMBNAILS_KB)
    expect(bytes, id).toBeGreaterThan(0)
  }
  expect(existsSync(join(thumbnailFolder, 'made-from.json'))).toBe(true)
})

test('two moments have two digests', () => {
  expect(new Set(pictures.map(({ madeFrom: digest }) => digest)).size).toBe(pictures.length)
})
