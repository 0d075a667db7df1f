import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { faultOfFocus } from './keyboard-place.ts'
import { launch, ready, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const hasFocus = (place: Locator): Promise<boolean> => place.evaluate((one) => one === document.activeElement)
const stands = (page: Page, what: string): Promise<void> =>
  expect.poll(() => faultOfFocus(page), { message: what, timeout: 5000 }).toBe('')

test('when the card of a hotspot closes, by Escape, by its button or by the hotspot, the keyboard is where it was, or on what is next', async () => {
  const { page, complaints, close } = await visit(browser, '?step=herniation&t=19000&lang=en')
  await ready(page)
  const spot = page.locator('.hotspot:not([hidden])').first()
  await spot.waitFor()
  const card = page.locator('.shell-side .card')
  for (const by of ['Escape', 'itself', 'its button', 'a mouse'] as const) {
    if (by === 'a mouse') await spot.click()
    else {
      await spot.focus()
      await page.keyboard.press('Enter')
    }
    await card.waitFor()
    const closer = card.getByRole('button', { name: en.ui.close })
    if (by === 'Escape') await page.keyboard.press('Escape')
    if (by === 'itself') {
      await spot.focus()
      await page.keyboard.press('Enter')
    }
    if (by === 'its button') {
      await closer.focus()
      await page.keyboard.press('Enter')
    }
    if (by === 'a mouse') await closer.click()
    await card.waitFor({ state: 'detached' })
    // Of whoever uses a mouse no sign is asked.
    if (by !== 'a mouse') await stands(page, `closed by ${by}`)
    await expect.poll(() => hasFocus(spot), { message: `closed by ${by}`, timeout: 5000 }).toBe(true)
  }
  expect(complaints).toEqual([])
  await close()
})

test('when a context menu closes, by Escape, Tab, a choice or a click elsewhere, the keyboard is where it was, or on the page', async () => {
  const { page, complaints, close } = await visit(browser, '?mode=explore&tool=structures&lang=en')
  await ready(page)
  const menu = page.locator('.context-menu')
  const row = page.getByRole('treeitem').first()
  for (const key of ['Escape', 'Tab', 'x', 'x', 'Enter'] as const) {
    await row.focus()
    await page.keyboard.press('Shift+F10')
    await menu.waitFor()
    expect(await menu.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    // The last: everything is shown.
    if (key === 'Enter') await page.keyboard.press('End')
    await page.keyboard.press(key)
    await menu.waitFor({ state: 'detached' })
    await stands(page, `closed by ${key}`)
    expect(await hasFocus(row), `closed by ${key}`).toBe(true)
  }

  // In the picture, whoever has the keyboard elsewhere before. Of a muscle so near there is something everywhere.
  await page.evaluate(() => window.explainer.set({ view: { at: ['gluteus-maximus-right'], spanMm: 60 } }))
  const settings = page.getByRole('button', { name: en.ui.settings, exact: true })
  const { x, y, width, height } = (await page.locator('canvas.scene-canvas').boundingBox())!
  const middle = [x + width / 2, y + height / 2] as const
  for (const by of ['Escape', 'a choice', 'a click'] as const) {
    await settings.focus()
    await page.mouse.click(...middle, { button: 'right' })
    await menu.waitFor()
    if (by === 'Escape') await page.keyboard.press('Escape')
    if (by === 'a choice') await menu.getByRole('menuitem', { name: en.explore.fade }).click()
    if (by === 'a click') await page.mouse.click(x + width - 10, y + height / 2)
    await menu.waitFor({ state: 'detached' })
    // A click where nothing is takes the keyboard away by itself, and Tab goes on from there.
    if (by !== 'a click') expect(await hasFocus(settings), `closed by ${by}`).toBe(true)
    await page.keyboard.press('Tab')
    await stands(page, `Tab after ${by}`)
  }
  expect(complaints).toEqual([])
  await close()
})
