import { radians } from '../math/angle.ts'
import {
  applyInto,
  composeInto,
  type Transform,
  type TransformPlace,
  transformPlace,
  turnByInto,
} from '../math/transform.ts'
import { cross, mixInto, normalize, scale, setInto, sub, type Vec3, type Vec3Place } from '../math/vec3.ts'
import type { Side } from './structures.ts'

/**
 * A finger or the thumb of the therapist's left hand lying flat, in the hand's own frame, mm: origin in the middle of the palm's
 * contact face, y to the fingertips, z out of the back of the hand, and so x to the thumb. The right hand is its mirror image.
 */
export interface Ray {
  /** The three joints from the palm outwards and the middle of the fingertip. */
  readonly joints: readonly [base: Vec3, middle: Vec3, end: Vec3, tip: Vec3]
  /** Half the finger's breadth at each of these. */
  readonly radiiMm: readonly [base: number, middle: number, end: number, tip: number]
  /** Where its nail faces. */
  readonly nail: Vec3
}

export const rayIds = ['thumb', 'index', 'middle', 'ring', 'little'] as const
export type RayId = (typeof rayIds)[number]

/** Joints of a hand, in the order of its transforms: the wrist with palm and forearm, then three for each ray. */
export const handJoints = 16

/** Number of a ray's first joint. */
export const firstJoint = (ray: RayId): number => 1 + 3 * rayIds.indexOf(ray)

const back: Vec3 = [0, 0, 1]

/** A hand 190 mm long from wrist to middle fingertip and 84 mm broad; lengths of the phalanges as in adults, chosen by eye. */
export const rays: Readonly<Record<RayId, Ray>> = {
  thumb: {
    joints: [
      [22, -40, 10],
      [48, -6, 9],
      [65, 22, 9],
      [74.5, 43, 8],
    ],
    radiiMm: [14.5, 12, 11, 9.2],
    nail: normalize([0.6, -0.24, 0.76]),
  },
  index: {
    joints: [
      [26, 32, 14],
      [30.5, 74.5, 11.8],
      [32.8, 100, 9.4],
      [34.3, 118, 7.2],
    ],
    radiiMm: [11, 9.9, 8.8, 7.3],
    nail: back,
  },
  middle: {
    joints: [
      [5, 37, 15],
      [5.8, 84, 12.6],
      [6.3, 113.5, 9.8],
      [6.6, 132, 7.4],
    ],
    radiiMm: [11.2, 10.1, 9, 7.5],
    nail: back,
  },
  ring: {
    joints: [
      [-15, 31.5, 14],
      [-18, 74.3, 11.8],
      [-20, 102, 9.2],
      [-21.3, 120.5, 6.9],
    ],
    radiiMm: [10.6, 9.5, 8.4, 7],
    nail: back,
  },
  little: {
    joints: [
      [-33, 21, 12],
      [-39.5, 54.3, 10.2],
      [-43, 74, 8.2],
      [-46, 90.5, 6.4],
    ],
    radiiMm: [9.3, 8.3, 7.3, 6.2],
    nail: back,
  },
}

/** The forearm: the middle of the wrist it begins at, which way it rises from what the hand lies on, and how much of it is drawn. */
export const forearm: { readonly wrist: Vec3; readonly way: Vec3; readonly lengthMm: number } = {
  wrist: [0, -52, 16],
  way: normalize([0, -0.87, 0.5]),
  lengthMm: 172,
}

/** Bending towards the palm at the three joints and spreading away from the middle finger (the thumb: out of the palm), degrees. */
interface Bend {
  readonly flexDeg: readonly [base: number, middle: number, end: number]
  readonly spreadDeg: number
}
type Grip = Readonly<Record<RayId, Bend>>

export const gestures = ['glide', 'knead', 'press'] as const
/** What a hand does, as in `Touch`. */
export type Gesture = (typeof gestures)[number]

const bend = (base: number, middle: number, end: number, spreadDeg = 0): Bend => ({
  flexDeg: [base, middle, end],
  spreadDeg,
})

