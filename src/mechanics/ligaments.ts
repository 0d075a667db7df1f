import { type DiscId, discIds } from '../anatomy/spine.ts'
import type { SpinalLigamentId } from '../anatomy/structures.ts'
import type { Grid, Tube } from './body.ts'
import type { Bones } from './bones.ts'
import type { PosedHerniation } from './herniation.ts'
import { keeping } from './keep.ts'
import { drapeOver, drapePlace } from './ligament-drape.ts'
import { createFlava } from './ligamenta-flava.ts'
import { anteriorPlace, posteriorPlace, writeAnterior, writePosterior } from './longitudinal-ligaments.ts'
import type { PosedDisc } from './posed-disc.ts'

type Posed = Readonly<Record<DiscId, PosedDisc>>
type Ligaments = Record<SpinalLigamentId, Grid>

/** The ligaments of the spine as bones, discs, displaced material and sac lie now; each comes back as the same object while nothing moved it. */
export function createLigamentLayer(): (
  bones: Bones,
  discs: Posed,
  displaced: PosedHerniation | null,
  sac: Tube,
) => Readonly<Ligaments> {
  const inOrder: PosedDisc[] = []
  const drape = drapePlace()
  const anterior = keeping(anteriorPlace, (out, _: Posed) => writeAnterior(out, inOrder))
  const posterior = keeping(posteriorPlace, (out, _: Posed, displaced: PosedHerniation | null, sac: Tube) =>
    writePosterior(out, inOrder, displaced && drapeOver(drape, displaced), sac),
  )
  const flava = createFlava()
  const together = keeping(
    (): Ligaments => ({
      'anterior-longitudinal-ligament': none,
      'posterior-longitudinal-ligament': none,
      'ligamenta-flava': none,
    }),
    (out, front: Grid, back: Grid, yellow: Grid) => {
      out['anterior-longitudinal-ligament'] = front
      out['posterior-longitudinal-ligament'] = back
      out['ligamenta-flava'] = yellow
    },
  )
  return (bones, discs, displaced, sac) => {
    for (let i = 0; i < discIds.length; i++) inOrder[i] = discs[discIds[i]!]
    return together(anterior(discs), posterior(discs, displaced, sac), flava(bones, sac))
  }
}

const none: Grid = { rows: 0, columns: 0, positionMm: new Float32Array(0) }
