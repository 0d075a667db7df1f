import { bearingPoint, handPose, type RayId, type Yield } from '../anatomy/hands.ts'
import { type Side, sideOf } from '../anatomy/structures.ts'
import { easeInOut, smoothstep } from '../math/easing.ts'
import { apply, rotate, type Transform } from '../math/transform.ts'
import { add, clamp, cross, distance, dot, lerp, mirror, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import type { Body, Dent, HandPose } from './body.ts'
import { restFingers } from './finger-contact.ts'
import { ledHands } from './led-hands.ts'
import { bearing, dentMm, feltMm, pressureOf, reachOfDentMm } from './massage.ts'
import { backOfSkin, skinBehind } from './massage-skin.ts'
import { pairOf, sectionOf } from './muscle.ts'
import { warpDirection, warpPoint } from './skin-warp.ts'
import type { Stroke, Touch } from './touch.ts'
import { type DepthsBelow, depthsBelow } from './touch-depth.ts'
import { heldPlace, sideOfPlace } from './touch-place.ts'

/** The hands of a touch as they are now, the dents they make (at most four), and how deep they are felt, mm. */
export interface Hands {
  readonly hands: readonly HandPose[]
  readonly dents: readonly Dent[]
  readonly touchDepthMm: number
  readonly push: Push | null
}

/** How deep the hands dent the skin and are felt under it, mm from where the skin was, and what lies how deep there. */
export interface Push extends DepthsBelow {
  readonly dentMm: number
  readonly reachMm: number
}

/** A place on the skin behind, [to the left, up] mm at rest. */
export type Spot = readonly [x: number, y: number]

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

/** A hand that has found its place on the skin. */
interface Laid extends Placed {
  readonly skin: { readonly point: Vec3; readonly out: Vec3 }
  /** Of the dent under it, mm. */
  readonly depthMm: number
}

const CLEAR_MM = 45 // how far a hand is lifted between strokes; chosen by eye
const HAND_APART_MM = 40
const TOP_SPOT_Y_MM = 120 // fingertips reach 100 mm farther, to the edge of the drawn back

const along = (a: Spot, b: Spot, t: number): Spot => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)]
const offset = (from: Spot, way: Spot, mm: number): Spot => [from[0] + way[0] * mm, from[1] + way[1] * mm]
const across = (way: Spot): Spot => [way[1], -way[0]]

/** The muscle's fibres as seen from behind: lower and upper end of the part that hands work on, and the unit way up. */
function fibres(touch: Touch): { low: Spot; high: Spot; way: Spot; middle: Spot } {
  const pair = pairOf(touch.target)
  const at = (t: number): Spot => {
    const { centre } = sectionOf(pair, t, 0)
    return [centre[0], centre[1]]
  }
  const ends = [at(0.15), at(0.85)] as const
  const [low, top] = ends[0][1] < ends[1][1] ? ends : [ends[1], ends[0]]
  const high: Spot = top[1] > TOP_SPOT_Y_MM ? along(low, top, (TOP_SPOT_Y_MM - low[1]) / (top[1] - low[1])) : top
  const size = Math.hypot(high[0] - low[0], high[1] - low[1]) || 1
  return { low, high, way: [(high[0] - low[0]) / size, (high[1] - low[1]) / size], middle: along(low, high, 0.5) }
}

/** Flat hands follow one another up the muscle: each glides, lifts, and comes back through the air while the other works. */
function gliding(touch: Touch): Placed[] {
  const { low, high, way } = fibres(touch)
  const GLIDE = 0.62
  return ([0, 1] as const).map((outer) => {
    const phase = (touch.phase + outer / 2) % 1
    const reached = phase < GLIDE ? easeInOut(phase / GLIDE) : 1 - easeInOut((phase - GLIDE) / (1 - GLIDE))
    const contact = smoothstep(0, 0.08, phase) * (1 - smoothstep(GLIDE - 0.04, GLIDE + 0.06, phase))
    const sideways = outer === 0 ? -HAND_APART_MM : HAND_APART_MM
    const spot = offset(along(low, high, reached), across(way), sideways)
    return { outer, stroke: 'glide', phase, spot, fingers: way, contact, push: contact, dentRadiusMm: 45 }
  })
}

