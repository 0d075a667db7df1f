import { bearingInto, handPlace, handPoseInto, type RayId, rayIds } from '../anatomy/hands.ts'
import type { Side } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { applyInto, rotateInto, type TransformPlace, transformPlace } from '../math/transform.ts'
import {
  addScaledInto,
  clamp,
  copyInto,
  crossInto,
  scaleInto,
  setInto,
  subInto,
  type Vec3,
  type Vec3Place,
} from '../math/vec3.ts'
import type { Body, Dent, HandPose } from './body.ts'
import { byKey } from './by-key.ts'
import { restFingers, type YieldsPlace } from './finger-contact.ts'
import { leadHands } from './led-hands.ts'
import { bearing, dentMm, feltMm, pressureOf, reachOfDentMm } from './massage.ts'
import { type SkinPlace, skinBehindInto, skinOver, skinPlace } from './massage-skin.ts'
import { sideOfMuscle } from './muscle.ts'
import { type PlacedPlace, placedPlace, placeHands } from './placed-hands.ts'
import { carryDirection, carryPoint, softWeightsInto, softWeightsPlace } from './skin-warp.ts'
import type { Place, Touch } from './touch.ts'
import { copyDepths, type DepthsBelow, depthsBelow, depthsPlace } from './touch-depth.ts'
import { holdPlace, sideOfPlace } from './touch-place.ts'
import { inTurns, type Mutable } from './turns.ts'

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

/** A hand that has found its place on the skin. */
interface Laid extends PlacedPlace {
  readonly skin: SkinPlace
  /** Of the dent under it, mm. */
  depthMm: number
}
const laidPlace = (): Laid => ({ ...placedPlace(), skin: skinPlace(), depthMm: Number.NaN })

type DentPlace = Mutable<Dent> & { readonly centreMm: Vec3Place; readonly direction: Vec3Place }
type HandPosePlace = Mutable<HandPose> & { readonly transform: TransformPlace; readonly joints: TransformPlace[] }

const vecPlace = (): Vec3Place => [Number.NaN, Number.NaN, Number.NaN]
const dentPlace = (): DentPlace => ({
  centreMm: vecPlace(),
  direction: vecPlace(),
  depthMm: Number.NaN,
  radiusMm: Number.NaN,
})
const posePlace = (): HandPosePlace => ({
  hand: 'left',
  stroke: 'glide',
  transform: transformPlace(),
  contact: Number.NaN,
  phase: Number.NaN,
  joints: handPlace() as TransformPlace[],
})

function handsPlace() {
  const [first, second, deep] = [dentPlace(), dentPlace(), dentPlace()] as const
  return {
    hands: [posePlace(), posePlace()] as const,
    dents: [first, second] as readonly DentPlace[],
    /** With the one that a thumb makes in the depth. */
    deepDents: [first, second, deep] as readonly DentPlace[],
    push: { dentMm: Number.NaN, reachMm: Number.NaN, ...depthsPlace() },
    answer: { hands: [], dents: [], touchDepthMm: Number.NaN, push: null } as Mutable<Hands>,
  }
}

const CLEAR_MM = 45 // how far a hand is lifted between strokes; chosen by eye

const mirrored = (out: Vec3Place, v: Vec3, side: Side): Vec3Place =>
  setInto(out, side === 'left' ? v[0] : -v[0], v[1], v[2])

const bears = vecPlace()
const across = vecPlace()
const ahead = vecPlace()

/**
 * Writes where a hand stands, its fingers pointing along `fingers` as far as the skin allows and its back facing `out`, so that the part
 * of it that bears on the body is at its dent, or clear above it.
 */
