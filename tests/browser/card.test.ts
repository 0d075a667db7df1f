import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/i18n/index.ts'
import { launch, ready, type Visit, visit, withoutWebgl } from './visit.ts'

const { card, structure } = languages.en
const TARGET_PX = 44

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const open = async (page: Page, id: string): Promise<void> => {
  await page.evaluate((one) => window.explainer.select(one), id)
  await page.locator('.card-folds').waitFor()
}
const title = (page: Page) => page.locator('.card h2')
const fold = (page: Page, name: string) => page.locator('.card-folds summary', { hasText: name })
const chip = (page: Page, id: string) => page.locator(`.card [data-structure="${id}"]`)
/** Everything in the card that can be pressed and is smaller than a finger. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(
    (least) =>
      [...document.querySelectorAll<HTMLElement>('.card button, .card-folds summary')]
        .filter((one) => one.checkVisibility())
        .flatMap((one) => {
          const { width, height } = one.getBoundingClientRect()
          return Math.min(width, height) < least - 0.5 ? [`${one.textContent} ${width} x ${height}`] : []
        }),
    TARGET_PX,
  )

describe('with a mouse on a laptop', () => {
  let here: Visit
  beforeAll(async () => {
    here = await visit(browser, '?mode=explore')
    await ready(here.page)
  })
  afterAll(() => here.close())

  test('what is hidden, left alone or faded from the card is so in the picture', async () => {
    const { page } = here
    const shown = (id: string): Promise<boolean> =>
      page.evaluate((one) => window.explainer.structures().find((part) => part.id === one)!.visible, id)
    await open(page, 'gluteus-maximus-right')
    const verb = (name: string) => page.locator('.card-verb', { hasText: name })
    await verb(languages.en.explore.fade).click()
    expect(await verb(languages.en.explore.fade).getAttribute('aria-pressed')).toBe('true')
    await verb(languages.en.explore.fade).click()
    await verb(languages.en.explore.isolate).click()
    await expect.poll(() => shown('gluteus-medius-right')).toBe(false)
    expect(await shown('gluteus-maximus-right')).toBe(true)
    await verb(languages.en.explore.isolate).click()
    await expect.poll(() => shown('gluteus-medius-right')).toBe(true)
    const before = await page.evaluate(() => window.explainer.moment().view)
    await verb(card.fly).click()
    await expect.poll(() => page.evaluate(() => window.explainer.moment().view.at)).toEqual(['gluteus-maximus-right'])
    expect(before.at).not.toEqual(['gluteus-maximus-right'])
    await verb(languages.en.explore.hide).click()
    await expect.poll(() => shown('gluteus-maximus-right')).toBe(false)
    expect(await page.locator('.card').count()).toBe(0)
  })

  test('supply leads from muscle to nerve to root, the story to its step, and the name is said', async () => {
    const { page } = here
    await open(page, 'semitendinosus-left')
    await expect.poll(() => title(page).textContent()).toBe(structure('semitendinosus-left').name)
    expect(await page.locator('.card-folds details[open]').count()).toBe(0)
    expect(await page.locator('.card').textContent()).toContain(card.does.semitendinosus)

    await fold(page, card.supply).click()
    await chip(page, 'sciatic-nerve-left').first().hover()
    await chip(page, 'sciatic-nerve-left').first().click()
    await expect.poll(() => title(page).textContent()).toBe(structure('sciatic-nerve-left').name)
    await fold(page, card.supply).click()
    await chip(page, 'root-S1-left').first().click()
    await expect.poll(() => title(page).textContent()).toBe(structure('root-S1-left').name)
    await fold(page, card.supply).click()
    await expect.poll(() => chip(page, 'semitendinosus-left').count()).toBe(1)
    expect(await page.locator('.card').textContent()).toContain(languages.en.panels.symptoms.reflexes.ankle)

    await fold(page, card.touchesTitle).click()
    await chip(page, 'sacrum').click()
    await expect.poll(() => title(page).textContent()).toBe(structure('sacrum').name)

    const sound = page.waitForRequest(/narration\/la\/os-sacrum\.(webm|m4a)$/)
    await page.locator('.card-latin [data-hear]').click()
    expect((await (await sound).response())!.status()).toBeLessThan(400)
    await page.locator('.card-latin [data-hear="saying"]').waitFor()
    await page.locator('.card-latin [data-hear="silent"]').waitFor({ timeout: 20_000 })

    await open(page, 'sciatic-nerve-right')
    await fold(page, card.inStory).click()
    const first = page.locator('.card-step').first()
    expect(await first.textContent()).toContain(languages.en.stories.sciatica.steps['what-is-sciatica'].title)
    await first.click()
    await page.locator('.shell[data-mode="story"]').waitFor()
    expect(await page.locator('main').textContent()).toContain(
      languages.en.stories.sciatica.steps['what-is-sciatica'].title,
    )
    expect(here.complaints).toEqual([])
  })
})

test('with the keyboard: folds open, chips lead on, and reading goes on at the next card’s title', async () => {
  const here = await visit(browser, '?mode=explore', { before: withoutWebgl })
  const { page } = here
  await ready(page)
  await open(page, 'gluteus-medius-left')
  await fold(page, card.supply).focus()
  await page.keyboard.press('Enter')
  await chip(page, 'root-L5-left').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => title(page).textContent()).toBe(structure('root-L5-left').name)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-hear'))).toBe('silent')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.card').count()).toBe(0)
  await here.close()
})

test('by touch on a phone: all of it is within reach of a finger, and nothing is wider than the screen', async () => {
  const here = await visit(browser, '?mode=explore', {
    before: withoutWebgl,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  })
  const { page } = here
  await ready(page)
  await open(page, 'sciatic-nerve-right')
  for (const name of [card.supply, card.touchesTitle, card.inStory, card.numbers]) await fold(page, name).tap()
  expect(await tooSmall(page)).toEqual([])
  const overflow = await page.evaluate(() => {
    const body = document.querySelector('.card-body')!
    return body.scrollWidth - body.clientWidth
  })
  expect(overflow).toBeLessThanOrEqual(0)
  await chip(page, 'tibial-nerve-right').first().tap()
  await expect.poll(() => title(page).textContent()).toBe(structure('tibial-nerve-right').name)
  await fold(page, card.inStory).tap()
  await page.locator('.card-step').first().tap()
  await page.locator('.shell[data-mode="story"]').waitFor()
  await here.close()
})

test('in a story too a card can be read, and while a name is said the story waits', async () => {
  const here = await visit(browser, '?step=healthy-back', { before: withoutWebgl })
  const { page } = here
  await ready(page)
  await open(page, 'disc-L4-L5')
  // Plain words first.
  expect(await page.locator('.card-term').count()).toBe(0)
  const telling = page.getByRole('button', { name: languages.en.ui.pause, exact: true })
  await page.getByRole('button', { name: languages.en.ui.play, exact: true }).first().click()
  await telling.waitFor()
  const sound = page.waitForRequest(/narration\/la\/discus-intervertebralis\./)
  await page.locator('.card [data-hear]').click()
  await sound
  await telling.waitFor({ state: 'detached' })
  expect(here.complaints).toEqual([])
  await here.close()
})
