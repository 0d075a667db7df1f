import { type DiscId, discIds } from '../anatomy/spine.ts'
import { type Side, sides } from '../anatomy/structures.ts'
import type { BodyReadings } from './body.ts'
import { byKey } from './by-key.ts'
import type { Herniation, Variant } from './condition.ts'
import { writeHeights } from './disc-grid.ts'
import type { MadeDisc } from './disc-shape.ts'
import { createGlide } from './glide.ts'
import { migratedMm, standsOutMm } from './herniation-shape.ts'
import type { CarriedNerves } from './nerves.ts'
import { squeezeMmHg } from './sciatic-contact.ts'
import { inTurns, type Mutable, settling } from './turns.ts'

type DiscReading = BodyReadings['discs'][DiscId]
type HerniationReading = Mutable<NonNullable<DiscReading['herniation']>>

const discPlace = () => ({
  heightMm: Number.NaN,
  anteriorMm: Number.NaN,
  posteriorMm: Number.NaN,
  waterFraction: Number.NaN,
  pressureMpa: Number.NaN,
  herniation: null as HerniationReading | null,
})

const discsPlace = () => ({
  discs: byKey(discIds, discPlace),
  /** Room for the one herniation that there may be. */
  room: {
    type: 'bulge',
    zone: 'central',
    side: 'left',
    depthMm: Number.NaN,
    migrationMm: Number.NaN,
  } as HerniationReading,
})

/** Reads every disc as it stands now. */
export function createDiscReader(): (
  discs: Readonly<Record<DiscId, MadeDisc>>,
  pressureMpa: number,
  herniation: Herniation | null,
  depthMm: number,
) => BodyReadings['discs'] {
  const next = inTurns(discsPlace)
  return (made, pressureMpa, herniation, depthMm) => {
    const { discs, room } = next()
    for (let i = 0; i < discIds.length; i++) {
      const { posed, displaced, shape } = made[discIds[i]!]
      const reading = discs[discIds[i]!]
      writeHeights(reading, posed)
      reading.waterFraction = shape.waterFraction
      reading.pressureMpa = pressureMpa
      reading.herniation = null
      if (!herniation || !displaced) continue
      room.type = herniation.type
      room.zone = herniation.zone
      room.side = herniation.side
      room.depthMm = standsOutMm(displaced.shape)
      room.migrationMm = migratedMm(herniation, depthMm)
      reading.herniation = room
    }
    return discs
  }
}

type SciaticReading = Mutable<BodyReadings['sciatic'][Side]>
type Sciatic = Record<Side, SciaticReading>

const sciaticPlace = (): Sciatic => byKey(sides, () => ({ glideMm: Number.NaN, squeezeMmHg: Number.NaN, at: null }))

const sameSide = (a: SciaticReading, b: SciaticReading): boolean =>
  a.glideMm === b.glideMm && a.squeezeMmHg === b.squeezeMmHg && a.at === b.at

function readSide(out: SciaticReading, overlapMm: number, glideMm: number): void {
  out.glideMm = glideMm
  out.squeezeMmHg = squeezeMmHg(overlapMm)
  out.at = out.squeezeMmHg > 0 ? 'piriformis' : null
}

/** Reads how far each sciatic nerve has slid and what piriformis does to it. While no number changes it is the very same answer. */
export function createSciaticReader(): (carried: CarriedNerves, variant: Variant) => BodyReadings['sciatic'] {
  const glideLeft = createGlide('left')
  const glideRight = createGlide('right')
  return settling(
    sciaticPlace,
    (out, carried, variant) => {
      const { sciaticOverlapMm } = carried
      readSide(out.left, sciaticOverlapMm.left, glideLeft(carried, variant))
      readSide(out.right, sciaticOverlapMm.right, glideRight(carried, variant))
    },
    (now, next) => sameSide(now.left, next.left) && sameSide(now.right, next.right),
  )
}