function stand(to: TransformPlace, one: Laid, hand: Side, point: Vec3, fingers: Vec3, out: Vec3): void {
  const facing = fingers[0] * out[0] + fingers[1] * out[1] + fingers[2] * out[2]
  addScaledInto(ahead, fingers, out, -facing)
  const size = Math.sqrt(ahead[0] * ahead[0] + ahead[1] * ahead[1] + ahead[2] * ahead[2])
  if (size > 0) scaleInto(ahead, ahead, 1 / size)
  crossInto(across, ahead, out)
  const r = to.rotation
  for (let k = 0; k < 3; k++) {
    r[k * 3] = across[k]!
    r[k * 3 + 1] = ahead[k]!
    r[k * 3 + 2] = out[k]!
  }
  addScaledInto(to.translationMm, point, out, (1 - one.contact) * CLEAR_MM - one.depthMm)
  rotateInto(bears, to, bearingInto(bears, hand, one.stroke, one.phase))
  subInto(to.translationMm, to.translationMm, bears)
}

/** What of a thumb's push still arrives at the depth where it is last felt: a shallow, wide dent, so that the muscle below yields too. */
function deepen(out: DentPlace, skin: Dent, feltDepthMm: number): void {
  addScaledInto(out.centreMm, skin.centreMm, skin.direction, 0.7 * feltDepthMm)
  copyInto(out.direction, skin.direction)
  out.depthMm = 0.3 * skin.depthMm
  out.radiusMm = 34
}

/** How hands' fingers give to the dented skin at rest, seen on the left half of the body; bones carry skin and hand alike. */
function createFingers(laid: readonly Laid[]): (one: Laid) => YieldsPlace {
  const standing = transformPlace()
  const fingers = vecPlace()
  const yields: YieldsPlace = byKey(rayIds, () => undefined)
  const room: Readonly<Record<RayId, Vec3Place>> = byKey(rayIds, vecPlace)
  let left = true
  let steepness = Number.NaN

  function feel(point: Vec3Place): void {
    if (!left) point[0] = -point[0]
    applyInto(point, standing, point)
    const x = point[0]
    const y = point[1]
    const z = point[2]
    skinOver(point)
    // Depth along z as distance to the skin, which slopes under a hand as it does in its middle.
    let above = (point[2] - z) * steepness
    for (let i = 0; i < laid.length; i++) {
      const { skin, depthMm, dentRadiusMm } = laid[i]!
      const dx = x - skin.point[0]
      const dy = y - skin.point[1]
      const dz = z - skin.point[2]
      above += depthMm * Math.exp(-(dx * dx + dy * dy + dz * dz) / (dentRadiusMm * dentRadiusMm))
    }
    point[0] = above
  }

  return (one) => {
    left = one.outer === 1
    steepness = -one.skin.out[2]
    setInto(fingers, one.fingers[0], one.fingers[1], 0)
    stand(standing, one, left ? 'left' : 'right', one.skin.point, fingers, one.skin.out)
    restFingers(yields, room, one.stroke, one.phase, feel)
    for (let i = 0; i < rayIds.length; i++) {
      const more = yields[rayIds[i]!]
      if (more) scaleInto(more, more, one.contact)
    }
    return yields
  }
}

/** A touch to be written: what it need not say is said as undefined. */
type TouchPlace = { -readonly [K in keyof Touch]-?: Touch[K] | undefined }

/** Copies a touch with its phase brought into 0..1. */
function wrapPhase(out: TouchPlace, touch: Touch): void {
  out.target = touch.target
  out.stroke = touch.stroke
  out.pressureKpa = touch.pressureKpa
  out.phase = (((touch.phase || 0) % 1) + 1) % 1
  out.minutes = touch.minutes
  out.place = touch.place
  out.restedMinutes = touch.restedMinutes
}

const NO_HANDS: Hands = { hands: [], dents: [], touchDepthMm: 0, push: null }

/**
 * Where the hands of a touch are and how they dent the body, with the skin carried by the bones. Everything is continuous in phase and
 * pressure; at no pressure the hands are clear of the skin and there is no dent.
 */
