import { knownPlace, muscleAt } from '../mechanics/touch-place.ts'
import { atlasMoment } from '../story/atlas.ts'
import { lookingAtMuscle } from '../story/compare.ts'
import { consultMoment } from '../story/consult.ts'
import { retell } from '../story/lesion.ts'
import type { Moment } from '../story/moment.ts'
import { momentAt, withoutLoad } from '../story/sample.ts'
import { stories } from '../story/stories/index.ts'
import { type DeepPartial, type Step, type Story, withChange } from '../story/story.ts'
import { comparesMuscle } from './comparing.ts'
import { playhead } from './playhead.ts'
import { type AppState, type Lesion, store } from './store.ts'

export const storyOf = ({ story }: Pick<AppState, 'story'>): Story => stories[story]

/** The step that is being told. */
export const stepOf = ({ story, step }: Pick<AppState, 'story' | 'step'>): Step => stories[story].steps[step]!

/** What an exploration stands on: where the story has no herniation or no hands, a change to them starts from the usual ones. */
function ground(moment: Moment, explored: DeepPartial<Moment>, { disc, side }: Lesion): Moment {
  let base = moment
  if (explored.condition?.herniation && base.condition.herniation === null) {
    const herniation = { disc, side, zone: 'subarticular', type: 'protrusion', depthMm: 4, migrationMm: 0 } as const
    base = { ...base, condition: { ...base.condition, herniation } }
  }
  if (explored.touch && base.touch === null) {
    const touch = { target: `piriformis-${side}`, stroke: 'press', pressureKpa: 10, phase: 0, minutes: 5 } as const
    base = { ...base, touch }
  }
  if (explored.touch?.place && base.touch) {
    // Half a place is completed, and the muscle is the one that lies there.
    const place = { ...knownPlace('piriformis', side), ...explored.touch.place }
    base = { ...base, touch: { ...base.touch, place, target: muscleAt(place) } }
  }
  if (explored.posture?.name) base = { ...base, posture: withoutLoad(base.posture) }
  if (explored.view?.at && base.view.towards) {
    const { towards: _, ...view } = base.view
    base = { ...base, view }
  }
  return base
}

/** What a moment is worked out from. */
type Teller = Pick<AppState, 'mode' | 'story' | 'step' | 'lesion'> & Partial<Pick<AppState, 'compare'>>

/** What a mode shows before the viewer changes anything. */
function baseOf({ mode, story, step, lesion, compare = null }: Teller, ms: number): Moment {
  if (mode === 'explore') return atlasMoment
  if (mode === 'consult') {
    const moment = consultMoment(lesion)
    return comparesMuscle({ mode, compare }) ? lookingAtMuscle(moment, lesion.side) : moment
  }
  return retell(momentAt(storyOf({ story }), step, ms), lesion)
}

/**
 * The moment of the story at `ms`, told for the viewer's level and side, or what exploring and consulting begin with; with what they changed on
 * top. Pure.
 */
export function momentOfState(state: Teller & Pick<AppState, 'explored'>, ms: number): Moment {
  const told = baseOf(state, ms)
  return withChange(ground(told, state.explored, state.lesion), state.explored)
}

/** The moment that is wanted now: what the picture eases towards and the panels speak of. */
export const toldMoment = (): Moment => momentOfState(store.getState(), playhead.ms)
