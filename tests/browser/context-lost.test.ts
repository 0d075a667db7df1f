import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, ready, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Takes the graphics context from the picture, and gives it back, unless it is not to come back. */
const lose = (page: Page, comesBack = true): Promise<void> =>
  page.evaluate(async (back) => {
    const canvas = document.querySelector('canvas.scene-canvas') as HTMLCanvasElement
    const hand = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
    const gone = new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve, { once: true }))
    hand.loseContext()
    await gone
    // Not before everyone has heard of it.
    await new Promise((resolve) => setTimeout(resolve))
    if (!back) return
    const here = new Promise((resolve) => canvas.addEventListener('webglcontextrestored', resolve, { once: true }))
    hand.restoreContext()
    await here
  }, comesBack)

test('a context that is lost and restored gives the identical picture, also cut, compared and drawn on; after the third loss still pictures stand in, until 3D is asked for again', async () => {
  const { page, complaints, close } = await visit(
    browser,
    '?step=herniation&mode=consult&tool=draw&compare=healthy,affected&section=sagittal:-6&lang=en',
    { deviceScaleFactor: 1, viewport: { width: 1000, height: 700 } },
  )
  await ready(page)
  await page.getByRole('button', { name: 'Pen', exact: true }).click()
  await page.mouse.move(543, 390)
  await page.mouse.down()
  await page.mouse.move(560, 440, { steps: 4 })
  await page.mouse.up()
  await expect
    .poll(() => page.getByRole('button', { name: 'Undo drawing', exact: true }).getAttribute('aria-disabled'))
    .toBe('false')
  // Away from the picture, so that nothing is pointed at.
  await page.mouse.move(300, 30)
  const picture = async (): Promise<Buffer> => {
    await page.evaluate(() => window.explainer.set({}))
    return page.screenshot({ timeout: 60_000 })
  }
  // What the pointer lit goes out first.
  let before = await picture()
  await expect
    .poll(async () => {
      const last = before
      before = await picture()
      return before.equals(last)
    })
    .toBe(true)
  const told = await page.evaluate(() => window.explainer.moment())
  for (const _ of [1, 2]) {
    await lose(page)
    expect((await picture()).equals(before)).toBe(true)
  }

  await lose(page, false)
  await page.getByText('The 3D picture has stopped. Still pictures show the story instead.').waitFor()
  await expect
    .poll(() => page.evaluate(() => (document.querySelector('.stills-over') as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(500)
  expect(await page.locator('canvas.scene-canvas').count()).toBe(0)
  await page.getByRole('heading', { name: 'Point and draw' }).waitFor()
  // A picture that was asked for and cannot come keeps nobody waiting.
  await page.evaluate(() => window.explainer.set({}))

  await page.getByRole('button', { name: 'Try 3D again' }).click()
  await expect
    .poll(() => page.getByText('The 3D picture has stopped', { exact: false }).count(), { timeout: 60_000 })
    .toBe(0)
  // Nothing that the viewer did is lost: view, cut, comparison and drawing.
  await page.waitForFunction(
    () => document.querySelector('canvas.scene-canvas') && window.explainer.stats().drawCalls > 0,
  )
  expect(await page.evaluate(() => window.explainer.moment())).toEqual(told)
  expect(page.url()).toContain('section=sagittal')
  await page.getByText('Affected').first().waitFor()
  expect(await page.getByRole('button', { name: 'Undo drawing', exact: true }).getAttribute('aria-disabled')).toBe(
    'false',
  )
  expect(complaints.filter((line) => line.startsWith('uncaught'))).toEqual([])
  await close()
})
