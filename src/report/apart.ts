import { isHead, type Placed } from './sentence.ts'

const isOwn = ({ means }: Placed): boolean => ['side', 'zone', 'grade', 'size', 'place'].includes(means.is)

const isSaid = ({ means }: Placed): boolean => means.is !== 'and' && means.is !== 'comma'

/** "Moderate loss of height at L4-5, severe at L5-S1": the same at each level, in its own grade. */
function gradedApart(terms: readonly Placed[], levels: readonly number[]): readonly (readonly Placed[])[] {
  const [first = 0] = levels
  const isGrade = ({ means }: Placed): boolean => means.is === 'grade'
  const own = levels.map((at, i) => terms.slice(i === 0 ? 0 : levels[i - 1]! + 1, at).filter(isGrade))
  const plain = terms.slice(levels.at(-1)! + 1).every(({ means }) => means.is === 'known')
  if (!plain || !own.every(({ length }) => length === 1)) return [terms]
  const shared = terms.slice(0, first).filter((term) => !isGrade(term))
  return levels.map((at, i) => [...own[i]!, ...shared, terms[at]!])
}

/**
 * "Protrusions at L3-4 (central) and L4-5 (left)", "mild L4-5 and moderate L5-S1 narrowing": one thing said of several discs, of each in
 * its own way, is read as a sentence for each.
 */
export function apart(terms: readonly Placed[]): readonly (readonly Placed[])[] {
  const levels = [...terms.keys()].filter((i) => terms[i]!.means.is === 'level')
  const heads = [...terms.keys()].filter((i) => isHead(terms[i]!))
  const [head] = heads
  const [first] = levels
  const last = levels.at(-1)
  if (heads.length !== 1 || levels.length < 2 || head === undefined || first === undefined || last === undefined)
    return [terms]
  if (head < first) {
    const ends = [...levels.slice(1), terms.length]
    if (!levels.every((at, i) => terms.slice(at + 1, ends[i]).some(isOwn))) return gradedApart(terms, levels)
    return levels.map((at, i) => [...terms.slice(0, first), ...terms.slice(at, ends[i])])
  }
  // "L4-5 left and L5-S1 right paracentral protrusions": the side follows each level, the rest is of all.
  const isSide = ({ means }: Placed): boolean => means.is === 'side'
  if (head > last && levels.every((at, i) => terms.slice(at + 1, levels[i + 1] ?? head).some(isSide))) {
    const shared = terms.filter((term, i) => i > last && !(i < head && isSide(term)))
    return levels.map((at, i) => [
      ...terms.slice(at, levels[i + 1] ?? last + 1).filter(isSaid),
      ...(i === levels.length - 1 ? terms.slice(last + 1) : shared),
    ])
  }
  const starts = [0, ...levels.slice(0, -1).map((at) => at + 1)]
  if (head < last || !levels.every((at, i) => terms.slice(starts[i], at).some(isOwn))) return [terms]
  return levels.map((at, i) => [...terms.slice(starts[i], at + 1), ...terms.slice(last + 1)])
}
