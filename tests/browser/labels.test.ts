import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launch, ready, type Visit, visit } from './visit.ts'

let browser: Browser
let here: Visit | null = null
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
afterEach(async () => {
  await here?.close()
  here = null
})

interface Shown {
  readonly id: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly line: readonly [number, number, number, number]
}

/** What labels are to be seen, and the free picture, CSS px of the page. */
const shown = (page: Page): Promise<{ labels: Shown[]; free: Omit<Shown, 'id' | 'line'> }> =>
  page.evaluate(() => {
    const frame = document.querySelector('.picture')!.getBoundingClientRect()
    const style = getComputedStyle(document.querySelector('.shell')!)
    const inset = (edge: string): number => Number.parseFloat(style.getPropertyValue(`--inset-${edge}`))
    const labels = [...document.querySelectorAll<HTMLElement>('.label[data-label]:not(.is-away)')].map((button) => {
      const { left, top, right, bottom } = button.getBoundingClientRect()
      const line = button.parentElement!.querySelector('line:not(.label-shade)')!
      const at = (name: string): number => Number(line.getAttribute(name))
      const way = [at('x1'), at('y1'), at('x2'), at('y2')] as const
      return { id: button.dataset.label!, left, top, right, bottom, line: way }
    })
    const free = {
      left: frame.left + inset('left'),
      top: frame.top + inset('top'),
      right: frame.right - inset('right'),
      bottom: frame.bottom - inset('bottom'),
    }
    return { labels, free }
  })

const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
function cross([a, b, c, d]: Shown['line'], [e, f, g, h]: Shown['line']): boolean {
  return turn(a, b, c, d, e, f) * turn(a, b, c, d, g, h) < 0 && turn(e, f, g, h, a, b) * turn(e, f, g, h, c, d) < 0
}

