import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { View } from '../../src/story/moment.ts'
import { launch, ready, type Visit, visit } from './visit.ts'

let browser: Browser
let here: Visit
let page: Page
beforeAll(async () => {
  browser = await launch()
  here = await visit(browser, '?mode=explore&tool=none', {
    viewport: { width: 900, height: 640 },
  })
  page = here.page
  await ready(page)
})
afterAll(async () => {
  await here.close()
  await browser.close()
})

const view = (): Promise<View> => page.evaluate(() => window.explainer.moment().view)
/** Waits until what a hand did has come to rest as another view. */
const changed = (was: View): Promise<unknown> =>
  page.waitForFunction((before) => JSON.stringify(window.explainer.moment().view) !== before, JSON.stringify(was), {
    timeout: 30_000,
  })
const rest = (): Promise<void> => page.evaluate(() => window.explainer.set({}))

describe('by keyboard', () => {
  test('the six sides are one key each', async () => {
    const seen = []
    for (const key of ['1', '2', '3', '4', '5', '6']) {
      await page.keyboard.press(key)
      const { azimuthDeg, elevationDeg } = await view()
      seen.push([azimuthDeg, elevationDeg])
    }
    expect(seen).toEqual([
      [0, 0],
      [180, 0],
      [90, 0],
      [270, 0],
      [180, 90],
      [0, -90],
    ])
  })

  test('F flies to what is selected, Ctrl with arrows slides, Home goes back', async () => {
    await page.keyboard.press('Home')
    const home = await view()
    await page.evaluate(() => window.explainer.select('superior-gemellus-right'))
    await page.keyboard.press('f')
    const near = await view()
    expect(near.at).toEqual(['superior-gemellus-right'])
    expect(near.spanMm).toBeLessThan(200)
    await page.keyboard.press('Control+ArrowUp')
    expect((await view()).panMm[1]).toBeGreaterThan(near.panMm[1])
    await page.evaluate(() => window.explainer.select(null))
    await page.keyboard.press('Home')
    expect(await view()).toEqual(home)
  })
})

describe('by mouse', () => {
  test('a wheel zooms to the pointer: what lies under it stays there', async () => {
    await page.keyboard.press('2')
    await rest()
    const box = (await page.locator('canvas').boundingBox())!
    const [x, y] = [box.x + box.width * 0.62, box.y + box.height * 0.35]
    const before = await view()
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -360)
    await changed(before)
    const after = await view()
    expect(after.spanMm).toBeLessThan(before.spanMm)
    // Seen from behind, the subject's right is at the right.
    const moved = [after.panMm[0] - before.panMm[0], after.panMm[1] - before.panMm[1]]
    expect(moved[1]).toBeGreaterThan(0)
    const middle = await page.evaluate(() => {
      const side = (name: string) =>
        Number.parseFloat(getComputedStyle(document.querySelector('.shell')!).getPropertyValue(`--inset-${name}`)) || 0
      const { width, height } = document.querySelector('canvas')!.getBoundingClientRect()
      const [l, r, t, b] = [side('left'), side('right'), side('top'), side('bottom')]
      return { x: (l + width - r) / 2, y: (t + height - b) / 2, shorter: Math.min(width - l - r, height - t - b) }
    })
    const out = [x - box.x - middle.x, y - box.y - middle.y]
    for (const axis of [0, 1]) {
      const was = (out[axis]! * before.spanMm) / middle.shorter
      const is = (out[axis]! * after.spanMm) / middle.shorter
      expect(moved[axis]!).toBeCloseTo(is - was, 0)
    }
  })

  test('a tap on the cube’s face and a drag on the outline go there', async () => {
    await page.keyboard.press('1')
    await rest()
    const cube = (await page.getByRole('button', { name: 'Look from another side' }).boundingBox())!
    await page.mouse.click(cube.x + cube.width / 2 + 21, cube.y + cube.height / 2)
    expect((await view()).azimuthDeg).toBe(45)
    await page.keyboard.press('1')
    await rest()
    const outline = (await page.getByRole('img', { name: 'Where in the body you are' }).boundingBox())!
    const before = await view()
    await page.mouse.click(outline.x + outline.width / 2, outline.y + outline.height * 0.9)
    expect((await view()).panMm[1]).toBeLessThan(before.panMm[1] - 200)
  })

  test('a double click flies to what is pointed at', async () => {
    await page.evaluate(() =>
      window.explainer.set({
        view: { at: ['sacrum'], azimuthDeg: 180, elevationDeg: 0, spanMm: 300, panMm: [0, 0, 0] },
      }),
    )
    const { x, y } = await page.evaluate(() => {
      const side = (name: string) =>
        Number.parseFloat(getComputedStyle(document.querySelector('.shell')!).getPropertyValue(`--inset-${name}`)) || 0
      const { width, height } = document.querySelector('canvas')!.getBoundingClientRect()
      // Where the card that the first click opens does not come to lie.
      return { x: side('left') + 0.4 * (width - side('left')), y: (side('top') + height - side('bottom')) / 2 }
    })
    await page.mouse.dblclick(x, y)
    await page.waitForFunction(() => Math.abs(window.explainer.moment().view.spanMm - 300) > 5, undefined, {
      timeout: 30_000,
    })
    expect((await view()).at).toHaveLength(1)
  })
})

describe('buttons', () => {
  test('turn, slide, and list sides and places by name, all large enough for a finger', async () => {
    await page.evaluate(() => window.explainer.select(null))
    await page.getByRole('button', { name: 'Whole body' }).click()
    const before = await view()
    await page.getByRole('button', { name: 'Turn left' }).click()
    expect((await view()).azimuthDeg).not.toBe(before.azimuthDeg)
    await page.getByRole('button', { name: 'Move instead of turn' }).click()
    await page.getByRole('button', { name: 'Move right' }).click()
    expect((await view()).panMm).not.toEqual(before.panMm)
    await page.getByRole('button', { name: 'Sides of the body' }).click()
    await page.getByRole('button', { name: 'From above' }).click()
    expect((await view()).elevationDeg).toBe(90)
    await page.getByRole('button', { name: 'Foot' }).click()
    expect((await view()).at).toEqual(['foot-bones-right'])
    for (const button of await page.locator('.explore-view button:visible').all()) {
      const { width, height } = (await button.boundingBox())!
      expect(Math.min(width, height), (await button.getAttribute('aria-label')) ?? '').toBeGreaterThanOrEqual(44)
    }
    await page.getByRole('button', { name: 'Sides of the body' }).click()
  })

  test('stay inside a phone’s picture, the cube always there', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    const cube = page.getByRole('button', { name: 'Look from another side' })
    await cube.waitFor()
    const picture = (await page.locator('.picture').boundingBox())!
    await page.locator('.explore-view-unfold').click()
    for (const element of [cube, page.getByRole('img', { name: 'Where in the body you are' })]) {
      const box = (await element.boundingBox())!
      expect(box.y).toBeGreaterThanOrEqual(picture.y)
      expect(box.y + box.height).toBeLessThanOrEqual(picture.y + picture.height)
      expect(box.x + box.width).toBeLessThanOrEqual(390)
    }
  })

  test('leave nothing to complain of', () => expect(here.complaints).toEqual([]))
})
