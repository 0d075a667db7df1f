import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { budgets } from '../../tools/budgets.ts'
import { FIRST_SCRIPT_BYTES } from '../../tools/build/script-budget.ts'
import { launch, ready, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Every layer on, under a skin that lets them through, while hands are at work. */
const everything = (opacity: number): string =>
  `?step=massage-may-help&t=9000&freeze=1&skin=0.4&muscle=${opacity}&bone=${opacity}&disc=${opacity}&nerve=${opacity}&glow=1`

test.each([
  ['whole', 1],
  ['faded', 0.6],
])('with everything in the picture, %s, it keeps to its draw calls and triangles', async (_, opacity) => {
  const { page, complaints, close } = await visit(browser, everything(opacity))
  await ready(page)
  const stats = await page.evaluate(() => window.explainer.stats())
  expect(stats.triangles).toBeGreaterThan(150_000)
  expect(stats.triangles).toBeLessThanOrEqual(budgets.triangles)
  expect(stats.trianglesInAllPasses).toBeGreaterThan(stats.triangles)
  expect(stats.drawCalls).toBeLessThanOrEqual(budgets.drawCalls)
  expect(complaints).toEqual([])
  await close()
})

/** The mean of red, green and blue in the middle of the picture, 0..255. */
async function colours(page: Page): Promise<readonly number[]> {
  const png = await page.screenshot({ clip: { x: 440, y: 120, width: 400, height: 400 } })
  return (await sharp(png).removeAlpha().stats()).channels.map(({ mean }) => mean)
}

test('in motion a processor draws fewer triangles, in the same colours, and at rest all of them again', async () => {
  const { page, complaints, close } = await visit(browser, '?step=tight-muscles&lang=en')
  await ready(page)
  const triangles = (): Promise<number> => page.evaluate(() => window.explainer.stats().triangles)
  const all = await triangles()
  await page.getByRole('button', { name: en.ui.play, exact: true }).click()
  // They are found when the page is idle.
  await expect.poll(triangles, { timeout: 60_000 }).toBeLessThan(all * 0.75)
  const moving = await colours(page)
  await page.getByRole('button', { name: en.ui.pause, exact: true }).click()
  await page.evaluate(() => window.explainer.set({}))
  expect(await triangles()).toBeGreaterThan(all * 0.75)
  const still = await colours(page)
  for (const [channel, mean] of still.entries()) expect(Math.abs(mean - moving[channel]!)).toBeLessThan(8)
  expect(complaints).toEqual([])
  await close()
})

test('before the first picture few scripts come, in one language, and the models begin with the coarse one', async () => {
  const { page, close } = await visit(browser, '?lang=en')
  await ready(page)
  const { firstMs, fetched } = await page.evaluate(() => ({
    firstMs: performance.getEntriesByName('first-picture')[0]!.startTime,
    fetched: performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
  }))
  const before = fetched.filter(({ startTime }) => startTime < firstMs).map(({ name }) => new URL(name).pathname)
  const scripts = before.filter((name) => name.endsWith('.js'))
  const bytes = scripts.map((name) => brotliCompressSync(readFileSync(`dist${name}`)).length)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(FIRST_SCRIPT_BYTES)
  expect(scripts.length).toBeLessThanOrEqual(12)
  expect(scripts.filter((name) => /\/(es|late|read|Dialogs|Cards|Numbers|Sources)-/.test(name))).toEqual([])
  expect(before.filter((name) => name.endsWith('.glb'))[0]).toBe('/models/coarse.glb')
  await close()
})
