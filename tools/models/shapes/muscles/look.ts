import type { Muscle } from '../../../../src/anatomy/muscles/muscle.ts'
import type { MusclePairId } from '../../../../src/anatomy/muscles.ts'
import { joined } from '../../mesh/mesh.ts'
import { type MuscleLook, muscleLoft } from '../../mesh/muscle-loft.ts'
import type { Part } from '../../part.ts'

/** A bellied head: rounded section, bundles of middling size. */
export const round = (seed: number, widthMm: number, depthMm: number): MuscleLook => ({
  exponent: 2.3,
  fascicles: { widthMm, depthMm, seed },
  rows: 150,
  columns: 96,
})

/** A flat head: fuller section with rounded free edges. */
export const flat = (seed: number, widthMm: number, depthMm: number, columns = 128): MuscleLook => ({
  exponent: 2.8,
  fascicles: { widthMm, depthMm, seed },
  rows: 120,
  columns,
})

/** Most triangles after simplifying, and the look of each head in the order of the muscle's own. */
export interface MuscleDrawing {
  readonly triangles: number
  readonly heads: readonly MuscleLook[]
}

/**
 * One part a muscle of a group, left side. Throws where a muscle's heads and looks differ in number.
 * @param source `import.meta.url` of the module that holds the group's looks
 */
export const muscleParts = <Id extends MusclePairId>(
  muscles: Readonly<Record<Id, Muscle>>,
  source: string,
  drawings: Readonly<Record<Id, MuscleDrawing>>,
): readonly Part[] =>
  (Object.keys(muscles) as Id[]).map((id) => {
    const { triangles, heads: looks } = drawings[id]
    const { heads } = muscles[id]
    if (heads.length !== looks.length)
      throw new Error(`muscles: ${id} has ${heads.length} heads, but looks for ${looks.length}`)
    return {
      id: `${id}-left`,
      file: 'muscles',
      source,
      triangles,
      topology: { components: heads.length, genus: 0 },
      build: () => joined(heads.map((head, i) => muscleLoft(head, looks[i]!))),
    }
  })
