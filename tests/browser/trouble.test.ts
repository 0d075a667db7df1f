import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, ready, visit, withoutWebgl } from './visit.ts'

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

  test('when model files are missing, cut short, or a web page in their place: the rest is drawn, what is missing is named once, and it comes when the network is back', async () => {
    const { page, complaints, close } = await visit(browser, '', {
      async before(fresh) {
        await fresh.route('**/models/pelvis.glb', (route) => route.fulfill({ status: 404, body: 'gone' }))
        await fresh.route('**/models/legs.glb', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome to this network</title>' }),
        )
        await fresh.route('**/models/muscles.glb', async (route) => {
          const answer = await route.fetch()
          const whole = await answer.body()
          await route.fulfill({ status: 200, body: whole.subarray(0, whole.length / 2) })
        })
      },
    })
    await ready(page)
    const said = page.getByText('Not drawn in full')
    await said.waitFor()
    expect(await said.innerText()).toMatch(/hip bone/i)
    expect(await page.evaluate(() => window.explainer.stats().triangles)).toBeGreaterThan(10_000)
    await page.unrouteAll()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect.poll(() => said.count()).toBe(0)
    await storyWorks(page)
    expect(complaints.filter((line) => line.startsWith('uncaught'))).toEqual([])
    await close()
  })

  test('when no model can be had at all', async () => {
    const { page, close } = await visit(browser, '', {
      before: (fresh) => fresh.route('**/models/*.glb', (route) => route.abort()),
    })
    await ready(page)
    await page.getByText('The 3D picture could not be loaded').waitFor()
    await storyWorks(page)
    await page.unrouteAll()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.waitForFunction(() => document.querySelector('canvas.scene-canvas') !== null)
    await expect.poll(() => page.getByText('The 3D picture could not be loaded').count()).toBe(0)
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
})
