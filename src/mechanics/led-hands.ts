import { smoothstep } from '../math/easing.ts'
import { clamp, lerp } from '../math/vec3.ts'
import type { Placed, Spot } from './massage-hands.ts'
import type { Stroke, Touch } from './touch.ts'

/** Which way hands point on the left half: up the back, and on the buttock along the fibres, up and in. */
function wayAt([, y]: Spot): Spot {
  const up = smoothstep(-60, 40, y)
  const [x, z] = [lerp(-0.6, -0.1, up), lerp(0.8, 0.99, up)]
  const size = Math.hypot(x, z)
  return [x / size, z / size]
}

/** Where the hand that does not work lies: nearer the midline, above the one that works, or below it high up the back. */
function beside([x, y]: Spot): Spot {
  return [x - 78, clamp(y + lerp(88, -80, smoothstep(0, 90, y)), -140, 118)]
}

const resting = (spot: Spot): Placed => ({
  outer: 0,
  stroke: 'glide',
  phase: 0.3,
  spot: beside(spot),
  fingers: [-0.3, 0.95],
  contact: 1,
  push: 0.12,
  dentRadiusMm: 45,
})

/** A flat hand that goes wherever it is led: the viewer's own movement is the stroke. */
function gliding(_: Touch, spot: Spot): Placed[] {
  return [
    {
      outer: 1,
      stroke: 'glide',
      phase: 0.3,
      spot,
      fingers: wayAt(spot),
      contact: 1,
      push: 1,
      dentRadiusMm: 45,
    },
    resting(spot),
  ]
}

const APART_MM = 46
const CIRCLE_MM = 9
/** Two hands on either side of the place, one pressing in while the other lifts, in slow circles. */
function kneading(touch: Touch, spot: Spot): Placed[] {
  const way = wayAt(spot)
  const aside: Spot = [way[1], -way[0]]
  return ([0, 1] as const).map((outer) => {
    const phase = (touch.phase + outer / 2) % 1
    const turn = 2 * Math.PI * phase
    const across = (outer === 0 ? -APART_MM : APART_MM) + CIRCLE_MM * Math.cos(turn)
    const along = CIRCLE_MM * Math.sin(turn)
    return {
      outer,
      stroke: 'knead',
      phase,
      spot: [spot[0] + aside[0] * across + way[0] * along, spot[1] + aside[1] * across + way[1] * along],
      fingers: way,
      contact: 1,
      push: 0.2 + 0.8 * Math.cos(turn),
      dentRadiusMm: 38,
    }
  })
}

/** A thumb that sinks in at the place over the first half of the stroke and waits there, as long as it is held. */
function pressing(touch: Touch, spot: Spot): Placed[] {
  const sink = smoothstep(0, 0.42, touch.phase) * (1 - smoothstep(0.86, 1, touch.phase))
  return [
    {
      outer: 1,
      stroke: 'press',
      phase: touch.phase,
      spot,
      fingers: [-0.35, 0.94],
      contact: 1,
      push: 0.25 + 0.75 * sink,
      dentRadiusMm: 27,
    },
    resting(spot),
  ]
}

const strokesLed: Readonly<Record<Stroke, (touch: Touch, spot: Spot) => Placed[]>> = {
  glide: gliding,
  knead: kneading,
  press: pressing,
}

/** Hands led to a place (left half, mm) instead of over their muscle; the first of them is the one that is led, but kneading goes round the place. */
export const ledHands = (touch: Touch, spot: Spot): Placed[] => strokesLed[touch.stroke](touch, spot)
