import { type Kind, kinds, type Side, type StructureId } from '../anatomy/structures.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { BodyInput } from '../mechanics/body.ts'
import type { Condition } from '../mechanics/condition.ts'
import type { Posture } from '../mechanics/posture.ts'

/** Where we look from: the camera aims at structures, never at coordinates, so stories survive a changed model. */
export interface View {
  /** The middle of these is what we look at. */
  readonly at: readonly StructureId[]
  /** 0 = from the front, 90 = from the subject's left, 180 = from behind, 270 = from the right. */
  readonly azimuthDeg: number
  /** -90..90; positive looks down from above. */
  readonly elevationDeg: number
  /** How much of the body fits in the shorter side of the free picture, 40..2000 mm. */
  readonly spanMm: number
  /** How far the picture is slid from the middle of `at`, mm, body frame. */
  readonly panMm: Vec3
  /** While the view travels: how much of the way to other structures it has come; with what is left for `at` the amounts make 1. */
  readonly towards?: readonly ViewShare[]
}

/** Structures that a travelling view looks at as well, and how much, 0..1. */
export interface ViewShare {
  readonly at: readonly StructureId[]
  readonly amount: number
}

/** What is to be seen. Opacities are 0..1. */
export interface Show {
  readonly layers: Readonly<Record<Kind, number>>
  /** Exceptions to the layers, by structure. */
  readonly structures: Readonly<Partial<Record<StructureId, number>>>
  /** How far the lesion's disc is cut open, 0..1. */
  readonly discCutaway: number
  /** A soft light at this fraction of the way from root to foot, on one side; null for none. */
  readonly signal: { readonly side: Side; readonly at: number } | null
  /** How strongly pain zones are painted on the skin, 0..1 (times what the body says of each root). */
  readonly zones: number
  /** Whether irritated nerves glow, 0..1. */
  readonly glow: number
  /** What is being spoken of, softly lit: 0..1 by structure, those at 0 left out. */
  readonly spoken: Readonly<Partial<Record<StructureId, number>>>
}

/** One complete state, as plain JSON: everything the picture, the panels and the voice need. */
export interface Moment extends BodyInput {
  readonly view: View
  readonly show: Show
}

export const restingPosture: Posture = {
  name: 'standing',
  lumbarFlexionDeg: 0,
  hipFlexionDeg: { left: 0, right: 0 },
  kneeFlexionDeg: { left: 0, right: 0 },
}

export const healthy: Condition = {
  ageYears: 30,
  discs: {},
  herniation: null,
  inflammation: 0,
  sensitivity: 0,
  muscleTension: {},
  variant: 'a',
  monthsSinceOnset: 0,
}

/** The healthy body that a moment's is compared with: held the same, and with its nerve on the same way past the muscle, which hurts nobody. */
export const healthyOf = ({ posture, condition: { variant } }: BodyInput): BodyInput => ({
  posture,
  condition: { ...healthy, variant },
  touch: null,
})

const layers = Object.fromEntries(kinds.map((kind) => [kind, 1])) as Record<Kind, number>

/** A healthy adult, standing, seen from behind with everything drawn but the skin and the hands. */
export const restingMoment: Moment = {
  view: { at: ['sacrum'], azimuthDeg: 180, elevationDeg: 5, spanMm: 700, panMm: [0, 0, 0] },
  show: {
    layers: { ...layers, skin: 0, hand: 0 },
    structures: {},
    discCutaway: 0,
    signal: null,
    zones: 0,
    glow: 0,
    spoken: {},
  },
  posture: restingPosture,
  condition: healthy,
  touch: null,
}
