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

/** Marks the statements before `at`, back to the last turn of the sentence. */
function markBefore(terms: Placed[], at: number, mark: (term: Placed) => void): void {
  for (let i = at - 1; i >= 0 && !endsClause(terms[i]!); i--) {
    if (terms[i]!.means.is === 'with') return
    mark(terms[i]!)
  }
}

/** Carries "no", "possible" and the like to what they speak of. */
function judged(terms: Placed[]): Placed[] {
  let denied = false
  let doubted = false
  for (const [i, term] of terms.entries()) {
    const { is } = term.means
    if (is === 'no') denied = true
    else if (is === 'maybe') {
      const ahead = terms.slice(i + 1)
      const end = ahead.findIndex(endsClause)
      if ((end < 0 ? ahead : ahead.slice(0, end)).some(isHead)) doubted = true
      else
        markBefore(terms, i, (before) => {
          before.doubted = true
        })
    } else if (is === 'not-there')
      markBefore(terms, i, (before) => {
        before.denied = true
      })
    else if (is === 'but') {
      denied = false
      doubted = false
    } else if (is === 'with') denied = false
    else if ((is === 'comma' || is === 'and') && denied && nextOf(terms, i) === 'grade') {
      // "no herniation, mild bulge" turns; "no moderate or severe stenosis" goes on.
      const before = terms[i - 1]?.means.is
      if (before !== 'grade' && before !== 'no') denied = false
    } else if (is === 'level' && (term.means as { heading: boolean }).heading) {
      denied = false
      doubted = false
    }
    term.denied ||= denied
    term.doubted ||= doubted
  }
  return terms
}

/** The sentences of a report. */
export function sentencesOf(terms: readonly Term[]): Placed[][] {
  const sentences: Term[][] = [[]]
  for (const term of terms) {
    if (term.means.is === 'stop') sentences.push([])
    else sentences.at(-1)!.push(term)
  }
  return sentences.filter((sentence) => sentence.length > 0).map((sentence) => judged(settled(sentence)))
}

export const placeIn = ({ means }: Placed): Place | null => (means.is === 'place' ? means.place : null)
