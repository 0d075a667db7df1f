import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launch, ready, type Visit, visit, withoutWebgl } from './visit.ts'

let browser: Browser
let here: Visit
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
afterEach(() => here?.close())

/** The camera travels, and what changes eases over. */
const MOVING = { reducedMotion: 'no-preference' } as const

const open = async (link: string, options = {}): Promise<Visit> => {
  here = await visit(browser, link, options)
  await ready(here.page)
  return here
}

describe('a hotspot', () => {
  test('opens its card by mouse, and the card closes again', async () => {
    const { page, complaints } = await open('?step=follow-the-nerve&t=20000&freeze=1')
    // Finer shapes may yet cover a place.
    await page.evaluate(() => window.explainer.set({}))
    const spot = page.locator('.hotspot:visible').first()
    const name = ((await spot.locator('.hotspot-label').textContent()) ?? '').replace(/^\d+\s*/, '')
    await spot.click()
    await page.getByRole('heading', { name }).waitFor()
    expect(await spot.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name }).waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })

  test('opens its card by keyboard alone', async () => {
    const { page } = await open('?step=discs-change&t=17000&freeze=1')
    const spot = page.locator('.hotspot:visible').first()
    await spot.focus()
    await page.keyboard.press('Enter')
    expect(await spot.getAttribute('aria-expanded')).toBe('true')
    await page.getByText('In men followed for 15 years').first().waitFor()
  })
})

describe('the model', () => {
  test('names the structure that is tapped, with its Latin name', async () => {
    const { page } = await open('?step=healthy-back&freeze=1&t=0')
    await page.evaluate(() => window.explainer.select('L3'))
    await page.getByText('vertebra lumborum III').waitFor()
    await page.evaluate(() => window.explainer.select(null))
    await page.getByText('vertebra lumborum III').waitFor({ state: 'detached' })
    // The body comes back to the middle first.
    await page.evaluate(() => window.explainer.set({}))
    await page.mouse.click(808, 330)
    await page.locator('.card').waitFor()
    expect(await page.evaluate(() => document.querySelector('.card')?.textContent)).toMatch(
      /vertebra|discus|nerv|dura|cauda/,
    )
  })

  test('waits when it is turned by hand and comes back to the story’s view on play', async () => {
    const { page } = await open('?step=herniation&t=3000', MOVING)
    const told = await page.evaluate(() => window.explainer.moment().view)
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await page.waitForTimeout(600)
    await page.mouse.move(660, 350)
    await page.mouse.down()
    await page.mouse.move(760, 380, { steps: 6 })
    await page.mouse.up()
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Back to the story' }).waitFor({ timeout: 20_000 })
    const turned = await page.evaluate(() => window.explainer.moment().view)
    expect(Math.abs(turned.azimuthDeg - told.azimuthDeg)).toBeGreaterThan(3)
    await page.getByRole('button', { name: 'Back to the story' }).click()
    const back = await page.evaluate(() => window.explainer.moment().view)
    expect(Math.abs(back.azimuthDeg - turned.azimuthDeg)).toBeGreaterThan(3)
  })

  test('turns and comes closer by buttons and keys, with no drag', async () => {
    const { page } = await open('?step=healthy-back')
    const view = () => page.evaluate(() => window.explainer.moment().view)
    const before = await view()
    await page.getByRole('button', { name: 'Turn left' }).click()
    await page.getByRole('button', { name: 'Closer' }).click()
    const after = await view()
    expect(after.azimuthDeg).not.toBeCloseTo(before.azimuthDeg)
    expect(after.spanMm).toBeLessThan(before.spanMm)
    await page.keyboard.press('Shift+ArrowUp')
    expect((await view()).elevationDeg).toBeGreaterThan(after.elevationDeg)
  })

  test('can be turned with one finger', async () => {
    const { page } = await open('?step=healthy-back', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    const before = await page.evaluate(() => window.explainer.moment().view.azimuthDeg)
    const cdp = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 250 }] })
    await touch('touchStart', 150)
    for (let x = 160; x <= 260; x += 20) await touch('touchMove', x)
    await touch('touchEnd')
    await page.waitForFunction((was) => Math.abs(window.explainer.moment().view.azimuthDeg - was) > 3, before, {
      timeout: 20_000,
    })
  })
})

describe('the story', () => {
  test('plays, goes on by itself, pauses, steps and scrubs by keyboard', async () => {
    const { page, complaints } = await open('?step=what-is-sciatica&t=18600', MOVING)
    await page.keyboard.press('Space')
    await page.waitForFunction(() => new URLSearchParams(location.search).get('step') === 'healthy-back', undefined, {
      timeout: 30_000,
    })
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { name: 'Follow the sciatic nerve' }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('heading', { name: 'The healthy low back' }).waitFor()
    const scrub = page.getByRole('slider').first()
    await scrub.focus()
    await page.keyboard.press('End')
    expect(Number(await scrub.inputValue())).toBeGreaterThan(15_000)
    expect(complaints).toEqual([])
  })

  test('opens any step from the rail', async () => {
    const { page } = await open('', { before: withoutWebgl })
    await page.getByRole('button', { name: /^7\. / }).click()
    await page.getByRole('heading', { name: 'Tight muscles and the nerve' }).waitFor()
  })

  test('says when to get help, one tap away', async () => {
    const { page } = await open('?step=what-to-expect', { before: withoutWebgl })
    await page.getByRole('button', { name: 'Get help now' }).click()
    await page.getByText('You cannot pass urine').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('You cannot pass urine').waitFor({ state: 'hidden' })
  })

  test('rests: one second after the last motion no frame is drawn', async () => {
    const { page } = await open('?step=healthy-back', MOVING)
    await page.evaluate(() => window.explainer.goTo('herniation', 0))
    await page.waitForTimeout(1000)
    const frames = await page.evaluate(() => window.explainer.stats().frames)
    await page.waitForTimeout(1500)
    expect(await page.evaluate(() => window.explainer.stats().frames)).toBe(frames)
  })
})

describe('hands that the viewer leads', () => {
  for (const [name, width, height] of [
    ['a phone', 390, 844],
    ['a small laptop', 1280, 800],
  ] as const) {
    test(`on ${name}: the button that presses and what answers it are in sight together`, async () => {
      const { page, complaints } = await open('?step=massage-may-help&t=9000&freeze=1', { viewport: { width, height } })
      await page.getByRole('button', { name: 'Try it yourself' }).click()
      const press = page.locator('.hand-press')
      await press.click()
      await page.getByRole('button', { name: 'Let go' }).waitFor()
      const seen = await page.evaluate(() => {
        const there = (element: Element): boolean => {
          const { left, top, width, height } = element.getBoundingClientRect()
          const at = document.elementFromPoint(left + width / 2, top + height / 2)
          return at !== null && (element.contains(at) || at.contains(element))
        }
        return [...document.querySelectorAll('.hand-press, .leading-answers .meter')].map(there)
      })
      expect(seen).toEqual([true, true, true, true])
      for (const button of await page.locator('.leading button').all()) {
        const spills = await button.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
        expect(spills, (await button.textContent()) ?? '').toBeLessThanOrEqual(0)
      }
      expect(complaints).toEqual([])
    })
  }
})
