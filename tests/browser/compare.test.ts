import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, ready, type Visit, visit } from './visit.ts'

let browser: Browser
let seen: Visit
let page: Page

beforeAll(async () => {
  browser = await launch()
  seen = await visit(browser, '?step=herniation&mode=consult&tool=compare&lang=en')
  page = seen.page
  await ready(page)
}, 120_000)

afterAll(async () => {
  await seen.close()
  await browser.close()
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
const captions = (): Promise<string[]> => page.locator('.pane-caption').allInnerTexts()

describe('compare', () => {
  test('three stand beside one another with the number that differs, in few draw calls', {
    timeout: 120_000,
  }, async () => {
    await button('Healthy, affected, recovered').click()
    await expect.poll(() => page.locator('.pane-caption').count()).toBe(3)
    const [healthy, affected, recovered] = await captions()
    expect(healthy).toMatch(/^Healthy\s+Disc stands out 0\smm$/)
    expect(affected).toMatch(/^Affected\s+Disc stands out 6\.0\smm$/)
    expect(recovered).toMatch(/^Recovered, after 12 months\s+Disc stands out 1\.8\smm$/)
    await page.evaluate(() => window.explainer.set({ view: { azimuthDeg: 160 } }))
    expect(await page.evaluate(() => window.explainer.stats().drawCalls)).toBeLessThanOrEqual(60)
  })

  test('one is wiped over the other by keyboard and by mouse', { timeout: 120_000 }, async () => {
    await button('Healthy and affected').click()
    await button('Wipe across').click()
    const handle = page.locator('.wipe-handle')
    await handle.focus()
    await page.keyboard.press('End')
    await expect.poll(() => handle.getAttribute('aria-valuenow')).toBe('100')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => handle.getAttribute('aria-valuenow')).toBe('95')
    const box = (await handle.boundingBox())!
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x - 300, box.y + box.height / 2, { steps: 3 })
    await page.mouse.up()
    await expect.poll(async () => Number(await handle.getAttribute('aria-valuenow'))).toBeLessThan(80)
    await expect.poll(() => page.url()).toContain('compare=healthy')
    const slider = page.getByLabel('How far across the first picture reaches').last()
    await slider.fill('0.1')
    await expect.poll(() => handle.getAttribute('aria-valuenow')).toBe('10')
    // A caption never stands over the other's picture.
    const clip = (await page.locator('.pane-clip').first().boundingBox())!
    const caption = (await page.locator('.pane-caption[data-pane=affected]').boundingBox())!
    expect(caption.x).toBeGreaterThanOrEqual(clip.x + clip.width)
  })

  test('one picture is one picture again', { timeout: 120_000 }, async () => {
    await button('One picture').click()
    await expect.poll(() => page.locator('.pane-caption').count()).toBe(0)
    expect(seen.complaints).toEqual([])
  })
})
