import type { RootLevel, Side } from '../anatomy/structures.ts'
import { type Finding, shareAt } from '../evidence/scans.ts'
import type { BodyReadings } from '../mechanics/body.ts'
import type { Condition, HerniatingDisc, HerniationType, Zone } from '../mechanics/condition.ts'
import { restingTone } from '../mechanics/muscle.ts'
import { saddleIsFelt } from '../mechanics/symptoms.ts'

/** What displaced material does to a root: it comes near, touches it, moves it aside or presses on it. */
export type Meeting = 'near' | 'touches' | 'moves' | 'presses'

/** What that comes to: nothing, a squeeze that is silent, inflammation with hardly a squeeze, or both, which may hurt. */
export type Upset = 'calm' | 'squeezed' | 'inflamed' | 'both'

/** What a state of the body means, for one plain sentence or two. No diagnosis: it says what the picture shows and how common that is. */
export interface Meaning {
  readonly material: null | {
    readonly type: HerniationType
    readonly disc: HerniatingDisc
    readonly side: Side
    readonly zone: Zone
    /** How much of it is gone since it came out, 0..1. */
    readonly gone: number
  }
  readonly root: null | {
    readonly level: RootLevel
    readonly side: Side
    readonly meeting: Meeting
    readonly upset: Upset
  }
  /** How a muscle of the buttock squeezes the nerve; null where it does not. */
  readonly buttock: null | { readonly side: Side }
  /** The nerve passes piriformis in another way than most. */
  readonly otherWay: boolean
  /** Some muscle of the buttock or the back is tighter than at rest. */
  readonly tight: boolean
  /** Of 100 people of this age without pain, how many show the same on a scan; null where nobody has counted. */
  readonly scan: null | { readonly finding: Finding; readonly share: number; readonly ageYears: number }
  /** The nerves of the saddle are squeezed: the signs that need help are to be shown. */
  readonly warns: boolean
}

/** Less than this is not there to be spoken of, mm. */
const LEAST_MM = 0.3
/** Squeeze from which a root is touched, and from which it is pressed on, mmHg; and how far one that is moved aside has moved, mm. Chosen by eye. */
const TOUCHED_MMHG = 2
const PRESSED_MMHG = 40
const MOVED_MM = 1.2
/** Squeeze and inflammation from which they count, mmHg and 0..1. Chosen by eye. */
const SQUEEZED_MMHG = 10
const INFLAMED = 0.15
/** Age from which a disc is thinner as most are, years (videman2014: heights fall from about 48). */
const THINNER_FROM_YEARS = 48

const meetingOf = ({ squeezeMmHg, displacedMm }: BodyReadings['roots'][`${RootLevel}-${Side}`]): Meeting => {
  if (squeezeMmHg >= PRESSED_MMHG) return 'presses'
  if (squeezeMmHg < TOUCHED_MMHG) return 'near'
  return displacedMm >= MOVED_MM ? 'moves' : 'touches'
}

const upsetOf = (squeezeMmHg: number, inflammation: number): Upset => {
  const squeezed = squeezeMmHg >= SQUEEZED_MMHG
  if (inflammation < INFLAMED) return squeezed ? 'squeezed' : 'calm'
  return squeezed ? 'both' : 'inflamed'
}

/** What scans of people without pain show as often as this, as far as it has been counted (brinjikji2015a). */
function findingOf(type: HerniationType | null, ageYears: number): Finding | null {
  if (type === 'bulge' || type === 'protrusion') return type
  return type === null && ageYears >= THINNER_FROM_YEARS ? 'height-loss' : null
}

/** @param readings what mechanics reads of a body with this condition */
export function meaningOf(
  { herniation, ageYears, muscleTension, variant }: Condition,
  readings: BodyReadings,
): Meaning {
  const there = herniation && herniation.depthMm > LEAST_MM
  const { rootAtRisk, roots, sciatic, symptoms, discs } = readings
  const [level, side] = (there && rootAtRisk ? rootAtRisk.split('-') : []) as [RootLevel?, Side?]
  const root = there && rootAtRisk ? roots[rootAtRisk] : null
  const left = there ? (discs[herniation.disc].herniation?.depthMm ?? 0) / herniation.depthMm : 1
  const finding = findingOf(there ? herniation.type : null, ageYears)
  const squeezed = (['left', 'right'] as const).find((one) => sciatic[one].squeezeMmHg >= TOUCHED_MMHG)
  const tense = squeezed && (muscleTension[`piriformis-${squeezed}`] ?? 0) > restingTone
  return {
    material: there
      ? {
          type: herniation.type,
          disc: herniation.disc,
          side: herniation.side,
          zone: herniation.zone,
          gone: Math.max(1 - left, 0),
        }
      : null,
    root:
      level && side && root
        ? { level, side, meeting: meetingOf(root), upset: upsetOf(root.squeezeMmHg, root.inflammation) }
        : null,
    buttock: squeezed && tense ? { side: squeezed } : null,
    otherWay: variant !== 'a',
    tight: Object.values(muscleTension).some((tension) => tension > restingTone),
    scan: finding && { finding, share: Math.round(shareAt(finding, ageYears)), ageYears: Math.round(ageYears) },
    warns: saddleIsFelt(symptoms),
  }
}
