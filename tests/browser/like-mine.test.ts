import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { launch, ready, visit, withoutWebgl } from './visit.ts'

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

/** The view, to a thousandth of a degree and of a millimetre. */
const viewOf = (page: Page): Promise<{ azimuthDeg: number; spanMm: number }> =>
  page.evaluate(() => {
    const { view } = window.explainer.moment()
    const text = JSON.stringify(view, (_, value) =>
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
    )
    return JSON.parse(text)
  })

const markedText = (page: Page): Promise<string | null> => page.locator('.mine-marked p').textContent()

/** Fingers on the glass: where each of them goes, step by step, CSS px; a finger begins where its way does. */
async function drag(page: Page, ways: readonly (readonly { x: number; y: number }[])[]): Promise<void> {
  const glass = await page.context().newCDPSession(page)
  const at = (step: number) => ways.map((way, id) => ({ ...way[step]!, id }))
  for (let fingers = 1; fingers <= ways.length; fingers++)
    await glass.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0).slice(0, fingers) })
  for (let step = 1; step < ways[0]!.length; step++)
    await glass.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) })
  await glass.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

test('a sign opens the help card first; then three taps bring the pattern, a level and the story for it', async () => {
  const { page, complaints, close } = await visit(browser, '?mode=consult&tool=mine', { before: withoutWebgl })
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
  await button(page, card.skin.heel).focus()
  await page.keyboard.press('Enter')
  const says = page.locator('.mine-says')
  await expect.poll(() => says.textContent(), SOON).toBe(mine.pattern.one('S1'))
  await button(page, mine.pattern.title).click()
  await expect
    .poll(() => says.evaluate((one) => one.getBoundingClientRect().top < window.innerHeight - 120), SOON)
    .toBe(true)
  await button(page, mine.pattern.behind(en.levels['L5-S1'], 'S1')).click()
  const { condition } = await page.evaluate(() => window.explainer.moment())
  expect(condition.herniation).toMatchObject({ disc: 'L5-S1', side: 'left' })

  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]))
  expect(kept).not.toMatch(/heel|felt|painted/)
  await page.getByRole('button', { name: mine.pattern.story }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('side'), SOON).toBe('left')
  expect(new URL(page.url()).searchParams.get('mode')).not.toBe('consult')
  expect(complaints).toEqual([])
  await close()
})

test('on a phone a finger paints the leg, two move it, all is large enough, and the saddle opens the help card', async () => {
  const { page, complaints, close } = await visit(browser, '?mode=consult&tool=mine&lang=en&section=axial:-600', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
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
  // The picture has come to rest where it is painted from, and nothing is cut away.
  await page.evaluate(() => window.explainer.set({}))
  expect(new URL(page.url()).searchParams.get('section')).toBeNull()
  const before = await viewOf(page)
  const { x, y, tallPx } = await middle(page)
  const down = (from: number, to: number, asidePx = 0): { x: number; y: number }[] =>
    Array.from({ length: 6 }, (_, i) => ({ x: x + asidePx, y: y + (from + ((to - from) * i) / 5) * tallPx }))
  await drag(page, [down(-0.1, 0.15)])
  await expect.poll(() => markedText(page), SOON).toMatch(/^\d+ places marked$/)
  // Every move of the finger has been drawn.
  await page.evaluate(() => window.explainer.set({}))
  expect(await viewOf(page)).toEqual(before)
  expect(await page.locator('.mine-says').textContent()).toMatch(/often linked with/)
  expect((await page.evaluate(() => window.explainer.stats())).drawCalls).toBeLessThanOrEqual(60)
  const marked = await markedText(page)
  await drag(page, [down(-0.2, -0.3, 4), down(0.2, 0.3, 4)])
  await expect.poll(async () => (await viewOf(page)).spanMm, SOON).not.toBe(before.spanMm)
  expect(await markedText(page)).toBe(marked)
  await button(page, mine.felt.clear).tap()

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
