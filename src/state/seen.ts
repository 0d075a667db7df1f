import type { StructureId } from '../anatomy/structures.ts'
import type { View } from '../story/moment.ts'
import { directionsOf, type SideSeen, sidesSeen } from './looking.ts'
import type { Direction } from './sight.ts'

/** A view in words: the side it is seen from, the one that comes in besides, and what is in the middle; null where that is the whole body. */
export interface Seen {
  readonly from: SideSeen
  readonly also: SideSeen | null
  readonly middle: readonly StructureId[] | null
}

/** From so much of another side on it is worth a word: the cosine of the angle to it. */
const ALSO = 0.26
/** From here on it is the body that is seen, not its parts, mm. */
const WHOLE_MM = 700
const MOST_NAMES = 3

const RADIANS = Math.PI / 180

/** The cosine of the angle between two directions. */
function alike(a: Direction, b: Direction): number {
  const [elA, elB] = [a.elevationDeg * RADIANS, b.elevationDeg * RADIANS]
  const turn = (a.azimuthDeg - b.azimuthDeg) * RADIANS
  return Math.sin(elA) * Math.sin(elB) + Math.cos(elA) * Math.cos(elB) * Math.cos(turn)
}

/** What a view shows, for those who do not see it. */
export function seenIn({ at, spanMm, ...direction }: View): Seen {
  const [first, second] = sidesSeen
    .map((side) => ({ side, share: alike(direction, directionsOf[side]) }))
    .toSorted((a, b) => b.share - a.share)
  return {
    from: first!.side,
    also: second!.share >= ALSO ? second!.side : null,
    middle: spanMm >= WHOLE_MM ? null : at.slice(0, MOST_NAMES),
  }
}
