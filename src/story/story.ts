import type { StructureId } from '../anatomy/structures.ts'
import type { Certainty, ClaimId } from '../evidence/claims.ts'
import type { SourceId } from '../evidence/sources.ts'
import type { Vec3 } from '../math/vec3.ts'
import { type Moment, restingMoment } from './moment.ts'

/** Any part of T, at any depth. Arrays, numbers and text are replaced whole. */
export type DeepPartial<T> = T extends readonly unknown[] | null
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: DeepPartial<T[K]> }
    : T

/** A change that is complete at `at` and begins `over` earlier; both are fractions 0..1 of the step. */
export interface Beat {
  readonly at: number
  readonly over: number
  readonly change: DeepPartial<Moment>
}

/** A place that can be tapped: a point of the body at rest (mm, body frame, right side for paired parts) that moves with `on`. */
export interface Anchor {
  readonly on: StructureId
  readonly restMm: Vec3
}

/** Something to tap in a step. Its words are in i18n under the same id; without an anchor it stands only in the list. */
export interface Hotspot {
  readonly id: string
  readonly anchor: Anchor | null
  readonly sources: readonly SourceId[]
}

/** One sentence of a step, in whatever language and at whatever depth it is said. */
export interface Sentence {
  /** When it begins, as a fraction 0..1 of the step. A voice that is slower or faster is fitted to it sentence by sentence. */
  readonly at: number
  /** What it speaks of: in view, and softly lit while it is said. */
  readonly about: readonly StructureId[]
  /** What it rests on. */
  readonly claims: readonly ClaimId[]
  readonly sources: readonly SourceId[]
}

/** One beat of a story: a complete moment, what moves in it, and what may be tapped. */
export interface Step {
  readonly id: string
  /** On top of the story's start and the resting moment; never on top of the step before. */
  readonly moment: DeepPartial<Moment>
  readonly beats: readonly Beat[]
  /** How long the step takes at speed 1, ms. */
  readonly lengthMs: number
  readonly sentences: readonly Sentence[]
  readonly hotspots: readonly Hotspot[]
  readonly certainty: Certainty
  readonly sources: readonly SourceId[]
  readonly claims: readonly ClaimId[]
}

export interface Story {
  readonly start: DeepPartial<Moment>
  readonly steps: readonly Step[]
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `base` with `change` laid over it, field by field; neither is touched. */
export function withChange<T>(base: T, change: DeepPartial<NoInfer<T>>): T {
  if (!isPlain(base) || !isPlain(change)) return change as T
  const out: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(change)) {
    if (value !== undefined) out[key] = withChange(out[key], value as never)
  }
  return out as T
}

/** The complete moment a step begins with. Depends on the story's start and this step alone. */
export const momentOf = (story: Story, step: Step): Moment =>
  withChange(withChange(restingMoment, story.start), step.moment)
