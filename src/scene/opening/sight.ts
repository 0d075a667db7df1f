import { type StructureId, structures } from '../../anatomy/structures.ts'
import type { Moment } from '../../story/moment.ts'
import type { Sight } from './opening.ts'
import { plainLook } from './plain-looks.ts'

/** What is seen more than half through is left out. */
const SEEN = 0.5
/** Behind this nothing is seen. */
const COVERS = 0.95

const stands = ({ posture }: Moment): boolean =>
  posture.lumbarFlexionDeg === 0 &&
  [...Object.values(posture.hipFlexionDeg), ...Object.values(posture.kneeFlexionDeg)].every((deg) => deg === 0)

/** What an opening shows of a moment; null where shapes at rest cannot: in another posture, or where it looks at what no file holds. */
export function sightOf(moment: Moment): Sight | null {
  const { view, show } = moment
  const lookedAt = [view, ...(view.towards ?? [])].flatMap(({ at }) => at)
  if (!stands(moment) || !lookedAt.every((id) => structures[id].model)) return null
  const opacity = (id: StructureId): number => show.structures[id] ?? show.layers[structures[id].kind]
  const covered = opacity('skin') >= COVERS
  const seen = (Object.keys(structures) as StructureId[]).filter((id) => {
    const { kind, model } = structures[id]
    // Hands are posed by what they do.
    return model && kind !== 'hand' && opacity(id) >= SEEN && (!covered || kind === 'skin')
  })
  return {
    view,
    pieces: seen.map((name) => ({ name, look: plainLook(structures[name].kind) })),
    // Many pieces stay coarse: finer ones would come with the body, and delay it.
    files: covered ? [...new Set(seen.map((id) => structures[id].model!))] : [],
  }
}
