import type { RootId } from '../anatomy/nerves.ts'
import type { HerniationType, Zone } from '../mechanics/condition.ts'
import type { Finding, Grade, RootContact } from './finding.ts'
import type { Place } from './lexicon.ts'
import { isHead, type Placed } from './sentence.ts'

export type FindingSide = NonNullable<Finding['side']>

/** One thing that a sentence says, with the place in the sentence where it says it. */
export interface Statement {
  readonly at: number
  readonly side: FindingSide | null
  readonly denied: boolean
  readonly doubted: boolean
  /** Said of one side where the same is said of the other, in its own way. */
  readonly split?: boolean
  readonly says:
    | {
        readonly is: 'material'
        readonly type: HerniationType | null
        readonly zone: Zone | null
        readonly sizeMm: number | null
      }
    | { readonly is: 'narrow'; readonly place: Place; readonly grade: Grade }
    | {
        readonly is: 'root'
        readonly contact: RootContact
        readonly root: RootId | null
        readonly role: 'traversing' | 'exiting' | null
      }
    | { readonly is: 'migrated'; readonly way: 'up' | 'down' }
    | { readonly is: 'modic'; readonly type: 1 | 2 | 3 }
    | { readonly is: 'normal' }
}

interface Modifiers {
  readonly grade: Grade | null
  readonly side: FindingSide | null
}
export const agree = (a: FindingSide | null, b: FindingSide | null): boolean => a === null || b === null || a === b

const bare: Modifiers = { grade: null, side: null }

const sideOf = (sides: readonly FindingSide[]): FindingSide | null => {
  if (sides.includes('both') || (sides.includes('left') && sides.includes('right'))) return 'both'
  return sides.find((side) => side === 'left' || side === 'right') ?? sides[0] ?? null
}

