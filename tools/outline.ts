// node --import tsx tools/outline.ts: the outline of the skin from the front and from its left, into src/ui/body-outline.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { decodeModel } from './models/stored.ts'

/** A cell of the picture that the outline is traced in, and how far a corner may be left out, mm. */
const CELL_MM = 4
const LEAST_MM = 2.5

type Point = readonly [x: number, y: number]

/** Which cells a mesh covers, looked at along one axis. */
function shadow(
  position: ArrayLike<number>,
  index: ArrayLike<number>,
  across: 0 | 2,
): (x: number, y: number) => boolean {
  const filled = new Set<string>()
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => {
      const vertex = index[t + k]! * 3
      return [position[vertex + across]! / CELL_MM, position[vertex + 1]! / CELL_MM] as Point
    }) as [Point, Point, Point]
    const low = (axis: 0 | 1): number => Math.floor(Math.min(a[axis], b[axis], c[axis]))
    const high = (axis: 0 | 1): number => Math.ceil(Math.max(a[axis], b[axis], c[axis]))
    const area = (p: Point, q: Point, r: Point): number => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
    const whole = area(a, b, c)
    for (let x = low(0); x <= high(0); x++)
      for (let y = low(1); y <= high(1); y++) {
        const p: Point = [x, y]
        const parts = [area(b, c, p), area(c, a, p), area(a, b, p)]
        if (parts.every((part) => part * whole >= 0)) filled.add(`${x},${y}`)
      }
  }
  return (x, y) => filled.has(`${x},${y}`)
}

/** Once round each piece, along the edges of cells. */
function traced(covers: (x: number, y: number) => boolean): Point[][] {
  const edges = new Map<string, Point>()
  const FAR = 300
  for (let x = -FAR; x <= FAR; x++)
    for (let y = -FAR; y <= FAR; y++) {
      if (!covers(x, y)) continue
      if (!covers(x, y - 1)) edges.set(`${x},${y}`, [x + 1, y])
      if (!covers(x + 1, y)) edges.set(`${x + 1},${y}`, [x + 1, y + 1])
      if (!covers(x, y + 1)) edges.set(`${x + 1},${y + 1}`, [x, y + 1])
      if (!covers(x - 1, y)) edges.set(`${x},${y + 1}`, [x, y])
    }
  const rounds: Point[][] = []
  while (edges.size > 0) {
    const [start] = edges.keys()
    const round: Point[] = []
    for (let at = start!; edges.has(at); ) {
      const next = edges.get(at)!
      edges.delete(at)
      round.push([(next[0] - 0.5) * CELL_MM, (next[1] - 0.5) * CELL_MM])
      at = next.join()
    }
    rounds.push(round)
  }
  return rounds.filter(({ length }) => length > 40)
}

/** With the corners left out that lie nearly on a line (Douglas and Peucker). */
function simple(points: readonly Point[]): Point[] {
  const [from, to] = [points[0]!, points.at(-1)!]
  const long = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  let farthest = 0
  let most = LEAST_MM
  for (const [i, [x, y]] of points.entries()) {
    const off = Math.abs((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0])) / long
    if (off > most) [farthest, most] = [i, off]
  }
  return farthest === 0
    ? [from, to]
    : [...simple(points.slice(0, farthest + 1)).slice(0, -1), ...simple(points.slice(farthest))]
}

function pathOf(round: readonly Point[]): string {
  const half = Math.floor(round.length / 2)
  const corners = [
    ...simple(round.slice(0, half + 1)).slice(0, -1),
    ...simple([...round.slice(half), round[0]!]).slice(0, -1),
  ]
  return `M${corners.map(([x, y]) => `${Math.round(x)} ${Math.round(-y)}`).join('L')}z`
}

const [skin] = (await decodeModel(readFileSync('public/models/skin.glb'))).filter(({ id }) => id === 'skin')
const outline = (across: 0 | 2): string =>
  traced(shadow(skin!.position, skin!.index, across))
    .map(pathOf)
    .join('')
writeFileSync(
  'src/ui/view/body-outline.ts',
  `/**
 * The outline of the skin (tools/outline.ts), mm, y down: from the front with the subject's left at the right, and from the subject's
 * right with the front at the right.
 */
export const bodyOutline = {
  front:
    '${outline(0)}',
  side:
    '${outline(2)}',
} as const
`,
)