export function createHandLayer(): (touch: Touch | null, bones: Body['bones']) => Hands {
  const next = inTurns(handsPlace)
  const laid: readonly [Laid, Laid] = [laidPlace(), laidPlace()]
  const fingersOf = createFingers(laid)
  const weights = softWeightsPlace()
  const at = vecPlace()
  const way = vecPlace()
  const out = vecPlace()
  const held: TouchPlace = {
    target: undefined,
    stroke: undefined,
    pressureKpa: Number.NaN,
    phase: Number.NaN,
    minutes: Number.NaN,
    place: undefined,
    restedMinutes: undefined,
  }
  const under: Mutable<Place> = { xMm: Number.NaN, yMm: Number.NaN }

  /** Puts both hands on the skin, seen on the left half at rest. */
  function lay(touch: Touch): void {
    if (touch.place) {
      holdPlace(under, touch.place)
      leadHands(laid, touch, Math.abs(under.xMm), under.yMm)
    } else placeHands(laid, touch)
    const on = smoothstep(0, 0.8, pressureOf(touch)) * bearing(touch)
    const fullMm = dentMm(touch)
    for (let i = 0; i < laid.length; i++) {
      const one = laid[i]!
      skinBehindInto(one.skin, one.spot[0], one.spot[1])
      one.contact = clamp(one.contact * on, 0, 1)
      one.depthMm = one.push * fullMm * on
    }
  }

  /** Carries a hand and its dent to where the bones have taken the skin. */
  function carry(one: Laid, side: Side, bones: Body['bones'], dent: DentPlace, pose: HandPosePlace): void {
    softWeightsInto(weights, mirrored(at, one.skin.point, side))
    carryPoint(dent.centreMm, bones, weights, at)
    carryDirection(out, bones, weights, mirrored(out, one.skin.out, side))
    scaleInto(dent.direction, out, -1)
    dent.depthMm = one.depthMm
    dent.radiusMm = one.dentRadiusMm
    // The outer hand of a touch on the left is the left one: the therapist faces the head.
    pose.hand = (one.outer === 1) === (side === 'left') ? 'left' : 'right'
    pose.stroke = one.stroke
    pose.contact = one.contact
    pose.phase = one.phase
    setInto(way, side === 'left' ? one.fingers[0] : -one.fingers[0], one.fingers[1], 0)
    stand(pose.transform, one, pose.hand, dent.centreMm, carryDirection(way, bones, weights, way), out)
    handPoseInto(pose.joints, pose.hand, one.stroke, one.phase, fingersOf(one))
  }

  return (touch, bones) => {
    if (touch === null) return NO_HANDS
    wrapPhase(held, touch)
    const side = touch.place ? sideOfPlace(touch.place) : sideOfMuscle(touch.target)
    lay(held as Touch)
    const { hands, dents, deepDents, push, answer } = next()
    for (let i = 0; i < laid.length; i++) carry(laid[i]!, side, bones, dents[i]!, hands[i]!)

    const deepestMm = Math.max(laid[0].depthMm, laid[1].depthMm, 0)
    if (!touch.place) {
      under.xMm = side === 'left' ? laid[0].spot[0] : -laid[0].spot[0]
      under.yMm = laid[0].spot[1]
    }
    const reachMm = deepestMm > 0 ? reachOfDentMm(deepestMm, under) : 0
    answer.hands = hands
    answer.touchDepthMm = touch.place ? Math.max(reachMm - deepestMm, 0) : feltMm(deepestMm)
    answer.dents = touch.stroke === 'press' ? deepDents : dents
    if (touch.stroke === 'press') deepen(deepDents[2]!, dents[0]!, answer.touchDepthMm)
    copyDepths(push, depthsBelow(under))
    push.dentMm = deepestMm
    push.reachMm = reachMm
    answer.push = push
    return answer
  }
}

/** The hands of one touch by itself; see `createHandLayer`. */
export const layHands = (touch: Touch | null, bones: Body['bones']): Hands => createHandLayer()(touch, bones)
