// npm run thumbnails: the small pictures of the steps, from the built page, into public/thumbnails.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { thumbnail } from '../src/story/thumbnail.ts'
import { openStudio } from './plates/studio.ts'
import { listOf, thumbnailFolder, wanted } from './thumbnails/inputs.ts'

/** Taken larger and made smaller, so that thin nerves stay smooth. */
const LARGER = 2
const QUALITY = 0.82
const { widthPx, heightPx } = thumbnail

/** A PNG as a smaller WebP, by the browser's own encoder. */
async function shrunk(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(
    async ([source, width, height, quality]) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const pen = canvas.getContext('2d')!
      pen.imageSmoothingQuality = 'high'
      pen.drawImage(image, 0, 0, width, height)
      return canvas.toDataURL('image/webp', quality)
    },
    [`data:image/png;base64,${png.toString('base64')}`, widthPx, heightPx, QUALITY] as const,
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}

const pictures = wanted()
const studio = await openStudio()
let bytes = 0
for (const story of new Set(pictures.map((picture) => picture.story))) {
  const page = await studio.open(widthPx * LARGER, heightPx * LARGER, story)
  await page.addStyleTag({ content: '.hotspots { display: none !important }' })
  for (const { step, ms, file } of pictures.filter((picture) => picture.story === story)) {
    await page.evaluate(([id, at]) => window.explainer.goTo(id, at), [step, ms] as const)
    const small = await shrunk(page, await page.screenshot({ timeout: 120_000 }))
    const path = join(thumbnailFolder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, small)
    bytes += small.length
    console.log(`${story}/${step}: ${(small.length / 1024).toFixed(1)} kB`)
  }
  await page.close()
}
await studio.close()
for (const folder of readdirSync(thumbnailFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
  for (const file of readdirSync(join(thumbnailFolder, folder.name)))
    if (!pictures.some((picture) => picture.file === `${folder.name}/${file}`))
      rmSync(join(thumbnailFolder, folder.name, file))
const { file, text } = listOf(pictures)
writeFileSync(file, text)
console.log(`${(bytes / 1024).toFixed(0)} kB in all`)
