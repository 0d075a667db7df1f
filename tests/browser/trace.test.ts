import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, ready, type Visit, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Frames take long where a processor draws them. */
const SOON = { timeout: 30_000 }

/** The trunk of the sciatic nerve alone in the middle of the picture. */
const NERVE_IN_VIEW = '?mode=explore&tool=trace&muscle=0.05&at=femur-right&azimuthDeg=180&elevationDeg=0&spanMm=160'

/** Places in the part of the picture that no panel covers, row by row from its middle outwards. */
const places = (page: Page): Promise<{ x: number; y: number }[]> =>
  page.evaluate(() => {
    const { left, top, right, bottom } = document.querySelector('.picture')!.getBoundingClientRect()
    const style = getComputedStyle(document.querySelector('.shell')!)
    const inset = (edge: string): number => Number.parseFloat(style.getPropertyValue(`--inset-${edge}`)) || 0
    const [from, to] = [left + inset('left'), right - inset('right')]
    const y = (top + inset('top') + bottom - inset('bottom')) / 2
    return Array.from({ length: 41 }, (_, i) => {
      const off = (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2)
      return { x: (from + to) / 2 + (off / 44) * (to - from), y }
    })
  })

const traceOf = (page: Page): string | null => new URL(page.url()).searchParams.get('trace')

/** Touches the picture from its middle outwards until a nerve is met. */
async function touchNerve(page: Page, touch: (x: number, y: number) => Promise<void>): Promise<string> {
  for (const { x, y } of await places(page)) {
    await touch(x, y)
    const found = traceOf(page)
    if (found) return found
  }
  throw new Error('expected a nerve in the middle of the picture')
}

/** How much of each nerve is lit, in every frame from now until all is. */
const watchLight = (page: Page): Promise<{ id: string; lit: number }[][]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const frames: { id: string; lit: number }[][] = []
        const look = (): void => {
          const now = window.explainer.traced().map(({ id, lit }) => ({ id, lit }))
          frames.push(now)
          if (now.length > 0 && now.every(({ lit }) => lit > 0.999)) resolve(frames)
          else requestAnimationFrame(look)
        }
        look()
      }),
  )

const rideOf = (page: Page): Promise<number> =>
  page.getByRole('slider', { name: 'Place on the ride' }).inputValue().then(Number)

describe('a nerve that is followed', () => {
  let here: Visit
  beforeAll(async () => {
    here = await visit(browser, NERVE_IN_VIEW, { reducedMotion: 'no-preference' })
    await ready(here.page)
  })
  afterAll(() => here.close())

  test('lights from the place that was tapped in the picture, outwards and in order, and stays lit', async () => {
    const { page } = here
    const found = await touchNerve(page, (x, y) => page.mouse.click(x, y))
    expect(found).toMatch(/^sciatic-nerve-right:0\.\d+$/)
    const frames = await watchLight(page)
    const order = frames.at(-1)!.map(({ id }) => id)
    expect(order[0]).toBe('sciatic-nerve-right')
    expect(order).toContain('root-L5-right')
    expect(order).toContain('deep-fibular-nerve-right')
    let between = 0
    for (const frame of frames) {
      const lit = frame.filter((one) => one.lit > 0)
      if (lit.length > 0 && lit.length < frame.length) between++
      // What is lit is always the first of them: light never jumps ahead.
      expect(lit.map(({ id }) => id)).toEqual(order.slice(0, lit.length))
    }
    expect(between).toBeGreaterThan(0)
    await page.getByRole('heading', { name: 'Its way' }).waitFor()
    await page.getByRole('button', { name: 'Follow from here: Right L5 nerve root' }).waitFor()
    expect((await page.evaluate(() => window.explainer.stats())).drawCalls).toBeLessThanOrEqual(60)
  })

  test('is chosen by keyboard from the list, told in words, and goes out again', async () => {
    const { page } = here
    const list = page.getByRole('combobox', { name: 'Nerve' })
    await list.focus()
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/trace=tibial-nerve-right/)
    await page.getByRole('button', { name: 'Calf muscle (triceps surae)' }).waitFor()
    await page.getByRole('slider', { name: 'Place along it' }).focus()
    await page.keyboard.press('End')
    await page.waitForURL(/trace=tibial-nerve-right(:|%3A)1/)
    expect(await page.getByRole('button', { name: 'Calf muscle (triceps surae)' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Follow from here: Right sciatic nerve' }).click()
    await page.waitForURL(/trace=sciatic-nerve-right(:|%3A)0/)
    await page.getByRole('heading', { name: 'Follow a nerve' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => traceOf(page), SOON).toBeNull()
    await expect.poll(() => page.evaluate(() => window.explainer.traced().length), SOON).toBe(0)
  })

  test('is ridden by keyboard: it sets out, waits, is scrubbed and comes to its end', async () => {
    const { page } = here
    await page.getByRole('combobox', { name: 'Nerve' }).selectOption('sciatic-nerve-right')
    await page.getByRole('button', { name: 'Ride along the nerve' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => rideOf(page), SOON).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Wait here' }).click()
    await page.getByRole('button', { name: 'Ride on' }).waitFor()
    const stood = await rideOf(page)
    await expect.poll(() => new URL(page.url()).searchParams.get('ride'), SOON).not.toBeNull()
    const next = page.getByRole('button', { name: 'Next place' })
    const there = page.locator('.ride-say').getByRole('heading', { name: 'Under piriformis' })
    for (let i = 0; i < 3 && (await there.count()) === 0; i++) {
      await next.focus()
      await page.keyboard.press('Enter')
    }
    expect(await rideOf(page)).toBeGreaterThan(stood)
    await page.locator('.ride-say').getByText('It is seldom the reason').waitFor()
    const slider = page.getByRole('slider', { name: 'Place on the ride' })
    const before = await rideOf(page)
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => rideOf(page), SOON).toBeGreaterThan(before)
    await page.keyboard.press('End')
    await page.getByText('The end of the nerve.').waitFor()
    await page.getByRole('button', { name: 'End the ride' }).click()
    await page.getByRole('button', { name: 'Ride along the nerve' }).waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('ride'), SOON).toBeNull()
    expect(here.complaints).toEqual([])
  })
})

test('on a phone a finger follows a nerve and rides it, from place to place where less motion is wanted', async () => {
  const here = await visit(browser, NERVE_IN_VIEW, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const { page } = here
  await ready(page)
  await touchNerve(page, (x, y) => page.touchscreen.tap(x, y))
  // With less motion all of it is lit at once.
  const [first] = (await watchLight(page)).filter((frame) => frame.length > 0)
  expect(first!.every(({ lit }) => lit > 0.999)).toBe(true)
  const ride = page.getByRole('button', { name: 'Ride along the nerve' })
  const box = (await ride.boundingBox())!
  expect(box.height).toBeGreaterThanOrEqual(44)
  await ride.tap()
  await page.locator('.ride-say').getByText('Here the root passes behind a disc.').waitFor()
  await page.getByRole('button', { name: 'Next place' }).tap()
  await page.locator('.ride-say').getByText('Here the root leaves the spine.').waitFor()
  for (const name of ['Next place', 'Place before', 'End the ride']) {
    const target = (await page.getByRole('button', { name }).boundingBox())!
    expect(Math.min(target.width, target.height), name).toBeGreaterThanOrEqual(44)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(here.complaints).toEqual([])
  await here.close()
})
