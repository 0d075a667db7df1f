import type { RootId } from '../anatomy/nerves.ts'
import type { DiscId } from '../anatomy/spine.ts'
import { discsAt, rootAt } from './level.ts'
import { lexicon, type Meaning } from './lexicon.ts'

/** What a piece of a report is: a meaning of the lexicon, a level, a root's name, a size, the end of something, or not known. */
export type TermMeaning =
  | Meaning
  | { readonly is: 'level'; readonly discs: readonly DiscId[]; readonly heading: boolean }
  | { readonly is: 'vertebra'; readonly root: RootId }
  | { readonly is: 'size'; readonly mm: number }
  | { readonly is: 'comma' | 'slash' | 'colon' | 'stop' | 'unknown' }

export interface Term {
  readonly means: TermMeaning
  readonly text: string
}

interface Word {
  readonly text: string
  /** As it was written. */
  readonly written: string
}

interface Pattern {
  readonly means: Meaning
  readonly steps: readonly { readonly words: readonly string[]; readonly optional: boolean }[]
}

const patterns: readonly Pattern[] = lexicon.flatMap(({ means, said }) =>
  said.map((phrase) => ({
    means,
    steps: phrase.split(' ').map((step) => ({
      words: step.replace(/\?$/, '').split('|'),
      optional: step.endsWith('?'),
    })),
  })),
)

/** Patterns by the word (or the first letters of the stem) that they may begin with, so that not all are tried everywhere. */
const STEM = 3
const beginnings = new Map<string, Pattern[]>()
for (const pattern of patterns) {
  const starts = new Set<string>()
  for (const { words, optional } of pattern.steps) {
    for (const word of words) starts.add(word.slice(0, STEM).replace('*', ''))
    if (!optional) break
  }
  for (const start of starts) beginnings.set(start, [...(beginnings.get(start) ?? []), pattern])
}

const fits = (said: string, word: string): boolean =>
  said.endsWith('*') ? word.startsWith(said.slice(0, -1)) : said === word

/** How many words of `words` from `at` a pattern takes; 0 when it does not fit. */
function taken({ steps }: Pattern, words: readonly (Word | null)[], at: number): number {
  let next = at
  for (const { words: said, optional } of steps) {
    const word = words[next]
    if (word && said.some((one) => fits(one, word.text))) next++
    else if (!optional) return 0
  }
  return next - at
}

const NUMBER = /^(\d+(?:[.,]\d+)?)\s?(?:-\s?)?(mm|millimet(?:er|re)s?|cm|centimet(?:er|re)s?)\b/
/** `6 x 4 mm`, `6 mm x 12 mm`: the first of them is how far it stands out. */
const ACROSS =
  /^(\d+(?:[.,]\d+)?)\s?(mm|cm)?\s?[x×]\s?\d+(?:[.,]\d+)?\s?(mm|cm)?(?:\s?[x×]\s?\d+(?:[.,]\d+)?\s?(mm|cm)?)?/
