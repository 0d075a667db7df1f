import type { StructureId } from '../anatomy/structures.ts'
import type { BodyInput, BodyReadings } from '../mechanics/body.ts'
import type { View } from '../story/moment.ts'

/** Where a picture is looked at from. */
export type Direction = Pick<View, 'azimuthDeg' | 'elevationDeg'>

/** What only the running picture knows: where things are in it. It puts itself here while it runs; panels ask through verbs. */
export interface Sight {
  /**
   * How a view that aims at some structures shows others, as they all lie now, with some room round them; null where none is in the
   * picture.
   */
  readonly framing: (
    at: readonly StructureId[],
    shown: readonly StructureId[],
    from: Direction,
  ) => Pick<View, 'spanMm' | 'panMm'> | null
  /** The middle of what a view aims at, mm, body frame; null where there is no picture. */
  readonly middleOf: (at: readonly StructureId[]) => readonly [x: number, y: number, z: number] | null
  /** What mechanics reads of this moment, where the body in the picture is of it; null where it is of another. To be read, not kept. */
  readonly readingsOf: (input: BodyInput) => BodyReadings | null
}

const blind: Sight = { framing: () => null, middleOf: () => null, readingsOf: () => null }
let current: Sight = blind

/** Called by the picture as it comes and, with null, as it goes. */
export function setSight(sight: Sight | null): void {
  current = sight ?? blind
}

/** The picture on this page; blind where there is none. */
export const sight: Sight = {
  framing: (at, shown, from) => current.framing(at, shown, from),
  middleOf: (at) => current.middleOf(at),
  readingsOf: (input) => current.readingsOf(input),
}
