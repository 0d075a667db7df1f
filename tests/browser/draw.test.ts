import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, ready, type Visit, visit } from './visit.ts'

let browser: Browser
let seen: Visit
let page: Page

beforeAll(async () => {
  browser = await launch()
  seen = await visit(browser, '?step=herniation&mode=consult&tool=draw&lang=en')
  page = seen.page
  await ready(page)
}, 120_000)

afterAll(async () => {
  await seen.close()
  await browser.close()
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
const drag = async (from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(...to, { steps: 5 })
  await page.mouse.up()
}
const azimuth = (): Promise<number> => page.evaluate(() => window.explainer.moment().view.azimuthDeg)

describe('point and draw', () => {
  test('a pen on the body draws and does not turn it; a label is written where it is tapped', {
    timeout: 120_000,
  }, async () => {
    const before = await azimuth()
    await button('Pen').click()
    await drag([760, 300], [800, 330])
    await expect.poll(() => button('Undo drawing').getAttribute('aria-disabled')).toBe('false')
    await button('Arrow').click()
    // From the air beside the body to the body.
    await drag([1240, 130], [850, 320])
    await button('Label').click()
    await page.getByLabel('Words of the label').fill('Here it presses')
    await page.mouse.click(850, 320)
    await expect.poll(() => page.locator('.mark-note').isVisible()).toBe(true)
    expect(await azimuth()).toBeCloseTo(before, 6)
    await page.evaluate(() => window.explainer.set({ view: { azimuthDeg: 200 } }))
    await expect.poll(() => page.locator('.mark-note').isVisible()).toBe(true)
  })

  test('a drawing is saved to a file, cleared and opened again; another file is told apart', {
    timeout: 120_000,
  }, async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), button('Save drawing to a file').click()])
    const path = await download.path()
    await button('Clear all').click()
    await expect.poll(() => page.locator('.mark-note').count()).toBe(0)
    await page.locator('input[type=file]').setInputFiles(path)
    await expect.poll(() => page.locator('.mark-note').innerText()).toBe('Here it presses')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
    await expect.poll(() => page.getByText('This file holds no drawing').count()).toBe(1)
    expect(await page.locator('.mark-note').count()).toBe(1)
  })

  test('an arrow is drawn by keys alone', { timeout: 120_000 }, async () => {
    await button('Clear all').click()
    await button('Arrow').click()
    const cross = page.getByRole('application', { name: 'Pointer for the keyboard' })
    await cross.focus()
    await page.keyboard.press('Enter')
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => button('Clear all').getAttribute('aria-disabled')).toBe('false')
    await page.keyboard.press('Control+z')
    await expect.poll(() => button('Clear all').getAttribute('aria-disabled')).toBe('true')
    // Clearing is undone too.
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator('.mark-note').count()).toBe(1)
  })

  test('nothing drawn is stored in the browser or in the link', {
    timeout: 120_000,
  }, async () => {
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href)
    expect(stored).not.toContain('presses')
    await page.locator('.mark-note').waitFor()
    await button('Clear all').click()
    await expect.poll(() => page.locator('.mark-note').count()).toBe(0)
    expect(seen.complaints).toEqual([])
  })
})
