import { structures } from '../../../anatomy/structures.ts'
import {
  movementMuscles,
  type RootShare,
  rootSkin,
  type SupplyMuscle,
  type SupplyNerve,
  type SupplyRoot,
  undrawnMuscles,
  undrawnNerves,
} from '../../../anatomy/supply.ts'
import { isSubject, type SubjectId, shownOf } from '../../../drill/subjects.ts'
import type { Messages } from '../../../i18n/messages.ts'
import type { Movement } from '../../../mechanics/symptoms.ts'

/** In the middle of a sentence; a name such as L5 stays as it is. */
export const midSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

const listed = (names: readonly string[], { drill }: Messages): string =>
  drill.and(names.map((name, i) => (i === 0 ? name : midSentence(name))))

/** Where a root is mostly felt. */
export const areasOf = (root: SupplyRoot, words: Messages): string =>
  listed(
    rootSkin[root].map((area) => words.card.skin[area]),
    words,
  )

export const muscleName = (muscle: SupplyMuscle, { card, drill }: Messages): string =>
  muscle in undrawnMuscles
    ? card.muscles[muscle as keyof typeof undrawnMuscles]
    : isSubject(muscle)
      ? drill.subject(muscle)
      : muscle

export const nerveName = (nerve: SupplyNerve, { card, drill }: Messages): string =>
  nerve in undrawnNerves
    ? card.nerves[nerve as keyof typeof undrawnNerves]
    : isSubject(nerve)
      ? drill.subject(nerve)
      : nerve

/** The muscles that do a movement. */
export const moversOf = (movement: Movement, words: Messages): string =>
  listed(
    movementMuscles[movement].map((muscle) => muscleName(muscle, words)),
    words,
  )

/** Where the fibres of a nerve or to a muscle come from, as a sentence. */
export const fibresOf = ({ roots, main }: RootShare, { drill }: Messages): string =>
  drill.fibres(drill.and(roots), drill.and(main))

/** Every name that a typed answer may have: as it is called here, in Latin, and otherwise. */
export const namesOf = (id: SubjectId, { drill }: Messages): readonly string[] => [
  drill.subject(id),
  structures[shownOf(id, 'right')].latin,
  ...drill.alsoCalled(id),
]
