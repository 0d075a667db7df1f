import type { Finding, Grade } from './finding.ts'
import { isHead, type Placed } from './sentence.ts'

/** A side as a report names it, both and the midline included. */
export type FindingSide = NonNullable<Finding['side']>

/** How much of something there is, and on which side; null where that is not said. */
export interface Modifiers {
  readonly grade: Grade | null
  readonly side: FindingSide | null
}
/** Whether two sides may be one. */
export const agree = (a: FindingSide | null, b: FindingSide | null): boolean => a === null || b === null || a === b

/** Nothing said of grade or side. */
export const bare: Modifiers = { grade: null, side: null }

/** Several sides as one: left and right are both. */
export const sideOf = (sides: readonly FindingSide[]): FindingSide | null => {
  if (sides.includes('both') || (sides.includes('left') && sides.includes('right'))) return 'both'
  return sides.find((side) => side === 'left' || side === 'right') ?? sides[0] ?? null
}

/** Grades and sides in the order they are said, as one group or, in "moderate left and mild right", several. */
export function groupsOf(terms: readonly Placed[]): Modifiers[] {
  const groups: { grade: Grade | null; sides: FindingSide[] }[] = []
  for (const { means } of terms) {
    const last = groups.at(-1)
    if (means.is === 'grade') {
      if (!last || last.grade !== null) groups.push({ grade: means.grade, sides: [] })
      else last.grade = means.grade
    } else if (means.is === 'side') {
      if (!last || (last.sides.length > 0 && last.grade !== null)) groups.push({ grade: null, sides: [means.side] })
      else last.sides.push(means.side)
    }
  }
  return groups.map(({ grade, sides }) => ({ grade, side: sideOf(sides) }))
}

const passable = [
  'side',
  'grade',
  'zone',
  'and',
  'comma',
  'slash',
  'known',
  'size',
  'to',
  'more',
  'at',
  'level',
  'unknown',
]

/** "is not", between a thing and what is denied of it. */
const isNot = ({ means, text }: Placed): boolean =>
  means.is === 'maybe' || (means.is === 'no' && /^(not|isn't|doesn't|don't)$/i.test(text))

/** The terms beside one, as far as nothing else is stated, and what stopped the walk; `through` says what else may be passed. */
export function beside(
  terms: readonly Placed[],
  at: number,
  step: 1 | -1,
  through: readonly string[],
): { readonly passed: Placed[]; readonly stop: Placed | null } {
  const passed: Placed[] = []
  for (let i = at + step; i >= 0 && i < terms.length; i += step) {
    const term = terms[i]!
    if (isHead(term) || !(isNot(term) || passable.includes(term.means.is) || through.includes(term.means.is)))
      return { passed: step < 0 ? passed.reverse() : passed, stop: term }
    passed.push(term)
  }
  return { passed: step < 0 ? passed.reverse() : passed, stop: null }
}

/** Whether what stopped a walk is what the words before it are about. */
export const belongsAhead = (stop: Placed | null): boolean =>
  stop !== null && ['type', 'less', 'lessOf', 'kept', 'place', 'root', 'vertebra'].includes(stop.means.is)

/** Grades and sides that are said after something ("stenosis: severe"), unless they begin the next thing. */
export function after(terms: readonly Placed[], at: number): Placed[] {
  const { passed: all, stop } = beside(terms, at, 1, ['colon'])
  // "Stenosis is not severe": what is denied of something that is there is no grade of it.
  const passed = all.filter(({ means, denied }) => means.is !== 'grade' || !denied || terms[at]!.denied)
  if (!belongsAhead(stop)) return passed
  const comma = passed.findIndex(({ means }) => means.is === 'comma')
  return comma < 0 ? [] : passed.slice(0, comma)
}

/** Grades and sides that are said right before something, from the last comma on. */
export function rightBefore(terms: readonly Placed[], at: number): Placed[] {
  const { passed } = beside(terms, at, -1, [])
  return passed.slice(passed.findLastIndex(({ means }) => means.is === 'comma') + 1).filter(isModifier)
}

/** Whether a term is a grade or a side. */
export const isModifier = ({ means }: Placed): boolean => means.is === 'grade' || means.is === 'side'
