import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allAhead, launch, ready, type Visit, visit, withoutWebgl } from './visit.ts'

let browser: Browser
let seen: Visit
let page: Page

// None of this needs a picture: one page without is enough.
beforeAll(async () => {
  browser = await launch()
  seen = await visit(browser, '?step=herniation&lang=en', { before: withoutWebgl, hasTouch: true })
  page = seen.page
  await ready(page)
  await allAhead(page)
})
afterAll(async () => {
  await seen.close()
  await browser.close()
})

const uncaught = (): readonly string[] => seen.complaints.filter((line) => line.startsWith('uncaught'))
const button = (name: string) => page.getByRole('button', { name, exact: true })
const SCRIPTS = '**/assets/*.js'
const cut = (): Promise<unknown> => page.route(SCRIPTS, (route) => route.abort('internetdisconnected'))
const mend = (): Promise<unknown> => page.unroute(SCRIPTS)
const ABSENT = 'A part of this page could not be loaded.'
const heading = (name: string) => page.getByRole('heading', { name })
const overflows = (): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement!
    return scrollWidth > clientWidth
  })

describe('a file that does not come', () => {
  test('is said in a dialog that can be closed, and comes when it is tried again', async () => {
    await cut()
    await button('Sound and text').click()
    await button('About this page').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(ABSENT, { exact: false }).waitFor()
    await mend()
    await dialog.getByRole('button', { name: 'Try again' }).click()
    await heading('About this page').first().waitFor()
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    expect(uncaught()).toEqual([])
  })

  test('is said in the place of a panel, leaves the tools beside it alive, and comes by itself with the network', async () => {
    await cut()
    await page.getByRole('button', { name: 'Explore' }).first().click()
    const panel = page.locator('.explore-open')
    await page.locator('.explore-tool').nth(1).click()
    await panel.getByText(ABSENT, { exact: false }).waitFor()
    // In vain once more: then the whole page is offered.
    await panel.getByRole('button', { name: 'Try again' }).click()
    await panel.getByRole('button', { name: 'Reload the page' }).waitFor()
    await mend()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await panel.locator('.tool-title').waitFor()
    expect(uncaught()).toEqual([])
    await page.getByRole('button', { name: 'Story' }).first().click()
    await heading('When the disc').or(page.locator('.step-title')).first().waitFor()
  })
})

test('storage that fills in mid-use: the choice holds, and one sentence says for how long', async () => {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  for (const _ of [1, 2]) {
    await page.keyboard.press('c')
    await expect.poll(() => page.getByText('This device cannot remember your choices now.').count()).toBe(1)
  }
  await page.locator('.notice', { hasText: 'remember your choices' }).getByRole('button').click()
  expect(uncaught()).toEqual([])
})

test('a clock that jumps by years, a page that is frozen, resumed or brought back: the story goes on from where it was', async () => {
  await page.evaluate(() => {
    const { now } = Date
    let years = 0
    Date.now = () => now() + years * 31_557_600_000
    ;(window as unknown as { jump: (to: number) => void }).jump = (to) => {
      years = to
    }
  })
  const place = (): Promise<number> => page.evaluate(() => Number(new URLSearchParams(location.search).get('t') ?? 0))
  await button('Play').click()
  for (const years of [10, -30, 0]) {
    await page.evaluate((to) => {
      ;(window as unknown as { jump: (to: number) => void }).jump(to)
      for (const name of ['freeze', 'resume', 'visibilitychange']) document.dispatchEvent(new Event(name))
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    }, years)
    expect(await button('Pause').count()).toBe(1)
  }
  await button('Pause').click()
  await expect.poll(() => button('Play').count()).toBe(1)
  const ms = await place()
  expect(ms).toBeGreaterThanOrEqual(0)
  expect(ms).toBeLessThan(20_000)
  expect(uncaught()).toEqual([])
})

describe('a window of any size', () => {
  test('turned in mid-story and in a dialog keeps step and focus, and never scrolls sideways', async () => {
    const title = await page.locator('.step-title').innerText()
    await page.setViewportSize({ width: 390, height: 844 })
    await button('Next step').focus()
    await page.setViewportSize({ width: 844, height: 390 })
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Next step')
    expect(await overflows()).toBe(false)
    await button('Sound and text').click()
    const dialog = page.getByRole('dialog')
    const last = dialog.getByRole('button').last()
    await last.focus()
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await last.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await overflows()).toBe(false)
    await page.keyboard.press('Escape')
    expect(await page.locator('.step-title').innerText()).toBe(title)
  })

  test.each([
    [3840, 2160],
    [5000, 300],
    [200, 150],
    [1, 1],
  ])('%i by %i: nothing breaks, and what fits is there afterwards', async (width, height) => {
    await page.setViewportSize({ width, height })
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.locator('.step-title').waitFor()
    expect(await overflows()).toBe(false)
    expect(uncaught()).toEqual([])
  })
})
