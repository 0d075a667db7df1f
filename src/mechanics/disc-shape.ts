import { type DiscId, discIds } from '../anatomy/spine.ts'
import type { Transform } from '../math/transform.ts'
import type { DiscState } from './ageing.ts'
import type { DiscShape, Grid } from './body.ts'
import type { Bones } from './bones.ts'
import type { Condition, Herniation } from './condition.ts'
import { discPlace, layDisc } from './disc.ts'
import { discGridPlace, writeNucleus } from './disc-grid.ts'
import { DISC_COLUMNS, discRim } from './disc-rim.ts'
import {
  herniationGridPlace,
  layHerniation,
  type PosedHerniation,
  type PosedHerniationPlace,
  posedHerniationPlace,
  pullInto,
  swellingInto,
  writeHerniation,
  writeNoHerniation,
} from './herniation.ts'
import { herniationShapePlace, shapeInto } from './herniation-shape.ts'
import { keeping } from './keep.ts'
import type { PosedDisc, PosedDiscPlace } from './posed-disc.ts'
import { depthLeft } from './recovery.ts'
import type { Mutable } from './turns.ts'

/** A disc in its place with what has come out of it, and the surfaces that are drawn. */
export interface MadeDisc {
  readonly posed: PosedDisc
  readonly displaced: PosedHerniation | null
  readonly shape: DiscShape
}

/** All of a disc but its colour, which changes while nothing else does. */
interface Formed {
  readonly posed: PosedDiscPlace
  /** Made when first needed: few discs ever herniate. */
  room: PosedHerniationPlace | null
  displaced: PosedHerniation | null
  readonly annulus: Grid
  readonly nucleus: Grid
  readonly herniation: Grid
}

const formedPlace = (id: DiscId): Formed => ({
  posed: discPlace(id),
  room: null,
  displaced: null,
  annulus: discGridPlace(),
  nucleus: discGridPlace(),
  herniation: herniationGridPlace(),
})

const shape = herniationShapePlace()
const columns = new Float64Array(DISC_COLUMNS)

function form(
  out: Formed,
  above: Transform,
  below: Transform,
  heightFraction: number,
  herniation: Herniation | null,
  depthMm: number,
): void {
  const { posed, annulus, nucleus } = out
  if (herniation === null || depthMm <= 0) {
    layDisc(posed, above, below, heightFraction, null, annulus.positionMm)
    writeNucleus(nucleus.positionMm, posed, null)
    writeNoHerniation(out.herniation.positionMm, posed)
    out.displaced = null
    return
  }
  shapeInto(shape, herniation, depthMm)
  swellingInto(columns, herniation, shape)
  layDisc(posed, above, below, heightFraction, columns, annulus.positionMm)
  pullInto(columns, herniation, shape)
  writeNucleus(nucleus.positionMm, posed, columns)
  out.room ??= posedHerniationPlace()
  layHerniation(out.room, herniation, shape, depthMm, posed)
  writeHerniation(out.herniation.positionMm, out.room)
  out.displaced = out.room
}

interface MadePlace extends MadeDisc {
  posed: PosedDisc
  displaced: PosedHerniation | null
  readonly shape: Mutable<DiscShape>
}

const unformed = formedPlace('L5-S1')
const madePlace = (): MadePlace => {
  const { posed, displaced, annulus, nucleus, herniation } = unformed
  return { posed, displaced, shape: { annulus, nucleus, herniation, waterFraction: Number.NaN } }
}

function colour(out: MadePlace, formed: Formed, waterFraction: number): void {
  out.posed = formed.posed
  out.displaced = formed.displaced
  out.shape.annulus = formed.annulus
  out.shape.nucleus = formed.nucleus
  out.shape.herniation = formed.herniation
  out.shape.waterFraction = waterFraction
}

/** One disc as a stage: made again only when something about it has changed, so readers can tell by identity what to redraw. */
function createMaker(id: DiscId) {
  const formed = keeping(() => formedPlace(id), form)
  const coloured = keeping(madePlace, colour)
  const { above, below } = discRim(id)
  return (bones: Bones, state: DiscState, herniation: Herniation | null, depthMm: number): MadeDisc =>
    coloured(
      formed(bones[above.bone], bones[below.bone], state.heightFraction, herniation, depthMm),
      state.waterFraction,
    )
}

