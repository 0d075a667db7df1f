import type { Kind, Side, StructureId } from '../anatomy/structures.ts'
import type { Condition } from '../mechanics/condition.ts'
import { mirrorMoment } from '../story/lesion.ts'
import { healthy, type Moment, restingMoment, type View } from '../story/moment.ts'
import type { DeficitRoot } from './deficits.ts'
import { type SubjectId, shownOf, subjectIds } from './subjects.ts'

/** What a question is asked over: the same for all that could be taken for one another, so that the picture gives nothing away. */
interface Stage {
  /** Written for the right side. */
  readonly view: Omit<View, 'panMm'>
  readonly layers: Partial<Record<Kind, number>>
  /** Opacity of single subjects, both sides. */
  readonly parts?: Partial<Record<SubjectId, number>>
  /** What is found and named here. */
  readonly asks: readonly SubjectId[]
  /** What else stands here and may be taken for it. */
  readonly beside?: readonly SubjectId[]
}

/** So faint that a tap goes through. */
const GHOST = 0.2

const bare = { muscle: 0, ligament: 0, nerve: 0, skin: 0 } as const
const inside = { muscle: 0, ligament: 0, bone: GHOST, skin: 0 } as const
const withMuscles = { skin: 0 } as const
const spine = subjectIds.filter((id) => /^(T1[12]|L[1-5]|disc-.*)$/.test(id))
const roots = subjectIds.filter((id) => /^(root-.*|ganglion)$/.test(id))
const noButtock = { 'gluteus-maximus': 0, 'gluteus-medius': 0, 'gluteus-minimus': 0 } as const

const stages = {
  spine: { asks: spine, view: { at: ['L2'], azimuthDeg: 322, elevationDeg: 4, spanMm: 330 }, layers: bare },
  pelvis: {
    asks: ['sacrum', 'coccyx', 'hip-bone'],
    beside: ['femur', 'L5'],
    view: { at: ['sacrum'], azimuthDeg: 208, elevationDeg: 6, spanMm: 420 },
    layers: bare,
  },
  'leg-bones': {
    asks: ['femur', 'patella', 'tibia', 'fibula', 'foot-bones'],
    view: { at: ['femur-right', 'tibia-right'], azimuthDeg: 318, elevationDeg: 6, spanMm: 1080 },
    layers: bare,
  },
  'front-of-spine': {
    asks: ['anterior-longitudinal-ligament'],
    beside: ['ligamenta-flava', 'sacrospinous-ligament'],
    view: { at: ['L3'], azimuthDeg: 318, elevationDeg: 6, spanMm: 330 },
    layers: { ...bare, ligament: 1 },
  },
  canal: {
    asks: ['posterior-longitudinal-ligament', 'ligamenta-flava'],
    beside: ['anterior-longitudinal-ligament'],
    view: { at: ['L3'], azimuthDeg: 208, elevationDeg: 8, spanMm: 300 },
    layers: { ...inside, ligament: 1, nerve: 0 },
  },
  'pelvic-ligaments': {
    asks: ['sacrotuberous-ligament', 'sacrospinous-ligament'],
    beside: ['ligamenta-flava'],
    view: { at: ['sacrum'], azimuthDeg: 208, elevationDeg: 2, spanMm: 360 },
    layers: { ...bare, ligament: 1 },
  },
  sac: {
    asks: ['dural-sac', 'spinal-cord', 'cauda-equina'],
    beside: ['root-L2'],
    view: { at: ['L3'], azimuthDeg: 206, elevationDeg: 8, spanMm: 330 },
    layers: inside,
  },
  roots: { asks: roots, view: { at: ['L5'], azimuthDeg: 212, elevationDeg: 6, spanMm: 370 }, layers: inside },
  'inside-pelvis': {
    asks: ['lumbosacral-trunk', 'femoral-nerve', 'obturator-nerve'],
    beside: ['sciatic-nerve'],
    view: { at: ['sacrum', 'hip-bone-right'], azimuthDeg: 336, elevationDeg: 10, spanMm: 420 },
    layers: { ...bare, nerve: 1 },
  },
  thigh: {
    asks: ['sciatic-nerve'],
    beside: ['femoral-nerve', 'tibial-nerve', 'common-fibular-nerve'],
    view: { at: ['femur-right'], azimuthDeg: 204, elevationDeg: 4, spanMm: 720 },
    layers: { ...bare, nerve: 1 },
  },
  'back-of-leg': {
    asks: ['tibial-nerve', 'common-fibular-nerve', 'sural-nerve', 'sural-communicating-branch'],
    view: { at: ['tibia-right'], azimuthDeg: 226, elevationDeg: 4, spanMm: 560 },
    layers: { ...bare, nerve: 1 },
  },
  'front-of-leg': {
    asks: ['deep-fibular-nerve', 'superficial-fibular-nerve'],
    beside: ['common-fibular-nerve', 'tibial-nerve'],
    view: { at: ['tibia-right'], azimuthDeg: 306, elevationDeg: 4, spanMm: 560 },
    layers: { ...bare, nerve: 1 },
  },
  sole: {
    asks: ['medial-plantar-nerve', 'lateral-plantar-nerve'],
    beside: ['tibial-nerve', 'sural-nerve'],
    view: { at: ['foot-bones-right'], azimuthDeg: 176, elevationDeg: -58, spanMm: 300 },
    layers: { ...bare, nerve: 1 },
  },
  buttock: {
    asks: ['gluteus-maximus'],
    beside: ['gluteus-medius', 'biceps-femoris', 'semitendinosus'],
    view: { at: ['hip-bone-right'], azimuthDeg: 222, elevationDeg: 8, spanMm: 420 },
    layers: withMuscles,
  },
  'under-maximus': {
    asks: ['gluteus-medius'],
    beside: ['piriformis', 'quadratus-femoris', 'biceps-femoris'],
    view: { at: ['hip-bone-right'], azimuthDeg: 232, elevationDeg: 8, spanMm: 380 },
    layers: withMuscles,
    parts: { 'gluteus-maximus': 0 },
  },
  'under-medius': {
    asks: ['gluteus-minimus'],
    beside: ['piriformis', 'quadratus-femoris', 'obturator-internus'],
    view: { at: ['hip-bone-right'], azimuthDeg: 236, elevationDeg: 8, spanMm: 360 },
    layers: withMuscles,
    parts: { 'gluteus-maximus': 0, 'gluteus-medius': 0 },
  },
  'deep-buttock': {
    asks: ['piriformis', 'superior-gemellus', 'obturator-internus', 'inferior-gemellus', 'quadratus-femoris'],
    view: { at: ['piriformis-right', 'quadratus-femoris-right'], azimuthDeg: 206, elevationDeg: 4, spanMm: 250 },
    layers: withMuscles,
    parts: { ...noButtock, 'sciatic-nerve': GHOST },
  },
  back: {
    asks: ['iliocostalis', 'longissimus'],
    beside: ['gluteus-maximus', 'gluteus-medius'],
    view: { at: ['L2'], azimuthDeg: 200, elevationDeg: 4, spanMm: 460 },
    layers: withMuscles,
  },
  'deep-back': {
    asks: ['multifidus', 'quadratus-lumborum'],
    beside: ['psoas-major', 'gluteus-minimus'],
    view: { at: ['L3'], azimuthDeg: 206, elevationDeg: 4, spanMm: 400 },
    layers: withMuscles,
    parts: { iliocostalis: 0, longissimus: 0, 'gluteus-maximus': 0, 'gluteus-medius': 0 },
  },
  'front-of-hip': {
    asks: ['psoas-major', 'iliacus'],
    beside: ['quadratus-lumborum', 'gluteus-medius'],
    view: { at: ['L4', 'hip-bone-right'], azimuthDeg: 338, elevationDeg: 8, spanMm: 460 },
    layers: { ...withMuscles, nerve: 0 },
  },
  'back-of-thigh': {
    asks: ['biceps-femoris', 'semitendinosus', 'semimembranosus'],
    beside: ['gluteus-maximus'],
    view: { at: ['femur-right'], azimuthDeg: 186, elevationDeg: 4, spanMm: 620 },
    layers: withMuscles,
  },
  /** The whole skin of the legs: where a root is felt. */
  skin: {
    asks: [],
    view: { at: ['femur-right', 'tibia-right'], azimuthDeg: 224, elevationDeg: 4, spanMm: 1180 },
    layers: { skin: 1 },
  },
  /** What a root is, from the spine to the skin. */
  explained: {
    asks: [],
    view: { at: ['femur-right', 'tibia-right'], azimuthDeg: 224, elevationDeg: 6, spanMm: 1320 },
    layers: { skin: 0.3, muscle: 0, ligament: 0, bone: 0.5 },
  },
} as const satisfies Record<string, Stage>
export type StageId = keyof typeof stages

