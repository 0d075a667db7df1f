import type { MuscleId, Side } from '../anatomy/structures.ts'
import type { BodyInput } from '../mechanics/body.ts'
import { healthyOf, type Moment } from './moment.ts'

/** What can stand beside one another: the ways of a disc, or a muscle before and after hands worked on it. */
export const paneIds = ['healthy', 'affected', 'recovered', 'before', 'after'] as const
export type PaneId = (typeof paneIds)[number]

/** What is offered to be compared, by what it shows. */
export const comparisons = {
  harm: ['healthy', 'affected'],
  recovery: ['affected', 'recovered'],
  all: ['healthy', 'affected', 'recovered'],
  massage: ['before', 'after'],
} as const satisfies Record<string, readonly PaneId[]>
export type Comparison = keyof typeof comparisons

/** When the recovered body is shown, months since onset: most of what shrinks has done so by then (chiu2015, resorb2023). */
export const RECOVERED_MONTHS = 12

/** What the muscle of the comparison holds before, at least, 0..1: a moderate tension, to be seen. Chosen by eye. */
const HELD = 0.6
/** A full session (crommert2015 measured seven minutes), and hands that have just lifted. */
const WORKED_MINUTES = 7
const RESTED_MINUTES = 0.5
const PRESSURE_KPA = 10

/** The muscle that is worked on: no nerve's way hangs on its tension, so that nothing but it differs. */
export const workedMuscle = (side: Side): MuscleId => `gluteus-maximus-${side}`

function tense({ posture, condition }: BodyInput, side: Side): BodyInput {
  const muscle = workedMuscle(side)
  const held = Math.max(condition.muscleTension[muscle] ?? 0, HELD)
  return {
    posture,
    condition: { ...condition, muscleTension: { ...condition.muscleTension, [muscle]: held } },
    touch: null,
  }
}

function bodyOf(pane: PaneId, now: BodyInput, side: Side): BodyInput {
  switch (pane) {
    case 'healthy':
      return healthyOf(now)
    case 'affected':
      return now
    case 'recovered':
      return { ...now, condition: { ...now.condition, monthsSinceOnset: RECOVERED_MONTHS }, touch: null }
    case 'before':
      return tense(now, side)
    case 'after':
      return {
        ...tense(now, side),
        touch: {
          target: workedMuscle(side),
          stroke: 'knead',
          pressureKpa: PRESSURE_KPA,
          phase: 0,
          minutes: WORKED_MINUTES,
          restedMinutes: RESTED_MINUTES,
        },
      }
  }
}

/** The moment of one pane: the same posture, view and layers as `now`, another body. @param side which side is affected */
export const paneMoment = (pane: PaneId, now: Moment, side: Side): Moment => ({ ...now, ...bodyOf(pane, now, side) })

/** The moment of a comparison of the worked muscle before it is solved for a pane: it looks at the muscle, from behind and a little from its side. */
export const lookingAtMuscle = (now: Moment, side: Side): Moment => ({
  ...now,
  view: {
    at: [workedMuscle(side)],
    azimuthDeg: side === 'left' ? 150 : 210,
    elevationDeg: 5,
    spanMm: 420,
    panMm: [0, 0, 0],
  },
  show: { ...now.show, layers: { ...now.show.layers, muscle: 1, skin: 0 } },
})
