import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'
import type { ProbedFrame } from './probe.d.ts'
import type { Answer, BenchServer, Kind } from './server.ts'
import { sum } from './statistics.ts'

/** What a page tells of its start, ms from its navigation. */
export interface Loading {
  readonly requests: number
  readonly bytes: Readonly<Partial<Record<Kind, number>>>
  readonly totalBytes: number
  /** Of scripts asked for before the first frame of the picture was drawn. */
  readonly scriptBytesBeforeFirst: number
  readonly models: readonly string[]
  readonly firstPaintMs: number
  /** The first frame that shows something of the model, when the graphics processor had drawn it. */
  readonly first3dMs: number
  /** The same of the first one with nearly all its triangles. */
  readonly wholeMs: number
  /** Whole, and no long task follows within a second. */
  readonly interactiveMs: number
  /** What long tasks exceed 50 ms by, up to then, on a processor slowed four times. */
  readonly blockingMs: number
  readonly missing: readonly string[]
}

/** What can be said of a start without the page: frames, when they were seen, long tasks. */
export interface StartRecord {
  readonly frames: readonly ProbedFrame[]
  readonly presented: readonly (readonly [frameMs: number, shownMs: number])[]
  readonly longTasks: readonly (readonly [startMs: number, lengthMs: number])[]
}

const FEW_TRIANGLES = 200
const SOMETHING = 0.005
const NEARLY_ALL = 0.95
const QUIET_MS = 1000
const LONG_TASK_MS = 50

/** @throws when nothing was drawn */
export function milestones({
  frames,
  presented,
  longTasks,
}: StartRecord): Pick<Loading, 'first3dMs' | 'wholeMs' | 'interactiveMs' | 'blockingMs'> {
  const drawn = frames.filter(({ calls }) => calls > 0)
  // The fullest of the last three: passes of only one frame come earlier.
  const all = Math.max(0, ...drawn.slice(-3).map(({ onScreen }) => onScreen))
  if (all < FEW_TRIANGLES) throw new Error(`bench: expected a picture of a model, got ${all} triangles`)
  const shownMs = (frame: ProbedFrame): number => presented.find(([at]) => at >= frame.at - 0.5)?.[1] ?? frame.at
  const first = drawn.find(({ onScreen }) => onScreen >= Math.max(FEW_TRIANGLES, all * SOMETHING))!
  const wholeMs = shownMs(drawn.find(({ onScreen }) => onScreen >= all * NEARLY_ALL)!)
  let interactiveMs = wholeMs
  for (const [start, length] of longTasks)
    if (start <= interactiveMs + QUIET_MS) interactiveMs = Math.max(interactiveMs, start + length)
  const before = longTasks.filter(([start]) => start <= interactiveMs)
  return {
    first3dMs: shownMs(first),
    wholeMs,
    interactiveMs,
    blockingMs: sum(before.map(([, length]) => length - LONG_TASK_MS)),
  }
}

const LOOK_MS = 120
const LONGEST_MS = 180_000
const SETTLED_MS = 1000

/** Waits until the page says it is ready, its picture has stopped growing, the line is quiet and no long task runs. */
async function settled(page: Page, ready: string, server: BenchServer): Promise<void> {
  const deadline = Date.now() + LONGEST_MS
  let [triangles, answers, since] = [-1, -1, Date.now()]
  while (Date.now() - since < SETTLED_MS || triangles < FEW_TRIANGLES) {
    if (Date.now() > deadline) throw new Error(`bench: expected a settled page within ${LONGEST_MS / 1000} s`)
    await sleep(LOOK_MS)
    const now = await page.evaluate((isReady) => {
      window.probe.mark()
      const last = window.probe.frames.findLast(({ calls }) => calls > 0)
      const task = window.probe.longTasks.at(-1)
      const busy = task !== undefined && performance.now() - task[0] - task[1] < 1000
      return { triangles: last?.triangles ?? 0, waits: busy || !document.querySelector(isReady) }
    }, ready)
    const grew = Math.abs(now.triangles - triangles) > Math.max(50, 0.02 * triangles)
    if (grew || now.waits || answers !== server.answers.length) since = Date.now()
    triangles = now.triangles
    answers = server.answers.length
  }
}

const SLOWED = 4

/**
 * Opens a page over a slow line on a slow processor, as a phone would, and watches it start.
 * @param ready a selector of what is there when the page says that it is ready
 */
export async function load(
  page: Page,
  cdp: CDPSession,
  server: BenchServer,
  path: string,
  ready: string,
): Promise<Loading> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  server.answers.length = 0
  await page.goto(server.address + path, { waitUntil: 'commit' })
  await settled(page, ready, server)
  const start = await page.evaluate(() => {
    const { frames, presented, longTasks, paints } = window.probe
    window.probe.fence = false
    const asked = performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => [new URL(name).pathname, startTime] as const)
    return { frames, presented, longTasks, paints, asked }
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const found = milestones(start)
  const answers: Answer[] = [...server.answers]
  const bytes: Partial<Record<Kind, number>> = {}
  for (const answer of answers) bytes[answer.kind] = (bytes[answer.kind] ?? 0) + answer.bytes
  const early = new Set(start.asked.filter(([, ms]) => ms <= found.first3dMs).map(([name]) => name))
  return {
    requests: answers.length,
    bytes,
    totalBytes: sum(answers.map((answer) => answer.bytes)),
    scriptBytesBeforeFirst: sum(
      answers.filter(({ kind, path: of }) => kind === 'js' && early.has(of)).map((answer) => answer.bytes),
    ),
    models: answers.filter(({ kind }) => kind === 'models').map((answer) => answer.path),
    firstPaintMs: start.paints['first-paint'] ?? Number.NaN,
    ...found,
    missing: answers.filter(({ status }) => status === 404).map((answer) => answer.path),
  }
}
