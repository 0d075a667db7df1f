import type { StructureId } from '../anatomy/structures.ts'
import { lookFrom } from './actions.ts'
import { type Direction, sight } from './sight.ts'
import { toldMoment } from './told.ts'

/** What a view aims at where nothing is known of its size, mm. */
const USUAL_SPAN_MM = 240
/** A view follows the middle of so many structures; of more, the first stand for all. */
const MOST_AIMS = 12

/**
 * Flies to structures: all of them are in the picture, with some room round them.
 * @param from where they are looked at from; as the picture is now where that is left out
 */
export function lookAt(ids: readonly StructureId[], from: Partial<Direction> = {}): void {
  if (ids.length === 0) return
  const { azimuthDeg, elevationDeg } = toldMoment().view
  const direction = { azimuthDeg, elevationDeg, ...from }
  const at = ids.slice(0, MOST_AIMS)
  const framing = sight.framing(ids, direction) ?? { spanMm: USUAL_SPAN_MM, panMm: [0, 0, 0] as const }
  lookFrom({ at, ...direction, ...framing })
}
