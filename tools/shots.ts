// npm run shots [-- step ...] [--story id] [--size 1280x800 ...] [--at 0.5 ...] [--link extra=params]: pictures of the
// built page in shots/.
// npm run shots -- film [demonstration ...]: each demonstration as a strip of eight frames (tools/plates/films.ts).
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import type { StoryId } from '../src/story/stories/index.ts'
import { toldStories as stories } from '../src/story/stories/told.ts'
import { films } from './plates/films.ts'
import { openStudio, photograph } from './plates/studio.ts'
import { browserArgs, needBrowser } from './run/browser.mjs'
import { serve } from './run/serve.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', multiple: true, default: ['1280x800', '390x844'] },
    at: { type: 'string', multiple: true, default: ['1'] },
    story: { type: 'string', default: 'sciatica' },
    link: { type: 'string', default: '' },
    out: { type: 'string', default: 'shots' },
  },
})

const FRAME_PX = 440
const { story } = values
if (!Object.hasOwn(stories, story))
  throw new Error(`npm run shots: expected a story of ${Object.keys(stories).join(', ')}; got ${story}`)
const all = stories[story as StoryId].steps
const isFilm = positionals[0] === 'film'
const wanted = positionals.length > 0 ? positionals : all.map(({ id }) => id)
for (const id of isFilm ? [] : wanted) {
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
  const page = await browser.newPage({ viewport: { width, height }, serviceWorkers: 'block' })
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

/** Demonstrations as strips: two rows of four frames each, from the page without its panels. */
async function shootFilms(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in films))
  if (unknown.length > 0)
    throw new Error(`npm run shots -- film: expected ${Object.keys(films).join(', ')}; got ${unknown.join(', ')}`)
  const studio = await openStudio()
  for (const name of names.length > 0 ? names : Object.keys(films)) {
    const { frames, ...plate } = films[name]!
    const page = await studio.open(FRAME_PX, FRAME_PX)
    const pictures: Buffer[] = []
    for (const { rest } of frames) pictures.push(await photograph(page, rest ? { ...plate, rest } : plate))
    await page.close()
    const caption = (from: number): string =>
      frames
        .slice(from, from + 4)
        .map((frame) => frame.caption)
        .join(' &nbsp;·&nbsp; ')
    await studio.bind(`${values.out}/film-${name}.png`, 4 * FRAME_PX, [
      { caption: `<b>${name}</b> &nbsp; ${caption(0)}`, pictures: pictures.slice(0, 4) },
      { caption: caption(4), pictures: pictures.slice(4) },
    ])
    console.log(`${values.out}/film-${name}.png`)
  }
  await studio.close()
}

async function shootSteps(): Promise<void> {
  const executablePath = needBrowser()
  if (executablePath === null) throw new Error('npm run shots: expected a Chromium, found none; set CHROMIUM_PATH')
  const server = await serve({ folder: 'dist' })
  const browser = await chromium.launch({ executablePath, args: browserArgs })
  for (const size of values.size) {
    for (const id of wanted) {
      const number = String(all.findIndex((step) => step.id === id) + 1).padStart(2, '0')
      for (const at of values.at) {
        const name = `${number}-${id}-${size}${values.at.length > 1 ? `-${at}` : ''}`
        await shoot(browser, server.address, id, Number(at), size, name)
      }
    }
  }
  await browser.close()
  await server.close()
}

mkdirSync(values.out, { recursive: true })
if (isFilm) await shootFilms(positionals.slice(1))
else await shootSteps()
