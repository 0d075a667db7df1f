import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Certificate } from '../page/certificate.ts'
import { launch } from '../page/chromium.ts'
import { type Drawing, orbit } from '../page/drawing.ts'
import { pictureOf } from '../page/hand.ts'
import { networks } from '../page/line.ts'
import { type Loading, load } from '../page/loading.ts'
import { type Memory, memoryOf } from '../page/memory.ts'
import { ourPage } from '../page/pages.ts'
import { serveShaped } from '../page/server.ts'
import { median } from '../page/statistics.ts'

/** What a browser tells of the page at one scale. */
export interface Seen {
  readonly loading: Loading
  /** Turning by hand: with the page's own body in the picture, and with all copies of it besides. */
  readonly own: Drawing
  readonly all: Drawing
  readonly memory: Memory
  /** From a letter typed into the search of structures until its answer stands, ms. */
  readonly searchMs: number
}

declare global {
  /** Copies of the body are hidden until this says otherwise. */
  var copiesShown: boolean | undefined
}

const SETTLED_MS = 1500
/** Each finds other structures than the one before it. */
const queries = ['nerve', 'sacr', 'glut', 'pirif', 'tibial nrve', 'disc', 'sciatc']

/** Without skin, under which nothing need be drawn, and with every other layer. */
async function undress(page: Page): Promise<void> {
  await page.evaluate(() =>
    window.explainer.set({ show: { layers: { skin: 0, bone: 1, disc: 1, ligament: 1, nerve: 1, muscle: 1 } } }),
  )
  await sleep(SETTLED_MS)
}

/** Every structure that the story does not speak of is shown too. */
async function showCopies(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.copiesShown = true
    return window.explainer.set({ show: { glow: 0.01 } })
  })
  await sleep(SETTLED_MS)
}

async function searchMs(page: Page, address: string): Promise<number> {
  await page.goto(`${address}/?mode=explore&tool=structures&lang=en`)
  const field = page.locator('input[role=combobox]')
  await field.waitFor()
  await page.evaluate(() => window.explainer.ready)
  const times: number[] = []
  for (const query of ['bone', ...queries])
    times.push(
      await field.evaluate((input: HTMLInputElement, text) => {
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!
        set!.call(input, text)
        return new Promise<number>((resolve) => {
          const start = performance.now()
          const LONGEST_MS = 3000
          setTimeout(() => resolve(Number.NaN), LONGEST_MS)
          const seen = new MutationObserver(() => {
            seen.disconnect()
            resolve(performance.now() - start)
          })
          seen.observe(document.body, { subtree: true, childList: true, characterData: true })
          input.dispatchEvent(new Event('input', { bubbles: true }))
        })
      }, query),
    )
  return median(times.slice(1))!
}

/** One visit of a built page in a browser of its own. @param seconds of each turning */
export async function visitAt(folder: string, certificate: Certificate, seconds: number): Promise<Seen> {
  const what = ourPage(folder)
  const server = await serveShaped(what.mounts, certificate)
  const browser = await launch(certificate.fingerprint)
  try {
    const context = await browser.newContext({ viewport: { width: 960, height: 600 }, serviceWorkers: 'block' })
    await context.addInitScript({ path: new URL('../page/probe.js', import.meta.url).pathname })
    await what.prepare(context)
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    server.over(networks.fast4g)
    const loading = await load(page, cdp, server, '/?lang=en', what.ready)
    server.over(networks.none)
    const rect = await pictureOf(page)
    const memory = await memoryOf(page, cdp)
    await undress(page)
    const own = await orbit(page, cdp, rect, seconds)
    await showCopies(page)
    const all = await orbit(page, cdp, rect, seconds)
    return { loading, own, all, memory, searchMs: await searchMs(page, server.address) }
  } finally {
    await browser.close()
    await server.close()
  }
}
