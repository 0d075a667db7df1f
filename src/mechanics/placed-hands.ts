import type { MusclePairId } from '../anatomy/muscles.ts'
import { easeInOut, smoothstep } from '../math/easing.ts'
import { lerp } from '../math/vec3.ts'
import { pairOf, sectionOf } from './muscle.ts'
import type { Stroke, Touch } from './touch.ts'
import type { Mutable } from './turns.ts'

/** A place on the skin behind, [to the left, up] mm at rest; or a way there. */
export type Spot = readonly [x: number, y: number]
type SpotPlace = [x: number, y: number]

/** One hand on the left half of the body at rest: where its palm (or thumb) is, where its fingers point, how it presses. */
export interface Placed {
  /** 0 = the hand nearer the midline, 1 = the outer one. */
  readonly outer: 0 | 1
  readonly stroke: Stroke
  readonly phase: number
  readonly spot: Spot
  readonly fingers: Spot
  /** 0 = clear of the skin, 1 = fully on. */
  readonly contact: number
  /** Depth under it as a share of what the pressure gives; negative lifts the flesh. */
  readonly push: number
  readonly dentRadiusMm: number
}
export interface PlacedPlace extends Mutable<Omit<Placed, 'spot' | 'fingers'>> {
  readonly spot: SpotPlace
  readonly fingers: SpotPlace
}
export const placedPlace = (): PlacedPlace => ({
  outer: 0,
  stroke: 'glide',
  phase: Number.NaN,
  spot: [Number.NaN, Number.NaN],
  fingers: [Number.NaN, Number.NaN],
  contact: Number.NaN,
  push: Number.NaN,
  dentRadiusMm: Number.NaN,
})

export function setSpot(out: SpotPlace, x: number, y: number): void {
  out[0] = x
  out[1] = y
}

/** How broad the dent under each kind of stroke is, mm; chosen by eye. */
export const DENT_RADIUS_MM: Readonly<Record<Stroke, number>> = { glide: 45, knead: 38, press: 27 }

/** A flat hand that rests where nothing is done. */
export function rest(hand: PlacedPlace, x: number, y: number): void {
  hand.outer = 0
  hand.stroke = 'glide'
  hand.phase = 0.3
  setSpot(hand.spot, x, y)
  setSpot(hand.fingers, -0.3, 0.95)
  hand.contact = 1
  hand.push = 0.12
  hand.dentRadiusMm = DENT_RADIUS_MM.glide
}

/** A thumb that sinks in at a place over the first half of its stroke, waits, and eases off. */
export function pressThumb(hand: PlacedPlace, { phase }: Touch, x: number, y: number): void {
  const sink = smoothstep(0, 0.42, phase) * (1 - smoothstep(0.86, 1, phase))
  hand.outer = 1
  hand.stroke = 'press'
  hand.phase = phase
  setSpot(hand.spot, x, y)
  setSpot(hand.fingers, -0.35, 0.94)
  hand.contact = 1
  hand.push = 0.25 + 0.75 * sink
  hand.dentRadiusMm = DENT_RADIUS_MM.press
}

const HAND_APART_MM = 40
const TOP_SPOT_Y_MM = 120 // fingertips reach 100 mm farther, to the edge of the drawn back

/** The muscle's fibres as seen from behind: lower and upper end of the part that hands work on, and the unit way up. */
interface Fibres {
  readonly low: Spot
  readonly high: Spot
  readonly way: Spot
}
const known: Partial<Record<MusclePairId, Fibres>> = {}

function fibresOf(pair: MusclePairId): Fibres {
  const at = (t: number): Spot => {
    const { centre } = sectionOf(pair, t, 0)
    return [centre[0], centre[1]]
  }
  const ends = [at(0.15), at(0.85)] as const
  const [low, top] = ends[0][1] < ends[1][1] ? ends : [ends[1], ends[0]]
  const reached = top[1] > TOP_SPOT_Y_MM ? (TOP_SPOT_Y_MM - low[1]) / (top[1] - low[1]) : 1
  const high: Spot = [lerp(low[0], top[0], reached), lerp(low[1], top[1], reached)]
  const size = Math.hypot(high[0] - low[0], high[1] - low[1]) || 1
  return { low, high, way: [(high[0] - low[0]) / size, (high[1] - low[1]) / size] }
}

