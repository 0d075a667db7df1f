import type { BufferGeometry } from 'three'
import { type StructureId, structures } from '../anatomy/structures.ts'
import { idle } from '../parts/idle.ts'
import { createBeside } from './beside.ts'
import { lighten } from './drawing/lighter.ts'
import type { Corners } from './drawing/pack.ts'
import type { Figure } from './figure.ts'
import type { ToLighten } from './lighter-shape.ts'

/** Finds what fewer triangles shapes may be drawn with; see `LIGHTER_MM`. */
export interface Lightening {
  /** Takes up what has come since, beside the page's own work; once a frame. */
  readonly attend: () => void
}

/** Whether the fewer triangles of a structure are found in its shape; tubes and discs, which bulge and bend, leave out rows. */
export const isSimplified = (id: StructureId): boolean => {
  const { model, kind } = structures[id]
  return model !== null || kind === 'ligament'
}

export function createLightening(figure: Figure): Lightening {
  const worker = createBeside<ToLighten, readonly Corners[]>(
    () => new Worker(new URL('./lightening-worker.ts', import.meta.url), { type: 'module' }),
  )
  let busy = false
  const taken = new WeakSet<BufferGeometry>()
  const shapes = [...figure.parts.values()].flatMap(({ id, meshes }) => (isSimplified(id) ? [meshes[0]!] : []))

  async function lightenAll(geometries: readonly BufferGeometry[]): Promise<void> {
    busy = true
    try {
      for (const geometry of geometries) {
        await idle()
        const [position, normal] = ['position', 'normal'].map(
          (name) => geometry.getAttribute(name).array as Float32Array,
        )
        const index = geometry.getIndex()!.array as Corners
        const lists = await worker.ask({ position: position!, normal: normal!, index })
        taken.add(geometry)
        lighten(geometry, (level) => lists[level - 1]!)
      }
      busy = false
    } catch (problem) {
      // Without a worker they stay as they are, and nobody asks again.
      console.warn(problem)
    }
  }

  return {
    attend() {
      if (busy) return
      const fresh = shapes.map(({ geometry }) => geometry).filter((geometry) => !taken.has(geometry))
      if (fresh.length > 0) void lightenAll(fresh)
    },
  }
}
