import type { Place } from './lexicon.ts'
import type { Term, TermMeaning } from './terms.ts'

/** A term in its sentence: what it means there, and whether the sentence denies it or doubts it. */
export interface Placed {
  readonly means: TermMeaning
  readonly text: string
  denied: boolean
  doubted: boolean
}

/** What carries a statement of its own; everything else says more of one of these. */
const heads = ['type', 'less', 'lessOf', 'kept', 'contact', 'normal', 'migrated', 'modic'] as const
type HeadKind = (typeof heads)[number]
export const isHead = ({ means }: { readonly means: TermMeaning }): boolean =>
  (heads as readonly string[]).includes(means.is) && (means.is as HeadKind) !== undefined

const passable = ['side', 'grade', 'zone', 'either', 'and', 'comma', 'slash', 'known', 'size', 'to', 'more', 'at']
const passes = ({ means }: Term): boolean => passable.includes(means.is)

/** Whether an adjective that may name a zone or a narrowed place names a zone here: the nearest statement decides. */
function namesZone(terms: readonly Term[], at: number): boolean {
  for (let i = at + 1; i < terms.length; i++) {
    const { means } = terms[i]!
    if (means.is === 'type') return true
    if (means.is === 'less' || means.is === 'lessOf' || means.is === 'kept') return false
    if (means.is === 'place' || passes(terms[i]!)) continue
    break
  }
  for (let i = at - 1; i >= 0; i--) {
    const { means } = terms[i]!
    if (means.is === 'type') return true
    if (means.is === 'less' || means.is === 'lessOf' || means.is === 'kept') return false
  }
  return false
}

const INTO = /\b(in|into|within)\b/i

/** Gives every word with two meanings the one it has here. */
function settled(terms: readonly Term[]): Placed[] {
  return terms.map((term, i) => {
    let { means } = term
    if (means.is === 'either')
      means = namesZone(terms, i) ? { is: 'zone', zone: means.zone } : { is: 'place', place: means.place }
    else if (means.is === 'place' && means.place === 'foramen' && namesZone(terms, i) && goesInto(terms, i))
      means = { is: 'zone', zone: 'foraminal' }
    return { means, text: term.text, denied: false, doubted: false }
  })
}

/** `into the left foramen`: where material lies, not what is narrow. */
function goesInto(terms: readonly Term[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { means, text } = terms[i]!
    if (means.is === 'at') return INTO.test(text)
    if (means.is !== 'side' && means.is !== 'known') return false
  }
  return false
}

/** The next term that says something. */
const nextOf = (terms: readonly Term[], at: number): TermMeaning['is'] | null =>
  terms.slice(at + 1).find(({ means }) => means.is !== 'known' && means.is !== 'comma')?.means.is ?? null

const endsClause = ({ means }: Term): boolean => means.is === 'but' || means.is === 'stop'

/**
 * Marks what is said before `at`, back to the last turn of the sentence; where nothing is said since that turn ("it was there, but has
 * gone"), back over it. What something is "with" is left out unless `whole`.
 */
function markBefore(terms: Placed[], at: number, whole: boolean, mark: (term: Placed) => void): void {
  let said = false
  for (let i = at - 1; i >= 0; i--) {
    const term = terms[i]!
    if (endsClause(term) && said) return
    if (term.means.is === 'with' && said && !whole) return
    said ||= isHead(term)
    mark(term)
  }
}

/** What follows `no`: "no herniation causing stenosis" denies both, "without stenosis, with contact" and "no herniation with mild stenosis" do not. */
const CAUSES = /^(causing|resulting|results|leading|producing|creating|contributing|which|that)\b/i

