import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pictureFacts } from './picture.ts'
import { launch, ready, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Holds back the page's own file; @returns what lets it come */
async function withoutPage(page: Page): Promise<() => void> {
  let come = (): void => {}
  const until = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route(/assets\/page-.*\.js$/, async (route) => {
    await until
    await route.continue()
  })
  return come
}

/** Where the body stands, CSS px: left, top, right and bottom of what is warmer than the studio. */
async function bodyBox(page: Page): Promise<number[]> {
  const png = await page.locator('.picture').screenshot({ scale: 'css' })
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const box = [width, height, 0, 0]
  // Beside the words and below the bar at the top, which are not here at first.
  const [left, right] = width > height ? [0.35, 0.8] : [0, 1]
  for (let y = Math.floor(height * 0.1); y < height * 0.7; y++)
    for (let x = Math.floor(width * left); x < width * right; x++) {
      const at = 3 * (y * width + x)
      if (data[at]! - data[at + 2]! < 40) continue
      box[0] = Math.min(box[0]!, x)
      box[1] = Math.min(box[1]!, y)
      box[2] = Math.max(box[2]!, x)
      box[3] = Math.max(box[3]!, y)
    }
  return box
}

test.each([
  ['wide', { width: 1280, height: 800 }],
  ['narrow', { width: 390, height: 844 }],
])('the body is seen before the page has come, %s, and stays where it stands when that comes', async (_, viewport) => {
  let come = (): void => {}
  const { page, complaints, close } = await visit(browser, '', {
    viewport,
    before: async (opened) => {
      come = await withoutPage(opened)
    },
  })
  await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0)
  const canvas = await page.waitForSelector('canvas.scene-canvas')
  // Finer shapes follow, still without the page.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /skin\.glb/.test(name)))
  await page.waitForTimeout(500)
  expect((await pictureFacts(page)).contrast).toBeGreaterThan(12)
  const before = await bodyBox(page)
  expect(await page.locator('button').count()).toBe(0)
  come()
  await ready(page)
  const after = await bodyBox(page)
  for (const [i, px] of before.entries()) expect(Math.abs(px - after[i]!)).toBeLessThan(14)
  // The body is drawn where its opening was, and not on another canvas.
  expect(await canvas.evaluate((one) => one.isConnected && one.parentElement!.className)).toBe('scene')
  expect(await page.locator('canvas.scene-canvas').count()).toBe(1)
  expect(complaints).toEqual([])
  await close()
})

test('a context that is lost before the body has come gives the opening again', async () => {
  const { page, complaints, close } = await visit(browser, '', {
    before: (opened) => opened.route(/assets\/body-.*\.js$/, () => {}),
  })
  await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0)
  await page.waitForFunction(() => 'explainer' in window && document.querySelector('.scene canvas'))
  await page.waitForTimeout(500)
  const before = await bodyBox(page)
  await page.evaluate(async () => {
    const gl = document.querySelector<HTMLCanvasElement>('canvas.scene-canvas')!.getContext('webgl2')!
    const loss = gl.getExtension('WEBGL_lose_context')!
    loss.loseContext()
    await new Promise((resolve) => setTimeout(resolve, 300))
    loss.restoreContext()
    await new Promise((resolve) => setTimeout(resolve, 500))
  })
  expect(await bodyBox(page)).toEqual(before)
  expect(before[3]! - before[1]!).toBeGreaterThan(150)
  expect(complaints).toEqual([])
  await close()
})
