import type { DiscId } from '../anatomy/spine.ts'
import { discIds } from '../anatomy/spine.ts'
import type { Finding, Grade, ReportReading } from './finding.ts'
import { rootsBeside } from './level.ts'
import { isHead, type Placed, sentencesOf } from './sentence.ts'
import { agree, type FindingSide, type Statement, statementsOf } from './statements.ts'
import { termsOf } from './terms.ts'

type Open = { -readonly [K in keyof Finding]: Finding[K] } & { sentence: number }

const blank = (disc: DiscId | null, sentence: number): Open => ({
  disc,
  side: null,
  zone: null,
  type: null,
  herniated: false,
  sizeMm: null,
  migrated: null,
  root: null,
  contact: null,
  heightLoss: null,
  canalStenosis: null,
  recessStenosis: null,
  foraminalStenosis: null,
  signal: null,
  modic: null,
  certainty: 'stated',
  sentence,
})

interface LevelPlace {
  readonly at: number
  readonly discs: readonly DiscId[]
  /** "at L4-5", rather than "L4-5: ..." */
  readonly led: boolean
  readonly heading: boolean
}

/** The levels a sentence names, those in a row ("L3-4, L4-5 and L5-S1", "L3-4 through L5-S1") as one. */
function levelsOf(terms: readonly Placed[]): LevelPlace[] {
  const places: LevelPlace[] = []
  let joined = false
  let through = false
  for (const [at, { means }] of terms.entries()) {
    if (means.is === 'level') {
      const last = places.at(-1)
      if (last && joined) {
        const all = through
          ? discIds.slice(discIds.indexOf(last.discs[0]!), discIds.indexOf(means.discs.at(-1)!) + 1)
          : [...last.discs, ...means.discs]
        places[places.length - 1] = { ...last, discs: [...new Set(all)], heading: last.heading || means.heading }
      } else places.push({ at, discs: means.discs, led: terms[at - 1]?.means.is === 'at', heading: means.heading })
      joined = true
      through = false
    } else if (means.is === 'to') through = joined
    else if (!['and', 'comma', 'known', 'slash'].includes(means.is)) joined = false
  }
  return places
}

/** Which discs a statement is about: those it is said "at", else those named before it, else those of the sentences before. */
function discsFor(
  { at }: Statement,
  statements: readonly Statement[],
  levels: readonly LevelPlace[],
  carried: readonly DiscId[],
  terms: readonly Placed[],
): readonly DiscId[] {
  const next = levels.find((level) => level.at > at)
  const before = levels.findLast((level) => level.at < at)
  if (next?.led && !next.heading) {
    // Another finding of its own between here and there claims the level, unless the two are one list before it.
    const between = statements.some((one) => one.at > at && one.at < next.at && one.says.is === 'material')
    const apart = terms.slice(at, next.at).some(({ means }) => means.is === 'comma' || means.is === 'with')
    if (!before || !(between || apart)) return next.discs
  }
  return before?.discs ?? (carried.length > 0 && (next?.heading ?? false) ? carried : (next?.discs ?? carried))
}

const isBlank = (one: Finding): boolean =>
  Object.entries(one).every(([key, value]) => ['disc', 'certainty', 'sentence'].includes(key) || !value)

/** What is narrow on one side says nothing of the side of material that was spoken of before, or when the other side is narrow too. */
const isApart = (one: Open, { split }: Statement, sentence: number): boolean =>
  one.side === null && (one.herniated || one.type === 'bulge') && (split || one.sentence !== sentence)

const order: readonly Grade[] = ['none', 'mild', 'moderate', 'severe']
const worse = (a: Grade | null, b: Grade): Grade => (a !== null && order.indexOf(a) > order.indexOf(b) ? a : b)

const fieldOf = {
  canal: 'canalStenosis',
  recess: 'recessStenosis',
  foramen: 'foraminalStenosis',
  height: 'heightLoss',
} as const

