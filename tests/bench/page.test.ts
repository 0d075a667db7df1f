import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { drawingOf } from '../../bench/page/drawing.ts'
import { goals, judge } from '../../bench/page/goals.ts'
import { Line } from '../../bench/page/line.ts'
import { milestones } from '../../bench/page/loading.ts'
import type { ProbedFrame } from '../../bench/page/probe.d.ts'
import { kindOf } from '../../bench/page/server.ts'
import { median, quantile } from '../../bench/page/statistics.ts'
import { report } from '../../bench/page/table.ts'
import type { Visit } from '../../bench/page/visit.ts'

const frame = (at: number, onScreen: number, calls = 1): ProbedFrame => ({
  at,
  asked: true,
  js: 2,
  sync: 8,
  calls,
  triangles: onScreen,
  onScreen,
})

test('quantiles lie between neighbours in proportion, and there is none of nothing', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5)
  expect(median([])).toBeNull()
})

test('a start is told by the first frame with something of the model, the first with nearly all of it, and what keeps it busy', () => {
  const start = {
    frames: [frame(100, 0, 1), frame(200, 900), frame(400, 99_000), frame(500, 100_000), frame(600, 100_000)],
    presented: [
      [200, 260],
      [400, 480],
      [600, 700],
    ] as const,
    longTasks: [
      [120, 90],
      [500, 150],
      [1000, 70],
      [5000, 400],
    ] as const,
  }
  expect(milestones(start)).toEqual({ first3dMs: 260, wholeMs: 480, interactiveMs: 1070, blockingMs: 40 + 100 + 20 })
})

test('a page that draws no model is an error, not a fast page', () => {
  expect(() => milestones({ frames: [frame(1, 0)], presented: [], longTasks: [] })).toThrow('got 0 triangles')
})

test('the first frames of a motion and those that draw nothing are not counted', () => {
  const slow = { ...frame(0, 10), sync: 500 }
  const frames = [slow, slow, frame(1, 10), frame(2, 10, 0), frame(3, 10), { ...frame(4, 10), asked: false }]
  expect(drawingOf(frames)).toEqual({ frames: 2, costMs: 10, slowCostMs: 10, scriptMs: 2, calls: 1, triangles: 10 })
})

const drawn = drawingOf([frame(0, 5), frame(1, 5), frame(2, 5), frame(3, 5)])
const visited = (page: Visit['page'], round: number, first3dMs: number): Visit => ({
  page,
  round,
  calibrationMs: 100,
  loading: {
    requests: 3,
    bytes: { js: 1000 },
    totalBytes: 2000,
    scriptBytesBeforeFirst: page === 'ours' ? 900 : 1000,
    models: [],
    firstPaintMs: 1,
    first3dMs,
    wholeMs: 100,
    interactiveMs: 100,
    blockingMs: 0,
    missing: [],
  },
  orbit: drawn,
  idle: { drawn: 0, asked: page === 'ours' ? 1 : 0 },
  pointing: { moveMs: 1, clickMs: 1 },
  memory: { heapBytes: 1, graphicsBytes: 1, graphics: [], nodes: 1, listeners: 1 },
  demonstrations: {},
  soak: {},
  otherOrigins: [],
})

const heldIn = (name: string, visits: readonly Visit[]) => judge(goals.find((goal) => goal.name === name)!, visits)

test('a ratio is taken within its round, and its median over rounds is judged', () => {
  const visits = [
    [0, 70, 100],
    [1, 300, 400],
    [2, 90, 100],
  ].flatMap(([round, ours, floor]) => [visited('ours', round!, ours!), visited('F', round!, floor!)])
  expect(heldIn('first 3D frame', visits)).toMatchObject({ figure: 0.75, held: 'must' })
  expect(heldIn('frames asked for at rest', visits)).toMatchObject({ figure: 1, held: 'missed' })
  expect(heldIn('script before the first 3D frame', visits).held).toBe('not measured')
  const withStack = [...visits, visited('S', 1, 50)]
  expect(heldIn('script before the first 3D frame', withStack)).toMatchObject({ figure: 0.9, held: 'aim' })
})

test('the report has a line for each goal and names pages that asked others', () => {
  const own = visited('ours', 0, 70)
  const text = report([{ ...own, otherOrigins: ['https://elsewhere.example'] }, visited('F', 0, 100)])
  for (const { name } of goals) expect(text).toContain(`| ${name}`)
  expect(text).toContain('Other origins were asked: https://elsewhere.example.')
  expect(report([own])).toContain('No page asked another origin')
})

test('a shared line gives every answer all its bytes, in turn', async () => {
  const line = new Line({ bytesPerSecond: 1e6, latencyMs: 0 })
  const order: string[] = []
  const receive = (name: string, bytes: number) => {
    const to = new PassThrough()
    const got: Buffer[] = []
    to.on('data', (chunk: Buffer) => {
      got.push(chunk)
      order.push(name)
    })
    return line.send(to, Buffer.alloc(bytes, name)).then(() => Buffer.concat(got))
  }
  const [a, b] = await Promise.all([receive('a', 30_000), receive('b', 30_000)])
  expect([a!.length, b!.length]).toEqual([30_000, 30_000])
  expect(order.indexOf('b')).toBeLessThan(order.lastIndexOf('a'))
})

test('bytes are counted by what a file is', () => {
  expect(['/', '/a/x.js', '/m.glb', '/a.webp', '/n.ogg', '/c.json', '/s.css'].map(kindOf)).toEqual([
    'html',
    'js',
    'models',
    'images',
    'sound',
    'data',
    'css',
  ])
})
