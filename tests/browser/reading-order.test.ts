import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { launch, ready, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

interface Read {
  readonly items: number
  /** What is read after something that stands below it, or right of it in one row. */
  readonly faults: readonly string[]
}

/**
 * Reads a part of the page in the order of its elements, which is the order of Tab: downwards, in a row from left to right, and up again
 * only to a column right of all that was read so far beside it.
 * @param inside a selector of the part; @param of of what is read in it: by default all words and all that is pressed
 */
const readIn = (page: Page, inside: string, of: string | null = null): Promise<Read> =>
  page.evaluate(
    ([place, only]) => {
      /** What scrolls and has something below it shows a part of what it holds, from its top. */
      const hides = (scroller: Element, box: DOMRect): boolean => {
        const { bottom } = scroller.getBoundingClientRect()
        return scroller.scrollHeight > scroller.clientHeight + 1 && bottom < panelBottom - 40 && box.top >= bottom
      }
      const PRESSED = 'button, a[href], input, select, textarea, summary, [tabindex="0"]'
      const panel = document.querySelector(place)
      if (!panel) throw new Error(`expected ${place} on the page`)
      const panelBottom = panel.getBoundingClientRect().bottom
      for (const one of panel.querySelectorAll('*')) if (one.scrollTop > 0) one.scrollTop = 0
      const isSeen = (element: Element): boolean => {
        const box = element.getBoundingClientRect()
        for (let around = element.parentElement; around && around !== panel; around = around.parentElement)
          if (hides(around, box)) return false
        return (
          box.width > 2 &&
          box.height > 2 &&
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        )
      }
      const says = (element: Element): boolean =>
        getComputedStyle(element).display !== 'inline' &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      const all = [...panel.querySelectorAll(only ?? '*')]
        .filter((one) => only !== null || one.matches(PRESSED) || says(one))
        .filter((one) => only !== null || one.closest('svg') === null)
        // A field stands with its label.
        .map((one) => one.closest('label') ?? one)
        .filter((one, index, list) => list.indexOf(one) === index && isSeen(one))
      const holders = 'button, a, label'
      const whole = all.filter(
        (one) => !all.some((other) => other !== one && other.contains(one) && other.matches(holders)),
      )
      const items = whole
        // What holds others that are read is no item itself.
        .filter((one) => !whole.some((other) => other !== one && one.contains(other)))
        .map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect()
          const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 30)
          return { name: name || `.${one.className}`, left, right, top, bottom }
        })
      const faults: string[] = []
      items.forEach((item, index) => {
        const last = items[index - 1]
        if (!last) return
        const both = Math.min(item.bottom, last.bottom) - Math.max(item.top, last.top)
        const inRow = both > 0.5 * Math.min(item.bottom - item.top, last.bottom - last.top)
        if (inRow ? item.left >= last.left - 1 : item.top >= last.bottom - 0.5 * (last.bottom - last.top)) return
        const beside = items.slice(0, index).filter(({ bottom }) => bottom > item.top + 1)
        if (beside.every(({ right }) => right <= item.left + 1)) return
        faults.push(`"${item.name}" is read after "${last.name}"`)
      })
      return { items: items.length, faults }
    },
    [inside, of] as const,
  )

const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } } as const
const PANELS = '.shell-top, .shell-story, .shell-caption, .shell-view, .shell-side, .shell-bottom'
/** On a narrow page the caption and the buttons of the view stand over the picture, above the words; wide, they stand below those. */
const OVER_PICTURE = ['.shell-caption', '.shell-view']

/** On a narrow page the bar slides, and what can be done now is drawn first; whoever goes by Tab has it in one order always. */
const SLIDES = '.explore-bar'

interface Screen {
  readonly link: string
  readonly first?: (page: Page) => Promise<unknown>
  /** Selectors of what is read, with the fewest items that there must be. */
  readonly panels: Readonly<Record<string, number>>
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()
const inDialog = { dialog: 4 }
const round = { '.shell-top': 5, '.shell-story': 5, '.shell-bottom': 5 }

const screens: Readonly<Record<string, Screen>> = {
  'the first step': { link: '?lang=en', panels: { ...round, '.shell-caption': 1 } },
  'a step with numbers': { link: '?lang=en&step=herniation', panels: { ...round, '.shell-view': 1 } },
  'a step with its evidence open': {
    link: '?lang=en&step=herniation',
    first: (page) => page.locator('.sentence').first().click(),
    panels: { ...round, '.shell-side': 5 },
  },
  'for therapists': { link: '?lang=en&step=massage-may-help&audience=therapist', panels: round },
  'exploring, with a card': {
    link: '?lang=en&mode=explore&tool=structures&selected=piriformis-right',
    panels: { ...round, '.shell-side': 5 },
  },
  'what can be wrong': { link: '?lang=en&mode=explore&tool=conditions', panels: round },
  'a consultation': { link: '?lang=en&mode=consult&tool=mine', panels: round },
  'the choice of stories': { link: '?lang=en', first: press(/^Stories/), panels: inDialog },
  settings: { link: '?lang=en', first: press(en.ui.settings), panels: inDialog },
  'help now': { link: '?lang=en', first: press(en.help.button), panels: inDialog },
}

test.each(Object.entries(screens))('%s: what is read next stands next, wide and narrow', async (_, screen) => {
  const { page, complaints, close } = await visit(browser, screen.link, { before: withoutWebgl })
  await ready(page)
  await screen.first?.(page)
  for (const [panel, least] of Object.entries(screen.panels))
    await expect
      .poll(async () => ((await page.locator(panel).count()) > 0 ? (await readIn(page, panel)).items : 0))
      .toBeGreaterThanOrEqual(least)
  await page.waitForLoadState('networkidle')
  const found: Record<string, readonly string[]> = {}
  for (const [name, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    for (const [panel, least] of Object.entries(screen.panels)) {
      if (name === 'narrow' && (await page.locator(`${panel} ${SLIDES}`).count()) > 0) continue
      const { items, faults } = await readIn(page, panel)
      expect(items, `${name} ${panel}`).toBeGreaterThanOrEqual(name === 'wide' ? least : Math.min(least, 1))
      if (faults.length > 0) found[`${name} ${panel}`] = faults
    }
    if ('dialog' in screen.panels) continue
    const over = name === 'narrow' ? OVER_PICTURE : []
    // Wide, the picture lies behind them all.
    const places = name === 'narrow' ? `${PANELS}, .picture` : PANELS
    const panels = places.split(', ').filter((panel) => !over.includes(panel))
    const { items, faults } = await readIn(page, '.shell', panels.join())
    expect(items, name).toBeGreaterThan(2)
    if (faults.length > 0) found[`${name} panels`] = faults
  }
  expect(found).toEqual({})
  expect(complaints).toEqual([])
  await close()
})
