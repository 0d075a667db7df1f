import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toldStories as stories } from '../../src/story/stories/told.ts'
import { launch, ready, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const { words, steps } = stories['disc-or-buttock']
const [first] = steps

describe.each([
  ['a wide screen, from the title', { width: 1280, height: 800 }, `Stories: ${stories.sciatica.words.en.title}`],
  ['a phone, from the steps', { width: 390, height: 844 }, /^Steps of the story/],
] as const)('on %s', (_, viewport, opener) => {
  test('another story is chosen, told and linked to', async () => {
    const { page, close } = await visit(browser, '?step=herniation', { viewport, before: withoutWebgl })
    await ready(page)
    await page.getByRole('button', { name: opener }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: words.en.title }).click()
    expect(await dialog.locator('.steps-list li').count()).toBe(steps.length)
    expect(await dialog.getByRole('button', { name: words.en.title }).getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: words.en.steps[first.id].title }).waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words.en.title)
    expect(await page.evaluate(() => window.explainer.steps())).toEqual(steps.map(({ id }) => id))
    await expect.poll(() => new URL(page.url()).searchParams.get('story')).toBe('disc-or-buttock')
    await close()
  })
})
