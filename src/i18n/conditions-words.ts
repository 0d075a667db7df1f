import type { Meaning } from '../story/meaning.ts'
import type { MuscleGroup } from '../story/muscle-groups.ts'
import type { PresetId } from '../story/presets/index.ts'

/** Words of the tool `conditions` of exploring. */
export interface ConditionsWords {
  readonly title: string
  readonly about: string
  /** What the body in the picture shows, in one plain sentence or a few. */
  readonly means: (meaning: Meaning) => readonly string[]
  /** Said under it, whatever it is. */
  readonly noDiagnosis: string
  readonly show: string
  readonly ghost: string
  readonly ghostAbout: string
  readonly zones: string
  readonly reset: string
  /** On a button beside a slider, by the slider's name. */
  readonly resetOne: (name: string) => string
  readonly keys: string
  readonly ready: string
  readonly presets: Readonly<Record<PresetId, { readonly name: string; readonly about: string }>>
  readonly groups: Readonly<
    Record<'place' | 'herniation' | 'root' | 'age' | 'muscles' | 'posture' | 'time' | 'felt', string>
  >
  readonly level: string
  readonly side: string
  readonly shape: string
  readonly noShape: string
  readonly depth: string
  readonly migration: string
  readonly inflammation: string
  readonly sensitivity: string
  readonly age: string
  readonly years: (years: number) => string
  readonly month: string
  readonly muscles: Readonly<Record<MuscleGroup, string>>
  readonly restingTone: string
  readonly onGuard: (percent: string) => string
  readonly passing: (root: string) => string
  readonly leaving: (root: string) => string
  readonly noRoot: string
  readonly noHerniation: string
  readonly evidence: string
  readonly notFelt: string
}