async function faults(page: Page): Promise<{ count: number; found: string[] }> {
  const { labels, free } = await shown(page)
  const found: string[] = []
  for (const [i, a] of labels.entries()) {
    if (a.left < free.left - 1 || a.right > free.right + 1 || a.top < free.top - 1 || a.bottom > free.bottom + 1)
      found.push(`${a.id} leaves the picture`)
    if (a.bottom - a.top < 43.5) found.push(`${a.id} is ${a.bottom - a.top} px tall`)
    for (const b of labels.slice(i + 1)) {
      if (a.left < b.right && b.left < a.right && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
        found.push(`${a.id} overlaps ${b.id}`)
      if (cross(a.line, b.line)) found.push(`${a.id} crosses ${b.id}`)
    }
  }
  return { count: labels.length, found }
}

async function open(link: string, options: BrowserContextOptions = {}): Promise<Page> {
  here = await visit(browser, `?mode=explore&tool=none&at=sacrum&azimuthDeg=180&${link}`, options)
  await ready(here.page)
  await here.page.locator('.label[data-label]').first().waitFor()
  return here.page
}

/** Resolves when no label glides any more. */
const settle = (page: Page): Promise<void> => page.evaluate(() => window.explainer.set({}))

/** Of a name's letters over the shade behind them, over the brightest picture. */
async function contrast(page: Page): Promise<number> {
  const { ink, ground } = await page.evaluate(() => {
    const label = document.querySelector<HTMLElement>('.label[data-over="true"]')!
    const numbers = (colour: string): number[] => colour.match(/[\d.]+/g)!.map(Number)
    return {
      ink: numbers(getComputedStyle(label.querySelector('.label-name')!).color),
      ground: numbers(getComputedStyle(label.querySelector('.label-text')!).backgroundColor),
    }
  })
  const luminance = (colour: readonly number[]): number => {
    const [r, g, b] = colour.map((value) => (value <= 10.3 ? value / 3295 : ((value / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const behind = ground.slice(0, 3).map((value) => value * ground[3]! + 255 * (1 - ground[3]!))
  return (luminance(ink.slice(0, 3)) + 0.05) / (luminance(behind) + 0.05)
}

describe.each([
  { name: 'a laptop', options: { viewport: { width: 1280, height: 800 } }, most: 9, least: 30 },
  {
    name: 'a phone',
    options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    most: 5,
    least: 15,
  },
])('names on $name', ({ options, most, least }) => {
  test('neither overlap nor cross nor leave the picture, from six sides', async () => {
    const page = await open('labels=names&spanMm=520', options)
    let seen = 0
    for (let side = 0; side < 6; side++) {
      const view = { azimuthDeg: side * 60, elevationDeg: (side % 3) * 20 - 20, spanMm: side % 2 ? 300 : 900 }
      await page.evaluate((change) => window.explainer.set({ view: change }), view)
      const { count, found } = await faults(page)
      expect(found, `from ${side * 60} degrees`).toEqual([])
      expect(count).toBeLessThanOrEqual(most)
      seen += count
    }
    expect(seen).toBeGreaterThan(least)
    expect(here!.complaints).toEqual([])
  }, 300_000)
})

describe('a name', () => {
  test('is a button in the order of reading, stands out from what is behind it, opens its card, and then nothing runs', async () => {
    const page = await open('labels=names&spanMm=300')
    const order = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.label[data-label]')].map((button) => {
        const { left, top } = button.getBoundingClientRect()
        return { column: button.dataset.column, left, top }
      }),
    )
    const columns = order.map(({ column }) => column)
    expect(columns).toEqual([...columns].sort())
    for (const column of ['left', 'right']) {
      const tops = order.filter((label) => label.column === column).map(({ top }) => top)
      expect(tops.length).toBeGreaterThan(1)
      expect(tops).toEqual([...tops].sort((a, b) => a - b))
    }
    // From near enough the body fills the picture, and names stand before it.
    await page.evaluate(() => window.explainer.set({ view: { spanMm: 90 } }))
    await page.locator('.label[data-over="true"]').first().waitFor()
    expect(await contrast(page)).toBeGreaterThan(4.5)
    await page.evaluate(() => window.explainer.set({ view: { spanMm: 300 } }))

    const first = page.locator('.label[data-label]').first()
    await first.focus()
    const name = await first.getAttribute('aria-label')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.classList.contains('label'))).toBe(true)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.locator('.card').getByRole('heading', { name: name! }).waitFor()
    await settle(page)
    const pressed = page.locator('.label[aria-pressed="true"]')
    expect(await pressed.getAttribute('aria-label')).toBe(name)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name)
    expect((await faults(page)).found).toEqual([])

    const frames = await page.evaluate(() => window.explainer.stats().frames)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)))
    expect(await page.evaluate(() => window.explainer.stats().frames)).toBe(frames)
  })
})

describe('blank names', () => {
  test('are alike and silent until they are tapped; one is shown by tap, one by keyboard, then all, then none', async () => {
    const page = await open('labels=quiz&spanMm=420', {
      viewport: { width: 1280, height: 800 },
      hasTouch: true,
    })
    const blanks = page.locator('.label[data-blank="true"]')
    const names = page.locator('.label[data-label][data-blank="false"]')
    const count = await blanks.count()
    expect(count).toBeGreaterThan(5)
    const widths = await blanks.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)))
    expect(new Set(widths).size).toBe(1)
    const said = await page.locator('.labels').evaluate((labels) => labels.textContent)
    expect(said).not.toMatch(/gluteus|sacrum|bone|nerve/i)
    const told = await blanks.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    for (const text of told) expect(text).toMatch(/^Blank \d: show its name$/)

    await blanks.first().tap()
    await names.first().waitFor()
    expect(await names.count()).toBe(1)
    await page.getByText(`1 of ${count} shown`).waitFor()
    await page
      .locator('.labels [role="status"]')
      .filter({ hasText: /^Blank 1: \w/ })
      .waitFor({ state: 'attached' })

    await blanks.first().focus()
    await page.keyboard.press('Enter')
    await page.getByText(`2 of ${count} shown`).waitFor()
    await page.getByRole('button', { name: 'Show all names' }).click()
    await page.getByText(`${count} of ${count} shown`).waitFor()
    expect((await faults(page)).found).toEqual([])
    await page.getByRole('button', { name: 'Blank them again' }).click()
    expect(await blanks.count()).toBe(count)

    await page.getByRole('button', { name: 'No names' }).click()
    await page.locator('.label[data-label]').first().waitFor({ state: 'detached' })
    expect(here!.complaints).toEqual([])
  })
})
