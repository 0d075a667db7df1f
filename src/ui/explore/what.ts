import { partOf, type StructureId } from '../../anatomy/structures.ts'
import type { Messages } from '../../i18n/messages.ts'

/** Some structures in few words: a name, a pair by its name, or how many. */
export function whatOf(ids: readonly StructureId[], words: Messages): string {
  const [first, second] = ids
  if (!first) return ''
  if (ids.length === 1) return words.structure(first).name
  if (ids.length === 2 && second && partOf(first) === partOf(second))
    return words.explore.bothSides(words.part(partOf(first)))
  return words.explore.parts(ids.length)
}
