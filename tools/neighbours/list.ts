import { mirrorId, type StructureId, sideOf } from '../../src/anatomy/structures.ts'
import type { Pair } from './measure.ts'

/** Less than this is no place to speak of, mm2; chosen by eye: a nerve over a disc touches it with 20 to 40. */
const TOUCHES_FROM_MM2 = 10
const FACES_FROM_MM2 = 15

/** Two structures and how much of their surfaces, of the two the mean, mm2. */
export type Row = readonly [StructureId, StructureId, number]

const mean = ([a, b]: readonly [number, number]): number => (a + b) / 2

/** Whether a pair stands in the list for itself and its mirror image. */
function stands([a, b]: readonly [StructureId, StructureId]): boolean {
  const [p, q] = [sideOf(a), sideOf(b)]
  if (p === null || q === null) return p !== 'right' && q !== 'right'
  return p === q ? p === 'left' : a <= mirrorId(b) === (p === 'left')
}

const byArea = (a: Row, b: Row): number => b[2] - a[2] || (a[0] + a[1] < b[0] + b[1] ? -1 : 1)

/** What is worth naming of what was measured, largest first; of the two sides the left one, which the right one mirrors. */
export function rowsOf(pairs: readonly Pair[]): { readonly touching: readonly Row[]; readonly facing: readonly Row[] } {
  const named = pairs.map(({ between, ...rest }) => ({ ...rest, between: between as [StructureId, StructureId] }))
  const own = named.filter(({ between }) => stands(between))
  const touches = ({ touchMm2 }: Pair): boolean => mean(touchMm2) >= TOUCHES_FROM_MM2
  const row = ([a, b]: readonly [StructureId, StructureId], mm2: number): Row => [a, b, Math.round(mm2)]
  return {
    touching: own
      .filter(touches)
      .map(({ between, touchMm2 }) => row(between, mean(touchMm2)))
      .toSorted(byArea),
    facing: own
      .filter((pair) => !touches(pair) && Math.min(...pair.faceMm2) >= FACES_FROM_MM2)
      .map(({ between, faceMm2 }) => row(between, mean(faceMm2)))
      .toSorted(byArea),
  }
}

const table = (name: string, about: string, rows: readonly Row[]): string =>
  `/** ${about} */\nexport const ${name}: readonly Contact[] = [\n${rows
    .map(([a, b, mm2]) => `  ['${a}', '${b}', ${mm2}],\n`)
    .join('')}]\n`

/** The text of `src/anatomy/neighbours.ts`. */
export function textOf(pairs: readonly Pair[], madeFrom: string): string {
  const { touching, facing } = rowsOf(pairs)
  return `// Written by \`npm run neighbours\`; do not change by hand.
import type { StructureId } from './structures.ts'

/** Two structures and how much of their surfaces meets, of the two the mean, mm2. The right side mirrors the left. */
export type Contact = readonly [StructureId, StructureId, areaMm2: number]

/** A digest of what was measured, every surface of the body at rest, and of the measuring itself. */
export const neighboursMadeFrom = '${madeFrom}'

${table('touching', 'Surfaces that lie within 2 mm of one another, or in one another, most first.', touching)}
${table('facing', 'Surfaces that face one another across at most 12 mm with nothing between but fat or the gap of a joint, most first.', facing)}`
}