/** The two hands of a touch over its muscle, written into `hands`. */
export function placeHands(hands: readonly PlacedPlace[], touch: Touch): void {
  const pair = pairOf(touch.target)
  known[pair] ??= fibresOf(pair)
  if (touch.stroke === 'glide') glide(hands, touch, known[pair])
  else if (touch.stroke === 'knead') knead(hands, touch, known[pair])
  else press(hands, touch, known[pair])
}

const GLIDE = 0.62
/** Flat hands follow one another up the muscle: each glides, lifts, and comes back through the air while the other works. */
function glide(hands: readonly PlacedPlace[], touch: Touch, { low, high, way }: Fibres): void {
  for (let outer = 0; outer < 2; outer++) {
    const hand = hands[outer]!
    const phase = (touch.phase + outer / 2) % 1
    const reached = phase < GLIDE ? easeInOut(phase / GLIDE) : 1 - easeInOut((phase - GLIDE) / (1 - GLIDE))
    const sideways = outer === 0 ? -HAND_APART_MM : HAND_APART_MM
    hand.outer = outer as 0 | 1
    hand.stroke = 'glide'
    hand.phase = phase
    setSpot(
      hand.spot,
      lerp(low[0], high[0], reached) + way[1] * sideways,
      lerp(low[1], high[1], reached) - way[0] * sideways,
    )
    setSpot(hand.fingers, way[0], way[1])
    hand.contact = smoothstep(0, 0.08, phase) * (1 - smoothstep(GLIDE - 0.04, GLIDE + 0.06, phase))
    hand.push = hand.contact
    hand.dentRadiusMm = DENT_RADIUS_MM.glide
  }
}

export const KNEAD_CIRCLE_MM = 9
/** How deep a kneading hand presses at a turn of its circle: an open hand presses in, a closing one lifts. */
export const kneadPush = (turn: number): number => 0.2 + 0.8 * Math.cos(turn)

/** Two hands side by side: one presses in while the other lifts, in slow circles. */
function knead(hands: readonly PlacedPlace[], touch: Touch, { low, high, way }: Fibres): void {
  // Fingers point across the fibres and towards the head.
  const up = -way[0] > 0 ? 1 : -1
  const fingersX = up * way[1]
  const fingersY = up * -way[0]
  for (let outer = 0; outer < 2; outer++) {
    const hand = hands[outer]!
    const phase = (touch.phase + outer / 2) % 1
    const turn = 2 * Math.PI * phase
    // The outer hand lies away from its thumb, so that thumbs face one another.
    const across = (outer === 0 ? -1 : 1) * 1.15 * HAND_APART_MM + KNEAD_CIRCLE_MM * Math.cos(turn)
    const along = KNEAD_CIRCLE_MM * Math.sin(turn)
    hand.outer = outer as 0 | 1
    hand.stroke = 'knead'
    hand.phase = phase
    setSpot(
      hand.spot,
      (low[0] + high[0]) / 2 + fingersY * across + fingersX * along,
      (low[1] + high[1]) / 2 - fingersX * across + fingersY * along,
    )
    setSpot(hand.fingers, fingersX, fingersY)
    hand.contact = 1
    hand.push = kneadPush(turn)
    hand.dentRadiusMm = DENT_RADIUS_MM.knead
  }
}

const LOW_BACK: Spot = [-6, 62]
/** A thumb sinks in over the muscle; the other hand rests on the low back. */
function press(hands: readonly PlacedPlace[], touch: Touch, { low, high }: Fibres): void {
  pressThumb(hands[0]!, touch, (low[0] + high[0]) / 2, (low[1] + high[1]) / 2)
  rest(hands[1]!, LOW_BACK[0], LOW_BACK[1])
}