const askedOn = new Map<SubjectId, StageId>()
for (const [id, { asks }] of Object.entries(stages) as [StageId, Stage][])
  for (const subject of asks) askedOn.set(subject, id)

/** From where the zone of each root is best seen on the right leg; chosen by eye. */
const zonesFromDeg: Readonly<Record<DeficitRoot, number>> = { L3: 342, L4: 8, L5: 292, S1: 196 }

/** From where the zone of a root is best seen. */
export const zoneFromDeg = (root: DeficitRoot, side: Side): number =>
  side === 'right' ? zonesFromDeg[root] : 360 - zonesFromDeg[root]

/** The stage on which a subject is found and named. */
export const stageOf = (id: SubjectId): StageId => askedOn.get(id)!

/** What stands on a subject's stage to be taken for it. */
export function besideOf(id: SubjectId): readonly SubjectId[] {
  const { asks, beside = [] }: Stage = stages[stageOf(id)]
  return [...asks, ...beside].filter((other) => other !== id)
}

/**
 * The moment of a stage, complete.
 * @param side the side that is looked at @param zones how strongly the zones of the skin are painted, 0..1
 */
export function stageMoment(stage: StageId, side: Side, condition: Condition = healthy, zones = 0): Moment {
  const { view, layers, parts = {} }: Stage = stages[stage]
  const single: Partial<Record<StructureId, number>> = {}
  for (const [id, opacity] of Object.entries(parts) as [SubjectId, number][])
    for (const part of [shownOf(id, 'left'), shownOf(id, 'right')]) single[part] = opacity
  const written: Moment = {
    ...restingMoment,
    view: { ...view, panMm: [0, 0, 0] },
    show: {
      ...restingMoment.show,
      layers: { ...restingMoment.show.layers, ...layers },
      structures: single,
      zones,
      glow: condition === healthy ? 0 : 1,
    },
  }
  return { ...(side === 'right' ? written : mirrorMoment(written)), condition }
}
