import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import type { Certificate } from './certificate.ts'
import { calibrate, launch } from './chromium.ts'
import { type Drawing, type Idle, idle, orbit, type Pointing, playing, pointing } from './drawing.ts'
import { drag, pictureOf, type Rect } from './hand.ts'
import type { Network } from './line.ts'
import { networks } from './line.ts'
import { type Loading, load } from './loading.ts'
import { type Memory, memoryOf } from './memory.ts'
import type { MeasuredPage } from './pages.ts'
import { type BenchServer, serveShaped } from './server.ts'

/** Everything measured in one visit of one page. */
export interface Visit {
  readonly page: MeasuredPage['name']
  readonly round: number
  /** How fast the machine was: see `calibrate`. */
  readonly calibrationMs: number
  readonly loading: Loading
  readonly orbit: Drawing
  readonly idle: Idle
  readonly pointing: Pointing
  readonly memory: Memory
  /** Of our own page: each step of the story, playing. */
  readonly demonstrations: Readonly<Record<string, Drawing>>
  /** Memory after so many minutes of use, where a soak was asked for. */
  readonly soak: Readonly<Record<string, Memory>>
  readonly otherOrigins: readonly string[]
}

export interface VisitOptions {
  readonly network: Network
  readonly orbitSeconds: number
  readonly idleSeconds: number
  /** 0: the story is not played. */
  readonly demonstrationMs: number
  /** When memory is looked at, minutes of use; none: no soak. */
  readonly soakMinutes: readonly number[]
  readonly size: { readonly width: number; readonly height: number }
}

interface Opened {
  readonly page: Page
  readonly cdp: CDPSession
  readonly rect: Rect
}

async function demonstrate({ page }: Opened, ms: number): Promise<Record<string, Drawing>> {
  const found: Record<string, Drawing> = {}
  for (const step of await page.evaluate(() => window.explainer.steps())) {
    await page.evaluate((id) => window.explainer.goTo(id), step)
    await page.keyboard.press(' ')
    found[step] = await playing(page, ms)
    await page.keyboard.press(' ')
  }
  return found
}

/** A while of use: turning, pointing, choosing, reading on and back. */
async function use({ page, cdp, rect }: Opened): Promise<void> {
  await drag(cdp, rect, 3)
  await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2)
  for (const notch of [-120, -120, 120, 120]) await page.mouse.wheel(0, notch)
  await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await drag(cdp, rect, 1)
}

async function soak(opened: Opened, minutes: readonly number[]): Promise<Record<string, Memory>> {
  const found: Record<string, Memory> = {}
  if (minutes.length === 0) return found
  // What is kept after first use belongs to the page, not to its leaks.
  await use(opened)
  found[0] = await memoryOf(opened.page, opened.cdp)
  const start = performance.now()
  for (const until of minutes) {
    while (performance.now() - start < until * 60_000) await use(opened)
    found[until] = await memoryOf(opened.page, opened.cdp)
  }
  return found
}

async function measure(
  context: BrowserContext,
  server: BenchServer,
  what: MeasuredPage,
  options: VisitOptions,
): Promise<Omit<Visit, 'round' | 'calibrationMs'>> {
  await context.addInitScript({ path: new URL('probe.js', import.meta.url).pathname })
  await what.prepare(context)
  const page = await context.newPage()
  const otherOrigins: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== server.address && !['blob:', 'data:'].includes(protocol)) otherOrigins.push(origin)
  })
  const cdp = await context.newCDPSession(page)
  server.over(options.network)
  const loading = await load(page, cdp, server, '/', what.ready)
  server.over(networks.none)
  const opened = { page, cdp, rect: await pictureOf(page) }
  const memory = await memoryOf(page, cdp)
  const turning = await orbit(page, cdp, opened.rect, options.orbitSeconds)
  const still = await idle(page, options.idleSeconds)
  const pointed = await pointing(page, cdp, opened.rect)
  await page.keyboard.press('Escape')
  const ours = what.name === 'ours'
  const demonstrations = ours && options.demonstrationMs > 0 ? await demonstrate(opened, options.demonstrationMs) : {}
  return {
    page: what.name,
    loading,
    memory,
    orbit: turning,
    idle: still,
    pointing: pointed,
    demonstrations,
    soak: ours ? await soak(opened, options.soakMinutes) : {},
    otherOrigins,
  }
}

/** One visit in a browser of its own. */
export async function visit(
  what: MeasuredPage,
  round: number,
  certificate: Certificate,
  options: VisitOptions,
): Promise<Visit> {
  const server = await serveShaped(what.mounts, certificate)
  const browser: Browser = await launch(certificate.fingerprint)
  try {
    const calibrationMs = await calibrate(browser)
    const context = await browser.newContext({ viewport: options.size, serviceWorkers: 'block' })
    return { round, calibrationMs, ...(await measure(context, server, what, options)) }
  } finally {
    await browser.close()
    await server.close()
  }
}
