import { after, bare, beside, groupsOf, isModifier, type Modifiers, rightBefore } from './beside.ts'
import type { Place } from './lexicon.ts'
import type { Placed } from './sentence.ts'

interface Narrow extends Modifiers {
  readonly place: Place
}

/** Places with the grades and sides said of each; a place with none takes those of the place before it. */
export function graded(
  terms: readonly Placed[],
  allowed: (place: Place) => boolean,
): { found: Narrow[]; rest: Modifiers[] } {
  const found: Narrow[] = []
  let pending: Placed[] = []
  let groups: Modifiers[] = []
  for (const term of terms) {
    if (term.means.is === 'place' && allowed(term.means.place)) {
      const own = groupsOf(pending)
      // A place joined to the one before shares its grade; a side is only its own.
      groups = own.length > 0 ? own : groups.map(({ grade }) => ({ grade, side: null }))
      const { place } = term.means
      for (const group of groups.length > 0 ? groups : [bare]) found.push({ place, ...group })
      pending = []
    } else if (isModifier(term)) pending.push(term)
  }
  return { found, rest: groupsOf(pending) }
}

/** Fills what is still unsaid of each place from groups that are said of all. */
function filled(found: readonly Narrow[], groups: readonly Modifiers[]): Narrow[] {
  if (groups.length === 0) return [...found]
  return found.flatMap((one) => {
    if (one.grade !== null && one.side !== null) return [one]
    if (groups.length > 1 && one.grade === null && one.side === null)
      return groups.map((group) => ({ ...one, ...group }))
    const [group] = groups
    return [{ ...one, grade: one.grade ?? group!.grade, side: one.side ?? group!.side }]
  })
}

/** "Canal stenosis moderate, left foraminal stenosis": what is said after the one and before a comma is not of the other. */
function ownBefore({ passed, stop }: { readonly passed: Placed[]; readonly stop: Placed | null }): Placed[] {
  if (stop?.means.is !== 'less' && stop?.means.is !== 'lessOf') return passed
  const comma = passed.findIndex(({ means }) => means.is === 'comma')
  const [first, rest] = [passed.slice(0, comma), passed.slice(comma + 1)]
  const isOthers = comma > 0 && first.some(isModifier) && !first.some(({ means }) => means.is === 'place')
  return isOthers && rest.some(({ means }) => means.is === 'place') ? rest : passed
}

/** What a word such as "stenosis", "loss" or "patent" is said of: each place with its grade and side. */
export function narrowAt(terms: readonly Placed[], at: number): Narrow[] {
  const { means } = terms[at]!
  if (means.is === 'lessOf') {
    const before = beside(terms, at, -1, []).passed
    const groups = groupsOf([...before, ...after(terms, at)].filter(isModifier))
    return filled([{ place: means.place, grade: means.grade, side: null }], groups)
  }
  const allowed = (place: Place): boolean => means.is !== 'less' || means.of === null || means.of.includes(place)
  const before = graded(ownBefore(beside(terms, at, -1, ['place', 'colon'])), allowed)
  const ahead = graded(beside(terms, at, 1, ['place']).passed, allowed)
  const ofAhead = /^(of|in)$/i.test(terms[at + 1]?.text ?? '') && ahead.found.length > 0
  if (before.found.length > 0 && !ofAhead) {
    const said = filled(before.found, before.rest)
    return said.every(({ grade, side }) => grade === null && side === null) || said.every(({ grade }) => grade === null)
      ? filled(said, groupsOf(after(terms, at)))
      : said
  }
  const groups = before.rest.length > 0 ? before.rest : ahead.rest
  if (ahead.found.length > 0) return filled(ahead.found, groups)
  // "Foramina: patent on the right, narrowed on the left": the place is said once, at the beginning.
  const begun = terms.slice(0, at).findLast((one) => one.means.is === 'place' || one.means.is === 'type')
  if (begun?.means.is === 'place' && allowed(begun.means.place))
    return filled(
      [{ place: begun.means.place, ...bare }],
      groupsOf([...rightBefore(terms, at), ...after(terms, at).filter(isModifier)]),
    )
  // "Stenosis" alone is of the canal; of what, when an unknown word says it, nobody knows.
  return means.is === 'less' &&
    terms[at - 1]?.means.is !== 'unknown' &&
    means.of?.[0] === 'canal' &&
    /^stenos[ie]s$/i.test(terms[at]!.text)
    ? filled([{ place: 'canal', ...bare }], [...before.rest, ...groupsOf(after(terms, at))])
    : []
}
