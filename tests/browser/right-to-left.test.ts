import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../tools/run/serve.mjs'
import { buildPseudoPage } from './pseudo/page.ts'
import { pseudoText } from './pseudo/pseudo.ts'
import { launch, ready, type Visit, visit, withoutWebgl } from './visit.ts'
import { seenTexts } from './words-on-page.ts'

let browser: Browser
let served: { address: string; close: () => Promise<void> }
beforeAll(async () => {
  served = await serve({ folder: await buildPseudoPage() })
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

/** Letters that no language changes: units, names of keys, and what is drawn as a sign. */
const KEPT = /\b(mm²?|cm|kg|kPa|MPa|mmHg)(?![\p{L}])|×/gu

/** What on the page is still English, or cut off. */
async function faults(page: Page): Promise<string[]> {
  const texts = await seenTexts(page)
  expect(texts.length).toBeGreaterThan(5)
  return texts.flatMap(({ text, lang, cut }) => [
    ...(lang !== 'la' && /[A-Za-z]{2}/.test(text.replace(KEPT, '')) ? [`still English: ${text}`] : []),
    ...(cut ? [`${cut}: ${text}`] : []),
  ])
}

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]

describe.each(sizes)('a language that reads from right to left, at $width x $height', (viewport) => {
  let here: Visit
  beforeAll(async () => {
    here = await visit(browser, '?step=herniation', { viewport, before: withoutWebgl, address: served.address })
    await ready(here.page)
  })
  afterAll(() => here.close())

  test('says every word of every step whole and in its own letters', async () => {
    const { page } = here
    for (const step of await page.evaluate(() => window.explainer.steps())) {
      await page.evaluate((id) => window.explainer.goTo(id), step)
      await page.locator('.step-title').waitFor()
      expect(await faults(page), step).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  })

  test('says every dialog and card whole and in its own letters', async () => {
    const { page } = here
    await page.evaluate(() => window.explainer.goTo('massage-may-help'))
    await page.locator('.top-help').click()
    expect(await faults(page), 'help').toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.top-lesion').click()
    await page.locator('dialog[open]').waitFor()
    expect(await faults(page), 'lesion').toEqual([])
    await page.keyboard.press('Escape')
    const settings = page.getByRole('button', { name: pseudoText('Sound and text') })
    await settings.click()
    await page.getByRole('button', { name: pseudoText('All the words') }).waitFor()
    expect(await faults(page), 'settings').toEqual([])
    for (const name of ['All the words', 'Words explained', 'Keys and touch']) {
      await page.getByRole('button', { name: pseudoText(name) }).click()
      await page.getByRole('dialog', { name: pseudoText(name) }).waitFor()
      expect(await faults(page), name).toEqual([])
      await page.keyboard.press('Escape')
      await settings.click()
    }
    await page.keyboard.press('Escape')
    await page.locator('.closer button').first().click()
    await page.locator('.card').waitFor()
    expect(await faults(page), 'hotspot').toEqual([])
  })

  test('turns buttons that point along the text, and keeps left and right of the picture', async () => {
    const { page } = here
    const back = await boxOf(page, '.transport-row button:has(.icon-onward) >> nth=0')
    const next = await boxOf(page, '.transport-row button:has(.icon-onward) >> nth=1')
    expect(back.x).toBeGreaterThan(next.x)
    const unfold = page.locator('.view-unfold')
    if (await unfold.isVisible()) await unfold.click()
    const [left, right] = [await boxOf(page, '.view-left'), await boxOf(page, '.view-right')]
    expect(left.x).toBeLessThan(right.x)
  })

  test('goes on with the arrow that points onward', async () => {
    const { page } = here
    await page.evaluate(() => window.explainer.goTo('healthy-back'))
    await page.locator('#story').focus()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('heading', { name: pseudoText('Follow the sciatic nerve') }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { name: pseudoText('What is sciatica?') }).waitFor()
  })

  if (viewport.width > 900)
    test('has the panels on the other sides, and the camera is told so', async () => {
      const { page } = here
      await page.evaluate(() => window.explainer.goTo('herniation'))
      const middle = viewport.width / 2
      const story = await boxOf(page, '.shell-story')
      const side = await boxOf(page, '.shell-side')
      expect(story.x).toBeGreaterThan(middle)
      expect(side.x + side.width).toBeLessThan(middle)
      const inset = (edge: string): Promise<number> =>
        page.evaluate(
          (name) => Number.parseFloat(document.querySelector<HTMLElement>('.shell')!.style.getPropertyValue(name)),
          `--inset-${edge}`,
        )
      expect(await inset('right')).toBeCloseTo(viewport.width - story.x, -1)
      expect(await inset('left')).toBeCloseTo(side.x + side.width, -1)
    })

  test('was laid out without an error', () => {
    expect(here.complaints.filter((line) => !line.includes('WebGL'))).toEqual([])
  })
})
