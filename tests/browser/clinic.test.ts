import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clinicTimesMs } from '../../src/state/clinic.ts'
import { DRIFT_MS } from '../../src/ui/clinic/drift.ts'
import { launch, ready, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Everything a page can leave behind on a device. */
const left = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: 'caches' in window ? await caches.keys() : [],
    cookies: document.cookie,
    workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
    state: history.state,
    visited: history.length,
    hash: location.hash,
    address: location.search,
  }))
const nothing = (address: string): unknown => ({
  local: {},
  session: {},
  databases: [],
  caches: [],
  cookies: '',
  workers: 0,
  state: null,
  visited: 2,
  hash: '',
  address,
})

/** How often what stands is looked at, ms: it may stand DRIFT_MS, so be found in one place so many times. */
const LOOK_MS = 15_000

const LINK = '?mode=clinic&level=L4-L5&side=left'

/** Lets the page's own time run: `times` leaps of `ms`. */
async function pass(page: Page, ms: number, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) await page.clock.fastForward(ms)
}

/** Of all that can be pressed or moved now: what four keys do not reach from where the focus is, and where the focus cannot be seen. */
const unreached = (page: Page): Promise<{ count: number; missed: string[]; unseen: string[] }> =>
  page.evaluate(() => {
    const within = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
    const nameOf = (element: Element): string =>
      `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}`
    const all = [
      ...within.querySelectorAll<HTMLElement>('button:not(:disabled), input:not(:disabled), textarea, select, summary'),
    ].filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1 && element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true })
    })
    const seen = new Set<HTMLElement>()
    const unseen: string[] = []
    const queue: HTMLElement[] = []
    const meet = (): void => {
      const now = document.activeElement as HTMLElement
      if (seen.has(now)) return
      seen.add(now)
      queue.push(now)
      const { outlineStyle, outlineWidth } = getComputedStyle(now)
      if (!now.matches(':focus-visible') || outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
        unseen.push(nameOf(now))
    }
    meet()
    for (let from = queue.shift(); from; from = queue.shift())
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
        from.focus()
        from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        meet()
      }
    return { count: all.length, missed: all.filter((element) => !seen.has(element)).map(nameOf), unseen }
  })

/** A remote's key that leads back: not on the keyboards that tests have. */
const back = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const press = new KeyboardEvent('keydown', { key: 'GoBack', bubbles: true, cancelable: true })
    return (document.activeElement ?? document.body).dispatchEvent(press)
  })

/** Every control is reached by arrows, and the focus is seen on each. */
async function reachesAll(page: Page, where: string): Promise<void> {
  const { count, missed, unseen } = await unreached(page)
  expect(count, where).toBeGreaterThan(2)
  expect({ where, missed, unseen }).toEqual({ where, missed: [], unseen: [] })
}

test('a whole round without a picture: attracts, tells in silence over still ones, serves by remote, asks, forgets, keeps nothing', async () => {
  const { page, complaints, close } = await visit(browser, LINK, {
    before: async (fresh) => {
      await withoutWebgl(fresh)
      await fresh.clock.install()
    },
  })
  let downloads = 0
  page.on('download', () => downloads++)
  await ready(page)
  await page.getByRole('heading', { name: 'Back pain that runs down the leg' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Touch to look for yourself')
  await reachesAll(page, 'attract')
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.locator('.picture').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
  await page.setViewportSize({ width: 1280, height: 800 })

  const still = page.locator('.stills-over')
  await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.stills-over')?.naturalWidth === 1280)
  const first = await still.getAttribute('src')
  await pass(page, clinicTimesMs.attract + 2000)
  await page.locator('.clinic-telling').waitFor()
  expect(await page.locator('audio, video').count()).toBe(0)
  expect(await page.getByRole('button').count()).toBe(1)
  await pass(page, 5000, 8)
  await expect.poll(() => still.getAttribute('src')).not.toBe(first)
  expect((await page.getByTestId('clinic-caption').textContent())?.length).toBeGreaterThan(10)

  // A remote's arrow is a touch; from then on the four keys reach everything, here, in a card over it, and while exploring.
  await page.keyboard.press('ArrowDown')
  await page.getByRole('button', { name: 'Finished' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await reachesAll(page, 'visiting')
  await page.locator('.top-help').click()
  await page.locator('dialog[open]').waitFor()
  await page.setViewportSize({ width: 1280, height: 480 })
  const rest = (): Promise<number> =>
    page.locator('.modal-body').evaluate((text) => text.scrollHeight - text.clientHeight - text.scrollTop)
  await expect.poll(rest).toBeGreaterThan(50)
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowDown')
  await expect.poll(rest).toBeLessThan(2)
  await page.setViewportSize({ width: 1280, height: 800 })
  await back(page)
  await page.locator('dialog[open]').waitFor({ state: 'detached' })

  // What a visitor changes: settings that a device of one person would keep, words of a report, and the way round the page.
  await page.getByRole('button', { name: 'Sound and text' }).click()
  await page.getByRole('button', { name: 'Español' }).click()
  await page.keyboard.press('ArrowDown')
  await reachesAll(page, 'settings')
  await back(page)
  await page.getByRole('button', { name: 'Explorar', exact: true }).click()
  await page.locator('.explore-tool').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await reachesAll(page, 'exploring')
  await page.evaluate(() => window.explainer.set({ condition: { ageYears: 80 } }))
  expect(await page.locator('.mode-choice').count()).toBe(2)
  expect(await left(page)).toEqual(nothing(LINK))

  await pass(page, clinicTimesMs.visiting + 2000)
  await page.getByRole('heading', { name: '¿Sigue ahí?' }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.clinic-asking').waitFor({ state: 'detached' })
  expect(await page.evaluate(() => window.explainer.moment().condition.ageYears)).toBe(80)
  await pass(page, clinicTimesMs.visiting + 2000)
  await page.locator('.clinic-asking').waitFor()
  await pass(page, clinicTimesMs.asking + 2000)
  await page.getByRole('heading', { name: 'Back pain that runs down the leg' }).waitFor()
  expect(await page.evaluate(() => window.explainer.moment().condition.ageYears)).toBeLessThan(80)
  expect(await left(page)).toEqual(nothing(LINK))
  expect(await page.context().cookies()).toEqual([])
  expect(downloads).toBe(0)
  expect(complaints).toEqual([])

  // Left alone for a good while, nothing that is bright stands where it stood.
  const places = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (let i = 0; i < 80; i++) {
    await pass(page, LOOK_MS)
    const found = await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
      const marks =
        '.clinic-title, .clinic-about, .clinic-say .button, .clinic-whole, .clinic-step, .clinic-dots li, .stills'
      return [...document.querySelectorAll(marks)].map((element, index) => {
        const { x, y } = element.getBoundingClientRect()
        return [`${element.className || element.parentElement!.className} ${index}`, `${x},${y}`] as const
      })
    })
    for (const [name, place] of found) {
      places.set(name, (places.get(name) ?? new Set()).add(place))
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  for (const [name, seen] of places)
    if (counts.get(name)! >= 10) expect(seen.size / counts.get(name)!, name).toBeGreaterThanOrEqual(LOOK_MS / DRIFT_MS)
  expect([...counts.values()].filter((count) => count >= 10).length).toBeGreaterThan(5)
  await close()
})
