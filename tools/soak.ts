// npm run soak [-- --hours 8 --hop 5 --size 480x270]: a clinic's screen left alone for hours, in a real browser with time sped up.
//
// The browser's own clock is replaced (playwright's page.clock) and leaps forward by `hop` seconds at a time: timers and animation frames
// that fall due in between come once. Once an hour somebody looks at a step, opens a card and explores; then they leave without a word.
// Prints what the page holds at the end of each hour, after a collection; exits 1 where something rises.
import { parseArgs } from 'node:util'
import { type CDPSession, chromium, type Page } from 'playwright-core'
import { clinicTimesMs } from '../src/state/clinic.ts'
import { browserArgs, needBrowser } from './run/browser.mjs'
import { serve } from './run/serve.mjs'
import { type Held, rising } from './soak/flat.ts'

const HOUR_S = 3600
const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '8' },
    hop: { type: 'string', default: '5' },
    size: { type: 'string', default: '480x270' },
  },
})
const [hours, hopS] = [Number(values.hours), Number(values.hop)]
const [width, height] = values.size.split('x').map(Number)
if (!(hours >= 4 && hopS > 0 && width && height)) {
  console.error('npm run soak: expected --hours 4 or more, --hop in seconds and --size WIDTHxHEIGHT')
  process.exit(2)
}

async function held(page: Page, session: CDPSession): Promise<Held> {
  // What one collection sets free can hold what the next one does.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string): number => metrics.find((one) => one.name === name)!.value
  const { geometries, textures, programs } = await page.evaluate(() => window.explainer.stats())
  return {
    heapBytes: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    geometries,
    textures,
    programs,
  }
}

/** Leaps through some seconds. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += hopS) await page.clock.fastForward(hopS * 1000)
}

/** Leaps until the screen shows something; throws after an hour. */
async function passUntil(page: Page, selector: string): Promise<void> {
  for (let passed = 0; passed < HOUR_S; passed += hopS) {
    if ((await page.locator(selector).count()) > 0) return
    await page.clock.fastForward(hopS * 1000)
  }
  throw new Error(`soak: expected ${selector} within an hour`)
}

/** Somebody comes, looks at this and that, and leaves. */
async function visit(page: Page): Promise<void> {
  await page.locator('.clinic-anywhere').dispatchEvent('click')
  await passUntil(page, '.clinic-finished')
  for (let i = 0; i < 3; i++) await page.locator('.transport-row button').nth(2).dispatchEvent('click')
  await page.evaluate(() => window.explainer.select('L4'))
  await pass(page, hopS)
  await page.locator('.mode-choice').nth(1).dispatchEvent('click')
  await pass(page, 2 * hopS)
  await pass(page, (clinicTimesMs.visiting + clinicTimesMs.asking) / 1000)
  await passUntil(page, '.clinic-attract, .clinic-telling')
}

const executablePath = needBrowser()
if (executablePath === null) throw new Error('npm run soak: expected a Chromium, found none; set CHROMIUM_PATH')
const server = await serve({ folder: 'dist' })
const browser = await chromium.launch({ executablePath, args: browserArgs })
const page = await browser.newPage({ viewport: { width, height } })
const failures: string[] = []
page.on('pageerror', ({ message }) => failures.push(message))
await page.clock.install()
await page.goto(`${server.address}?mode=clinic`, { waitUntil: 'commit' })
await page.waitForFunction(() => 'explainer' in window, undefined, { timeout: 90_000 })
await page.evaluate(() => window.explainer.ready)
// From here on time passes in leaps alone: between them nothing is drawn.
await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000)
const session = await page.context().newCDPSession(page)
await session.send('Performance.enable')

const samples: Held[] = []
const columns = ['hour', 'heap MB', 'nodes', 'listeners', 'geometries', 'textures', 'programs', 'told']
console.log(columns.map((name) => name.padStart(10)).join(''))
let told = 0
for (let hour = 0; hour <= hours; hour++) {
  if (hour > 0) {
    const until = (await page.evaluate(() => performance.now())) + HOUR_S * 1000
    await visit(page)
    let telling = false
    while ((await page.evaluate(() => performance.now())) < until) {
      await page.clock.fastForward(hopS * 1000)
      const tells = (await page.locator('.clinic-telling').count()) > 0
      if (telling && !tells) told++
      telling = tells
    }
  }
  // Like with like: always as the attract screen has just come.
  await passUntil(page, '.clinic-telling')
  await passUntil(page, '.clinic-attract')
  const now = await held(page, session)
  samples.push(now)
  const { heapBytes, nodes, listeners, geometries, textures, programs } = now
  const row = [hour, (heapBytes / 1e6).toFixed(1), nodes, listeners, geometries, textures, programs, told]
  console.log(row.map((value) => String(value).padStart(10)).join(''))
}
await browser.close()
await server.close()

const found = rising(samples)
for (const failure of failures) console.error(`soak: ${failure}`)
if (found.length > 0) console.error(`soak: ${found.join(', ')} rose`)
else console.log(`${hours} hours, the story told ${told} times, ${hours} visitors: flat`)
process.exitCode = found.length > 0 || failures.length > 0 ? 1 : 0
