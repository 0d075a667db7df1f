import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { es } from '../../src/i18n/es/index.ts'
import { launch, ready, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

declare global {
  interface Window {
    /** Which of the graphics card's functions throw, and how often one did. */
    breakable: { names: string | null; thrown: number }
  }
}

/** Lets the functions of every graphics context throw from the moment at which they are named; `at` the beginning already. */
const breakable = (at: string | null) => (page: Page) =>
  page.addInitScript((names) => {
    window.breakable = { names, thrown: 0 }
    const kind = WebGL2RenderingContext.prototype
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(kind))) {
      if (typeof value !== 'function' || name === 'constructor') continue
      Object.defineProperty(kind, name, {
        value(this: WebGL2RenderingContext, ...rest: unknown[]) {
          const { names: broken } = window.breakable
          if (broken !== null && new RegExp(broken).test(name)) {
            window.breakable.thrown++
            throw new Error(`${name} is broken`)
          }
          return Reflect.apply(value, this, rest)
        },
      })
    }
  }, at)

const breakNow = (page: Page, names: string | null): Promise<void> =>
  page.evaluate((broken) => {
    window.breakable.names = broken
  }, names)

const thrown = (page: Page): Promise<number> => page.evaluate(() => window.breakable.thrown)

/** Waits for the one sentence and the still picture of the step. */
async function standsStill(page: Page, words: typeof en | typeof es): Promise<void> {
  await expect.poll(() => page.getByText(words.notices['stopped-picture'], { exact: true }).count()).toBe(1)
  await expect
    .poll(() => page.evaluate(() => document.querySelector<HTMLImageElement>('.stills-over')?.naturalWidth ?? 0))
    .toBeGreaterThan(500)
  expect(await page.locator('canvas.scene-canvas').count()).toBe(0)
}

const uncaught = (complaints: readonly string[]): string[] => complaints.filter((line) => line.startsWith('uncaught'))

test.each([
  ['what draws', '^draw'],
  ['all of the graphics card', '.'],
])(
  '%s throws from some moment on: one sentence and still pictures, the story goes on, and 3D comes back when it can',
  async (_, names) => {
    const { page, complaints, close } = await visit(browser, '?step=herniation&lang=en', { before: breakable(null) })
    await ready(page)
    const told = await page.evaluate(() => window.explainer.moment())
    await breakNow(page, names)
    await page.keyboard.press('ArrowRight')
    await standsStill(page, en)
    // Nobody goes on trying.
    const times = await thrown(page)
    await page.waitForTimeout(1000)
    expect(await thrown(page)).toBe(times)
    // Nobody is kept waiting for a picture that cannot come.
    await page.evaluate(() => window.explainer.goTo('herniation'))
    expect(await page.evaluate(() => window.explainer.moment())).toEqual(told)
    await page.getByRole('button', { name: en.ui.next }).click()
    await page.locator('.sentence').first().click()
    await page.locator('.shell-side .card').waitFor()

    // In vain, and it is said again; then not in vain.
    const again = page.getByRole('button', { name: en.ui.try3dAgain })
    await again.click()
    await expect.poll(() => thrown(page)).toBeGreaterThan(times)
    await standsStill(page, en)
    await breakNow(page, null)
    await again.click()
    await page.waitForFunction(() => window.explainer.stats().drawCalls > 0, undefined, { timeout: 60_000 })
    expect(await page.getByText(en.notices['stopped-picture']).count()).toBe(0)
    expect(uncaught(complaints)).toEqual([])
    await close()
  },
)

test('a bare picture that throws has its sentence and its still pictures too', async () => {
  const { page, complaints, close } = await visit(browser, '?chrome=none&lang=en', { before: breakable('^draw') })
  await ready(page)
  await standsStill(page, en)
  expect(uncaught(complaints)).toEqual([])
  await close()
})

test.each([
  ['at its very beginning', '.'],
  ['as shaders are made', '^(compileShader|linkProgram)$'],
  ['as the body is made', '^bufferSubData|texImage3D|texStorage3D$'],
])('a picture that throws %s is not begun again and again: one sentence and still pictures', async (_, names) => {
  const { page, complaints, close } = await visit(browser, '?lang=es', { before: breakable(names) })
  await ready(page)
  await standsStill(page, es)
  const times = await thrown(page)
  await page.waitForTimeout(500)
  expect(await thrown(page)).toBe(times)
  expect(times).toBeGreaterThan(0)
  await page.getByRole('button', { name: es.ui.next }).click()
  expect(uncaught(complaints)).toEqual([])
  await close()
})
