import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type PageScreenshotOptions,
} from 'playwright-core'
import { inject } from 'vitest'
import { browserArgs, findBrowser } from '../../tools/run/browser.mjs'

/**
 * What fiber says on a healthy page, the graphics driver of its own haste, the browser where no page is kept, and where a slow machine
 * takes seconds to come to the first model; nothing else.
 */
const EXPECTED = [
  /THREE\.Clock: This module has been deprecated/,
  /GL Driver Message \(OpenGL, Performance/,
  /Service Worker registration blocked by Playwright/,
  /models\/coarse\.glb was preloaded using link preload but not used within a few seconds/,
]

/** Device pixels of a CSS pixel where the picture itself is not judged: a fourth of the pixels are drawn, by the processor, and all else is alike. */
const COARSE = 0.5

export interface Visit {
  readonly page: Page
  /** Console errors, page errors, policy violations and requests to other origins so far. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** @param without what the tests' browser is started with by itself, and is not to be */
export async function launch(args: readonly string[] = [], without: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('tests/browser: expected a Chromium, found none; set CHROMIUM_PATH')
  return chromium.launch({ executablePath, args: [...browserArgs, ...args], ignoreDefaultArgs: [...without] })
}

/**
 * Opens the built page with these link parameters, without waiting for it to be ready. The viewer wants less motion, so that what would
 * travel is there at once and few pictures are drawn; a test that judges motion asks for `no-preference`.
 */
export async function visit(
  browser: Browser,
  link = '',
  options: BrowserContextOptions & {
    readonly before?: (page: Page) => Promise<unknown>
    /** Of another page than the built one. */
    readonly address?: string
  } = {},
): Promise<Visit> {
  const { before, address = inject('address'), ...contextOptions } = options
  // A page that is kept would answer for itself: only the tests of that let it.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: COARSE,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...contextOptions,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    const text = message.text()
    if ((message.type() === 'error' || message.type() === 'warning') && !EXPECTED.some((known) => known.test(text)))
      complaints.push(`${message.type()}: ${text}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url()))
      complaints.push(`asked another origin: ${request.url()}`)
  })
  await page.exposeFunction('reportViolation', (what: string) => complaints.push(`policy: ${what}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'reportViolation') as (what: string) => void
      report(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await before?.(page)
  await page.goto(`${address}${link}`, { waitUntil: 'commit' })
  return { page, complaints, close: () => context.close() }
}

/** Takes the picture away from a page that has not been opened yet, as on a device without WebGL. */
export const withoutWebgl = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
    } as typeof original
  })

/** Waits until the first complete picture (or its stand-in) is on screen. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'explainer' in window, undefined, { timeout: 60_000 })
  await page.evaluate(() => window.explainer.ready)
}

/** Waits until what is fetched ahead has come, the last of it too. */
export async function allAhead(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByType('resource').some(({ name }) => name.includes('ExplorePanel')),
    undefined,
    { timeout: 120_000 },
  )
  await page.waitForLoadState('networkidle')
}

/** A picture of the page once it stays the same: edges and letters are drawn again a little later than they are first seen. */
export async function steadyShot(page: Page, options: PageScreenshotOptions = {}): Promise<Buffer> {
  let last = await page.screenshot({ timeout: 60_000, ...options })
  for (let i = 0; i < 20; i++) {
    await page.waitForTimeout(250)
    const next = await page.screenshot({ timeout: 60_000, ...options })
    if (next.equals(last)) return next
    last = next
  }
  throw new Error('tests/browser: expected a page that comes to rest, got pictures that went on changing')
}
