import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launch, ready, type Visit, visit } from './visit.ts'

let browser: Browser
let here: Visit
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
afterEach(() => here?.close())

const open = async (link: string, options = {}): Promise<Page> => {
  here = await visit(browser, `?mode=explore&lang=en&${link}`, options)
  await ready(here.page)
  await here.page.getByRole('tree').waitFor()
  return here.page
}
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** What the link that the page keeps says. */
const inLink = (page: Page, name: string, value: string | null): Promise<unknown> =>
  page.waitForFunction(([key, wanted]) => new URLSearchParams(location.search).get(key!) === wanted, [name, value])
const seen = (page: Page, id: string): Promise<{ visible: boolean; occluded: boolean }> =>
  page.evaluate((one) => {
    const { visible, occluded } = window.explainer.structures().find((structure) => structure.id === one)!
    return { visible, occluded }
  }, id)
/** The name of the row that the keyboard is on, without how it is seen. */
const row = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.replace(/, .*/, '') ?? '')
const isWholePicture = (page: Page): Promise<void> => page.evaluate(() => window.explainer.set({}))

describe('the tree', () => {
  test('is walked, opened, selected from and dissected by keyboard alone', async () => {
    const page = await open('')
    await page.getByRole('treeitem', { name: /^Bones/ }).focus()
    const press = async (...keys: string[]): Promise<string> => {
      for (const key of keys) await page.keyboard.press(key)
      return row(page)
    }
    expect(await press('End')).toBe('Skin')
    expect(await press('Home', 'ArrowDown')).toBe('Discs')
    expect(await press('m')).toBe('Muscles')
    expect(await press('ArrowRight', 'ArrowRight')).toBe('Low back')
    expect(await press('ArrowDown', 'ArrowRight', 'ArrowRight')).toBe('Piriformis')
    expect(await press('ArrowRight', 'ArrowRight')).toBe('Left piriformis')
    expect(await press('ArrowLeft')).toBe('Piriformis')
    const item = page.getByRole('treeitem', { name: /^Piriformis/ })
    expect(await item.getAttribute('aria-level')).toBe('3')

    await page.keyboard.press('Enter')
    await inLink(page, 'selected', 'piriformis-left,piriformis-right')
    expect(await item.getAttribute('aria-selected')).toBe('true')

    await item.focus()
    for (const state of ['faded', 'hidden', 'shown']) {
      await page.keyboard.press('Space')
      await page.getByRole('treeitem', { name: `Piriformis, ${state}`, exact: true }).waitFor()
    }
    // What is hidden is no longer selected. What is, is worked on by the page's keys, even from here.
    await page.keyboard.press('Enter')
    await inLink(page, 'selected', 'piriformis-left,piriformis-right')
    await page.keyboard.press('h')
    await inLink(page, 'hidden', 'piriformis-left,piriformis-right')
    await page.getByRole('treeitem', { name: /^Muscles, 32\/34, partly shown/ }).waitFor()
    await page.keyboard.press('Control+z')
    await inLink(page, 'hidden', null)
    await page.keyboard.press('Control+y')
    await inLink(page, 'hidden', 'piriformis-left,piriformis-right')
    await page.getByText('Hidden: Piriformis, both sides.').waitFor()

    await page.getByRole('button', { name: '2 parts hidden: Show all' }).click()
    await inLink(page, 'hidden', null)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Undo')
    expect(here.complaints).toEqual([])
  })

  test('lights in the picture what is pointed at in it, and marks in it what is pointed at in the picture', async () => {
    const page = await open('at=femur-right&spanMm=500&azimuthDeg=180&elevationDeg=0&peel=0.12')
    await isWholePicture(page)
    const canvas = (await page.locator('.picture canvas').boundingBox())!
    const free = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('.shell')!)
      const inset = (edge: string): number => Number.parseFloat(style.getPropertyValue(`--inset-${edge}`))
      return { left: inset('left'), right: inset('right'), top: inset('top'), bottom: inset('bottom') }
    })
    const x = (canvas.x + free.left + canvas.width - free.right) / 2
    const y = (canvas.y + free.top + canvas.height - free.bottom) / 2
    await page.getByRole('treeitem', { name: /^Muscles/ }).click()
    await page
      .getByRole('treeitem', { name: /^Leg and foot/ })
      .last()
      .click()
    await page.mouse.move(x, y)
    await page.waitForFunction(() => document.querySelector('.hover-name span') !== null)
    const name = (await page.locator('.hover-name span').textContent())!
    expect(name).toMatch(/^Right (biceps|semi)/)
    expect(await page.evaluate(() => document.querySelector('canvas')!.style.cursor)).toBe('pointer')
    const marked = page.locator('.parts-row[data-marked="true"]')
    expect((await marked.getAttribute('aria-label'))?.toLowerCase()).toContain(name.replace('Right ', ''))
    await page.mouse.move(canvas.width - 30, 120)
    await marked.waitFor({ state: 'detached' })

    const shade = (): Promise<string> =>
      page
        .locator('.picture canvas')
        .screenshot()
        .then((png) => png.toString('base64'))
    await isWholePicture(page)
    const before = await shade()
    await page.getByRole('treeitem', { name: /^Biceps femoris/ }).hover()
    await isWholePicture(page)
    expect(await shade()).not.toBe(before)

    // One place after another, each looked up as a moving mouse would have it.
    await page.mouse.click(x, y, { button: 'right' })
    await page.getByRole('menu', { name }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '1 part hidden: Show all' }).waitFor()
    expect(here.complaints).toEqual([])
  })
})

