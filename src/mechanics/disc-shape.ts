import { type DiscId, discIds } from '../anatomy/spine.ts'
import type { DiscState } from './ageing.ts'
import type { DiscShape } from './body.ts'
import type { Bones } from './bones.ts'
import type { Condition, Herniation } from './condition.ts'
import { poseDisc } from './disc.ts'
import { annulusGrid, nucleusGrid } from './disc-grid.ts'
import {
  emptyHerniation,
  herniationGrid,
  type PosedHerniation,
  poseHerniation,
  pullOf,
  swellingOf,
} from './herniation.ts'
import { shapeOf } from './herniation-shape.ts'
import type { PosedDisc } from './posed-disc.ts'
import { depthLeft } from './recovery.ts'
import { remembering } from './remember.ts'

/** A disc in its place with what has come out of it, and the surfaces that are drawn. */
export interface MadeDisc {
  readonly posed: PosedDisc
  readonly displaced: PosedHerniation | null
  readonly shape: DiscShape
}

function make(
  id: DiscId,
  bones: Bones,
  heightFraction: number,
  waterFraction: number,
  herniation: Herniation | null,
  depthMm: number,
): MadeDisc {
  if (!herniation || depthMm <= 0) {
    const posed = poseDisc(id, bones, heightFraction)
    const [annulus, nucleus] = [annulusGrid(posed), nucleusGrid(posed, () => 0)]
    return { posed, displaced: null, shape: { annulus, nucleus, herniation: emptyHerniation(posed), waterFraction } }
  }
  const shape = shapeOf(herniation, depthMm)
  const posed = poseDisc(id, bones, heightFraction, swellingOf(herniation, shape))
  const displaced = poseHerniation(herniation, depthMm, posed)
  return {
    posed,
    displaced,
    shape: {
      annulus: annulusGrid(posed),
      nucleus: nucleusGrid(posed, pullOf(herniation, shape)),
      herniation: herniationGrid(displaced),
      waterFraction,
    },
  }
}

// Each disc is made again only when something about it has changed, so readers can tell by identity what to redraw.
const makers = Object.fromEntries(discIds.map((id) => [id, remembering(make)])) as Record<DiscId, typeof make>

// The same herniation is the same object, however often the moment that says so is built anew.
const sameHerniation = remembering(
  (
    disc: Herniation['disc'],
    side: Herniation['side'],
    zone: Herniation['zone'],
    type: Herniation['type'],
    depthMm: number,
    migrationMm: number,
    next: Herniation['type'] | null,
    amount: number,
  ): Herniation => ({
    ...{ disc, side, zone, type, depthMm, migrationMm },
    ...(next === null ? {} : { towards: { type: next, amount } }),
  }),
)

/** A condition's herniation and how deep it still is after the months that have passed; depth 0 where there is none. */
export function herniationNow({ herniation: h, monthsSinceOnset }: Condition) {
  if (!h) return { herniation: null, depthMm: 0 }
  const herniation = sameHerniation(
    h.disc,
    h.side,
    h.zone,
    h.type,
    h.depthMm,
    h.migrationMm,
    h.towards?.type ?? null,
    h.towards?.amount ?? 0,
  )
  return { herniation, depthMm: h.depthMm * depthLeft(h, monthsSinceOnset) }
}

/** Every disc between its bones. A disc about which nothing has changed comes back as the same object. */
export function makeDiscs(
  bones: Bones,
  states: Readonly<Record<DiscId, DiscState>>,
  herniation: Herniation | null,
  depthMm: number,
): Readonly<Record<DiscId, MadeDisc>> {
  return Object.fromEntries(
    discIds.map((id) => {
      const { heightFraction, waterFraction } = states[id]
      const own = herniation?.disc === id ? herniation : null
      return [id, makers[id](id, bones, heightFraction, waterFraction, own, own ? depthMm : 0)]
    }),
  ) as Record<DiscId, MadeDisc>
}
