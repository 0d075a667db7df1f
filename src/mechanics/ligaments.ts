import type { DiscId } from '../anatomy/spine.ts'
import type { SpinalLigamentId } from '../anatomy/structures.ts'
import type { Grid, Tube } from './body.ts'
import type { Bones } from './bones.ts'
import type { PosedHerniation } from './herniation.ts'
import { drapeOver } from './ligament-drape.ts'
import { flavaGrid } from './ligamenta-flava.ts'
import { anteriorGrid, posteriorGrid } from './longitudinal-ligaments.ts'
import type { PosedDisc } from './posed-disc.ts'
import { BACK_COLUMN, FRONT_COLUMN, levelsDown } from './spine-surface.ts'

/** The ligaments of the spine as bones, discs, displaced material and sac lie now. */
export const layLigaments = (
  bones: Bones,
  discs: Readonly<Record<DiscId, PosedDisc>>,
  displaced: PosedHerniation | null,
  sac: Tube,
): Readonly<Record<SpinalLigamentId, Grid>> => ({
  'anterior-longitudinal-ligament': anteriorGrid(levelsDown(discs, FRONT_COLUMN)),
  'posterior-longitudinal-ligament': posteriorGrid(
    levelsDown(discs, BACK_COLUMN),
    displaced && drapeOver(displaced),
    sac,
  ),
  'ligamenta-flava': flavaGrid(bones, sac),
})