describe('the search', () => {
  test('finds what is typed with a slip, flies to the first and leaves it to the keys', async () => {
    const page = await open('')
    const field = page.getByRole('combobox', { name: 'Find a part' })
    await field.fill('pinchd nreve')
    await page.getByRole('option', { name: /L5 nerve root/ }).waitFor()
    expect(await page.getByRole('option').first().textContent()).toBe('L5 nerve rootpinched nerve')
    expect(await page.locator('.parts-found mark').first().textContent()).toBe('pinched')
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('option', { selected: true }).textContent()).toContain('S1 nerve root')
    await page.keyboard.press('ArrowUp')
    const { spanMm } = await page.evaluate(() => window.explainer.moment().view)
    await page.keyboard.press('Enter')
    await inLink(page, 'selected', 'root-L5-left,root-L5-right')
    const after = await page.evaluate(() => window.explainer.moment().view)
    expect(after.at).toEqual(['root-L5-left', 'root-L5-right'])
    expect(after.spanMm).toBeLessThan(spanMm)
    await field.fill('kidney')
    await page.getByText('Nothing here is called “kidney”.').last().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('tree').waitFor()
    expect(here.complaints).toEqual([])
  })
})

describe('on a phone', () => {
  test('several parts are selected by taps, hidden, faded and brought back by buttons of a finger’s size', async () => {
    const page = await open('', phone)
    await page.getByRole('treeitem', { name: /^Discs/ }).tap()
    await page.getByRole('button', { name: 'Select several' }).tap()
    await page.getByRole('treeitem', { name: /^Disc L3\/L4/ }).tap()
    await page.getByRole('treeitem', { name: /^Disc L4\/L5/ }).tap()
    await inLink(page, 'selected', 'disc-L3-L4,disc-L4-L5')
    const bar = page.locator('.explore-bar')
    for (const button of await bar.getByRole('button').all()) {
      const { width, height } = (await button.boundingBox())!
      expect(Math.min(width, height), (await button.textContent()) ?? '').toBeGreaterThanOrEqual(44)
    }
    await bar.getByRole('button', { name: 'Fade' }).tap()
    await inLink(page, 'faded', 'disc-L3-L4,disc-L4-L5')
    await bar.getByRole('button', { name: 'Only this' }).tap()
    await inLink(page, 'alone', 'disc-L3-L4,disc-L4-L5')
    await bar.getByRole('button', { name: 'Hide' }).tap()
    await inLink(page, 'hidden', 'disc-L3-L4,disc-L4-L5')
    // Nothing is selected now: the button stays, and stays where the finger was.
    expect(await bar.getByRole('button', { name: 'Hide' }).getAttribute('aria-disabled')).toBe('true')
    for (const [param, value] of [
      ['hidden', null],
      ['faded', 'disc-L3-L4,disc-L4-L5'],
      ['faded', null],
    ] as const) {
      await bar.getByRole('button', { name: 'Undo' }).tap()
      await inLink(page, param, value)
    }
    expect(await bar.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
    await page.getByRole('button', { name: 'Show: Disc L3/L4' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Fade: Disc L3/L4' }).tap()
    await inLink(page, 'faded', 'disc-L3-L4')
    expect(here.complaints).toEqual([])
  })

  test.each([
    ['behind', 185],
    ['the front', 5],
  ])(
    'peeling to the end from %s lays the sciatic nerve bare, and peeling back covers it again',
    async (_, azimuthDeg) => {
      const page = await open(`azimuthDeg=${azimuthDeg}&elevationDeg=4&spanMm=500&at=femur-left,femur-right`, phone)
      const slider = page.getByRole('slider', { name: 'Peel down to the nerve' })
      await slider.focus()
      await page.keyboard.press('End')
      await isWholePicture(page)
      for (const side of ['left', 'right'])
        expect(await seen(page, `sciatic-nerve-${side}`)).toEqual({ visible: true, occluded: false })
      expect((await seen(page, azimuthDeg > 90 ? 'gluteus-maximus-left' : 'iliacus-left')).visible).toBe(false)
      expect((await seen(page, azimuthDeg > 90 ? 'psoas-major-left' : 'gluteus-maximus-left')).visible).toBe(true)
      await page.keyboard.press('Home')
      await isWholePicture(page)
      expect(await seen(page, 'sciatic-nerve-left')).toEqual({ visible: true, occluded: true })
      await page.keyboard.press('Control+z')
      await inLink(page, 'peel', '1')
      expect(here.complaints).toEqual([])
    },
  )
})