type Seven<T> = Readonly<Record<DiscId, T>>

/** Every disc between its bones. A disc about which nothing has changed comes back as the same object. */
export function createDiscMaker(): (
  bones: Bones,
  states: Seven<DiscState>,
  herniation: Herniation | null,
  depthMm: number,
) => Seven<MadeDisc> {
  const makers = discIds.map(createMaker)
  const together = createTogether<MadeDisc>()
  return (bones, states, herniation, depthMm) => {
    const all = together.next()
    for (let i = 0; i < discIds.length; i++) {
      const id = discIds[i]!
      const own = herniation !== null && herniation.disc === id
      all[id] = makers[i]!(bones, states[id], own ? herniation : null, own ? depthMm : 0)
    }
    return together.settle()
  }
}

/** The discs' rims alone: the same object as long as only colours change. */
export function createPosedDiscs(): (made: Seven<MadeDisc>) => Seven<PosedDisc> {
  const together = createTogether<PosedDisc>()
  return (made) => {
    const all = together.next()
    for (let i = 0; i < discIds.length; i++) all[discIds[i]!] = made[discIds[i]!].posed
    return together.settle()
  }
}

/** Seven of something as one record, in two places by turns; the very same record while all seven are the same. */
function createTogether<T>() {
  let now: Partial<Record<DiscId, T>> = {}
  let next: Partial<Record<DiscId, T>> = {}
  return {
    next: () => next,
    settle(): Seven<T> {
      let same = true
      for (let i = 0; i < discIds.length; i++) same = same && now[discIds[i]!] === next[discIds[i]!]
      if (!same) {
        const before = now
        now = next
        next = before
      }
      return now as Seven<T>
    },
  }
}

/** A herniation written anew; one that is on its way nowhere is on its way to itself. */
type HerniationPlace = Mutable<Omit<Herniation, 'towards'>> & {
  readonly towards: Mutable<NonNullable<Herniation['towards']>>
}

const herniationPlace = (): HerniationPlace => ({
  disc: 'L5-S1',
  side: 'left',
  zone: 'central',
  type: 'bulge',
  depthMm: Number.NaN,
  migrationMm: Number.NaN,
  towards: { type: 'bulge', amount: Number.NaN },
})

const sameHerniation = (out: HerniationPlace, h: Herniation): boolean =>
  out.disc === h.disc &&
  out.side === h.side &&
  out.zone === h.zone &&
  out.type === h.type &&
  out.depthMm === h.depthMm &&
  out.migrationMm === h.migrationMm &&
  out.towards.type === (h.towards?.type ?? h.type) &&
  out.towards.amount === (h.towards?.amount ?? 0)

function copyHerniation(out: HerniationPlace, h: Herniation): void {
  out.disc = h.disc
  out.side = h.side
  out.zone = h.zone
  out.type = h.type
  out.depthMm = h.depthMm
  out.migrationMm = h.migrationMm
  out.towards.type = h.towards?.type ?? h.type
  out.towards.amount = h.towards?.amount ?? 0
}

/**
 * A condition's herniation and how deep it still is after the months that have passed; depth 0 where there is none. The same
 * herniation is the same object, however often the moment that says so is built or written anew.
 */
export function createHerniationNow(): (condition: Condition) => {
  readonly herniation: Herniation | null
  readonly depthMm: number
} {
  let now = herniationPlace()
  let next = herniationPlace()
  const answer: { herniation: Herniation | null; depthMm: number } = { herniation: null, depthMm: 0 }
  return ({ herniation, monthsSinceOnset }) => {
    if (herniation && !sameHerniation(now, herniation)) {
      const before = now
      now = next
      next = before
      copyHerniation(now, herniation)
    }
    answer.herniation = herniation && now
    answer.depthMm = herniation ? herniation.depthMm * depthLeft(herniation, monthsSinceOnset) : 0
    return answer
  }
}
