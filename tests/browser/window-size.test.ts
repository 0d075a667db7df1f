import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pixelsApart } from './picture.ts'
import { launch, ready, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const rest = (page: Page): Promise<void> => page.evaluate(() => window.explainer.set({}))

/** The page when it rests, and looks twice the same. */
async function still(page: Page): Promise<Buffer> {
  await rest(page)
  let last = await page.screenshot({ timeout: 60_000 })
  await expect
    .poll(async () => {
      const before = last
      last = await page.screenshot({ timeout: 60_000 })
      return pixelsApart(page, before, last)
    })
    .toBe(0)
  return last
}

interface Measures {
  /** Of the place that the picture fills, CSS px. */
  readonly box: readonly [width: number, height: number]
  /** Of the canvas, device pixels: asked for, and given by the browser. */
  readonly asked: readonly [width: number, height: number]
  readonly given: readonly [width: number, height: number]
  /** What the graphics card can draw along a side at most. */
  readonly mostPx: number
}

const measures = (page: Page): Promise<Measures> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.scene-canvas')!
    const gl = canvas.getContext('webgl2')!
    const { width, height } = canvas.parentElement!.getBoundingClientRect()
    const dimensions = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array
    return {
      box: [width, height] as const,
      asked: [canvas.width, canvas.height] as const,
      given: [gl.drawingBufferWidth, gl.drawingBufferHeight] as const,
      mostPx: Math.min(gl.getParameter(gl.MAX_RENDERBUFFER_SIZE), ...dimensions),
    }
  })

/** What is wrong with the size of the canvas. */
async function faultsOf(page: Page): Promise<string[]> {
  const { box, asked, given, mostPx } = await measures(page)
  const found: string[] = []
  if (asked.join() !== given.join()) found.push(`asked for ${asked} px, given ${given}`)
  if (Math.max(...asked) > mostPx) found.push(`${asked} px of at most ${mostPx}`)
  // A picture whose sides have not the proportions of its place would be squeezed; a pixel is lost as it is cut to whole ones.
  if (Math.abs(asked[0] - (asked[1] * box[0]) / box[1]) > 1 + box[0] / box[1]) found.push(`${asked} px for ${box}`)
  return found
}

test('a picture without height, without any room, or in a window of one pixel is the same afterwards', async () => {
  const { page, complaints, close } = await visit(browser, '?step=herniation&t=19000&freeze=1', {
    deviceScaleFactor: 1,
    viewport: { width: 1000, height: 700 },
  })
  await ready(page)
  const before = await still(page)
  const style = (name: 'height' | 'display', value: string): Promise<readonly [number, number]> =>
    page.evaluate(
      ([key, to]) => {
        const host = document.querySelector<HTMLElement>('.scene')!
        host.style[key] = to
        const { width, height } = host.getBoundingClientRect()
        return [width, height] as const
      },
      [name, value] as const,
    )
  expect(await style('height', '0')).toEqual([1000, 0])
  await rest(page)
  await style('height', '')
  expect(await style('display', 'none')).toEqual([0, 0])
  await rest(page)
  await style('display', '')
  for (const [width, height] of [
    [1, 1],
    [1000, 1],
    [1, 700],
  ] as const) {
    await page.setViewportSize({ width, height })
    await rest(page)
  }
  await page.setViewportSize({ width: 1000, height: 700 })
  expect(await pixelsApart(page, before, await still(page))).toBe(0)
  expect(complaints).toEqual([])
  await close()
})

test.each([
  // Wider than the graphics card of these tests can draw.
  { name: 'a very wide window', viewport: { width: 9000, height: 300 }, mostPx: null },
  { name: 'a large window on a small graphics card', viewport: { width: 2560, height: 1440 }, mostPx: 600 },
])(
  '$name at three pixels a pixel is drawn within what the graphics card can draw, and not squeezed',
  async ({ viewport, mostPx }) => {
    const { page, complaints, close } = await visit(browser, '?lang=en', {
      viewport,
      deviceScaleFactor: 3,
      before: (fresh) =>
        fresh.addInitScript((most) => {
          if (most === null) return
          const { getParameter } = WebGL2RenderingContext.prototype
          WebGL2RenderingContext.prototype.getParameter = function (name: number): unknown {
            if (name === this.MAX_RENDERBUFFER_SIZE) return most
            if (name === this.MAX_VIEWPORT_DIMS) return new Int32Array([most, most])
            // No processor: it is asked for more pixels.
            if (name === 0x9246) return 'A graphics card'
            return Reflect.apply(getParameter, this, [name])
          }
        }, mostPx),
    })
    await ready(page)
    await rest(page)
    expect(await faultsOf(page)).toEqual([])
    await page.setViewportSize({ width: 640, height: 400 })
    await rest(page)
    expect(await faultsOf(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  },
)

test('a phone that is turned while a finger turns the model: the drag goes on, and the picture is what is said of it', async () => {
  const { page, complaints, close } = await visit(browser, '?mode=explore&tool=none&muscle=0&skin=0&lang=en', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await ready(page)
  await rest(page)
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
  const view = () => page.evaluate(() => window.explainer.moment().view)
  const first = await view()
  await touch('touchStart', 180, 200)
  for (const x of [190, 220]) await touch('touchMove', x, 200)
  await page.setViewportSize({ width: 844, height: 390 })
  await page.waitForFunction(() => innerWidth === 844)
  for (const x of [250, 280]) await touch('touchMove', x, 190)
  await touch('touchEnd')
  await expect.poll(async () => (await view()).azimuthDeg).not.toBe(first.azimuthDeg)
  await rest(page)
  const turned = await view()
  expect(turned.at).toEqual(first.at)
  // As much of the body as before, in whatever room there is.
  expect(turned.spanMm).toBeCloseTo(first.spanMm, 0)
  expect(await faultsOf(page)).toEqual([])
  const after = await still(page)
  // Laid out anew, from what is said alone.
  await page.setViewportSize({ width: 500, height: 600 })
  await rest(page)
  await page.setViewportSize({ width: 844, height: 390 })
  expect(await pixelsApart(page, after, await still(page))).toBe(0)
  // The next finger turns it as the first did.
  await touch('touchStart', 400, 150)
  for (const x of [420, 450]) await touch('touchMove', x, 150)
  await touch('touchEnd')
  await expect.poll(async () => (await view()).azimuthDeg).not.toBe(turned.azimuthDeg)
  expect(complaints).toEqual([])
  await close()
})
