import type { Messages } from '../../../i18n/messages.ts'
import { type FeltPattern, overlapping } from '../../../story/felt/pattern.ts'

/** Names in a row, as the language lists them. */
export const listedIn =
  ({ language }: Messages): ((names: readonly string[]) => string) =>
  (names) =>
    new Intl.ListFormat(language.tag).format(names)

/** What marked places are often linked with, in one or two sentences; the overlaps of a pattern that stands out are said apart. */
export function patternSaid({ patterns, clear }: Pick<FeltPattern, 'patterns' | 'clear'>, words: Messages): string {
  const { pattern } = words.mine
  const [first] = overlapping(patterns)
  if (clear === 'none' || !first) return pattern.none
  return clear === 'one' ? pattern.one(first.root) : pattern.several(listedIn(words)(patterns.map(({ root }) => root)))
}
