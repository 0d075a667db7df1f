import type { BodyInput } from '../src/mechanics/body.ts'
import type { Condition, Herniation } from '../src/mechanics/condition.ts'
import type { Posture } from '../src/mechanics/posture.ts'
import type { Touch } from '../src/mechanics/touch.ts'
import { restingMoment } from '../src/story/moment.ts'

/** What the page demonstrates, as the moments of its frames: `t` runs from 0 to 1 over one showing. */
export interface Demonstration {
  readonly name: string
  /** More at once than the page ever moves: measured, and held to no ratio. */
  readonly strain?: true
  readonly at: (t: number) => BodyInput
}

const { posture, condition } = restingMoment
const extrusion: Herniation = {
  disc: 'L5-S1',
  side: 'right',
  zone: 'subarticular',
  type: 'extrusion',
  depthMm: 7,
  migrationMm: 3,
}
const sore: Partial<Condition> = { inflammation: 0.6, sensitivity: 0.5 }

const bent = (t: number): Posture => ({
  ...posture,
  lumbarFlexionDeg: 30 * t,
  hipFlexionDeg: { left: 0, right: 60 * t },
})
const touching = (t: number): Touch => ({
  target: 'gluteus-maximus-right',
  stroke: t < 0.5 ? 'glide' : 'press',
  pressureKpa: 20 + 25 * t,
  phase: (4 * t) % 1,
  minutes: 1 + t,
})
const body = (change: Partial<Condition>, rest: Partial<BodyInput> = {}): BodyInput => ({
  posture,
  condition: { ...condition, ...change },
  touch: null,
  ...rest,
})

export const demonstrations: readonly Demonstration[] = [
  { name: 'age moves', at: (t) => body({ ageYears: 30 + 50 * t }) },
  { name: 'herniation deepens', at: (t) => body({ ...sore, herniation: { ...extrusion, depthMm: 2 + 7 * t } }) },
  { name: 'posture moves', at: (t) => body({}, { posture: bent(t) }) },
  { name: 'piriformis tightens', at: (t) => body({ muscleTension: { 'piriformis-right': t } }) },
  { name: 'hands glide and press', at: (t) => body({}, { touch: touching(t) }) },
  { name: 'months pass', at: (t) => body({ ...sore, herniation: extrusion, monthsSinceOnset: 12 * t }) },
  {
    name: 'all of them at once',
    strain: true,
    at: (t) =>
      body(
        {
          ...sore,
          ageYears: 30 + 50 * t,
          herniation: { ...extrusion, depthMm: 2 + 7 * t },
          muscleTension: { 'piriformis-right': t },
          monthsSinceOnset: 12 * t,
        },
        { posture: bent(t), touch: touching(t) },
      ),
  },
]
