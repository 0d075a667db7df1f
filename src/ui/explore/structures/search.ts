import MiniSearch from 'minisearch'
import { type PartId, type Side, type StructureId, sideOf, sides, structures } from '../../../anatomy/structures.ts'
import type { Messages } from '../../../i18n/messages.ts'
import type { Vocabulary } from '../../../i18n/vocabulary.ts'
import { partIds } from './tree.ts'

/** A part that was meant. */
export interface Found {
  readonly part: PartId
  /** Its structures that were meant: both of a pair unless a side was named. */
  readonly ids: readonly StructureId[]
  /** What it was found by: its name, its Latin name, its number or another word for it. */
  readonly by: string
  /** Stretches of `by` that match, as [from, to). */
  readonly marks: readonly (readonly [from: number, to: number])[]
  /** `by` is its plain name. */
  readonly isName: boolean
}

export interface Answer {
  /** Best first, each part once. */
  readonly found: readonly Found[]
  /** Where nothing was found: the name that is most like what was asked for. */
  readonly nearest: string | null
}

/** One thing that can be typed, and the parts it means, likeliest first. */
interface Phrase {
  readonly id: number
  readonly text: string
  readonly finds: readonly PartId[]
  readonly weight: number
  readonly isName: boolean
  /** How many of its words say something. */
  readonly words: number
}

/** How much more a match counts for some phrases than for others; for a later part of a list less and less. Chosen by trying `tests/ui/search.test.ts`. */
const WEIGHTS = { name: 1.35, synonym: 1, latin: 0.8 } as const
const LATER = 0.93
/** Nothing but the phrase was typed. */
const WHOLE = 1.4
/** What the page is about is meant a little more often than its neighbours. */
const prior: Readonly<Partial<Record<PartId, number>>> = {
  'sciatic-nerve': 1.3,
  piriformis: 1.1,
  'disc-L5-S1': 1.08,
  'disc-L4-L5': 1.06,
  'gluteus-maximus': 1.05,
  'root-L5': 1.05,
  'root-S1': 1.04,
}
const MOST = 24

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** `L4/5`, `L4-L5` and `L4L5` are all `L4 L5`. */
const spellLevels = (text: string): string =>
  text.replace(
    /\b([lst])(\d{1,2})\s*[-/–]?\s*([lst]?)(\d{1,2})\b/giu,
    (_, a: string, one: string, b: string, two: string) =>
      b === '' && !/[-/–]/u.test(_) ? _ : `${a}${one} ${b || a}${two}`,
  )

const WORD = /[\p{L}\p{N}]+/gu
const wordsIn = (text: string): string[] => spellLevels(text).match(WORD) ?? []

/** How many letters may be wrong in a word. */
const slips = (term: string): number => (term.length < 4 ? 0 : term.length < 5 ? 1 : term.length < 10 ? 2 : 3)

const NUMBER = /^(?:ta2?|fma|nr|no)?[\s:.#]*(\d{3,6}(?:\*\d)?)$/iu

/** Structures whose TA2 number or FMA id begins with some digits. */
function byNumber(digits: string): Found[] {
  const found: Found[] = []
  for (const [part, ids] of partIds) {
    for (const [label, of] of [
      ['FMA', (id: StructureId) => structures[id].fma?.toString() ?? null],
      ['TA2', (id: StructureId) => structures[id].ta2],
    ] as const) {
      const own = ids.filter((id) => of(id)?.startsWith(digits))
      const [first] = own
      if (!first) continue
      const by = `${label} ${of(first)}`
      found.push({ part, ids: own, by, marks: [[4, 4 + digits.length]], isName: false })
      break
    }
  }
  return found.sort((a, b) => a.by.length - b.by.length)
}

/** Finds parts by what people call them in one language, in Latin or by number; forgives slips. */
export function createSearch(words: Messages, vocabulary: Vocabulary): (query: string) => Answer {
  const idle = new Set(vocabulary.idle.map(fold))
  const phrases: Phrase[] = []
  const say = (text: string, finds: readonly PartId[], weight: number, isName = false): void => {
    const words = wordsIn(text).filter((word) => !idle.has(fold(word))).length
    phrases.push({ id: phrases.length, text, finds, weight, isName, words })
  }
  for (const [part, [first]] of partIds) {
    say(words.part(part), [part], WEIGHTS.name, true)
    say(structures[first!].latin, [part], WEIGHTS.latin)
  }
  for (const { say: all, finds } of vocabulary.synonyms) for (const text of all) say(text, finds, WEIGHTS.synonym)

  const index = new MiniSearch<Phrase>({
    fields: ['text'],
    tokenize: wordsIn,
    processTerm: (term) => {
      const folded = fold(term)
      return idle.has(folded) ? null : folded
    },
    searchOptions: {
      prefix: (term) => term.length > 1,
      fuzzy: (term) => slips(term),
      maxFuzzy: 3,
      weights: { prefix: 0.55, fuzzy: 0.35 },
      boostDocument: (id) => phrases[id as number]!.weight,
    },
  })
  index.addAll(phrases)

  const sideNamed = (word: string): Side | null =>
    sides.find((side) => vocabulary.sides[side].some((one) => fold(one) === fold(word))) ?? null

  function marksIn(text: string, terms: readonly string[], typed: readonly string[]): Found['marks'] {
    const marks: (readonly [number, number])[] = []
    for (const match of text.matchAll(WORD)) {
      const [word] = match
      if (!terms.includes(fold(word))) continue
      const begun = typed.find((one) => fold(word).startsWith(one))
      marks.push([match.index, match.index + (begun?.length ?? word.length)])
    }
    return marks
  }

  function ask(typed: readonly string[], side: Side | null, combineWith: 'AND' | 'OR'): Found[] {
    const best = new Map<PartId, { readonly score: number; readonly found: Found }>()
    const results = index.search(typed.join(' '), { combineWith })
    const most = Math.max(...results.map(({ queryTerms }) => queryTerms.length))
    for (const { id, score, terms, queryTerms } of results) {
      // Where not every word is known, what knows the most of them is meant.
      if (queryTerms.length < most) continue
      const { text, finds, isName, words } = phrases[id as number]!
      const whole = words === typed.length && queryTerms.length === words ? WHOLE : 1
      for (const [place, part] of finds.entries()) {
        const ids = partIds.get(part)!.filter((one) => side === null || sideOf(one) === side || sideOf(one) === null)
        const own = score * whole * LATER ** place * (place === 0 ? (prior[part] ?? 1) : 1)
        if (own <= (best.get(part)?.score ?? 0)) continue
        best.set(part, { score: own, found: { part, ids, by: text, marks: marksIn(text, terms, typed), isName } })
      }
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ found }) => found)
  }

  return (query) => {
    const number = NUMBER.exec(query.trim())?.[1]
    if (number) {
      const found = byNumber(number)
      if (found.length > 0) return { found, nearest: null }
    }
    const all = wordsIn(query).filter((word) => !idle.has(fold(word)))
    const named = all.map(sideNamed).find((side) => side !== null) ?? null
    const typed = all.filter((word) => sideNamed(word) === null).map(fold)
    if (typed.length === 0) return { found: [], nearest: null }
    const exactly = ask(typed, named, 'AND')
    const found = exactly.length > 0 ? exactly : typed.length > 1 ? ask(typed, named, 'OR') : []
    if (found.length > 0) return { found, nearest: null }
    const [like] = index.search(typed.join(' '), { fuzzy: 0.5, prefix: true, combineWith: 'OR' })
    return { found, nearest: like ? phrases[like.id as number]!.text : null }
  }
}
