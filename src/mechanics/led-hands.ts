import { smoothstep } from '../math/easing.ts'
import { clamp, lerp } from '../math/vec3.ts'
import {
  DENT_RADIUS_MM,
  KNEAD_CIRCLE_MM,
  kneadPush,
  type PlacedPlace,
  pressThumb,
  rest,
  setSpot,
} from './placed-hands.ts'
import type { Touch } from './touch.ts'

/** Writes which way hands point at a height on the left half: up the back, and on the buttock along the fibres, up and in. */
function pointUp(hand: PlacedPlace, y: number): void {
  const up = smoothstep(-60, 40, y)
  const aside = lerp(-0.6, -0.1, up)
  const ahead = lerp(0.8, 0.99, up)
  const size = Math.sqrt(aside * aside + ahead * ahead)
  setSpot(hand.fingers, aside / size, ahead / size)
}

/** The hand that does not work rests nearer the midline, above the one that works, or below it high up the back. */
const restBeside = (hand: PlacedPlace, x: number, y: number): void =>
  rest(hand, x - 78, clamp(y + lerp(88, -80, smoothstep(0, 90, y)), -140, 118))

/** A flat hand that goes wherever it is led: the viewer's own movement is the stroke. */
function glide(hand: PlacedPlace, x: number, y: number): void {
  hand.outer = 1
  hand.stroke = 'glide'
  hand.phase = 0.3
  setSpot(hand.spot, x, y)
  pointUp(hand, y)
  hand.contact = 1
  hand.push = 1
  hand.dentRadiusMm = DENT_RADIUS_MM.glide
}

const APART_MM = 46
/** Two hands on either side of the place, one pressing in while the other lifts, in slow circles. */
function knead(hands: readonly PlacedPlace[], touch: Touch, x: number, y: number): void {
  for (let outer = 0; outer < 2; outer++) {
    const hand = hands[outer]!
    const phase = (touch.phase + outer / 2) % 1
    const turn = 2 * Math.PI * phase
    const across = (outer === 0 ? -APART_MM : APART_MM) + KNEAD_CIRCLE_MM * Math.cos(turn)
    const along = KNEAD_CIRCLE_MM * Math.sin(turn)
    hand.outer = outer as 0 | 1
    hand.stroke = 'knead'
    hand.phase = phase
    pointUp(hand, y)
    const [wayX, wayY] = hand.fingers
    setSpot(hand.spot, x + wayY * across + wayX * along, y - wayX * across + wayY * along)
    hand.contact = 1
    hand.push = kneadPush(turn)
    hand.dentRadiusMm = DENT_RADIUS_MM.knead
  }
}

/**
 * Writes two hands led to a place (left half, mm) instead of over their muscle; the first of them is the one that is led, but kneading
 * goes round the place.
 */
export function leadHands(hands: readonly PlacedPlace[], touch: Touch, x: number, y: number): void {
  if (touch.stroke === 'knead') {
    knead(hands, touch, x, y)
    return
  }
  if (touch.stroke === 'glide') glide(hands[0]!, x, y)
  // As long as the thumb is held it waits.
  else pressThumb(hands[0]!, touch, x, y)
  restBeside(hands[1]!, x, y)
}