/** Whether what is denied stays denied past a word that joins: comma, "and", "with". */
function staysDenied(terms: readonly Placed[], at: number, by: string): boolean {
  const { means, text } = terms[at]!
  const next = nextOf(terms, at)
  const before = terms[at - 1]?.means.is
  const word = terms[at + 1]?.text ?? ''
  if (means.is === 'with')
    return !/^without/i.test(by) && before !== 'comma' && (CAUSES.test(text) || next !== 'grade') && next !== 'type'
  // "no stenosis, there is a protrusion", but "no bulge, a protrusion or a stenosis" is rare.
  if (means.is === 'comma' && /^(there|an?)\b/i.test(word)) return false
  // "Without stenosis, L4-5 shows a bulge", but "no bulge at L3-4, L4-5 or L5-S1".
  if (means.is === 'comma' && next === 'level' && terms.slice(0, at).some((one) => isHead(one) && one.denied)) {
    const ahead = terms.slice(at + 2)
    const head = ahead.findIndex(isHead)
    if (head >= 0 && !ahead.slice(0, head).some((one) => ['comma', 'and', 'level'].includes(one.means.is))) return false
  }
  if (means.is === 'and' && /^and$/i.test(text)) {
    if (/^there\b/i.test(word)) return false
    // "without stenosis and contacting the root": a verb begins anew, a noun goes on the list.
    const head = terms.slice(at + 1).find(isHead)
    if (head?.means.is === 'contact' && next === 'contact' && /(ing|s)$/i.test(head.text)) return false
  }
  // "no herniation, mild bulge" turns; "no moderate or severe stenosis" goes on.
  return next !== 'grade' || before === 'grade' || before === 'no'
}

/** Two kinds between which a report does not decide: "protrusion or extrusion", "bulge versus protrusion". */
function doubtKinds(terms: Placed[]): void {
  let last: Placed | null = null
  let choice = false
  for (const term of terms) {
    const { means, text } = term
    if (means.is === 'type') {
      if (last && choice && !last.denied && !term.denied) {
        last.doubted = true
        term.doubted = true
      }
      last = term
      choice = false
    } else if (means.is === 'slash' || (means.is === 'and' && /^(or|versus|vs)$/i.test(text))) choice = true
    else if (!['known', 'side', 'zone', 'grade'].includes(means.is)) last = null
  }
}

/** Carries "no", "possible" and the like to what they speak of. */
function judged(terms: Placed[]): Placed[] {
  let denied = false
  let by = ''
  let doubted = false
  for (const [i, term] of terms.entries()) {
    const { is } = term.means
    if (is === 'no') {
      denied = true
      by = term.text
    } else if (is === 'maybe') {
      const ahead = terms.slice(i + 1)
      const end = ahead.findIndex(endsClause)
      if ((end < 0 ? ahead : ahead.slice(0, end)).some(isHead)) doubted = true
      else
        markBefore(terms, i, false, (before) => {
          before.doubted = true
        })
    } else if (is === 'not-there' || is === 'gone') {
      // "Resolved herniation": said first, it is of what follows.
      if (!terms.slice(0, i).some(isHead)) denied = true
      markBefore(terms, i, is === 'gone', (before) => {
        before.denied = true
      })
    } else if (is === 'but') {
      denied = false
      doubted = false
    } else if ((is === 'comma' || is === 'and' || is === 'with') && denied) denied = staysDenied(terms, i, by)
    else if (is === 'level' && (term.means as { heading: boolean }).heading) {
      denied = false
      doubted = false
    }
    term.denied ||= denied
    term.doubted ||= doubted
  }
  doubtKinds(terms)
  return terms
}

/** What was asked, or known before, is no finding of this scan: "Indication: rule out herniation". */
const ASKED = /^(clinical|indication|history|comparison|technique|reason)$/i
const isAsked = (terms: readonly Term[]): boolean => {
  const first = terms.find(({ means }) => means.is !== 'comma')
  return first !== undefined && ASKED.test(first.text) && !terms.some(({ text }) => /^correlat/i.test(text))
}

/** A term that nothing is made of; a word that is not known stays one. */
const unsaid = ({ means, text }: Term): Placed => ({
  means: means.is === 'unknown' ? means : { is: 'known' },
  text,
  denied: false,
  doubted: false,
})

/** The sentences of a report. */
export function sentencesOf(terms: readonly Term[]): Placed[][] {
  const sentences: Term[][] = [[]]
  for (const term of terms) {
    if (term.means.is === 'stop') sentences.push([])
    else sentences.at(-1)!.push(term)
  }
  return sentences
    .filter((sentence) => sentence.length > 0)
    .map((sentence) => (isAsked(sentence) ? sentence.map(unsaid) : judged(settled(sentence))))
}

export const placeIn = ({ means }: Placed): Place | null => (means.is === 'place' ? means.place : null)
