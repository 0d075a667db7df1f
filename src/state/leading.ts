import { minutesLeft } from '../mechanics/massage.ts'
import type { Place, Stroke, Touch } from '../mechanics/touch.ts'
import { heldPlace, type KnownPlace, knownPlace, muscleAt, sideOfPlace } from '../mechanics/touch-place.ts'
import type { Moment } from '../story/moment.ts'
import { STROKE_MS } from '../story/sample.ts'
import type { DeepPartial } from '../story/story.ts'
import { explore, pause } from './actions.ts'
import { playhead } from './playhead.ts'
import { store } from './store.ts'
import { toldMoment } from './told.ts'

const { getState, setState } = store

/** How much faster told time runs than the viewer's while they lead the hands: half a minute a second. */
export const TIMES_FASTER = 30
/** The pressures that can be chosen, kPa. */
export const pressuresKpa = [2, 5, 10, 15, 20, 30, 40, 50] as const
/** How far a key or a button leads the hands, mm. */
const NUDGE_MM = 12
const TICK_MS = 80
/** Longest time that one tick may stand for: hands on a page that nobody sees do not work for hours. */
const LONGEST_MS = 400
/** Three minutes take an effect away; a little later nothing moves any more. */
const SPENT_MINUTES = 3.2
/** Where in a stroke a thumb has sunk in and waits. */
const HELD_PHASE = 0.6

let timer: ReturnType<typeof setInterval> | undefined
let lastMs = 0

/** The touch that the viewer leads, or null when they lead none. */
const ledTouch = (): Touch | null => (getState().leading ? toldMoment().touch : null)

/** Whether the hands that the viewer leads are on the skin. */
export const working = (touch: Touch | null): boolean => touch?.place !== undefined && (touch.restedMinutes ?? 0) === 0

const change = (touch: Partial<Touch>): void => explore({ touch: touch as Touch })

function sleep(): void {
  clearInterval(timer)
  timer = undefined
}

function wake(): void {
  if (timer !== undefined || playhead.frozen) return
  lastMs = performance.now()
  timer = setInterval(() => {
    const ms = performance.now()
    passTime(Math.min(ms - lastMs, LONGEST_MS))
    lastMs = ms
  }, TICK_MS)
}

/** Lets the viewer's own time pass, ms: hands that work do more, what they did fades once they are gone. */
export function passTime(ms: number): void {
  const touch = ledTouch()
  if (!touch?.place) {
    sleep()
    return
  }
  const minutes = (ms / 60_000) * TIMES_FASTER
  if (working(touch)) {
    change({ minutes: Math.min(touch.minutes + minutes, 120), phase: phaseAfter(touch, ms) })
    return
  }
  const restedMinutes = (touch.restedMinutes ?? 0) + minutes
  if (restedMinutes > SPENT_MINUTES) sleep()
  change({ restedMinutes: Math.min(restedMinutes, SPENT_MINUTES) })
}

/** A thumb sinks in and stays, a flat hand goes only where it is led, and kneading goes round, unless the viewer wants little motion. */
function phaseAfter({ stroke, phase }: Touch, ms: number): number {
  if (stroke === 'press')
    return getState().reducedMotion ? HELD_PHASE : Math.min(phase + ms / STROKE_MS.press, HELD_PHASE)
  if (stroke === 'glide' || getState().reducedMotion) return 0
  return (phase + ms / STROKE_MS.knead) % 1
}

const fresh = (side: 'left' | 'right'): Touch => {
  const place = knownPlace('piriformis', side)
  return {
    target: muscleAt(place),
    stroke: 'press',
    pressureKpa: 15,
    phase: 0,
    minutes: 0,
    place,
    restedMinutes: SPENT_MINUTES,
  }
}

/** Back and buttock from behind, the skin sheer enough to see what it covers. */
function sceneFor(side: 'left' | 'right'): DeepPartial<Moment> {
  const right = side === 'right'
  return {
    view: {
      at: ['sacrum', `piriformis-${side}`],
      azimuthDeg: right ? 192 : 168,
      elevationDeg: 8,
      spanMm: 400,
      panMm: [right ? -8 : 8, 6, 0],
    },
    show: { layers: { skin: 0.66, hand: 1 }, structures: { [`gluteus-maximus-${side}`]: 0.85 } },
  }
}

/** The viewer takes the hands: the story waits, and the picture shows where they may work. */
export function takeHands(): void {
  pause()
  const { side } = getState().lesion
  setState({ leading: true, selection: [], hotspot: null })
  explore({ ...sceneFor(side), touch: fresh(side) })
}

/** The story has its hands and its view back; whatever else the viewer changed stays. */
export function giveHandsBack(): void {
  sleep()
  const { touch: _t, view: _v, show: _s, ...explored } = getState().explored
  setState({ leading: false, explored, lookedAway: false })
}

/** Puts the hands on the skin at a place and keeps them there until `letGo`. */
export function pressAt(place: Place): void {
  const touch = ledTouch()
  if (!touch) return
  const at = heldPlace(place)
  const minutes = working(touch) ? touch.minutes : minutesLeft(touch.minutes, touch.restedMinutes ?? 0)
  change({ place: at, target: muscleAt(at), minutes, phase: 0, restedMinutes: 0 })
  wake()
}

/** Leads the hands on over the skin, on the half of the body where they are. */
export function leadTo(place: Place): void {
  const touch = ledTouch()
  if (!touch?.place) return
  const side = sideOfPlace(touch.place)
  const MIDLINE_MM = 4
  const xMm = side === 'left' ? Math.max(place.xMm, MIDLINE_MM) : Math.min(place.xMm, -MIDLINE_MM)
  const at = heldPlace({ xMm, yMm: place.yMm })
  change({ place: at, target: muscleAt(at) })
}

/** Takes the hands off; what they did fades. */
export function letGo(): void {
  if (!working(ledTouch())) return
  change({ restedMinutes: 0.001 })
  wake()
}

/** Buttons' and keys' way of putting the hands on and taking them off. */
export function toggleHands(): void {
  const touch = ledTouch()
  if (!touch?.place) return
  if (working(touch)) letGo()
  else pressAt(touch.place)
}

/** Leads the hands a step to the left or right of the picture as seen from behind (so to the body's own), up or down. */
export function nudge(right: -1 | 0 | 1, up: -1 | 0 | 1): void {
  const touch = ledTouch()
  if (touch?.place) leadTo({ xMm: touch.place.xMm - right * NUDGE_MM, yMm: touch.place.yMm + up * NUDGE_MM })
}

/** Leads the hands to a place by its name, on the side that the story is told for. */
export function goToPlace(name: KnownPlace): void {
  const place = knownPlace(name, getState().lesion.side)
  if (ledTouch()) change({ place, target: muscleAt(place) })
}

export function chooseStroke(stroke: Stroke): void {
  if (ledTouch()) change({ stroke, phase: 0 })
}

/** The next pressure up or down. */
export function pressHarder(step: -1 | 1): void {
  const touch = ledTouch()
  if (!touch) return
  const next =
    step > 0
      ? pressuresKpa.find((kpa) => kpa > touch.pressureKpa)
      : pressuresKpa.findLast((kpa) => kpa < touch.pressureKpa)
  if (next !== undefined) change({ pressureKpa: next })
}
