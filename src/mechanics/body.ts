import type { RootId } from '../anatomy/nerves.ts'
import type { DiscId } from '../anatomy/spine.ts'
import type { BoneId, MuscleId, RootLevel, Side, SpinalLigamentId, StructureId } from '../anatomy/structures.ts'
import type { Transform } from '../math/transform.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { Condition, HerniationType, Zone } from './condition.ts'
import type { Posture } from './posture.ts'
import type { Symptoms } from './symptoms.ts'
import type { Stroke, Touch } from './touch.ts'

/** What mechanics needs of a Moment. */
export interface BodyInput {
  readonly posture: Posture
  readonly condition: Condition
  readonly touch: Touch | null
}

/** Two bundles side by side in one nerve: where the furrow between them runs across the width, -1..1, and how deep it is at each station, as a share of the half thickness. */
export interface Furrow {
  readonly at: number
  readonly depth: Float32Array
}

/**
 * A nerve or sac as a flat band through stations, mm, body frame. `wide` is the unit direction of the width at each station;
 * arrays hold `count` stations, the position and direction arrays three numbers each.
 */
export interface Tube {
  readonly count: number
  readonly centreMm: Float32Array
  readonly wide: Float32Array
  readonly halfWidthMm: Float32Array
  readonly halfThicknessMm: Float32Array
  /** 0..1 at each station: how irritated the nerve is there (drawn as a soft glow). */
  readonly glow: Float32Array
  readonly furrow?: Furrow
}

/** A closed surface on a grid of `rows` x `columns` (columns wrap round), three numbers a vertex, mm, body frame. */
export interface Grid {
  readonly rows: number
  readonly columns: number
  readonly positionMm: Float32Array
}

export interface DiscShape {
  /** Outer surface, from the centre of the upper face, down the outside, to the centre of the lower face. */
  readonly annulus: Grid
  /** The same for the nucleus inside. */
  readonly nucleus: Grid
  /** Displaced material beyond the rim; all vertices in one point inside the disc when there is none. */
  readonly herniation: Grid
  /** 1 = as wet as at 20 years, 0 = dry. Drives colour. */
  readonly waterFraction: number
}

/** Where and how a hand is: the transform takes the hand model's frame to the body frame. */
export interface HandPose {
  readonly hand: Side
  readonly stroke: Stroke
  readonly transform: Transform
  /** 0 = clear of the skin, 1 = fully on. */
  readonly contact: number
  /** Where in the stroke, 0..1. */
  readonly phase: number
  /** Its sixteen joints from rest, in the hand's own frame, fingers resting on the skin (see `handPose`). */
  readonly joints: readonly Transform[]
}

/** A dent pressed into soft tissue: Gaussian, deepest at `centreMm` along `direction`. */
export interface Dent {
  readonly centreMm: Vec3
  readonly direction: Vec3
  readonly depthMm: number
  readonly radiusMm: number
}

export interface MuscleShape {
  readonly tension: number
  /** How far the surface of the belly stands out from its rest shape along the normal, mm; 0 at rest. */
  readonly swellMm: number
}

/** The body as mechanics makes it of a moment: everything the scene needs, and the readings. */
export interface Body {
  /** From rest to now, for each rigid piece. */
  readonly bones: Readonly<Record<BoneId, Transform>>
  readonly discs: Readonly<Record<DiscId, DiscShape>>
  /** The ligaments of the spine; pairs of plates are one surface. */
  readonly ligaments: Readonly<Record<SpinalLigamentId, Grid>>
  /** Every nerve structure that is drawn as one band, by its structure id. */
  readonly nerves: Readonly<Partial<Record<StructureId, Tube>>>
  /** The loose roots inside the dural sac. */
  readonly strands: readonly Tube[]
  /** The fibular part of each sciatic nerve where it passes piriformis by itself (variants b, c, e); else hidden inside the nerve. */
  readonly fibularParts: Readonly<Record<Side, Tube>>
  readonly muscles: Readonly<Record<MuscleId, MuscleShape>>
  readonly hands: readonly HandPose[]
  readonly dents: readonly Dent[]
  readonly readings: BodyReadings
}

/** One thing that is drawn larger than measured: as a share of what it was, so much is shown and so much was measured. */
export interface DrawnLarger {
  readonly what: 'muscle-eases'
  readonly shown: number
  readonly measured: number
}

export const nervePlaces = ['piriformis'] as const
export type NervePlace = (typeof nervePlaces)[number]

/** Plain numbers about the body, for panels, tests and scripts: mm, mm2, cm3, degrees, mmHg, MPa, 0..1. */
export interface BodyReadings {
  readonly discs: Readonly<
    Record<
      DiscId,
      {
        readonly heightMm: number
        readonly anteriorMm: number
        readonly posteriorMm: number
        readonly waterFraction: number
        readonly pressureMpa: number
        readonly herniation: null | {
          readonly type: HerniationType
          readonly zone: Zone
          readonly side: Side
          readonly depthMm: number
          /** How far its farther edge has moved down (+) or up (-) from where it came out, mm. */
          readonly migrationMm: number
        }
      }
    >
  >
  readonly foramina: Readonly<Record<`${DiscId}-${Side}`, { readonly heightMm: number; readonly areaMm2: number }>>
  readonly roots: Readonly<
    Record<
      `${RootLevel}-${Side}`,
      {
        readonly displacedMm: number
        /** 0 = as round as at rest, 1 = flat. */
        readonly flattening: number
        readonly squeezeMmHg: number
        readonly inflammation: number
        readonly sensitivity: number
        readonly irritation: number
        /** How far it is swollen beside the squeeze, 0..1. */
        readonly swelling: number
        /** How much of what it carries does not get through, 0..1 (illustrative). */
        readonly loss: number
      }
    >
  >
  /** The root that what came out of the disc stands against most or comes nearest to; null where it is near none. */
  readonly rootAtRisk: `${RootLevel}-${Side}` | null
  readonly sciatic: Readonly<
    Record<Side, { readonly glideMm: number; readonly squeezeMmHg: number; readonly at: NervePlace | null }>
  >
  readonly muscles: Readonly<
    Record<
      MuscleId,
      { readonly tension: number; readonly thicknessMm: number; readonly stiffness: number; readonly volumeCm3: number }
    >
  >
  /** Reflex drive of the muscle under the hands as a fraction of rest; 1 with hands off. */
  readonly reflexDrive: number
  /** How strongly each root's skin zone is shown, 0..1, on the affected side. */
  readonly skin: Readonly<Record<RootId, number>>
  /** What is felt and found on each side. */
  readonly symptoms: Readonly<Record<Side, Symptoms>>
  /** How deep the hands' push is felt, mm below the skin. */
  readonly touchDepthMm: number
  /** How deep hands dent the skin and are felt under it, and what lies how deep there, mm from where the skin was; null with no hands. */
  readonly push: null | {
    readonly dentMm: number
    readonly reachMm: number
    readonly muscleMm: number
    readonly piriformisMm: number | null
    readonly sciaticNerveMm: number
    readonly rootMm: number
    readonly discMm: number
  }
  /** What the picture shows larger than it was measured; empty when nothing is. */
  readonly drawnLarger: readonly DrawnLarger[]
  /** Deepest overlap of any soft part with anything, mm. */
  readonly penetrationMm: number
}
