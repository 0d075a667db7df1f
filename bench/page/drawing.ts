import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'
import { drag, type Rect } from './hand.ts'
import type { ProbedFrame } from './probe.d.ts'
import { median, quantile } from './statistics.ts'

/** Frames while something moves: ms a frame, the median and the slow twentieth; a frame's own script; its calls and triangles, of all passes. */
export interface Drawing {
  readonly frames: number
  readonly costMs: number | null
  readonly slowCostMs: number | null
  readonly scriptMs: number | null
  readonly calls: number | null
  readonly triangles: number | null
}

/** Not counted: the first frames of a motion compile and wake. */
const WARMING = 2

/** @param frames all frames of a motion, each read back */
export function drawingOf(frames: readonly ProbedFrame[]): Drawing {
  const drawn = frames.filter(({ calls, asked }) => calls > 0 && asked).slice(WARMING)
  const costs = drawn.map(({ js, sync }) => js + sync)
  return {
    frames: drawn.length,
    costMs: median(costs),
    slowCostMs: quantile(costs, 0.95),
    scriptMs: median(drawn.map(({ js }) => js)),
    calls: median(drawn.map(({ calls }) => calls)),
    triangles: median(drawn.map(({ triangles }) => triangles)),
  }
}

/** The frames drawn while `move` goes on, each waited for. */
async function during(page: Page, sync: boolean, move: (from: number) => Promise<void>): Promise<ProbedFrame[]> {
  const from = await page.evaluate((value) => {
    window.probe.sync = value
    window.probe.forget()
    return window.probe.mark()
  }, sync)
  await move(from)
  return page.evaluate(() => {
    window.probe.sync = false
    window.probe.mark()
    return [...window.probe.frames]
  })
}

const ENOUGH_FRAMES = 30

/** Turning the body by hand. */
export async function orbit(page: Page, cdp: CDPSession, rect: Rect, seconds: number): Promise<Drawing> {
  await drag(cdp, rect, 1)
  const enough = (): Promise<boolean> =>
    page.evaluate((most) => window.probe.frames.filter(({ calls }) => calls > 0).length >= most, ENOUGH_FRAMES)
  return drawingOf(await during(page, true, () => drag(cdp, rect, seconds, enough)))
}

const drawnFrames = (page: Page): Promise<number> =>
  page.evaluate(() => window.probe.frames.filter(({ calls, asked }) => calls > 0 && asked).length)

/** A slow machine draws few frames of a step in the time that is asked for: it is waited for so many, this long. */
const ENOUGH_PLAYED = WARMING + 6
const LONGEST_PLAYED_MS = 15_000

/** The page playing by itself. @param ms for how long, and on until there are frames enough to judge */
export const playing = async (page: Page, ms: number): Promise<Drawing> =>
  drawingOf(
    await during(page, true, async () => {
      const start = performance.now()
      await sleep(ms)
      while ((await drawnFrames(page)) < ENOUGH_PLAYED && performance.now() - start < LONGEST_PLAYED_MS)
        await sleep(250)
    }),
  )

/** Frames after the last motion: drawn ones and ones only asked for, in `seconds` beginning a second after it. */
export interface Idle {
  readonly drawn: number
  readonly asked: number
}

const LONGEST_SETTLING_S = 25

export async function idle(page: Page, seconds: number): Promise<Idle> {
  await page.mouse.move(1, 1)
  for (let waited = 0, last = true; last && waited < LONGEST_SETTLING_S; waited++)
    last = (await during(page, false, () => sleep(1000).then(() => {}))).some(({ calls }) => calls > 0)
  const frames = await during(page, false, () => sleep(seconds * 1000).then(() => {}))
  return { drawn: frames.filter(({ calls }) => calls > 0).length, asked: frames.filter(({ asked }) => asked).length }
}

/** Main-thread ms of a move of the mouse over the picture, and of a click on it. */
export interface Pointing {
  readonly moveMs: number
  readonly clickMs: number | null
}

const MOVES = 60

export async function pointing(page: Page, cdp: CDPSession, rect: Rect): Promise<Pointing> {
  await cdp.send('Performance.enable')
  const busyMs = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
  const before = await busyMs()
  for (let move = 0; move < MOVES; move++) {
    const [across, down] = [(move * 0.37) % 1, (move * 0.23) % 1]
    await page.mouse.move(rect.x + rect.width * (0.35 + 0.3 * across), rect.y + rect.height * (0.15 + 0.7 * down))
    await sleep(25)
  }
  const moveMs = ((await busyMs()) - before) / MOVES
  const clicks: number[] = []
  for (const down of [0.5, 0.35, 0.65]) {
    const start = await busyMs()
    await page.mouse.click(rect.x + rect.width * 0.5, rect.y + rect.height * down)
    await sleep(700)
    clicks.push((await busyMs()) - start)
  }
  return { moveMs, clickMs: median(clicks) }
}
