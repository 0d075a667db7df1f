import type { RootId } from '../anatomy/nerves.ts'
import type { HerniationType, Zone } from '../mechanics/condition.ts'
import { after, agree, belongsAhead, beside, type FindingSide, groupsOf, isModifier, sideOf } from './beside.ts'
import type { Grade, RootContact } from './finding.ts'
import type { Place } from './lexicon.ts'
import { graded, narrowAt } from './narrowing.ts'
import { isHead, type Placed } from './sentence.ts'

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

/** Roots that something touches: named or by their way, with the side said of them. */
function rootsAt(
  terms: readonly Placed[],
  at: number,
): { roots: (RootId | null)[]; roles: ('traversing' | 'exiting')[]; side: FindingSide | null } | null {
  const spans = [beside(terms, at, 1, ['root', 'vertebra', 'sac']), beside(terms, at, -1, ['root', 'vertebra', 'sac'])]
  for (const [i, { passed: all }] of spans.entries()) {
    // "Compression of left S1, right S1 is free": the other side begins anew.
    const anew = all.findIndex(({ means }, n) => means.is === 'comma' && all[n + 1]?.means.is === 'side')
    const rooted = anew > 0 && all.slice(0, anew).some(({ means }) => means.is === 'vertebra' || means.is === 'root')
    const passed = i === 0 && rooted ? all.slice(0, anew) : all
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
