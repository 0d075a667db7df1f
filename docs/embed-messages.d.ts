// Types of the messages between a page and the explainer in a frame of it. Copy this file beside your own code; it needs no other.
// Every message is sent with postMessage to the other's origin, and heard from that origin and window alone; see embed-example.js.

/** What you may ask for. Each request is answered once, by `answer` or `refusal`, under the number you gave it. */
export type Request =
  /** Opens a step, `ms` into it; answered when the picture has come to rest. */
  | { readonly ask: 'goTo'; readonly step: string; readonly ms?: number }
  /** Changes the condition, the posture, the hands, the view or what is shown; whatever is left out stays. */
  | { readonly ask: 'set'; readonly change: Change }
  /** Selects a structure by its id; null for none. */
  | { readonly ask: 'select'; readonly id: string | null }
  | { readonly ask: 'play' | 'pause' }
  /** Answered with a `Moment`, with `Readings`, and with the ids of the steps. */
  | { readonly ask: 'moment' | 'body' | 'steps' }

/** One message to the explainer. */
export type ToExplainer = Request & {
  /** The version of this way of talking. */
  readonly explainer: 1
  /** Any whole number; the answer bears it. */
  readonly number: number
}

/** One message from the explainer. */
export type FromExplainer = { readonly explainer: 1 } & (
  | { readonly is: 'ready'; readonly version: string; readonly steps: readonly string[] }
  | { readonly is: 'answer'; readonly number: number; readonly value: null | Moment | Readings | readonly string[] }
  | { readonly is: 'refusal'; readonly number: number; readonly why: string }
  /** A structure was tapped; both are null when it is let go of. The name is in the viewer's language. */
  | { readonly is: 'selected'; readonly id: string | null; readonly name: string | null }
  | { readonly is: 'step'; readonly step: string }
  | { readonly is: 'playing'; readonly playing: boolean }
)

export type Side = 'left' | 'right'
type PerSide = { readonly [side in Side]: number }

export interface Herniation {
  readonly disc: 'L3-L4' | 'L4-L5' | 'L5-S1'
  readonly side: Side
  readonly zone: 'central' | 'subarticular' | 'foraminal' | 'extraforaminal'
  readonly type: 'bulge' | 'protrusion' | 'extrusion' | 'sequestration'
  /** How far it stands out past the healthy rim, 0..12 mm. */
  readonly depthMm: number
  /** How far its tip has moved down (+) or up (-), -15..15 mm. */
  readonly migrationMm: number
}

export interface Condition {
  /** 20..90. */
  readonly ageYears: number
  /** Exceptions to what age does, by disc such as `L4-L5`, 0..1. */
  readonly discs: { readonly [disc: string]: { readonly heightFraction?: number; readonly waterFraction?: number } }
  /** To change one that the step has, give only what changes; null heals it. */
  readonly herniation: Herniation | null
  /** Of the root that the herniation meets, 0..1; likewise the next. */
  readonly inflammation: number
  readonly sensitivity: number
  /** 0..1 by muscle such as `piriformis-left`. */
  readonly muscleTension: { readonly [muscle: string]: number }
  /** How piriformis and the nerve lie to one another (Beaton and Anson). */
  readonly variant: 'a' | 'b' | 'c' | 'd' | 'e' | 'f'
  /** 0..24. */
  readonly monthsSinceOnset: number
  /** 0..72. */
  readonly irritatedHours?: number
}

export interface Posture {
  readonly name: 'lying' | 'standing' | 'sitting' | 'slouched' | 'bent' | 'lifting'
  /** -25..60 degrees, forward positive. */
  readonly lumbarFlexionDeg: number
  /** -15..120 degrees. */
  readonly hipFlexionDeg: PerSide
  /** 0..140 degrees. */
  readonly kneeFlexionDeg: PerSide
}

/** The therapist's hands. */
export interface Touch {
  /** A muscle such as `piriformis-left`. */
  readonly target: string
  readonly stroke: 'glide' | 'knead' | 'press'
  /** 0..50 kPa at the skin. */
  readonly pressureKpa: number
  /** Where in the stroke, 0..1. */
  readonly phase: number
  /** Minutes that the hands have worked. */
  readonly minutes: number
}

export interface View {
  /** Ids of structures; the middle of them is looked at. */
  readonly at: readonly string[]
  /** 0 from the front, 90 from the subject's left, 180 from behind. */
  readonly azimuthDeg: number
  /** -90..90; positive looks down. */
  readonly elevationDeg: number
  /** How much of the body fits the shorter side of the picture, 40..2000 mm. */
  readonly spanMm: number
  /** How far the picture is slid, mm: to the body's left, up, to its front. */
  readonly panMm: readonly [number, number, number]
}

/** What is to be seen, 0..1. */
export interface Show {
  readonly layers: { readonly [kind in 'bone' | 'disc' | 'ligament' | 'nerve' | 'muscle' | 'skin' | 'hand']: number }
  /** Exceptions to the layers, by structure. */
  readonly structures: { readonly [id: string]: number }
  /** How far the lesion's disc is cut open. */
  readonly discCutaway: number
  readonly signal: { readonly side: Side; readonly at: number } | null
  /** How strongly pain zones are painted on the skin. */
  readonly zones: number
  /** Whether irritated nerves glow. */
  readonly glow: number
}

/** One complete state: what the picture shows. */
export interface Moment {
  readonly view: View
  readonly show: Show
  readonly posture: Posture
  readonly condition: Condition
  readonly touch: Touch | null
}

/** Any part of a moment, at any depth; lists are replaced whole. */
export type Change = Part<Moment>
type Part<T> = T extends readonly unknown[] | null
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Part<T[K]> }
    : T

/** What is measured of the body: mm, mm2, mmHg, MPa, 0..1. The parts most asked for; more is sent. */
export interface Readings {
  readonly discs: {
    readonly [disc: string]: {
      readonly heightMm: number
      readonly waterFraction: number
      readonly pressureMpa: number
      readonly herniation: null | { readonly side: Side; readonly depthMm: number }
    }
  }
  /** By disc and side, such as `L4-L5-left`. */
  readonly foramina: { readonly [foramen: string]: { readonly heightMm: number; readonly areaMm2: number } }
  /** By root and side, such as `L5-left`. */
  readonly roots: {
    readonly [root: string]: {
      readonly displacedMm: number
      readonly squeezeMmHg: number
      readonly irritation: number
      readonly swelling: number
      readonly loss: number
    }
  }
  readonly rootAtRisk: string | null
}