/** Each gesture between its two extremes; chosen by eye. */
const grips: Readonly<Record<Gesture, readonly [Grip, Grip]>> = {
  // Flat, the fingers following the body's curve.
  glide: [
    {
      thumb: bend(2, 4, 4, -2),
      index: bend(2, 3, 2, -4),
      middle: bend(2, 3, 2),
      ring: bend(2, 3, 2, -3.5),
      little: bend(3, 4, 3, -8),
    },
    {
      thumb: bend(4, 8, 8, 2),
      index: bend(8, 9, 5, -3),
      middle: bend(9, 9, 5),
      ring: bend(9, 10, 5, -3),
      little: bend(10, 11, 6, -6),
    },
  ],
  // A C between thumb and fingers that opens and closes.
  knead: [
    {
      thumb: bend(2, 6, 6, 16),
      index: bend(18, 16, 8, -2),
      middle: bend(20, 16, 8),
      ring: bend(20, 18, 8, -2),
      little: bend(18, 18, 10, -4),
    },
    {
      thumb: bend(6, 16, 20, 27),
      index: bend(38, 34, 16, -4),
      middle: bend(41, 35, 17),
      ring: bend(42, 37, 18, -3),
      little: bend(40, 38, 18, -6),
    },
  ],
  // The thumb straight and down, the fingers spread as a support.
  press: [
    {
      thumb: bend(0, -2, -4, 40),
      index: bend(14, 26, 14, 1),
      middle: bend(12, 26, 14),
      ring: bend(12, 28, 14, 0),
      little: bend(12, 30, 14, 1),
    },
    {
      thumb: bend(0, -4, -8, 46),
      index: bend(18, 32, 16, 2),
      middle: bend(16, 32, 16),
      ring: bend(16, 34, 16, 1),
      little: bend(16, 36, 16, 2),
    },
  ],
}

/** Which way spreading turns each ray about the back of the hand; the thumb leaves the palm's plane instead. */
const spreadSign: Readonly<Record<Exclude<RayId, 'thumb'>, number>> = { index: -1, middle: 0, ring: 1, little: 1 }

/** The axis that bends a ray towards its pad: a positive turn takes the direction of the finger away from its nail. */
function flexionAxis({ joints, nail }: Ray): Vec3 {
  return normalize(cross(nail, sub(joints[3], joints[1])))
}

/** The axis that takes the thumb out of the palm's plane towards what the hand lies on. */
function palmarAxis({ joints }: Ray): Vec3 {
  return normalize(cross(back, sub(joints[1], joints[0])))
}

/** What a ray bends on top of its grip, degrees, so that it follows what it lies on; the thumb's first joint leaves the palm instead. */
export type Yield = readonly [base: number, middle: number, end: number]
const unyielding: Yield = [0, 0, 0]
/** The same for each ray of a hand; one that is not named keeps to its grip. */
export type Yields = { readonly [Id in RayId]?: Yield | undefined }

/** Which way each ray bends and the thumb leaves the palm: as rays are, so for ever. */
const axes = Object.fromEntries(
  rayIds.map((id) => [id, { flexion: flexionAxis(rays[id]), palmar: palmarAxis(rays[id]) }]),
) as Readonly<Record<RayId, { readonly flexion: Vec3; readonly palmar: Vec3 }>>

const closedAt = (phase: number): number => 0.5 - 0.5 * Math.cos(2 * Math.PI * phase)

/** How a ray is held in its grip: spreading, then bending at its three joints, degrees. */
export type RayGrip = Float64Array
export const rayGripPlace = (): RayGrip => new Float64Array(4)

/** Writes how a ray is held at a point of its stroke. */
export function gripInto(out: RayGrip, id: RayId, gesture: Gesture, phase: number): RayGrip {
  const closed = closedAt(phase)
  const open = grips[gesture][0][id]
  const shut = grips[gesture][1][id]
  out[0] = open.spreadDeg + (shut.spreadDeg - open.spreadDeg) * closed
  for (let k = 0; k < 3; k++) out[1 + k] = open.flexDeg[k]! + (shut.flexDeg[k]! - open.flexDeg[k]!) * closed
  return out
}

/** The three joints of a ray, from the palm outwards. */
export type RayPlace = readonly [base: TransformPlace, middle: TransformPlace, end: TransformPlace]
export const rayPlace = (): RayPlace => [transformPlace(), transformPlace(), transformPlace()]

const turned = transformPlace()
const spread = transformPlace()
const angle = new Float64Array(1)
const RADIANS = radians(1)
function turnJoint(out: TransformPlace, centre: Vec3, axis: Vec3): TransformPlace {
  angle[0]! *= RADIANS
  return turnByInto(out, centre, axis, angle)
}

/**
 * Writes the three joints of one ray of the left hand from rest to its grip, bent by so much more.
 * @param from the first joint that is bent otherwise than when `out` was written last
 */
export function bendRay(out: RayPlace, id: RayId, grip: RayGrip, more: Yield, from = 0): void {
  const { flexion } = axes[id]
  const { joints } = rays[id]
  if (from === 0) bendBase(out[0], id, grip, more)
  if (from <= 1) {
    angle[0] = grip[2]! + more[1]
    composeInto(out[1], out[0], turnJoint(turned, joints[1], flexion))
  }
  angle[0] = grip[3]! + more[2]
  composeInto(out[2], out[1], turnJoint(turned, joints[2], flexion))
}

