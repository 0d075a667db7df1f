// npm run shots [-- step ...] [--story id] [--size 1280x800 ...] [--at 0.5 ...] [--link extra=params] [--film step]: pictures of the
// built page in shots/.
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { type StoryId, stories } from '../src/story/stories/index.ts'
import { browserArgs, needBrowser } from './run/browser.mjs'
import { serve } from './run/serve.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', multiple: true, default: ['1280x800', '390x844'] },
    at: { type: 'string', multiple: true, default: ['1'] },
    story: { type: 'string', default: 'sciatica' },
    link: { type: 'string', default: '' },
    film: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'shots' },
  },
})

const FRAMES = 8
const { story } = values
if (!Object.hasOwn(stories, story))
  throw new Error(`npm run shots: expected a story of ${Object.keys(stories).join(', ')}; got ${story}`)
const all = stories[story as StoryId].steps
const wanted = positionals.length > 0 ? positionals : values.film.length > 0 ? [] : all.map(({ id }) => id)
for (const id of [...wanted, ...values.film]) {
  if (!all.some((step) => step.id === id))
    throw new Error(`npm run shots: expected a step of ${all.map((step) => step.id).join(', ')}; got ${id}`)
}

/** One still of a step at a fraction of its length, frozen so that it can be taken again. */
async function shoot(
  browser: Browser,
  address: string,
  id: string,
  fraction: number,
  size: string,
  name: string,
): Promise<void> {
  const [width = 1280, height = 800] = size.split('x').map(Number)
  const page = await browser.newPage({ viewport: { width, height } })
  page.on('console', (message) => message.type() === 'error' && console.log(`  ${id}: ${message.text()}`))
  page.on('pageerror', (error) => console.log(`  ${id}: ${error.message}`))
  const { lengthMs } = all.find((step) => step.id === id)!
  const extra = values.link === '' ? '' : `&${values.link}`
  await page.goto(`${address}?story=${story}&step=${id}&t=${Math.round(fraction * lengthMs)}&freeze=1${extra}`, {
    waitUntil: 'commit',
  })
  await page.waitForFunction(() => 'explainer' in window, undefined, { timeout: 90_000 })
  await page.evaluate(() => window.explainer.ready)
  await page.screenshot({ path: `${values.out}/${name}.png`, timeout: 120_000 })
  await page.close()
  console.log(`${values.out}/${name}.png`)
}

const executablePath = needBrowser()
if (executablePath === null) throw new Error('npm run shots: expected a Chromium, found none; set CHROMIUM_PATH')
mkdirSync(values.out, { recursive: true })
const server = await serve({ folder: 'dist' })
const browser = await chromium.launch({ executablePath, args: browserArgs })
for (const size of values.size) {
  for (const id of wanted) {
    const number = String(all.findIndex((step) => step.id === id) + 1).padStart(2, '0')
    for (const at of values.at)
      await shoot(
        browser,
        server.address,
        id,
        Number(at),
        size,
        `${number}-${id}-${size}${values.at.length > 1 ? `-${at}` : ''}`,
      )
  }
}
for (const id of values.film) {
  for (let frame = 0; frame < FRAMES; frame++)
    await shoot(browser, server.address, id, frame / (FRAMES - 1), values.size[0]!, `film-${id}-${frame}`)
}
await browser.close()
await server.close()
