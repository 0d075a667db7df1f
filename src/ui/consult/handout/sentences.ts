import type { Messages } from '../../../i18n/messages.ts'
import type { Audience } from '../../../story/audience.ts'
import { type FeltPattern, overlapping, patternOf } from '../../../story/felt/pattern.ts'
import type { Dab } from '../../../story/felt/places.ts'
import type { Meaning } from '../../../story/meaning.ts'

const COUNT = 3

/** What was told and painted in "Like mine", as far as the page speaks of it. */
export interface Told {
  /** Of a sign that was reported, or of places where it is one. */
  readonly warns: boolean
  /** Null where nothing was painted. */
  readonly felt: FeltPattern | null
}

/** @param sign whether a sign was reported */
export function toldOf(sign: boolean, dabs: readonly Dab[]): Told {
  const felt = dabs.length > 0 ? patternOf(dabs) : null
  return { warns: sign || felt?.warning != null, felt }
}

const split = (text: string): string[] => text.split(/(?<=[.!?])\s+/)

/** What the places that were painted are often linked with: a pattern, and never more. */
function ofFelt({ felt }: Told, { mine, language }: Messages): string[] {
  if (!felt) return []
  const { one, several, none } = mine.pattern
  const list = new Intl.ListFormat(language.tag)
  const near = overlapping(felt.patterns).map(({ root }) => root)
  if (felt.clear === 'one') return [one(near[0]!)]
  return [felt.clear === 'none' ? split(none)[0]! : split(several(list.format(near)))[0]!]
}

/** What the picture shows in the depth that is chosen: plain, plain with the clinical line below it, or that line for the plain one. */
function ofPicture(meaning: Meaning, audience: Audience, { conditions, handout }: Messages): readonly string[][] {
  const [plain = [], ...rest] = conditions.means(meaning).map(split)
  if (!meaning.material || audience === 'patient') return [plain, ...rest]
  const clinical = [handout.clinical(meaning)]
  return audience === 'student' ? [plain, clinical, ...rest] : [clinical, ...rest]
}

/** Three sentences about what is shown, in a language and for a depth; beside a warning, none that plays it down. */
export function sentencesOf(meaning: Meaning, audience: Audience, words: Messages, told: Told): readonly string[] {
  const shown = ofPicture(meaning, audience, words)
  if (told.warns) return [...split(words.handout.warned), shown[0]![0]!].slice(0, COUNT)
  if (meaning.warns) return [shown[0]![0]!, ...split(words.panels.symptoms.saddle)].slice(0, COUNT)
  const said = [ofFelt(told, words), ...shown].filter((one) => one.length > 0)
  // One of each thing that is to be said comes before a second of any.
  const order = [...said.map(([one]) => one!), ...said.flatMap(([, ...more]) => more), ...words.handout.besides]
  const chosen = new Set(order.slice(0, COUNT))
  return [...said.flat(), ...words.handout.besides].filter((sentence) => chosen.has(sentence))
}
