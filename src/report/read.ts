import { type DiscId, discIds } from '../anatomy/spine.ts'
import { apart } from './apart.ts'
import type { ReportReading } from './finding.ts'
import { allDenied, createFindings, type Open } from './gathered.ts'
import { isHead, type Placed, sentencesOf } from './sentence.ts'
import { type Statement, statementsOf } from './statements.ts'
import { termsOf } from './terms.ts'

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

/** "at L3-4 and L4-5, mild and moderate respectively": as many grades as discs, in their order. */
function respectively(statement: Statement, terms: readonly Placed[], n: number, of: number): Statement {
  const { says } = statement
  if (says.is !== 'narrow' || !terms.some(({ text }) => /^respectively$/i.test(text))) return statement
  const inOrder = terms.flatMap(({ means }) => (means.is === 'grade' ? [means.grade] : []))
  return inOrder.length === of ? { ...statement, says: { ...says, grade: inOrder[n]! } } : statement
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
