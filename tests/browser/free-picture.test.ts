import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toldStories as stories } from '../../src/story/stories/told.ts'
import { launch, ready, type Visit, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
] as const

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The part of the picture that the camera centres the body in, and every panel that stands over the picture, CSS px of the page. */
const layout = (page: Page): Promise<{ free: Box; panels: (Box & { name: string })[] }> =>
  page.evaluate(() => {
    const frame = document.querySelector('.picture')!.getBoundingClientRect()
    const style = getComputedStyle(document.querySelector('.shell')!)
    const inset = (edge: string): number => Number.parseFloat(style.getPropertyValue(`--inset-${edge}`))
    const free = {
      left: frame.left + inset('left'),
      top: frame.top + inset('top'),
      right: frame.right - inset('right'),
      bottom: frame.bottom - inset('bottom'),
    }
    // What scrolls inside its place covers no more than its place.
    const panels = [...document.querySelectorAll('[data-covers] > *')].map((panel) => {
      const [box, place] = [panel.getBoundingClientRect(), panel.parentElement!.getBoundingClientRect()]
      return {
        name: panel.className,
        left: Math.max(box.left, place.left),
        top: Math.max(box.top, place.top),
        right: Math.min(box.right, place.right),
        bottom: Math.min(box.bottom, place.bottom),
      }
    })
    return { free, panels }
  })

const apart = (a: Box, b: Box): boolean =>
  a.right <= b.left + 1 || a.left >= b.right - 1 || a.bottom <= b.top + 1 || a.top >= b.bottom - 1

/** Where the structures that a step is about are drawn: the dots of its hotspots that are fixed to them. */
const dots = (page: Page): Promise<{ name: string; x: number; y: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.hotspot:not([hidden])')].map((dot) => {
      const { left, top, width, height } = dot.getBoundingClientRect()
      return { name: dot.textContent ?? '', x: left + width / 2, y: top + height / 2 }
    }),
  )

/** Resolves when what is now on the page has been laid out and painted. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))

/** What stands over the free part of the picture, where that is too small, and which dots lie outside of it. */
async function faults(page: Page, viewport: { width: number; height: number }): Promise<string[]> {
  const { free, panels } = await layout(page)
  const found = panels.filter((panel) => !apart(panel, free)).map(({ name }) => `${name} over the free picture`)
  if (panels.length <= 3) found.push(`only ${panels.length} panels`)
  if (free.right - free.left <= viewport.width * 0.38) found.push(`${free.right - free.left} px wide`)
  if (free.bottom - free.top <= viewport.height * 0.25) found.push(`${free.bottom - free.top} px high`)
  for (const { name, x, y } of await dots(page))
    if (x < free.left || x > free.right || y < free.top || y > free.bottom)
      found.push(`${name} at ${Math.round(x)}, ${Math.round(y)} of ${JSON.stringify(free)}`)
  return found
}

describe('no panel hides the body: the middle of what is told is drawn where no panel stands, in every step', () => {
  let here: Visit
  beforeAll(async () => {
    here = await visit(browser, '?freeze=1', { viewport: sizes[0] })
    await ready(here.page)
  })
  afterAll(() => here.close())

  test.each(sizes)('at $width x $height', async (viewport) => {
    await here.page.setViewportSize(viewport)
    let seen = 0
    for (const { id, lengthMs } of stories.sciatica.steps) {
      await here.page.evaluate(([step, ms]) => window.explainer.goTo(step, ms), [id, lengthMs] as const)
      await painted(here.page)
      // What a panel takes is known when it has been laid out, and the picture follows in one of the next frames.
      await expect.poll(() => faults(here.page, viewport), { message: id }).toEqual([])
      seen += (await dots(here.page)).length
    }
    expect(seen).toBeGreaterThan(12)
  })
})

/** Relative luminance of an opaque colour. */
function luminance([r, g, b]: readonly number[]): number {
  const linear = (value: number): number =>
    value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(r!) + 0.7152 * linear(g!) + 0.0722 * linear(b!)
}

describe.each([
  { name: 'a clinic’s screen', link: '?freeze=1&mode=clinic', viewport: { width: 1920, height: 1080 }, leastPx: 44 },
  { name: 'a laptop', link: '?freeze=1', viewport: { width: 1280, height: 800 }, leastPx: 24 },
  { name: 'a tablet', link: '?freeze=1', viewport: { width: 768, height: 1024 }, leastPx: 20 },
  { name: 'a phone', link: '?freeze=1', viewport: { width: 390, height: 844 }, leastPx: 17 },
])('captions on $name', ({ link, viewport, leastPx }) => {
  test('are large enough for it, and stand out from whatever picture is behind them', async () => {
    const here = await visit(browser, link, { viewport })
    await here.page.getByTestId('caption').waitFor()
    const { size, colours, back } = await here.page.evaluate(() => {
      const caption = document.querySelector<HTMLElement>('.caption')!
      const numbers = (colour: string): number[] => colour.match(/[\d.]+/g)!.map(Number)
      return {
        size: Number.parseFloat(getComputedStyle(caption).fontSize),
        colours: [...caption.querySelectorAll('span > span')].map((word) => numbers(getComputedStyle(word).color)),
        back: numbers(getComputedStyle(caption).backgroundColor),
      }
    })
    expect(size).toBeGreaterThanOrEqual(leastPx)
    expect(colours.length).toBeGreaterThan(3)
    const [, , , alpha = 1] = back
    for (const behind of [0, 255]) {
      const ground = luminance(back.slice(0, 3).map((value) => value * alpha + behind * (1 - alpha)))
      for (const colour of colours) expect((luminance(colour) + 0.05) / (ground + 0.05)).toBeGreaterThan(7)
    }
    await here.close()
  })
})
