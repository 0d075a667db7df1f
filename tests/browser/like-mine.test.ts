import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { launch, ready, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const { mine, help, card } = en
/** Frames take long where a processor draws them. */
const SOON = { timeout: 30_000 }

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The middle of the part of the picture that no panel covers, CSS px. */
const middle = (page: Page): Promise<{ x: number; y: number; tallPx: number }> =>
  page.evaluate(() => {
    const { left, top, right, bottom } = document.querySelector('.picture')!.getBoundingClientRect()
    const style = getComputedStyle(document.querySelector('.shell')!)
    const inset = (edge: string): number => Number.parseFloat(style.getPropertyValue(`--inset-${edge}`)) || 0
    const [from, to] = [top + inset('top'), bottom - inset('bottom')]
    return { x: (left + inset('left') + right - inset('right')) / 2, y: (from + to) / 2, tallPx: to - from }
  })

const turnOf = (page: Page): Promise<number> => page.evaluate(() => window.explainer.moment().view.azimuthDeg)

const markedText = (page: Page): Promise<string | null> => page.locator('.mine-marked p').textContent()

test('a sign opens the help card first; then three taps, a painted calf and the story for it', async () => {
  const { page, complaints, close } = await visit(browser, '?mode=consult&tool=mine')
  await ready(page)
  await button(page, help.nowList[1]!).click()
  await page.getByRole('dialog', { name: help.title }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText(mine.check.sign).waitFor()
  expect(await page.getByText(mine.sides.legend).count()).toBe(0)
  await button(page, mine.check.again).click()
  await button(page, mine.check.none).click()

  await button(page, mine.sides.left).click()
  await button(page, mine.level.unknown).click()
  await button(page, mine.felt.paint).click()
  await page.evaluate(() => window.explainer.ready)
  await expect.poll(() => page.evaluate(() => window.explainer.moment().show.layers.skin), SOON).toBe(1)
  // The picture has come to rest where it is painted from.
  await page.evaluate(() => window.explainer.set({}))
  const before = await turnOf(page)
  const { x, y, tallPx } = await middle(page)
  await page.mouse.move(x, y + 0.05 * tallPx)
  await page.mouse.down()
  await page.mouse.move(x, y + 0.2 * tallPx, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => markedText(page), SOON).toMatch(/^\d+ places marked$/)
  expect(await turnOf(page)).toBe(before)
  const says = page.locator('.mine-says')
  expect(await says.textContent()).toMatch(/often linked with/)
  await page.getByText(mine.pattern.notDiagnosis).waitFor()

  await button(page, mine.felt.undo).click()
  await expect.poll(() => markedText(page), SOON).toBe('')
  await button(page, card.skin.heel).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => says.textContent(), SOON).toBe(mine.pattern.one('S1'))
  await button(page, mine.pattern.behind(en.levels['L5-S1'], 'S1')).click()
  const { condition } = await page.evaluate(() => window.explainer.moment())
  expect(condition.herniation).toMatchObject({ disc: 'L5-S1', side: 'left' })
  expect((await page.evaluate(() => window.explainer.stats())).drawCalls).toBeLessThanOrEqual(60)

  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]))
  expect(kept).not.toMatch(/heel|felt|painted/)
  await page.getByRole('button', { name: mine.pattern.story }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('side'), SOON).toBe('left')
  expect(new URL(page.url()).searchParams.get('mode')).not.toBe('consult')
  expect(complaints).toEqual([])
  await close()
})

test('on a phone all of it is large enough for a finger, and the saddle opens the help card', async () => {
  const { page, complaints, close } = await visit(browser, '?mode=consult&tool=mine&lang=en', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  })
  await ready(page)
  const small = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.tool-panel button, .tool-panel summary')]
        .filter((one) => one.checkVisibility() && !one.closest('.sources'))
        .filter((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height) < 43.5)
        .map((one) => one.textContent ?? ''),
    )
  expect(await small()).toEqual([])
  await button(page, mine.check.none).tap()
  await button(page, mine.sides.right).tap()
  await button(page, en.levels['L4-L5']).tap()
  await button(page, card.skin['big-toe']).tap()
  await page.getByText(mine.pattern.known.often(en.levels['L4-L5'], 'L5')).waitFor()
  expect(await small()).toEqual([])
  await button(page, card.skin.saddle).tap()
  await page.getByRole('dialog', { name: help.title }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText(mine.warnings.saddle).waitFor()
  expect(await page.getByText(mine.pattern.notDiagnosis).count()).toBe(0)
  expect(complaints).toEqual([])
  await close()
})
