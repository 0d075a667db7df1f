import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, ready, steadyShot, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** The story goes on: its words are there and the next step opens. */
async function storyWorks(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'What is sciatica?' }).waitFor()
  await page.getByRole('button', { name: 'Next step' }).click()
  await page.getByRole('heading', { name: 'The healthy low back' }).waitFor()
  await page.getByText('Five big bones').first().waitFor()
}

describe('the page keeps the story going', () => {
  test('when the link names an unknown step and a bad value', async () => {
    const { page, complaints, close } = await visit(browser, '?step=nowhere&depthMm=soft&side=up')
    await ready(page)
    await page.getByText('The link named a step that is not in this story').waitFor()
    await page.getByText('A part of the link could not be used').waitFor()
    await storyWorks(page)
    expect(complaints).toEqual([])
    await close()
  })

  test('when there is no WebGL', async () => {
    const { page, complaints, close } = await visit(browser, '', { before: withoutWebgl })
    await ready(page)
    await page.getByText('cannot draw the 3D picture').waitFor()
    await storyWorks(page)
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await page.waitForFunction(
      () => document.querySelector('.shell-caption')?.textContent?.includes('Five big bones'),
      undefined,
      { timeout: 20_000 },
    )
    expect(complaints.filter((line) => line.startsWith('uncaught') || line.startsWith('asked'))).toEqual([])
    await close()
  })

  test.each([
    ['missing', { status: 404, body: 'gone' }],
    ['corrupt', { status: 200, body: 'not a model' }],
  ])('when a model file is %s: the rest is drawn and the missing parts are named', async (_, answer) => {
    const { page, complaints, close } = await visit(browser, '', {
      before: (fresh) => fresh.route('**/models/pelvis.glb', (route) => route.fulfill(answer)),
    })
    await ready(page)
    await page
      .getByText(/hip bone/i)
      .first()
      .waitFor()
    await storyWorks(page)
    expect(await page.evaluate(() => window.explainer.stats().triangles)).toBeGreaterThan(10_000)
    expect(complaints.filter((line) => line.startsWith('uncaught'))).toEqual([])
    await close()
  })

  test('when no model can be had at all', async () => {
    const { page, close } = await visit(browser, '', {
      before: (fresh) => fresh.route('**/models/*.glb', (route) => route.abort()),
    })
    await ready(page)
    await storyWorks(page)
    await close()
  })

  test('when there is no recording: captions run in silence and the viewer is told', async () => {
    const { page, close } = await visit(browser, '', {
      before: (fresh) => fresh.route('**/narration/**', (route) => route.abort()),
    })
    await ready(page)
    await page.keyboard.press('Space')
    await page.waitForFunction(
      () => document.querySelector('.shell-caption')?.textContent?.includes('Sciatica'),
      undefined,
      { timeout: 20_000 },
    )
    await page
      .getByText(/recorded voice could not be loaded/)
      .first()
      .waitFor()
    await close()
  })

  test('when storage is blocked', async () => {
    const { page, complaints, close } = await visit(browser, '', {
      before: (fresh) =>
        fresh.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage']) {
            Object.defineProperty(window, name, {
              get() {
                throw new DOMException('blocked', 'SecurityError')
              },
            })
          }
        }),
    })
    await ready(page)
    await storyWorks(page)
    expect(complaints).toEqual([])
    await close()
  })

  test('when the graphics context is lost and comes back: the same picture', async () => {
    const { page, close } = await visit(browser, '?step=healthy-back&t=0&freeze=1', { deviceScaleFactor: 1 })
    await ready(page)
    const before = await steadyShot(page)
    await page.evaluate(async () => {
      const lose = document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
      lose.loseContext()
      await new Promise((resolve) => setTimeout(resolve, 300))
      lose.restoreContext()
      await new Promise((resolve) => setTimeout(resolve, 300))
    })
    await page.evaluate(() => window.explainer.ready)
    const after = await steadyShot(page)
    expect(after.equals(before)).toBe(true)
    await close()
  })
})
