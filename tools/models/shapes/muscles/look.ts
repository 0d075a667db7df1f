import type { Muscle } from '../../../../src/anatomy/muscles/muscle.ts'
import type { MusclePairId } from '../../../../src/anatomy/muscles.ts'
import type { Bed } from '../../mesh/bed.ts'
import { joined, type Mesh } from '../../mesh/mesh.ts'
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
  /** What it gives way to and is held by; asked for when the muscle is built. */
  readonly bed?: () => Bed
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
    const { triangles, heads: looks, bed } = drawings[id]
    const { heads } = muscles[id]
    if (heads.length !== looks.length)
      throw new Error(`muscles: ${id} has ${heads.length} heads, but looks for ${looks.length}`)
    let built: Mesh | null = null // others lie on it, so it is asked for more than once
    const build = (): Mesh => {
      const lain = bed?.()
      return joined(heads.map((head, i) => muscleLoft(head, looks[i]!, lain)))
    }
    return {
      id: `${id}-left`,
      file: 'muscles',
      source,
      triangles,
      topology: { components: heads.length, genus: 0 },
      build: () => {
        built ??= build()
        return built
      },
    }
  })
