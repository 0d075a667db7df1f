import { type StructureId, sideOf } from '../anatomy/structures.ts'
import type { DoesKey } from './card-words.ts'

/** Under which key it is said what a structure does. */
export function doesKeyOf(id: StructureId): DoesKey {
  if (/^[TL]\d+$/.test(id)) return 'vertebra'
  if (id.startsWith('disc-')) return 'disc'
  if (id.startsWith('ganglion-')) return 'ganglion'
  if (id.startsWith('therapist-hand-')) return id as DoesKey
  const side = sideOf(id)
  return (side === null ? id : id.slice(0, -side.length - 1)) as DoesKey
}