/** Two hands side by side: one presses in while the other lifts, in slow circles. */
function kneading(touch: Touch): Placed[] {
  const { middle, way } = fibres(touch)
  const CIRCLE_MM = 9
  // Fingers point across the fibres and towards the head.
  const sideways = across(way)
  const fingers: Spot = sideways[1] > 0 ? sideways : [-sideways[0], -sideways[1]]
  // The outer hand lies away from its thumb, so that thumbs face one another.
  const outwards = across(fingers)
  return ([0, 1] as const).map((outer) => {
    const phase = (touch.phase + outer / 2) % 1
    const turn = 2 * Math.PI * phase
    const apart = (outer === 0 ? -1 : 1) * 1.15 * HAND_APART_MM
    const centre = offset(middle, outwards, apart + CIRCLE_MM * Math.cos(turn))
    const spot = offset(centre, fingers, CIRCLE_MM * Math.sin(turn))
    // An open hand presses in, a closing one lifts.
    const push = 0.2 + 0.8 * Math.cos(turn)
    return { outer, stroke: 'knead', phase, spot, fingers, contact: 1, push, dentRadiusMm: 38 }
  })
}

const LOW_BACK: Spot = [-6, 62]
/** A thumb sinks in over the muscle, waits, and eases off; the other hand rests on the low back. */
function pressing(touch: Touch): Placed[] {
  const { middle } = fibres(touch)
  const sink = smoothstep(0, 0.42, touch.phase) * (1 - smoothstep(0.86, 1, touch.phase))
  const phase = touch.phase
  return [
    {
      outer: 1,
      stroke: 'press',
      phase,
      spot: middle,
      fingers: [-0.35, 0.94],
      contact: 1,
      push: 0.25 + 0.75 * sink,
      dentRadiusMm: 27,
    },
    {
      outer: 0,
      stroke: 'glide',
      phase: 0.3,
      spot: LOW_BACK,
      fingers: [-0.3, 0.95],
      contact: 1,
      push: 0.12,
      dentRadiusMm: 45,
    },
  ]
}

const placings: Readonly<Record<Stroke, (touch: Touch) => Placed[]>> = {
  glide: gliding,
  knead: kneading,
  press: pressing,
}

/** The frame of a hand whose fingers point along `fingers` as far as the skin allows and whose back faces `out`. */
function handFrame(point: Vec3, fingers: Vec3, out: Vec3): Transform {
  const y = normalize(sub(fingers, scale(out, dot(fingers, out))))
  const x = cross(y, out)
  return { rotation: [x[0], y[0], out[0], x[1], y[1], out[1], x[2], y[2], out[2]], translationMm: point }
}

/**
 * Where the hands of a touch are and how they dent the body, with the skin carried by the bones. Everything is continuous in phase and
 * pressure; at no pressure the hands are clear of the skin and there is no dent.
 */
