import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, ready, type Visit, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** The herniated disc from behind and above with little round it, so that a picture is soon drawn; the panel of the cut is open. */
const LINK =
  '?mode=explore&tool=section&freeze=1&lang=en&level=L4-L5&side=right&depthMm=7&type=extrusion&zone=subarticular' +
  '&at=disc-L4-L5&spanMm=160&azimuthDeg=185&elevationDeg=60' +
  '&alone=disc-L4-L5,L5,dural-sac,root-L5-right,psoas-major-left,psoas-major-right'

/** Darkest and brightest of what is drawn on the canvas of the slice, and how often each grey in eight comes. */
const greys = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.slice-canvas')!
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    const counts = new Array<number>(8).fill(0)
    for (let i = 0; i < data.length; i += 4) counts[data[i]! >> 5]!++
    return counts
  })

const drawn = (page: Page): Promise<unknown> => page.locator('.slice-canvas[data-cells="360"]').waitFor()

/** A place on the picture of the cut, as shares of its width and height. */
async function on(box: Locator, x: number, y: number): Promise<{ x: number; y: number }> {
  await box.scrollIntoViewIfNeeded()
  const { x: left, y: top, width, height } = (await box.boundingBox())!
  return { x: left + x * width, y: top + y * height }
}

/** The middle of the free picture: what the view looks at is drawn there. */
const freeMiddle = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const frame = document.querySelector('.picture')!.getBoundingClientRect()
    const style = getComputedStyle(document.querySelector('.shell')!)
    const inset = (edge: string): number => Number.parseFloat(style.getPropertyValue(`--inset-${edge}`))
    return {
      x: (frame.left + inset('left') + frame.right - inset('right')) / 2,
      y: (frame.top + inset('top') + frame.bottom - inset('bottom')) / 2,
    }
  })

describe('on a desk', () => {
  let here: Visit
  beforeAll(async () => {
    here = await visit(browser, LINK, { viewport: { width: 1000, height: 700 } })
    await ready(here.page)
  })
  afterAll(() => here.close())

  test('a plane lays the body open and the same cut is drawn beside it, in few draw calls', async () => {
    const { page } = here
    await page.getByRole('button', { name: 'Axial' }).click()
    await drawn(page)
    const counts = await greys(page)
    const all = counts.reduce((sum, count) => sum + count, 0)
    // Air, flesh, marrow and fat each have their share, and fluid is there.
    for (const count of counts.slice(0, 6)) expect(count / all).toBeGreaterThan(0.01)
    expect(counts[7]).toBeGreaterThan(10)
    await page.getByText('not a scan of a person').waitFor({ state: 'attached' })
    expect((await page.evaluate(() => window.explainer.stats())).drawCalls).toBeLessThanOrEqual(60)
  })

  test('a click in the slice selects in the body, and a click on the cut face selects in the slice', async () => {
    const { page } = here
    const box = page.locator('.slice-box')
    const muscle = await on(box, 0.25, 0.36)
    await page.mouse.click(muscle.x, muscle.y)
    await page.locator('.slice-selected[data-structure="psoas-major-right"]').waitFor()
    await page.getByRole('heading', { name: /psoas/i }).waitFor()
    // The card takes some of the picture: the body moves over.
    await page.evaluate(() => window.explainer.set({}))
    const middle = await freeMiddle(page)
    await page.mouse.click(middle.x, middle.y)
    await page.locator('.slice-selected[data-structure="disc-L4-L5"]').first().waitFor()
    // What is pointed at in the slice is outlined there.
    const spine = await on(box, 0.75, 0.36)
    await page.mouse.move(spine.x, spine.y)
    await page.locator('.slice-hovered[data-structure="psoas-major-left"]').waitFor()
  })

  test('a wheel goes through the body slice by slice, a drag slides the picture, buttons bring it closer', async () => {
    const { page } = here
    const where = page.locator('.cut-where')
    const before = await where.textContent()
    const box = page.locator('.slice-box')
    const at = await on(box, 0.5, 0.5)
    await page.mouse.move(at.x, at.y)
    await page.mouse.wheel(0, -100)
    await page.waitForFunction((text) => document.querySelector('.cut-where')!.textContent !== text, before)
    const view = (): Promise<string | null> => page.locator('.slice-overlay').getAttribute('viewBox')
    const seen = await view()
    await page.mouse.down()
    await page.mouse.move(at.x + 30, at.y + 10, { steps: 3 })
    await page.mouse.up()
    expect(await view()).not.toBe(seen)
    await page.getByRole('button', { name: 'As scans usually show it' }).click()
    expect(await view()).toBe(seen)
    const span = async (): Promise<number> => Number((await view())!.split(' ')[2])
    const wide = await span()
    await page.locator('.slice-zoom').getByRole('button', { name: 'Closer' }).click()
    expect(await span()).toBeLessThan(wide)
    const slid = await view()
    await page.locator('.slice-zoom').getByRole('button', { name: 'Move left' }).click()
    expect(Number((await view())!.split(' ')[0])).toBeLessThan(Number(slid!.split(' ')[0]))
    await page.locator('.slice-zoom').getByRole('button', { name: 'Move right' }).click()
    expect(await view()).toBe(slid)
  })

  test('everything is in reach of the keyboard: planes, position, angles, and each part that is met', async () => {
    const { page } = here
    await page.getByRole('button', { name: 'Sagittal' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Sagittal', pressed: true }).waitFor()
    const slider = page.getByRole('slider', { name: 'Where the plane is' })
    await slider.focus()
    const before = await slider.getAttribute('aria-valuetext')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await slider.getAttribute('aria-valuetext')).not.toBe(before)
    await page.getByRole('button', { name: 'Free' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('slider', { name: 'Tilted' }).waitFor()
    await page.getByText(/This cut meets \d+ parts/).focus()
    await page.keyboard.press('Enter')
    const part = page.locator('.met-part').first()
    await part.focus()
    await page.keyboard.press('Enter')
    expect(await part.getAttribute('aria-pressed')).toBe('true')
    await page.locator('.slice-selected').first().waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'No cut' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.slice').waitFor({ state: 'detached' })
    expect(here.complaints).toEqual([])
  })
})

test('on a phone the slice is under the picture: a finger chooses the plane and the part', async () => {
  const here = await visit(browser, `${LINK}&section=sagittal:-6`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const { page } = here
  await ready(page)
  await drawn(page)
  const box = page.locator('.slice-box')
  const picture = (await page.locator('.picture').boundingBox())!
  expect((await box.boundingBox())!.y).toBeGreaterThanOrEqual(picture.y + picture.height - 1)
  for (const button of await page.locator('.tool-panel button:visible').all()) {
    const size = await button.boundingBox()
    expect(Math.min(size!.width, size!.height)).toBeGreaterThanOrEqual(44)
  }
  await page.getByRole('button', { name: 'Axial' }).tap()
  await page.getByRole('button', { name: 'Axial', pressed: true }).waitFor()
  await drawn(page)
  const disc = await on(box, 0.5, 0.4)
  await page.touchscreen.tap(disc.x, disc.y)
  await page.locator('.slice-selected[data-structure="disc-L4-L5"]').first().waitFor({ state: 'attached' })
  expect(here.complaints).toEqual([])
  await here.close()
})