function bendBase(base: TransformPlace, id: RayId, grip: RayGrip, more: Yield): void {
  const { joints } = rays[id]
  const { flexion, palmar } = axes[id]
  if (id === 'thumb') {
    angle[0] = grip[0]! + more[0]
    turnJoint(spread, joints[0], palmar)
    angle[0] = grip[1]!
  } else {
    angle[0] = grip[0]! * spreadSign[id]
    turnJoint(spread, joints[0], back)
    angle[0] = grip[1]! + more[0]
  }
  composeInto(base, spread, turnJoint(turned, joints[0], flexion))
}

/** Makes a motion of the left hand's frame one of the right's. */
function flip({ rotation: r, translationMm: t }: TransformPlace): void {
  r[1] = -r[1]
  r[2] = -r[2]
  r[3] = -r[3]
  r[6] = -r[6]
  t[0] = -t[0]
}

export type HandPlace = readonly TransformPlace[]
export const handPlace = (): HandPlace => Array.from({ length: handJoints }, transformPlace)

const grip = rayGripPlace()
const raysIn = new WeakMap<HandPlace, readonly RayPlace[]>()
/** The rays of a hand, as parts of its joints; worked out once for each place. */
function raysOf(hand: HandPlace): readonly RayPlace[] {
  const known = raysIn.get(hand)
  if (known) return known
  const all = rayIds.map((id): RayPlace => {
    const first = firstJoint(id)
    return [hand[first]!, hand[first + 1]!, hand[first + 2]!]
  })
  raysIn.set(hand, all)
  return all
}

/**
 * Writes the sixteen joints of a hand at a point of its stroke: rigid motions from rest, in that hand's own frame, numbered as in the
 * model's `_JOINTS`. `phase` 0..1 repeats: a hand is most open at 0 and most closed at 0.5.
 */
export function handPoseInto(out: HandPlace, hand: Side, gesture: Gesture, phase: number, more: Yields): void {
  const laid = raysOf(out)
  for (let i = 0; i < rayIds.length; i++) {
    const id = rayIds[i]!
    bendRay(laid[i]!, id, gripInto(grip, id, gesture, phase), more[id] ?? unyielding)
  }
  if (hand === 'right') for (let joint = 1; joint < out.length; joint++) flip(out[joint]!)
}

/** The same in transforms of its own. */
export function handPose(hand: Side, gesture: Gesture, phase: number, more: Yields = {}): readonly Transform[] {
  const pose = handPlace()
  handPoseInto(pose, hand, gesture, phase, more)
  return pose
}

/** Where a ray at rest touches what it lies on: under its middle joint, its last joint and its tip; left hand, mm. */
export function undersides(id: RayId): readonly [middle: Vec3, end: Vec3, tip: Vec3] {
  const { joints, radiiMm, nail } = rays[id]
  const under = (k: 1 | 2 | 3): Vec3 => sub(joints[k], scale(nail, radiiMm[k]))
  return [under(1), under(2), under(3)]
}

const pads = { ray: rayPlace(), other: [0, 0, 0] as Vec3Place }
const tips = Object.fromEntries(rayIds.map((id) => [id, undersides(id)[2]])) as Readonly<Record<RayId, Vec3>>

/** Writes the middle of the pad of a ray of the left hand in its grip. */
function padInto(out: Vec3Place, id: RayId, gesture: Gesture, phase: number): Vec3Place {
  bendRay(pads.ray, id, gripInto(grip, id, gesture, phase), unyielding)
  return applyInto(out, pads.ray[2], tips[id])
}

/**
 * Writes where a hand bears on the body, in its own frame, mm: the middle of the palm when it glides, between thumb and fingertips when
 * it kneads, the pad of the thumb when that presses.
 */
export function bearingInto(out: Vec3Place, hand: Side, gesture: Gesture, phase: number): Vec3Place {
  if (gesture === 'glide') return setInto(out, 0, 0, 0)
  padInto(out, 'thumb', gesture, phase)
  if (gesture === 'knead') mixInto(out, out, padInto(pads.other, 'middle', gesture, phase), 0.5)
  if (hand === 'right') out[0] = -out[0]
  return out
}

/** Where a hand bears on the body; see `bearingInto`. */
export const bearingPoint = (hand: Side, gesture: Gesture, phase: number): Vec3 =>
  bearingInto([0, 0, 0], hand, gesture, phase)
