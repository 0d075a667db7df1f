import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { withoutVoice } from './led-clock.ts'
import { pixelsApart } from './picture.ts'
import { launch, ready, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  // Pages that are left are kept, as they are for viewers.
  browser = await launch([], ['--disable-back-forward-cache'])
})
afterAll(() => browser.close())

declare global {
  interface Window {
    /** Whether the page was shown again from the browser's memory. */
    cameBack: boolean
    sounds: HTMLAudioElement[]
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first()

/** Where the story and its voice stand, ms. */
const place = (page: Page): Promise<{ readonly storyMs: number; readonly voiceMs: number }> =>
  page.evaluate(() => ({
    storyMs: Number(document.querySelector<HTMLInputElement>('.scrub input')!.value),
    voiceMs: Math.max(0, ...(window.sounds ?? []).map(({ currentTime }) => currentTime * 1000)),
  }))

/** The longest sentence: as much may be said again after a while away. */
const SENTENCE_MS = 8000

test('a page that is left and come back to by history: picture, view and story are where they were, and the voice goes on with its sentence', async () => {
  const { page, complaints, close } = await visit(browser, '?step=herniation&lang=en', {
    deviceScaleFactor: 1,
    viewport: { width: 800, height: 600 },
    before: (fresh) =>
      fresh.addInitScript(() => {
        window.sounds = []
        window.Audio = class extends Audio {
          constructor(source?: string) {
            super(source)
            window.sounds.push(this)
          }
        }
        addEventListener('pageshow', ({ persisted }) => {
          window.cameBack = persisted
        })
      }),
  })
  await ready(page)
  const away = async (ms: number): Promise<void> => {
    await page.goto(new URL('narration/en/sciatica/patient/transcript.html', page.url()).href)
    await page.waitForTimeout(ms)
    await page.goBack({ waitUntil: 'commit' })
    await page.waitForFunction(() => window.cameBack)
    await page.evaluate(() => {
      window.cameBack = false
    })
  }
  await page.evaluate(() => window.explainer.set({ view: { azimuthDeg: 150 } }))
  const told = await page.evaluate(() => window.explainer.moment())
  const before = await page.screenshot({ timeout: 60_000 })
  await away(0)
  expect(await page.evaluate(() => window.explainer.moment())).toEqual(told)
  await page.evaluate(() => window.explainer.set({}))
  await expect.poll(async () => pixelsApart(page, before, await page.screenshot({ timeout: 60_000 }))).toBe(0)
  // It is drawn anew when it is asked for.
  const { frames } = await page.evaluate(() => window.explainer.stats())
  await page.evaluate(() => window.explainer.set({ view: { azimuthDeg: 160 } }))
  expect((await page.evaluate(() => window.explainer.stats())).frames).toBeGreaterThan(frames)

  await button(page, en.ui.play).click()
  await expect.poll(async () => (await place(page)).voiceMs).toBeGreaterThan(1000)
  const left = await place(page)
  await away(3000)
  const back = await place(page)
  // Leaving and coming take a moment too.
  const MOMENT_MS = 1500
  for (const which of ['storyMs', 'voiceMs'] as const) {
    expect(back[which], which).toBeLessThan(left[which] + MOMENT_MS)
    expect(back[which], which).toBeGreaterThan(left[which] - SENTENCE_MS)
  }
  expect(await button(page, en.ui.pause).count()).toBe(1)
  await expect.poll(async () => (await place(page)).voiceMs).toBeGreaterThan(back.voiceMs)
  await expect.poll(async () => (await place(page)).storyMs).toBeGreaterThan(back.storyMs)
  expect(complaints).toEqual([])
  await close()
})

test('a page that nobody sees for hours, or a device that sleeps: the story goes on with its sentence, not hours later', async () => {
  const { page, complaints, close } = await visit(browser, '?step=herniation&lang=en', {
    async before(fresh) {
      await fresh.clock.install()
      await withoutWebgl(fresh)
      await withoutVoice(fresh)
    },
  })
  await ready(page)
  const show = (state: 'hidden' | 'visible'): Promise<void> =>
    page.evaluate((to) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: to })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  const storyMs = async (): Promise<number> => (await place(page)).storyMs
  await button(page, en.ui.play).click()
  await expect.poll(storyMs).toBeGreaterThan(500)
  const title = await page.locator('.step-title').innerText()
  const HOURS = '07:00:00'
  const MOMENT_MS = 2000

  const asleep = await storyMs()
  await page.clock.fastForward(HOURS)
  const awake = await storyMs()
  expect(awake).toBeGreaterThanOrEqual(asleep)
  expect(awake).toBeLessThan(asleep + MOMENT_MS)

  await show('hidden')
  const hidden = await storyMs()
  await page.clock.fastForward(HOURS)
  expect(await storyMs()).toBe(hidden)
  await show('visible')
  const seen = await storyMs()
  expect(seen).toBeLessThan(hidden + MOMENT_MS)
  expect(seen).toBeGreaterThan(hidden - SENTENCE_MS)
  await expect.poll(storyMs).toBeGreaterThan(seen)
  expect(await page.locator('.step-title').innerText()).toBe(title)
  expect(await button(page, en.ui.pause).count()).toBe(1)
  expect(complaints.filter((line) => line.startsWith('uncaught'))).toEqual([])
  await close()
})
