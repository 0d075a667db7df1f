import { discIds } from '../anatomy/spine.ts'
import type { Side } from '../anatomy/structures.ts'
import { clamp } from '../math/vec3.ts'
import type { BodyInput } from './body.ts'
import type { Condition, Herniation } from './condition.ts'
import { ESTABLISHED_HOURS } from './onset.ts'
import type { Posture } from './posture.ts'
import type { Touch } from './touch.ts'
import { heldPlace } from './touch-place.ts'

/** `value` held between `low` and `high`; `otherwise` where it is not a number at all. */
const within = (value: number, low: number, high: number, otherwise: number): number =>
  Number.isNaN(value) ? otherwise : clamp(value, low, high)

const bothSides = (value: Readonly<Record<Side, number>>, low: number, high: number): Record<Side, number> => ({
  left: within(value.left, low, high, 0),
  right: within(value.right, low, high, 0),
})

const boundPosture = (posture: Posture): Posture => ({
  name: posture.name,
  lumbarFlexionDeg: within(posture.lumbarFlexionDeg, -25, 60, 0),
  hipFlexionDeg: bothSides(posture.hipFlexionDeg, -15, 120),
  kneeFlexionDeg: bothSides(posture.kneeFlexionDeg, 0, 140),
  ...(posture.loadMpa !== undefined && { loadMpa: within(posture.loadMpa, 0, 3, 0.5) }),
})

function boundHerniation(herniation: Herniation): Herniation {
  const { towards, ...rest } = herniation
  const bounded = {
    ...rest,
    depthMm: within(herniation.depthMm, 0, 12, 0),
    migrationMm: within(herniation.migrationMm, -15, 15, 0),
  }
  return towards ? { ...bounded, towards: { ...towards, amount: within(towards.amount, 0, 1, 0) } } : bounded
}

/** The least and the most height and water a disc may be given, as fractions of a healthy disc of 20 years. */
export const discBounds = { height: [0.5, 1.2], water: [0, 1] } as const

const boundTension = (tension: Condition['muscleTension']): Condition['muscleTension'] =>
  Object.fromEntries(Object.entries(tension).map(([id, value]) => [id, within(value, 0, 1, 0)]))

function boundCondition(condition: Condition): Condition {
  const discs: Record<string, { heightFraction?: number; waterFraction?: number }> = {}
  for (const id of discIds) {
    const given = condition.discs[id]
    if (!given) continue
    discs[id] = {}
    if (given.heightFraction !== undefined)
      discs[id].heightFraction = within(given.heightFraction, ...discBounds.height, 1)
    if (given.waterFraction !== undefined) discs[id].waterFraction = within(given.waterFraction, ...discBounds.water, 1)
  }
  return {
    ...condition,
    discs,
    ageYears: within(condition.ageYears, 20, 90, 30),
    muscleTension: boundTension(condition.muscleTension),
    herniation: condition.herniation && boundHerniation(condition.herniation),
    inflammation: within(condition.inflammation, 0, 1, 0),
    sensitivity: within(condition.sensitivity, 0, 1, 0),
    monthsSinceOnset: within(condition.monthsSinceOnset, 0, 24, 0),
    irritatedHours: within(condition.irritatedHours ?? ESTABLISHED_HOURS, 0, ESTABLISHED_HOURS, ESTABLISHED_HOURS),
  }
}

const boundTouch = (touch: Touch): Touch => ({
  ...touch,
  pressureKpa: within(touch.pressureKpa, 0, 50, 0),
  // A stroke repeats, so its phase has no ends.
  phase: Number.isFinite(touch.phase) ? touch.phase : 0,
  minutes: within(touch.minutes, 0, 600, 0),
  ...(touch.place && { place: heldPlace(touch.place) }),
  ...(touch.restedMinutes !== undefined && { restedMinutes: within(touch.restedMinutes, 0, 600, 0) }),
})

/** The same input with every number inside its stated range, so that all of mechanics can rely on it. */
export const withinBounds = (input: BodyInput): BodyInput => ({
  posture: boundPosture(input.posture),
  condition: boundCondition(input.condition),
  touch: input.touch && boundTouch(input.touch),
})