const WORD = /^(?:t[12]\b|[a-z]+(?:['’][a-z]+)?|\d+)/

const sized = (number: string, unit: string): number => {
  const value = Number(number.replace(',', '.'))
  return unit.startsWith('c') ? value * 10 : value
}

/** Words cut short with a full stop that ends no sentence. */
const SHORTENED = /\b([Bb]ilat|[Ll]t|[Rr]t|[Aa]pprox|[Mm]od|[Ss]ev|[Mm]ax)\.(?=\s+[a-z\d])/g

/** What may follow a capital L or R that stands for a side; "L spine" and "Dr R Smith" are none. */
const LETTERED =
  '(?:para-?|post|sub|far|fora|intra|extra|neural|nerve|neuro|lateral|exiting|travers|descend|disc|disk|bulge|protru|extru|hernia|side|[LS]\\d\\s+(?:nerve|root|NR))'
const sideOfLetter = (_: string, letter: string): string => (letter === 'L' ? 'left' : 'right')

/** Narrowing of the canal or the nerve gap by number: grade 0 none, 1 mild, 2 moderate, 3 severe. */
const GRADED =
  /\bgrade\s+([0-3]|i{1,3})\b(?=\s+(?:(?:left|right|bilateral|central|spinal|lumbar|neural|lateral)\s+)*(?:canal|recess|foram\w*|neuroforam\w*|stenosis)\b)|(?<=\bstenosis,?\s+\(?)grade\s+([0-3]|i{1,3})\b/gi
const gradeWords: Readonly<Record<string, string>> = { 0: 'no', 1: 'mild', 2: 'moderate', 3: 'severe' }
const gradeOfNumber = (_: string, before?: string, after?: string): string => {
  const number = before ?? after ?? ''
  return gradeWords[/^\d$/.test(number) ? number : String(number.length)] ?? ''
}

type Piece = { readonly word: Word } | { readonly term: Term }

/** A report as words and as the pieces that are no words: levels, roots, sizes, marks. */
function piecesOf(report: string): Piece[] {
  const plain = report
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\(\s*l\s*\)/gi, ' left ')
    .replace(/\(\s*r\s*\)/gi, ' right ')
    .replace(/\bl\s*(?=[<>]\s*r\b)/gi, 'left ')
    .replace(/(?<=\bleft\s*[<>]\s*)r\b/gi, ' right')
    .replace(/\br\s*(?=[<>]\s*l\b)/gi, 'right ')
    .replace(/(?<=\bright\s*[<>]\s*)l\b/gi, ' left')
    .replace(SHORTENED, '$1')
    .replace(/\bb\s?\/\s?l\b/gi, ' bilateral ')
    .replace(new RegExp(`(?<![-/\\w])([LR])\\.?(?=\\s+(?:${LETTERED}))`, 'g'), sideOfLetter)
    .replace(/(?<=\b(?:on|to) the )([LR])\b(?!\s?\d)/g, sideOfLetter)
    .replace(GRADED, gradeOfNumber)
    .replace(/\blumbo-?sacral\s+(?:junction|dis[ck]|level|segment|interspace)\b/gi, 'L5-S1')
    .replace(/&/g, ' and ')
    .replace(/\bw\/o\b/gi, ' without ')
    .replace(/\bw\//gi, ' with ')
  const low = plain.toLowerCase()
  const pieces: Piece[] = []
  const term = (means: TermMeaning, text: string): void => void pieces.push({ term: { means, text } })
  let at = 0
  while (at < low.length) {
    const rest = low.slice(at)
    const begins = at === 0 || /[^a-z0-9]/.test(low[at - 1]!)
    const discs = begins ? discsAt(rest) : null
    if (discs) {
      const after = rest.slice(discs.length)
      const heading = /^\s*(?:disc|disk|level|:)*\s*[:]/.test(after)
      term({ is: 'level', discs: discs.discs, heading }, plain.slice(at, at + discs.length))
      at += discs.length
      continue
    }
    const root = begins ? rootAt(rest) : null
    if (root) {
      term({ is: 'vertebra', root: root.root }, plain.slice(at, at + root.length))
      at += root.length
      continue
    }
    const across = begins ? ACROSS.exec(rest) : null
    const size = begins ? NUMBER.exec(rest) : null
    if (across) {
      const unit = across[2] ?? across[3] ?? across[4]
      if (unit) {
        term({ is: 'size', mm: sized(across[1]!, unit) }, across[0])
        at += across[0].length
        continue
      }
    }
    if (size) {
      term({ is: 'size', mm: sized(size[1]!, size[2]!) }, size[0])
      at += size[0].length
      continue
    }
    const word = WORD.exec(rest)
    if (word) {
      pieces.push({ word: { text: word[0].replace('’', "'"), written: plain.slice(at, at + word[0].length) } })
      at += word[0].length
      continue
    }
    const mark = low[at]!
    if (mark === '.' || mark === ';' || mark === '\n') term({ is: 'stop' }, mark)
    else if (mark === ',' || mark === '(' || mark === ')') term({ is: 'comma' }, mark)
    else if (mark === ':') term({ is: 'colon' }, mark)
    else if (mark === '/') term({ is: 'slash' }, mark)
    else if (mark === '?') term({ is: 'maybe' }, mark)
    else if (mark === '>' || mark === '<') term({ is: 'more' }, mark)
    else if (mark === '+') term({ is: 'and' }, mark)
    at++
  }
  return pieces
}

/** A report as terms, in order. What the lexicon does not have is a term of its own, `unknown`. */
export function termsOf(report: string): Term[] {
  const pieces = piecesOf(report)
  const words = pieces.map((piece) => ('word' in piece ? piece.word : null))
  const terms: Term[] = []
  let at = 0
  while (at < pieces.length) {
    const piece = pieces[at]!
    if ('term' in piece) {
      terms.push(piece.term)
      at++
      continue
    }
    let best: Pattern | null = null
    let length = 0
    const { text } = piece.word
    const tried = new Set([text.slice(0, STEM), text.slice(0, 2), text.slice(0, 1)])
    for (const start of tried) {
      for (const pattern of beginnings.get(start) ?? []) {
        const count = taken(pattern, words, at)
        if (count > length) {
          best = pattern
          length = count
        }
      }
    }
    const said = words
      .slice(at, at + Math.max(length, 1))
      .map((word) => word!.written)
      .join(' ')
    if (best) terms.push({ means: best.means, text: said })
    else if (!/^\d+$/.test(text)) terms.push({ means: { is: 'unknown' }, text: said })
    at += Math.max(length, 1)
  }
  return terms
}
