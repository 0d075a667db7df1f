import { type StructureId, structures } from '../../anatomy/structures.ts'
import type { Messages } from '../../i18n/messages.ts'
import { shortTerm } from '../../story/hotspot-term.ts'
import type { LabelEntry, LabelText } from './board.ts'

/** What a label says: the plain name, with its side only where the other side is named too, and the Latin name where that is shown. */
export function textOf(
  { structure, labels }: Messages,
  { id, sided }: Pick<LabelEntry, 'id' | 'sided'>,
  clinical: boolean,
): LabelText {
  return { name: sided ? structure(id).name : labels.bare(id), latin: clinical ? latinOf(id) : null }
}

/** The Latin name as it is written where room is dear. */
export const latinOf = (id: StructureId): string => shortTerm(structures[id])
