import { smoothstep } from '../math/easing.ts'
import { clamp, lerp } from '../math/vec3.ts'
import { type Condition, type Herniation, herniationTypes } from '../mechanics/condition.ts'
import { ESTABLISHED_HOURS } from '../mechanics/onset.ts'
import { writtenFor } from './lesion.ts'
import { healthy, type Moment, restingMoment } from './moment.ts'

/** Where along the way from healthy to recovered each part is reached, 0..1. */
export const arcStages = { healthy: 0, thin: 0.2, bulge: 0.36, herniation: 0.6, settling: 0.8, recovered: 1 } as const
export type ArcStage = keyof typeof arcStages

/** Depths at which each shape is fully there, mm: usual ones (illustrative). */
const BULGE_MM = 2
const HERNIATION_MM = 6
/** Ages between which the disc thins before it gives way, years: heights fall from about 48 on (videman2014). */
const AGES = [healthy.ageYears, 58] as const
const MONTHS = 12

/** Which shape displaced material has where between bulge (0) and extrusion (2). */
function shapeAt(stage: number): Pick<Herniation, 'type' | 'towards'> {
  const below = Math.min(Math.floor(stage), 1)
  return { type: herniationTypes[below]!, towards: { type: herniationTypes[below + 1]!, amount: stage - below } }
}

/**
 * One person's way at `t` 0..1 (held to it): healthy, a thinner disc, a bulge, a herniation that inflames its root, settling,
 * recovered. A pure function, so it runs back as well as forth; the end is a calm root beside a smaller herniation, not a new disc.
 */
export function arcCondition(t: number, lesion: Pick<Herniation, 'disc' | 'side'> = writtenFor): Condition {
  const at = clamp(Number.isNaN(t) ? 0 : t, 0, 1)
  const { thin, bulge, herniation } = arcStages
  const bulged = clamp((at - thin) / (bulge - thin), 0, 1)
  const broken = clamp((at - bulge) / (herniation - bulge), 0, 1)
  const healed = clamp((at - herniation) / (1 - herniation), 0, 1)
  const sore = smoothstep(0.35, 1, broken)
  return {
    ...healthy,
    ageYears: lerp(...AGES, clamp(at / thin, 0, 1)),
    herniation: {
      ...{ disc: lesion.disc, side: lesion.side, zone: 'subarticular' },
      ...shapeAt(2 * broken),
      depthMm: lerp(BULGE_MM * bulged, HERNIATION_MM, broken),
      migrationMm: 2 * broken,
    },
    inflammation: sore,
    sensitivity: sore * lerp(0.6, 0.1, healed),
    irritatedHours: ESTABLISHED_HOURS * clamp(1.2 * (broken - 0.5) + 2 * healed, 0, 1),
    // Most happens early, so the first weeks take most of the way.
    monthsSinceOnset: MONTHS * healed ** 2,
  }
}

/** The moment `base` with the body somewhere on that way. */
export const arcMoment = (
  t: number,
  base: Moment = restingMoment,
  lesion: Pick<Herniation, 'disc' | 'side'> = writtenFor,
): Moment => ({ ...base, condition: arcCondition(t, lesion) })

/** The stage whose place is nearest. */
export function arcStageAt(t: number): ArcStage {
  let nearest: ArcStage = 'healthy'
  for (const stage of Object.keys(arcStages) as ArcStage[])
    if (Math.abs(t - arcStages[stage]) < Math.abs(t - arcStages[nearest])) nearest = stage
  return nearest
}

const SAMPLES = 200
const depthOf = ({ herniation }: Condition): number => herniation?.depthMm ?? 0
const between = (a: Condition, b: Condition): number =>
  Math.abs(depthOf(a) - depthOf(b)) / HERNIATION_MM +
  Math.abs(a.monthsSinceOnset - b.monthsSinceOnset) / MONTHS +
  Math.abs(a.inflammation - b.inflammation) / 4 +
  Math.abs(a.ageYears - b.ageYears) / 200
const samples = Array.from({ length: SAMPLES + 1 }, (_, i) => arcCondition(i / SAMPLES))

/** The place on the way that a condition is most like, 0..1: its own place for one that lies on the way. */
export function arcPlaceOf(condition: Condition): number {
  let nearest = 0
  for (const [i, sample] of samples.entries())
    if (between(condition, sample) < between(condition, samples[nearest]!)) nearest = i
  return nearest / SAMPLES
}
