import { sacrospinous, sacrotuberous } from '../../../src/anatomy/ligaments.ts'
import type { MuscleHead } from '../../../src/anatomy/muscles/muscle.ts'
import { type MuscleLook, muscleLoft } from '../mesh/muscle-loft.ts'
import type { Part } from '../part.ts'

/** Flat bands of fine parallel bundles. Depths and widths chosen by eye. */
const look = (seed: number): MuscleLook => ({
  exponent: 3,
  fascicles: { widthMm: 2.6, depthMm: 0.22, seed },
  rows: 70,
  columns: 64,
})

const part = (id: Part['id'], triangles: number, head: MuscleHead, seed: number): Part => ({
  id,
  file: 'pelvis',
  source: import.meta.url,
  triangles,
  topology: { components: 1, genus: 0 },
  build: () => muscleLoft(head, look(seed)),
})

/** The two ligaments that tie the sacrum to the ischium and close its notches to foramina. Left side. */
export const parts: readonly Part[] = [
  part('sacrotuberous-ligament-left', 2200, sacrotuberous, 71),
  part('sacrospinous-ligament-left', 1200, sacrospinous, 72),
]
