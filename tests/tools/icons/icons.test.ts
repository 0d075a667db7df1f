import { existsSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/i18n/index.ts'
import { drawIcon, iconPictures, withRoom } from '../../../tools/icons/draw.ts'

const svg = readFileSync('public/icon.svg', 'utf8')

describe.each(iconPictures)('$file', (picture) => {
  test('is the drawing as it is now', async () => {
    const [now, kept] = await Promise.all(
      [await drawIcon(svg, picture), `public/${picture.file}`].map((png) => sharp(png).raw().toBuffer()),
    )
    expect(kept!.length).toBe(now!.length)
    // Processors round alike, but for the last step.
    const farthest = now!.reduce((most, value, i) => Math.max(most, Math.abs(value - kept![i]!)), 0)
    expect(farthest).toBeLessThanOrEqual(2)
  })
})

test('what a mask must not cut off lies within its circle', async () => {
  const picture = iconPictures.find(({ file }) => file.includes('maskable'))!
  const { data, info } = await sharp(await drawIcon(svg, picture))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const middle = info.width / 2
  let farthest = 0
  for (let i = 0; i < info.width * info.height; i++) {
    const [x, y] = [(i % info.width) + 0.5, Math.floor(i / info.width) + 0.5]
    const drawn = Math.abs(data[i * info.channels]! - 0x14) > 8
    if (drawn) farthest = Math.max(farthest, Math.hypot(x - middle, y - middle))
  }
  expect(farthest).toBeGreaterThan(0.3 * info.width)
  expect(farthest).toBeLessThanOrEqual(0.4 * info.width)
})

test('a drawing without a ground is not taken', () => {
  expect(() => withRoom('<svg viewBox="0 0 64 64"><path d="M0 0"/></svg>', 0.1)).toThrow(/ground of one colour/)
})

test.each(Object.keys(languages))(
  'what installs in %s names pictures that are there, small, large and for a mask',
  (id) => {
    const { icons, id: identity } = JSON.parse(readFileSync(`public/manifest.${id}.webmanifest`, 'utf8')) as {
      id: string
      icons: readonly { src: string; sizes: string; purpose?: string }[]
    }
    for (const { src } of icons) expect(existsSync(`public/${src}`), src).toBe(true)
    expect(icons.map(({ sizes, purpose }) => [sizes, purpose ?? 'any'])).toEqual(
      expect.arrayContaining([
        ['192x192', 'any'],
        ['512x512', 'any'],
        ['512x512', 'maskable'],
      ]),
    )
    // The same page in every language: changing the language does not install another.
    expect(identity).toBe('./')
  },
)
