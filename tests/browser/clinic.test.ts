import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clinicTimesMs } from '../../src/state/clinic.ts'
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
  address,
})

const LINK = '?mode=clinic&level=L4-L5&side=left'

test('a whole round: attracts, tells in silence, serves a visitor by remote, asks, forgets, and has kept nothing', async () => {
  const { page, complaints, close } = await visit(browser, LINK, { before: (fresh) => fresh.clock.install() })
  await ready(page)
  await page.getByRole('heading', { name: 'Back pain that runs down the leg' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Touch to look for yourself')
  await page.clock.fastForward(clinicTimesMs.attract + 2000)
  await page.locator('.clinic-telling').waitFor()
  expect(await page.locator('audio, video').count()).toBe(0)
  expect(await page.getByRole('button').count()).toBe(1)

  // A remote's arrow is a touch; from then on the four keys reach everything.
  await page.keyboard.press('ArrowDown')
  await page.getByRole('button', { name: 'Finished' }).waitFor()
  const reached = new Set<string>()
  for (const key of [
    'ArrowDown',
    'ArrowUp',
    'ArrowUp',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'ArrowDown',
    'ArrowLeft',
  ]) {
    await page.keyboard.press(key)
    const name = await page.evaluate(() => {
      const focused = document.activeElement
      return focused === document.body ? null : (focused?.getAttribute('aria-label') ?? focused?.textContent ?? null)
    })
    expect(name, `the focus after ${key}`).not.toBeNull()
    reached.add(name!)
  }
  expect(reached.size).toBeGreaterThan(3)

  // What a visitor changes: settings that a device of one person would keep, the level, and the way round the page.
  await page.getByRole('button', { name: 'Sound and text' }).click()
  await page.getByRole('button', { name: 'Español' }).click()
  await page.locator('dialog[open] .modal-head button').click()
  await page.getByRole('button', { name: 'Explorar', exact: true }).click()
  await page.evaluate(() => window.explainer.set({ condition: { ageYears: 80 } }))
  expect(await left(page)).toEqual(nothing(LINK))

  await page.clock.fastForward(clinicTimesMs.visiting + 2000)
  await page.getByRole('heading', { name: '¿Sigue ahí?' }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.clinic-asking').waitFor({ state: 'detached' })
  await page.clock.fastForward(clinicTimesMs.visiting + 2000)
  await page.locator('.clinic-asking').waitFor()
  await page.clock.fastForward(clinicTimesMs.asking + 2000)
  await page.getByRole('heading', { name: 'Back pain that runs down the leg' }).waitFor()
  expect(await page.evaluate(() => window.explainer.moment().condition.herniation?.side ?? 'left')).toBe('left')
  expect(await page.evaluate(() => window.explainer.moment().condition.ageYears)).toBeLessThan(80)
  expect(await left(page)).toEqual(nothing(LINK))
  expect(await page.context().cookies()).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('where nothing can be drawn, large still pictures take the story’s part and words go on', async () => {
  const { page, close } = await visit(browser, '?mode=clinic', {
    before: async (fresh) => {
      await withoutWebgl(fresh)
      await fresh.clock.install()
    },
  })
  await ready(page)
  const still = page.locator('.stills-over')
  await still.waitFor()
  await page.waitForFunction(() => (document.querySelector('.stills-over') as HTMLImageElement).naturalWidth === 1280)
  const first = await still.getAttribute('src')
  await page.clock.fastForward(clinicTimesMs.attract + 2000)
  await page.locator('.clinic-telling').waitFor()
  await page.clock.fastForward(25_000)
  await page.clock.fastForward(2000)
  await page.waitForFunction((src) => document.querySelector('.stills-over')?.getAttribute('src') !== src, first)
  expect((await page.locator('.clinic-caption').textContent())?.length).toBeGreaterThan(10)
  await close()
})
