import { goals, judge } from './goals.ts'
import { kinds } from './server.ts'
import { median } from './statistics.ts'
import type { Visit } from './visit.ts'

type Row = readonly [name: string, of: (visit: Visit) => number | null]

const rows: readonly Row[] = [
  ['requests', ({ loading }) => loading.requests],
  ['bytes', ({ loading }) => loading.totalBytes],
  ...kinds.map((kind): Row => [`bytes of ${kind}`, ({ loading }) => loading.bytes[kind] ?? 0]),
  ['script bytes before the first 3D frame', ({ loading }) => loading.scriptBytesBeforeFirst],
  ['first paint, ms', ({ loading }) => loading.firstPaintMs],
  ['first 3D frame, ms', ({ loading }) => loading.first3dMs],
  ['whole first view, ms', ({ loading }) => loading.wholeMs],
  ['interactive, ms', ({ loading }) => loading.interactiveMs],
  ['blocking, ms', ({ loading }) => loading.blockingMs],
  ['frame cost turning, ms', ({ orbit }) => orbit.costMs],
  ['slow twentieth of them, ms', ({ orbit }) => orbit.slowCostMs],
  ['script a frame, ms', ({ orbit }) => orbit.scriptMs],
  ['draw calls', ({ orbit }) => orbit.calls],
  ['triangles, all passes', ({ orbit }) => orbit.triangles],
  ['frames drawn at rest', ({ idle }) => idle.drawn],
  ['frames asked for at rest', ({ idle }) => idle.asked],
  ['move of the mouse, ms', ({ pointing }) => pointing.moveMs],
  ['click, ms', ({ pointing }) => pointing.clickMs],
  ['heap, bytes', ({ memory }) => memory.heapBytes],
  ['graphics memory, bytes', ({ memory }) => memory.graphicsBytes],
  ['elements', ({ memory }) => memory.nodes],
  ['calibration, ms', ({ calibrationMs }) => calibrationMs],
]

/** A figure as a table has it: three digits or whole thousands; a dash for none. */
export function written(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '-'
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toFixed(2)))
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
/** A table in Markdown: names on the left, figures on the right. */
export const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...body.map(line)].join('\n')

/** The tables of a run in Markdown: what is held to goals first, then the figures behind them, steps and soak. */
export function report(visits: readonly Visit[]): string {
  const names = [...new Set(visits.map(({ page }) => page))]
  const of = (name: string): Visit[] => visits.filter(({ page }) => page === name)
  const mid = (name: string, figure: Row[1]): number | null =>
    median(
      of(name)
        .map(figure)
        .filter((value) => value !== null),
    )
  const verdicts = goals.map((goal) => judge(goal, visits))
  const parts = [
    table(
      ['goal', 'is', 'must', 'aim', 'held'],
      verdicts.map(({ goal, figure, held }) => [
        goal.over ? `${goal.name}, x ${goal.over}` : goal.name,
        written(figure),
        written(goal.must),
        written(goal.aim),
        held,
      ]),
    ),
    table(
      ['median of rounds', ...names],
      rows.map(([name, figure]) => [name, ...names.map((page) => written(mid(page, figure)))]),
    ),
  ]
  const steps = [...new Set(visits.flatMap(({ demonstrations }) => Object.keys(demonstrations)))]
  if (steps.length > 0)
    parts.push(
      table(
        ['step, playing', 'frame cost, ms', 'slow twentieth, ms', 'script, ms', 'draw calls', 'triangles'],
        steps.map((step) => {
          const seen = (pick: (drawing: Visit['orbit']) => number | null): string =>
            written(mid('ours', ({ demonstrations }) => (demonstrations[step] ? pick(demonstrations[step]) : null)))
          return [
            step,
            seen((d) => d.costMs),
            seen((d) => d.slowCostMs),
            seen((d) => d.scriptMs),
            seen((d) => d.calls),
            seen((d) => d.triangles),
          ]
        }),
      ),
    )
  for (const { soak } of visits)
    if (Object.keys(soak).length > 0)
      parts.push(
        table(
          ['minutes of use', 'heap, bytes', 'graphics memory, bytes', 'elements', 'listeners'],
          Object.entries(soak).map(([minutes, at]) => [
            minutes,
            written(at.heapBytes),
            written(at.graphicsBytes),
            written(at.nodes),
            written(at.listeners),
          ]),
        ),
      )
  const foreign = visits.flatMap(({ otherOrigins }) => otherOrigins)
  parts.push(
    foreign.length === 0
      ? 'No page asked another origin for anything.'
      : `Other origins were asked: ${foreign.join(', ')}.`,
  )
  return parts.join('\n\n')
}
