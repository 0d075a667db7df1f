import { easeInOut } from '../math/easing.ts'
import { clamp } from '../math/vec3.ts'
import type { Posture } from '../mechanics/posture.ts'
import type { Stroke } from '../mechanics/touch.ts'
import { mixMoments } from './mix.ts'
import type { Moment } from './moment.ts'
import { spokenAt } from './spoken.ts'
import { type Beat, momentOf, type Story, withChange } from './story.ts'

export { mixMoments } from './mix.ts'

/** How long one stroke of the hands takes, ms: slow, as relaxing massage is given. Chosen by eye. */
export const STROKE_MS: Readonly<Record<Stroke, number>> = { glide: 5200, knead: 3000, press: 8000 }

/** How much of a beat's change is in effect at a fraction 0..1 of its step. */
function amountOf({ at, over }: Beat, fraction: number): number {
  if (over <= 0) return fraction >= at ? 1 : 0
  return easeInOut((fraction - (at - over)) / over)
}

/** The posture with the load that is its own. */
export function withoutLoad({ loadMpa: _, ...posture }: Posture): Posture {
  return posture
}

/** `moment` with the change fully in effect; what it was on its way to is forgotten where the change says where to go. */
function changed(moment: Moment, change: Beat['change']): Moment {
  let settled = withChange(moment, change)
  const { view, condition, posture } = settled
  if (change.view?.at && !change.view.towards && view.towards) {
    const { towards: _, ...still } = view
    settled = { ...settled, view: still }
  }
  if (change.posture?.name && change.posture.loadMpa === undefined && posture.loadMpa !== undefined)
    settled = { ...settled, posture: withoutLoad(posture) }
  if (change.condition?.herniation?.type && !change.condition.herniation.towards && condition.herniation?.towards) {
    const { towards: _, ...still } = condition.herniation
    settled = { ...settled, condition: { ...condition, herniation: still } }
  }
  return settled
}

/**
 * The moment `ms` into a step: the step's own moment with each beat laid over it as far as it has come, and what its sentences
 * speak of lit. A pure function of its arguments, so any moment can be drawn, linked to and tested without playing up to it.
 * @throws when the story has no such step
 */
export function momentAt(story: Story, step: number, ms: number): Moment {
  const here = story.steps[step]
  if (!here) throw new Error(`story: expected a step 0 to ${story.steps.length - 1}, got ${step}`)
  const fraction = clamp(ms / here.lengthMs, 0, 1)
  let moment = momentOf(story, here)
  for (const beat of here.beats) {
    const amount = amountOf(beat, fraction)
    if (amount > 0) moment = mixMoments(moment, changed(moment, beat.change), amount)
  }
  moment = { ...moment, show: { ...moment.show, spoken: spokenAt(here, clamp(ms, 0, here.lengthMs)) } }
  if (moment.touch === null) return moment
  // Hands keep their own slow time: a stroke that followed the beats' easing would speed up and slow down.
  const phase = (clamp(ms, 0, here.lengthMs) / STROKE_MS[moment.touch.stroke]) % 1
  return { ...moment, touch: { ...moment.touch, phase } }
}