export function layHands(touch: Touch | null, bones: Body['bones']): Hands {
  if (touch === null) return { hands: [], dents: [], touchDepthMm: 0, push: null }
  const held: Touch = { ...touch, phase: (((touch.phase || 0) % 1) + 1) % 1 }
  const side = held.place ? sideOfPlace(held.place) : (sideOf(held.target) ?? 'left')
  const flip = (v: Vec3): Vec3 => (side === 'left' ? v : mirror(v))
  const on = smoothstep(0, 0.8, pressureOf(held)) * bearing(held)
  const fullMm = dentMm(held)
  const led = held.place && heldPlace(held.place)
  const placed = led ? ledHands(held, [Math.abs(led.xMm), led.yMm]) : placings[held.stroke](held)
  const laid = placed.map((placed): Laid => {
    const skin = skinBehind(...placed.spot)
    return { ...placed, skin, contact: clamp(placed.contact * on, 0, 1), depthMm: placed.push * fullMm * on }
  })
  const dents: Dent[] = laid.map(({ skin, depthMm, dentRadiusMm }) => ({
    centreMm: warpPoint(bones, flip(skin.point)),
    direction: scale(warpDirection(bones, flip(skin.point), flip(skin.out)), -1),
    depthMm,
    radiusMm: dentRadiusMm,
  }))
  const hands = laid.map((one, i): HandPose => {
    const { skin, stroke, phase, contact } = one
    // The outer hand of a touch on the left is the left one: the therapist faces the head.
    const hand: Side = (one.outer === 1) === (side === 'left') ? 'left' : 'right'
    const fingers = warpDirection(bones, flip(skin.point), flip([...one.fingers, 0]))
    const { centreMm, direction } = dents[i]!
    const transform = standing(one, hand, centreMm, fingers, scale(direction, -1))
    const joints = handPose(hand, stroke, phase, fingersOf(one, laid))
    return { hand, stroke, transform, contact, phase, joints }
  })
  const deepestMm = Math.max(...laid.map(({ depthMm }) => depthMm), 0)
  const [x, y] = laid[0]!.spot
  const under = led ?? { xMm: side === 'left' ? x : -x, yMm: y }
  const reachMm = deepestMm > 0 ? reachOfDentMm(deepestMm, under) : 0
  const touchDepthMm = led ? Math.max(reachMm - deepestMm, 0) : feltMm(deepestMm)
  const pressed = dents[0]!
  if (held.stroke === 'press') dents.push(deepDent(pressed, touchDepthMm))
  return { hands, dents, touchDepthMm, push: { dentMm: deepestMm, reachMm, ...depthsBelow(under) } }
}

/** What of a thumb's push still arrives at the depth where it is last felt: a shallow, wide dent, so that the muscle below yields too. */
const deepDent = (skin: Dent, feltDepthMm: number): Dent => ({
  centreMm: add(skin.centreMm, scale(skin.direction, 0.7 * feltDepthMm)),
  direction: skin.direction,
  depthMm: 0.3 * skin.depthMm,
  radiusMm: 34,
})

/** Where a hand stands so that the part of it that bears on the body is at its dent, or clear above it. */
function standing(
  { stroke, phase, contact, depthMm }: Laid,
  hand: Side,
  point: Vec3,
  fingers: Vec3,
  out: Vec3,
): Transform {
  const frame = handFrame(add(point, scale(out, (1 - contact) * CLEAR_MM - depthMm)), fingers, out)
  const shift = rotate(frame, bearingPoint(hand, stroke, phase))
  return { ...frame, translationMm: sub(frame.translationMm, shift) }
}

/** How a hand's fingers give to the dented skin at rest, seen on the left half of the body; bones carry skin and hand alike. */
function fingersOf(one: Laid, all: readonly Laid[]): Readonly<Partial<Record<RayId, Yield>>> {
  const hand: Side = one.outer === 1 ? 'left' : 'right'
  const stand = standing(one, hand, one.skin.point, [...one.fingers, 0], one.skin.out)
  // Depth along z as distance to the skin, which slopes under a hand as it does in its middle.
  const steepness = -one.skin.out[2]
  const gap = (inHand: Vec3): number => {
    const at = apply(stand, hand === 'left' ? inHand : mirror(inHand))
    const aboveSkin = (backOfSkin(at[0], at[1]) - at[2]) * steepness
    return all.reduce((above, { skin, depthMm, dentRadiusMm }) => {
      const off = distance(at, skin.point) / dentRadiusMm
      return above + depthMm * Math.exp(-off * off)
    }, aboveSkin)
  }
  const rested = restFingers(one.stroke, one.phase, gap)
  const eased = ([base, middle, end]: Yield): Yield => [base * one.contact, middle * one.contact, end * one.contact]
  return Object.fromEntries(Object.entries(rested).map(([id, more]) => [id, eased(more)]))
}

export const createHandLayer = () => layHands
