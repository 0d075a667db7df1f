import { type DiscId, discIds } from '../anatomy/spine.ts'
import type { Side } from '../anatomy/structures.ts'
import {
  type Condition,
  type HerniatingDisc,
  type Herniation,
  type HerniationType,
  herniatingDiscs,
  usualDepthMm,
  type Zone,
} from '../mechanics/condition.ts'
import type { Finding, Grade } from './finding.ts'

/** What the drawing leaves open or takes from the usual, to be said beside it. */
export const drawingNotes = [
  'usual-size',
  'greatest-size',
  'usual-type',
  'usual-zone',
  'side-not-said',
  'one-side',
  'usual-migration',
  'usual-height',
  'usual-water',
  'room-not-drawn',
] as const
export type DrawingNote = (typeof drawingNotes)[number]

/** Why a finding has no drawing. */
export type NotDrawn = 'nothing-there' | 'no-level' | 'too-high' | 'not-in-picture'

/** What of a condition a finding sets, and at which disc and side. */
export interface Drawing {
  readonly disc: DiscId
  readonly side: Side
  readonly herniation: Herniation | null
  readonly discs: Condition['discs']
  readonly notes: readonly DrawingNote[]
}

/** Heights by grade, as fractions of a healthy disc; chosen by eye. */
const heights: Readonly<Record<Grade, number>> = { none: 1, mild: 0.85, moderate: 0.7, severe: 0.55 }
/** Water of a disc that the scan shows dark, 0..1; chosen by eye. */
const DRY = 0.35
/** How far material moves when the report says only which way, mm; chosen by eye. */
const MIGRATION_MM = 6
const DEEPEST_MM = 12

const canHerniate = (disc: DiscId): disc is HerniatingDisc => (herniatingDiscs as readonly DiscId[]).includes(disc)
const isThere = (grade: Grade | null): boolean => grade !== null && grade !== 'none'

/** The herniation of a finding; what the report leaves open is drawn as it usually is, and noted. */
function herniationOf(finding: Finding, disc: HerniatingDisc, side: Side, note: (it: DrawingNote) => void): Herniation {
  const { sizeMm, zone, migrated } = finding
  const type: HerniationType = finding.type === null || finding.type === 'none' ? 'protrusion' : finding.type
  if (finding.type === null) note('usual-type')
  if (sizeMm === null) note('usual-size')
  else if (sizeMm > DEEPEST_MM) note('greatest-size')
  const aside = finding.side === 'left' || finding.side === 'right'
  if (finding.side === 'both') note('one-side')
  else if (finding.side === null && type !== 'bulge') note('side-not-said')
  // A bulge is all round; what has a side but no place lies where most do, what has neither in the middle.
  const place: Zone = zone ?? (aside && type !== 'bulge' ? 'subarticular' : 'central')
  if (zone === null && aside && type !== 'bulge') note('usual-zone')
  if (migrated) note('usual-migration')
  return {
    disc,
    side,
    zone: place,
    type,
    depthMm: Math.min(sizeMm ?? usualDepthMm[type], DEEPEST_MM),
    migrationMm: migrated === null ? 0 : migrated === 'down' ? MIGRATION_MM : -MIGRATION_MM,
  }
}

/** How a finding is drawn, or why it is not. `otherwise` is the side that is drawn where the report names none or both. */
export function drawingOf(finding: Finding, otherwise: Side): Drawing | NotDrawn {
  const { disc, heightLoss, signal } = finding
  if (finding.certainty === 'ruled-out') return 'nothing-there'
  if (disc === null) return 'no-level'
  const side = finding.side === 'left' || finding.side === 'right' ? finding.side : otherwise
  const notes: DrawingNote[] = []
  const pushedOut = finding.herniated || (finding.type !== null && finding.type !== 'none')
  const changed = isThere(heightLoss) || signal === 'reduced'
  if (!pushedOut && !changed) return 'not-in-picture'
  if (pushedOut && !canHerniate(disc) && !changed) return 'too-high'
  const herniation =
    pushedOut && canHerniate(disc) ? herniationOf(finding, disc, side, (note) => void notes.push(note)) : null
  if (isThere(heightLoss)) notes.push('usual-height')
  if (signal === 'reduced') notes.push('usual-water')
  if ([finding.canalStenosis, finding.recessStenosis, finding.foraminalStenosis].some(isThere))
    notes.push('room-not-drawn')
  const drawn = {
    ...(heightLoss !== null && { heightFraction: heights[heightLoss] }),
    ...(signal === 'reduced' && { waterFraction: DRY }),
  }
  return { disc, side, herniation, discs: Object.keys(drawn).length > 0 ? { [disc]: drawn } : {}, notes }
}

/** Whether a finding has material that is not drawn because the picture has none so high. */
export const isTooHigh = ({ disc, herniated, type }: Finding): boolean =>
  disc !== null && discIds.includes(disc) && !canHerniate(disc) && (herniated || (type !== null && type !== 'none'))

/** Whether a finding names what can, in some people, press on the nerves of bladder and bowel: nobody should read it without the signs. */
export const isUrgent = ({ certainty, canalStenosis, type, zone }: Finding): boolean =>
  certainty !== 'ruled-out' &&
  (canalStenosis === 'severe' || (zone === 'central' && (type === 'extrusion' || type === 'sequestration')))