/** Grades and sides in the order they are said, as one group or, in "moderate left and mild right", several. */
function groupsOf(terms: readonly Placed[]): Modifiers[] {
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
function beside(
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

const belongsAhead = (stop: Placed | null): boolean =>
  stop !== null && ['type', 'less', 'lessOf', 'kept', 'place', 'root', 'vertebra'].includes(stop.means.is)

/** Grades and sides that are said after something ("stenosis: severe"), unless they begin the next thing. */
function after(terms: readonly Placed[], at: number): Placed[] {
  const { passed, stop } = beside(terms, at, 1, ['colon'])
  if (!belongsAhead(stop)) return passed
  const comma = passed.findIndex(({ means }) => means.is === 'comma')
  return comma < 0 ? [] : passed.slice(0, comma)
}

/** Grades and sides that are said right before something, from the last comma on. */
function rightBefore(terms: readonly Placed[], at: number): Placed[] {
  const { passed } = beside(terms, at, -1, [])
  return passed.slice(passed.findLastIndex(({ means }) => means.is === 'comma') + 1).filter(isModifier)
}

const isModifier = ({ means }: Placed): boolean => means.is === 'grade' || means.is === 'side'

/** A size that something had before: "previously 9 mm, now 4 mm", "from 9 mm to 4 mm". */
const isPast = (terms: readonly Placed[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && ['known', 'at'].includes(terms[i]!.means.is); i--)
    if (/^(previously|formerly|prior|previous|compared|from)$/i.test(terms[i]!.text)) return true
  return false
}

/** How far material stands out, mm: the first size said of it that is not of before, and not how far it has moved. */
function sizeIn(terms: readonly Placed[], from: number, to: number): number | null {
  for (let i = from; i <= to; i++) {
    const { means } = terms[i]!
    if (means.is !== 'size' || isPast(terms, i)) continue
    const next = terms.slice(i + 1).find((term) => term.means.is !== 'known' && term.means.is !== 'at')
    if (next?.means.is !== 'migrated') return means.mm
  }
  return null
}

/** "..., which measures 6 mm". */
function measuredAfter(terms: readonly Placed[], at: number): number | null {
  const [which, measures, size] = terms.slice(at, at + 3)
  return /^(which|that)$/i.test(which?.text ?? '') && /^measur/i.test(measures?.text ?? '') && size?.means.is === 'size'
    ? size.means.mm
    : null
}

function materialAt(terms: readonly Placed[], at: number): Statement['says'] & { side: FindingSide | null } {
  const { means } = terms[at]!
  const type = means.is === 'type' ? means.type : null
  const before = beside(terms, at, -1, []).passed
  const ahead = beside(terms, at, 1, ['vertebra'])
  const next = ahead.stop?.means.is
  // "Extruded and migrated material on the left": where it went stands between it and its side.
  const past = next === 'migrated' ? beside(terms, at + ahead.passed.length + 1, 1, []) : null
  const beyond = past && !belongsAhead(past.stop) && past.stop?.means.is !== 'contact' ? past.passed : []
  const own = belongsAhead(ahead.stop) ? [] : [...ahead.passed, ...beyond]
  const zoned = next === 'type' ? before : [...before, ...ahead.passed]
  const zones = zoned.flatMap((term) => (term.means.is === 'zone' ? [term.means.zone] : []))
  const sizeMm =
    sizeIn(terms, at - before.length, at + ahead.passed.length) ?? measuredAfter(terms, at + ahead.passed.length + 1)
  const sides = [...before, ...own].flatMap((term) => (term.means.is === 'side' ? [term.means.side] : []))
  // "central to left paracentral": what lies to a side is where it lies.
  const zone = zones.find((one) => one !== 'central') ?? zones[0] ?? null
  const side = sideOf(sides) ?? (zone === 'central' ? 'midline' : null)
  return { is: 'material', type, zone, sizeMm, side }
}

interface Narrow extends Modifiers {
  readonly place: Place
}

/** Places with the grades and sides said of each; a place with none takes those of the place before it. */
function graded(terms: readonly Placed[], allowed: (place: Place) => boolean): { found: Narrow[]; rest: Modifiers[] } {
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

function narrowAt(terms: readonly Placed[], at: number): Narrow[] {
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

/** Roots that something touches: named or by their way, with the side said of them. */
function rootsAt(
  terms: readonly Placed[],
  at: number,
): { roots: (RootId | null)[]; roles: ('traversing' | 'exiting')[]; side: FindingSide | null } | null {
  const spans = [beside(terms, at, 1, ['root', 'vertebra', 'sac']), beside(terms, at, -1, ['root', 'vertebra', 'sac'])]
  for (const [i, { passed }] of spans.entries()) {
    const named = passed.flatMap(({ means }) => (means.is === 'vertebra' ? [means.root] : []))
    const spoken = passed.some(({ means }) => means.is === 'root')
    if (named.length === 0 && !spoken) continue
    const roles = passed.flatMap(({ means }) => (means.is === 'root' && means.role ? [means.role] : []))
    // Said before the root, a side is the root's only when the root comes first: what lies before a verb is the material's.
    const own = i === 0 ? passed : [...passed, ...after(terms, at)]
    const sides = own.flatMap(({ means }) => (means.is === 'side' ? [means.side] : []))
    return { roots: named.length > 0 ? named : [null], roles: [...new Set(roles)], side: sideOf(sides) }
  }
  return null
}

/** "abuts but does not displace the root": what is touched is named with the verb that follows. */
function rootsOfNext(terms: readonly Placed[], at: number): ReturnType<typeof rootsAt> {
  const next = terms.findIndex((term, i) => i > at && isHead(term))
  return next > 0 && terms[next]!.means.is === 'contact' && !touchesSac(terms, at) ? rootsAt(terms, next) : null
}

const touchesSac = (terms: readonly Placed[], at: number): boolean =>
  [...beside(terms, at, 1, ['root', 'sac']).passed, ...beside(terms, at, -1, ['root', 'sac']).passed].some(
    ({ means }) => means.is === 'sac',
  )

/** "Regression of the extrusion, now a protrusion": what it was is not what it is. */
const isOver = (terms: readonly Placed[], at: number): boolean => {
  const now = terms.findIndex(({ text }, i) => i > at && /^now$/i.test(text))
  return now > 0 && terms.slice(now, now + 6).some((term) => term.means.is === 'type' && !term.denied)
}

/** "Foramina: moderate left, mild right": how narrow, where no word says that they are. */
function tabled(terms: readonly Placed[]): Statement[] {
  const at = terms.findIndex(({ means }) => means.is === 'place')
  const { means } = terms[at] ?? {}
  if (means?.is !== 'place' || !['canal', 'recess', 'foramen'].includes(means.place) || terms.some(isHead)) return []
  if (terms[at + 1]?.means.is !== 'colon') return []
  const said = groupsOf(terms.slice(at + 2).filter(isModifier)).filter(({ grade }) => grade !== null)
  return said.map(({ grade, side }) => ({
    at,
    side,
    denied: false,
    doubted: terms[at]!.doubted,
    says: { is: 'narrow', place: means.place, grade: grade! },
  }))
}

/** Everything that one sentence says, in order. */
export function statementsOf(terms: readonly Placed[]): Statement[] {
  return [...tabled(terms), ...said(terms)]
}

function said(terms: readonly Placed[]): Statement[] {
  return terms.flatMap((term, at): Statement[] => {
    const { means, denied, doubted } = term
    const say = (says: Statement['says'], side: FindingSide | null = null): Statement => ({
      at,
      side,
      denied,
      doubted,
      says,
    })
    if (means.is === 'type') {
      if (isOver(terms, at)) return []
      const { side, ...says } = materialAt(terms, at) as Extract<Statement['says'], { is: 'material' }> & {
        side: FindingSide | null
      }
      return [say(says, side)]
    }
    if (means.is === 'less' || means.is === 'lessOf' || means.is === 'kept') {
      const kept = means.is === 'kept'
      const found = narrowAt(terms, at)
      return found.map(({ place, grade, side }) => ({
        ...say({ is: 'narrow', place, grade: kept !== denied ? 'none' : (grade ?? 'mild') }, side),
        split: found.some((other) => other.place === place && !agree(other.side, side)),
      }))
    }
    if (means.is === 'contact') {
      const found = rootsAt(terms, at) ?? rootsOfNext(terms, at)
      if (found) {
        const contact = denied ? 'none' : means.contact
        // Of no root, "exiting or traversing", is of none in particular.
        const roles = found.roles.length === 2 && denied ? [null] : found.roles.length > 0 ? found.roles : [null]
        if (found.roots[0] === null)
          return roles.map((role) => say({ is: 'root', contact, root: null, role }, found.side))
        return found.roots.map((root) => say({ is: 'root', contact, root, role: roles[0] ?? null }, found.side))
      }
      return denied && !touchesSac(terms, at) ? [say({ is: 'root', contact: 'none', root: null, role: null })] : []
    }
    if (means.is === 'normal') {
      const before = graded(beside(terms, at, -1, ['place']).passed, () => true).found
      const places = before.length > 0 ? before : graded(beside(terms, at, 1, ['place']).passed, () => true).found
      if (places.length > 0 && !denied)
        return places.map(({ place, side }) => say({ is: 'narrow', place, grade: 'none' }, side))
      const others = terms.some((one, i) => i !== at && (isHead(one) || one.means.is === 'sac'))
      const roots = beside(terms, at, -1, ['root', 'vertebra']).passed.some((one) => one.means.is === 'root')
      if (roots && !denied) return [say({ is: 'root', contact: 'none', root: null, role: null })]
      return others || denied ? [] : [say({ is: 'normal' })]
    }
    if (means.is === 'migrated') return denied ? [] : [say(means)]
    return means.is === 'modic' && !denied ? [say(means)] : []
  })
}