/** Findings as they grow while a report is read. */
function createFindings() {
  const all: Open[] = []
  const at = (disc: DiscId | null): Open[] => all.filter((one) => one.disc === disc)
  const open = (disc: DiscId | null, sentence: number): Open => {
    const made = blank(disc, sentence)
    all.push(made)
    return made
  }
  /** The finding that a statement adds to: the last at its disc whose side agrees; a new one when there is none. */
  const addedTo = (
    disc: DiscId | null,
    side: FindingSide | null,
    sentence: number,
    fits: (one: Open) => boolean,
  ): Open => {
    const here = at(disc)
    const found =
      here.findLast((one) => one.type !== 'none' && agree(one.side, side) && fits(one)) ??
      here.findLast((one) => agree(one.side, side) && fits(one))
    return found ?? open(disc, sentence)
  }

  function material(disc: DiscId | null, { says, side, denied, doubted }: Statement, sentence: number): void {
    if (says.is !== 'material') return
    const last = at(disc).findLast((one) => agree(one.side, side))
    if (denied) {
      if (at(disc).some((one) => one.type !== null || one.herniated)) return
      const one = last ?? open(disc, sentence)
      one.type = 'none'
      one.side ??= side === 'midline' ? null : side
      return
    }
    const more = ['bulge', 'protrusion', 'extrusion', 'sequestration']
    // The same material said again: its kind after "herniation", or what became of an extrusion.
    const same =
      last &&
      last.type !== 'none' &&
      ((last.type === null && !last.herniated) ||
        ((says.type === null || last.type === null || last.type === says.type) && last.sentence === sentence) ||
        (last.type === 'extrusion' && says.type === 'sequestration'))
    const one = same ? last : open(disc, sentence)
    if (says.type && (one.type === null || more.indexOf(says.type) > more.indexOf(one.type))) one.type = says.type
    one.herniated ||= says.type !== 'bulge'
    one.side ??= side
    one.zone ??= says.zone
    one.sizeMm ??= says.sizeMm
    if (doubted) one.certainty = 'possible'
    one.sentence = sentence
  }

  function say(disc: DiscId | null, statement: Statement, sentence: number): void {
    const { says, side, doubted } = statement
    if (says.is === 'material') {
      material(disc, statement, sentence)
      return
    }
    if (says.is === 'narrow' && says.place !== 'signal') {
      const field = fieldOf[says.place]
      const own = says.place === 'height' ? null : side
      const aside = own === 'left' || own === 'right'
      const one = addedTo(
        disc,
        own,
        sentence,
        (it) => (it[field] === null || it[field] === says.grade) && !(aside && isApart(it, statement, sentence)),
      )
      const fresh = isBlank(one)
      one[field] = worse(one[field], says.grade)
      if (one.side === null && (says.grade !== 'none' || (fresh && aside))) one.side = own
      if (doubted) one.certainty = 'possible'
    } else if (says.is === 'narrow') {
      const one = addedTo(disc, null, sentence, () => true)
      one.signal = says.grade === 'none' ? 'kept' : 'reduced'
    } else if (says.is === 'root') {
      const beside = disc === null ? null : rootsBeside(disc)
      const root = says.root ?? (says.role && beside ? beside[says.role] : null)
      // "abuts but does not displace": less than that is not nothing.
      if (says.contact === 'none' && at(disc).some((it) => it.sentence === sentence && it.contact !== null)) return
      const fits = (it: Open): boolean =>
        (root === null || it.root === null || it.root === root) && (says.contact !== 'none' || it.contact === null)
      const midline = at(disc).findLast((it) => it.side === 'midline' && fits(it))
      const one = midline ?? addedTo(disc, side, sentence, fits)
      if (says.contact !== 'none' || isBlank(one)) one.side ??= side
      one.root ??= root
      one.contact = strongest(one.contact, says.contact)
      one.sentence = sentence
      if (doubted) one.certainty = 'possible'
    } else if (says.is === 'migrated') addedTo(disc, null, sentence, () => true).migrated = says.way
    else if (says.is === 'modic') addedTo(disc, null, sentence, () => true).modic = says.type
    else if (at(disc).length === 0)
      Object.assign(open(disc, sentence), { type: 'none', canalStenosis: 'none', foraminalStenosis: 'none' })
  }

  return { all, say }
}

