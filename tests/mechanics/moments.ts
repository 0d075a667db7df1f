import { discIds } from '../../src/anatomy/spine.ts'
import { mirrorId, muscleIds, type Side } from '../../src/anatomy/structures.ts'
import { random } from '../../src/math/random.ts'
import { lerp } from '../../src/math/vec3.ts'
import type { BodyInput, Tube } from '../../src/mechanics/body.ts'
import { type Herniation, herniatingDiscs, herniationTypes, variants, zones } from '../../src/mechanics/condition.ts'
import { postureNames } from '../../src/mechanics/posture.ts'
import { strokes } from '../../src/mechanics/touch.ts'
import { healthy, restingPosture } from '../../src/story/moment.ts'

/** A healthy adult standing, hands off. */
export const resting: BodyInput = { posture: restingPosture, condition: healthy, touch: null }

/** A body with one herniation and everything else healthy. */
export const herniated = (herniation: Partial<Herniation>, rest: Partial<BodyInput['condition']> = {}): BodyInput => ({
  ...resting,
  condition: {
    ...healthy,
    ...rest,
    herniation: {
      disc: 'L4-L5',
      side: 'right',
      zone: 'subarticular',
      type: 'extrusion',
      depthMm: 6,
      migrationMm: 0,
      ...herniation,
    },
  },
})

const pick = <T>(next: () => number, from: readonly T[]): T => from[Math.floor(next() * from.length)]!

/** A moment with every field somewhere in its range. */
function randomMoment(next: () => number): BodyInput {
  const maybe = <T>(chance: number, make: () => T): T | null => (next() < chance ? make() : null)
  const both = (low: number, high: number): Record<Side, number> => ({
    left: lerp(low, high, next()),
    right: lerp(low, high, next()),
  })
  const towards = maybe(0.3, () => ({ type: pick(next, herniationTypes), amount: next() }))
  const herniation = maybe(0.8, () => ({
    disc: pick(next, herniatingDiscs),
    side: pick(next, ['left', 'right'] as const),
    zone: pick(next, zones),
    type: pick(next, herniationTypes),
    depthMm: next() * 12,
    migrationMm: lerp(-15, 15, next()),
    ...(towards ? { towards } : {}),
  }))
  return {
    posture: {
      name: pick(next, postureNames),
      lumbarFlexionDeg: lerp(-25, 60, next()),
      hipFlexionDeg: both(-15, 120),
      kneeFlexionDeg: both(0, 140),
    },
    condition: {
      ageYears: lerp(20, 90, next()),
      discs:
        next() < 0.5
          ? {}
          : { [pick(next, discIds)]: { heightFraction: lerp(0.5, 1.1, next()), waterFraction: next() } },
      herniation,
      inflammation: next(),
      sensitivity: next(),
      muscleTension: { [pick(next, muscleIds)]: next(), 'piriformis-right': next() },
      variant: pick(next, variants),
      monthsSinceOnset: next() < 0.5 ? 0 : next() * 24,
      ...(next() < 0.5 ? {} : { irritatedHours: next() * 72 }),
    },
    touch: maybe(0.4, () => {
      const touch = {
        target: pick(next, muscleIds),
        stroke: pick(next, strokes),
        pressureKpa: next() * 50,
        phase: next(),
        minutes: next() * 10,
      }
      // Where hands are led to is drawn apart, so that it changes nothing else of the moments of a seed.
      const led = random(Math.floor(touch.phase * 1e6))
      return {
        ...touch,
        ...(led() < 0.5 && { place: { xMm: lerp(-125, 125, led()), yMm: lerp(-175, 130, led()) } }),
        ...(led() < 0.3 && { restedMinutes: led() * 4 }),
      }
    }),
  }
}

/** Random moments, the same for the same seed. */
export function moments(seed: number, count: number): BodyInput[] {
  const next = random(seed)
  return Array.from({ length: count }, () => randomMoment(next))
}

const swapped = <T>({ left, right }: Readonly<Record<Side, T>>): Record<Side, T> => ({ left: right, right: left })

/** The same moment for the other side of the body. */
export function mirroredMoment({ posture, condition, touch }: BodyInput): BodyInput {
  const { herniation } = condition
  return {
    posture: {
      ...posture,
      hipFlexionDeg: swapped(posture.hipFlexionDeg),
      kneeFlexionDeg: swapped(posture.kneeFlexionDeg),
    },
    condition: {
      ...condition,
      herniation: herniation && { ...herniation, side: herniation.side === 'left' ? 'right' : 'left' },
      muscleTension: Object.fromEntries(
        Object.entries(condition.muscleTension).map(([id, value]) => [mirrorId(id as 'piriformis-left'), value]),
      ),
    },
    touch: touch && {
      ...touch,
      target: mirrorId(touch.target) as typeof touch.target,
      ...(touch.place && { place: { ...touch.place, xMm: -touch.place.xMm } }),
    },
  }
}

/** Visits every number of anything, with where it stands (asked for only when wanted). */
export function eachNumber(value: unknown, visit: (value: number, where: () => string) => void, path = ''): void {
  if (typeof value === 'number') visit(value, () => path)
  else if (value instanceof Float32Array) for (let i = 0; i < value.length; i++) visit(value[i]!, () => `${path}[${i}]`)
  else if (typeof value === 'object' && value !== null)
    for (const [key, field] of Object.entries(value)) eachNumber(field, visit, path === '' ? key : `${path}.${key}`)
}

/** Farthest that any station of two tubes of the same nerve lies apart, mm; `flip` mirrors the first. */
export function apart(a: Tube, b: Tube, flip = false): number {
  let farthest = Math.abs(a.count - b.count) * 1e6
  for (let i = 0; i < a.count * 3; i += 3) {
    const x = flip ? -a.centreMm[i]! : a.centreMm[i]!
    farthest = Math.max(
      farthest,
      Math.hypot(x - b.centreMm[i]!, a.centreMm[i + 1]! - b.centreMm[i + 1]!, a.centreMm[i + 2]! - b.centreMm[i + 2]!),
    )
  }
  return farthest
}
