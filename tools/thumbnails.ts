// npm run thumbnails: the pictures of the steps, from the built page: small ones into public/thumbnails, large ones into public/stills.
// npm run thumbnails -- stills: only those of one set.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { openStudio, type Studio } from './plates/studio.ts'
import { listOf, type PictureSet, stills, thumbnails, wanted } from './thumbnails/inputs.ts'

/** Taken larger and made smaller, so that thin nerves stay smooth; how well each is kept. */
const sets = {
  thumbnails: { set: thumbnails, larger: 2, quality: 0.82 },
  stills: { set: stills, larger: 1.5, quality: 0.86 },
} as const
interface Taking {
  readonly set: PictureSet
  readonly larger: number
  readonly quality: number
}

/** A PNG as a smaller WebP, by the browser's own encoder. */
async function shrunk(page: Page, png: Buffer, { set, quality }: Taking): Promise<Buffer> {
  const { widthPx, heightPx } = set.size
  const url = await page.evaluate(
    async ([source, width, height, share]) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const pen = canvas.getContext('2d')!
      pen.imageSmoothingQuality = 'high'
      pen.drawImage(image, 0, 0, width, height)
      return canvas.toDataURL('image/webp', share)
    },
    [`data:image/png;base64,${png.toString('base64')}`, widthPx, heightPx, quality] as const,
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}

/** Takes every picture of a set, removes those that are no longer wanted, and writes down what each was made from. */
async function take(studio: Studio, taking: Taking): Promise<void> {
  const { set, larger } = taking
  const pictures = wanted(set)
  let bytes = 0
  for (const story of new Set(pictures.map((picture) => picture.story))) {
    const page = await studio.open(set.size.widthPx * larger, set.size.heightPx * larger, story)
    await page.addStyleTag({ content: '.hotspots { display: none !important }' })
    for (const { step, ms, file } of pictures.filter((picture) => picture.story === story)) {
      await page.evaluate(([id, at]) => window.explainer.goTo(id, at), [step, ms] as const)
      const small = await shrunk(page, await page.screenshot({ timeout: 120_000 }), taking)
      const path = join(set.folder, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, small)
      bytes += small.length
      console.log(`${story}/${step}: ${(small.length / 1024).toFixed(1)} kB`)
    }
    await page.close()
  }
  for (const folder of readdirSync(set.folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    for (const file of readdirSync(join(set.folder, folder.name)))
      if (!pictures.some((picture) => picture.file === `${folder.name}/${file}`))
        rmSync(join(set.folder, folder.name, file))
  const { file, text } = listOf(set, pictures)
  writeFileSync(file, text)
  console.log(`${(bytes / 1024).toFixed(0)} kB in all`)
}

const isName = (name: string): name is keyof typeof sets => Object.hasOwn(sets, name)
const { positionals } = parseArgs({ allowPositionals: true })
const names = positionals.length > 0 ? positionals : Object.keys(sets)
const unknown = names.find((name) => !isName(name))
if (unknown !== undefined) {
  console.error(`npm run thumbnails: expected ${Object.keys(sets).join(' or ')}, got ${unknown}`)
  process.exit(2)
}
const studio = await openStudio()
for (const name of names.filter(isName)) await take(studio, sets[name])
await studio.close()
