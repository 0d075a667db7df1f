import { structures } from '../anatomy/structures.ts'
import type { Hotspot } from './story.ts'

/** A name of Terminologia Anatomica, and its number in the second edition where it is known. */
export interface Term {
  readonly latin: string
  readonly ta2: string | null
}

const short: Readonly<Record<string, string>> = { musculus: 'm.', nervus: 'n.', ligamentum: 'lig.', radix: 'r.' }

/** A term as it is written where room is dear: its first word shortened in the usual way. */
export const shortTerm = ({ latin }: Term): string => latin.replace(/^\w+/, (first) => short[first] ?? first)

/** Places whose own name is not that of the structure they are fixed to; null for those that have none. */
const own: Readonly<Record<string, Term | null>> = {
  annulus: { latin: 'anulus fibrosus', ta2: '1685' },
  nucleus: { latin: 'nucleus pulposus', ta2: '1686' },
  foramen: { latin: 'foramen intervertebrale', ta2: '1019' },
  'buttock-seat': { latin: 'tuber ischiadicum', ta2: null },
  'inner-thigh': null,
}

/** The clinical name of something to tap: its own, else that of the structure it is fixed to; null where there is none. */
export function termOf({ id, anchor }: Pick<Hotspot, 'id' | 'anchor'>): Term | null {
  if (anchor === null) return null
  return id in own ? own[id]! : structures[anchor.on]
}