/** "at L3-4 and L4-5, mild and moderate respectively": as many grades as discs, in their order. */
function respectively(statement: Statement, terms: readonly Placed[], n: number, of: number): Statement {
  const { says } = statement
  if (says.is !== 'narrow' || !terms.some(({ text }) => /^respectively$/i.test(text))) return statement
  const inOrder = terms.flatMap(({ means }) => (means.is === 'grade' ? [means.grade] : []))
  return inOrder.length === of ? { ...statement, says: { ...says, grade: inOrder[n]! } } : statement
}

const contactOrder = ['none', 'contact', 'displaced', 'compressed'] as const
const strongest = (a: Finding['contact'], b: NonNullable<Finding['contact']>): NonNullable<Finding['contact']> =>
  a !== null && contactOrder.indexOf(a) > contactOrder.indexOf(b) ? a : b

/** Whether a finding says only that things are not there. */
const allDenied = (one: Finding): boolean => {
  const grades = [one.heightLoss, one.canalStenosis, one.recessStenosis, one.foraminalStenosis]
  const there =
    one.herniated || (one.type !== null && one.type !== 'none') || one.signal === 'reduced' || one.modic !== null
  const touched = one.contact !== null && one.contact !== 'none'
  return !there && !touched && one.migrated === null && grades.every((grade) => grade === null || grade === 'none')
}

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
function apart(terms: readonly Placed[]): readonly (readonly Placed[])[] {
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

/** "Crowding of the cauda equina", "cauda equina syndrome": said of it, and not denied. */
const pressesCaudaEquina = (terms: readonly Placed[]): boolean =>
  terms.some(({ means, text, denied }) => means.is === 'sac' && /equina/i.test(text) && !denied) &&
  terms.some(
    ({ means, text, denied }) =>
      !denied && (means.is === 'contact' || means.is === 'less' || /\bsyndrome\b/i.test(text)),
  )

/** "It measures 6 mm": a size that stands alone belongs to the material that was spoken of last. */
function sizeAlone(terms: readonly Placed[], findings: readonly Open[]): void {
  if (terms.some(({ means }) => means.is === 'type' || means.is === 'migrated')) return
  if (terms.some(({ text }) => /listhesis|fracture|cyst|canal|diameter/i.test(text))) return
  const size = terms.find(({ means }) => means.is === 'size')
  const last = findings.findLast((one) => one.herniated || one.type === 'bulge')
  if (size?.means.is === 'size' && last) last.sizeMm ??= size.means.mm
}

/** "It has resolved": said alone, it is of the material that was spoken of last. */
function goneAlone(terms: readonly Placed[], findings: readonly Open[]): void {
  if (terms.some(isHead) || !terms.some(({ means }) => means.is === 'gone')) return
  const last = findings.findLast((one) => one.herniated || one.type === 'bulge')
  if (last) Object.assign(last, { type: 'none', herniated: false, zone: null, sizeMm: null, migrated: null })
}

/**
 * Reads phrases of a lumbar spine report (English; magnetic resonance or computed tomography) by a written grammar: what is found
 * at which disc and side, and what words it did not know. Total: any text has a reading, an empty one if need be. Nothing is
 * guessed and nothing is kept.
 */
export function readReport(text: string): ReportReading {
  const sentences = sentencesOf(termsOf(text)).flatMap(apart)
  const findings = createFindings()
  let carried: readonly DiscId[] = []
  let caudaEquina = false
  for (const [index, terms] of sentences.entries()) {
    const levels = levelsOf(terms)
    const statements = statementsOf(terms)
    for (const statement of statements) {
      const discs = discsFor(statement, statements, levels, carried, terms)
      if (discs.length === 0) findings.say(null, statement, index)
      for (const [n, disc] of discs.entries())
        findings.say(disc, respectively(statement, terms, n, discs.length), index)
    }
    sizeAlone(terms, findings.all)
    goneAlone(terms, findings.all)
    caudaEquina ||= pressesCaudaEquina(terms)
    carried = levels.at(-1)?.discs ?? carried
  }
  const unknown = sentences.flatMap((terms) =>
    terms.filter(({ means }) => means.is === 'unknown').map(({ text: said }) => said),
  )
  return {
    findings: findings.all.map(({ sentence: _, ...one }) => ({
      ...one,
      certainty: allDenied(one) ? 'ruled-out' : one.certainty,
    })),
    caudaEquina,
    unknown: [...new Set(unknown)],
  }
}
