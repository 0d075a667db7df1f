import type { PageName } from './pages.ts'
import { median } from './statistics.ts'
import type { Visit } from './visit.ts'

/** A figure that is held to a limit, as it is or as a ratio to a floor met in the same round. */
export interface Goal {
  readonly name: string
  /** What our figure is divided by; null: it is held as it is. */
  readonly over: Exclude<PageName, 'ours'> | null
  readonly of: (visit: Visit) => number | null
  /** Where our figure and the floor's are not the same one. */
  readonly floorOf?: (visit: Visit) => number | null
  readonly must: number
  readonly aim: number
}

const MB = 1e6
const worst = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? Math.max(...known) : null
}
const growth = (from: string, to: string, { soak }: Visit): number | null =>
  soak[from] && soak[to] ? (soak[to].heapBytes - soak[from].heapBytes) / MB : null

/** What the page is held to, in its own order of importance. */
export const goals: readonly Goal[] = [
  {
    name: 'script before the first 3D frame',
    over: 'S',
    of: ({ loading }) => loading.scriptBytesBeforeFirst,
    must: 1.15,
    aim: 0.9,
  },
  { name: 'first 3D frame', over: 'F', of: ({ loading }) => loading.first3dMs, must: 0.75, aim: 0.6 },
  { name: 'whole first view', over: 'F', of: ({ loading }) => loading.wholeMs, must: 1.2, aim: 1.1 },
  {
    name: 'bytes of the first view, MB',
    over: null,
    of: ({ loading }) => loading.totalBytes / MB,
    must: 1.6,
    aim: 1.6,
  },
  { name: 'interactive', over: 'F', of: ({ loading }) => loading.interactiveMs, must: 1.25, aim: 1.15 },
  { name: 'blocking time', over: 'S', of: ({ loading }) => loading.blockingMs, must: 1, aim: 0.6 },
  { name: 'frames drawn at rest', over: null, of: ({ idle }) => idle.drawn, must: 0, aim: 0 },
  { name: 'frames asked for at rest', over: null, of: ({ idle }) => idle.asked, must: 0, aim: 0 },
  { name: 'frame cost, turning', over: 'F', of: ({ orbit }) => orbit.costMs, must: 1.8, aim: 1.3 },
  {
    name: 'slow twentieth of frames over the median',
    over: null,
    of: ({ orbit: { costMs, slowCostMs } }) => (costMs && slowCostMs ? slowCostMs / costMs : null),
    must: 1.5,
    aim: 1.25,
  },
  {
    name: 'frame cost, worst demonstration',
    over: 'F',
    of: ({ demonstrations }) => worst(Object.values(demonstrations).map(({ costMs }) => costMs)),
    floorOf: ({ orbit }) => orbit.costMs,
    must: 1.8,
    aim: 1.3,
  },
  { name: 'script a frame, ms', over: null, of: ({ orbit }) => orbit.scriptMs, must: 1.3, aim: 0.8 },
  { name: 'draw calls', over: null, of: ({ orbit }) => orbit.calls, must: 60, aim: 30 },
  { name: 'triangles, all passes', over: null, of: ({ orbit }) => orbit.triangles, must: 350e3, aim: 210e3 },
  { name: 'graphics memory', over: 'F', of: ({ memory }) => memory.graphicsBytes, must: 1.5, aim: 1.2 },
  { name: 'heap growth in 10 minutes, MB', over: null, of: (visit) => growth('0', '10', visit), must: 1, aim: 0.5 },
  {
    name: 'heap growth from 10 to 30 minutes, MB',
    over: null,
    of: (visit) => growth('10', '30', visit),
    must: 1,
    aim: 0.5,
  },
  { name: 'hover', over: 'F', of: ({ pointing }) => pointing.moveMs, must: 2, aim: 1.5 },
]

export interface Verdict {
  readonly goal: Goal
  /** The median over rounds of what is held to the limit; null where a round did not measure it. */
  readonly figure: number | null
  readonly held: 'aim' | 'must' | 'missed' | 'not measured'
}

/** Ratios are taken within a round, so that both pages met the same noise. */
export function judge(goal: Goal, visits: readonly Visit[]): Verdict {
  const figures = visits
    .filter(({ page }) => page === 'ours')
    .flatMap((ours) => {
      const own = goal.of(ours)
      if (own === null || !goal.over) return own === null ? [] : [own]
      const floor = visits.find(({ page, round }) => page === goal.over && round === ours.round)
      const under = floor ? (goal.floorOf ?? goal.of)(floor) : null
      return under ? [own / under] : []
    })
  const figure = median(figures)
  if (figure === null) return { goal, figure, held: 'not measured' }
  return { goal, figure, held: figure <= goal.aim ? 'aim' : figure <= goal.must ? 'must' : 'missed' }
}
