import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'

/** A rectangle of the page, CSS px. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the picture is. */
export const pictureOf = (page: Page): Promise<Rect> =>
  page.evaluate(() => {
    const areas = window.probe.canvases
      .filter((canvas) => canvas.isConnected)
      .map((canvas) => canvas.getBoundingClientRect())
    const [largest] = areas.toSorted((a, b) => b.width * b.height - a.width * a.height)
    if (!largest) throw new Error('bench: expected a picture on the page, found none')
    const { x, y, width, height } = largest
    return { x, y, width, height }
  })

const MOVE_MS = 16
/** Moves on their way at once: a page that is slow to take them is not buried under more. */
const MOST_UNDERWAY = 3
const LONGEST_MS = 20_000

/**
 * Drags on the picture as a hand would, about 60 moves a second, through the browser's own input: `seconds` long, and on until `enough`
 * says so or 20 s have passed.
 */
export async function drag(
  cdp: CDPSession,
  rect: Rect,
  seconds: number,
  enough?: () => Promise<boolean>,
): Promise<void> {
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const reach = { x: Math.min(rect.width * 0.3, 300), y: Math.min(rect.height * 0.15, 90) }
  const send = (
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
    x: number,
    y: number,
    held: boolean,
  ): Promise<unknown> =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: held ? 'left' : 'none',
      buttons: held ? 1 : 0,
      clickCount: 1,
    })
  await send('mouseMoved', middle.x, middle.y, false)
  await send('mousePressed', middle.x, middle.y, true)
  const start = performance.now()
  let underway = 0
  let askMs = seconds * 1000
  for (;;) {
    const ms = performance.now() - start
    if (ms > seconds * 1000 && (!enough || ms > LONGEST_MS)) break
    if (ms > askMs && enough) {
      if (await enough()) break
      askMs = ms + 1000
    }
    if (underway < MOST_UNDERWAY) {
      underway++
      const { x, y } = { x: middle.x + reach.x * Math.sin(ms * 2.1e-3), y: middle.y + reach.y * Math.sin(ms * 1.3e-3) }
      void send('mouseMoved', x, y, true).finally(() => underway--)
    }
    await sleep(MOVE_MS)
  }
  while (underway > 0) await sleep(MOVE_MS)
  await cdp.send('Input.dispatchMouseEvent', {
    type: 'mouseReleased',
    ...middle,
    button: 'left',
    buttons: 0,
    clickCount: 1,
  })
}
