import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
