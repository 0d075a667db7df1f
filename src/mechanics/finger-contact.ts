import {
  bendRay,
  type Gesture,
  gripInto,
  type RayId,
  rayGripPlace,
  rayIds,
  rayPlace,
  undersides,
} from '../anatomy/hands.ts'
import { applyInto } from '../math/transform.ts'
import { setInto, type Vec3Place } from '../math/vec3.ts'
import { byKey } from './by-key.ts'

/**
 * Feels for the skin: writes over a point of the left hand's own frame how far above the skin it is, mm, into its first number;
 * negative below.
 */
export type Feel = (point: Vec3Place) => void

/** How far a joint gives beyond its grip, degrees: a living hand's passive range, chosen by eye. */
type Range = readonly [least: number, most: number]
const knuckle: Range = [-34, 40]
const thumbRoot: Range = [-30, 34]
/** Curled fingers set down; further their tips would slide along the skin. */
const grasping: Range = [-16, 22]
const pastKnuckle: Range = [-9, 46]
const HALVINGS = 9
const STEPS = 5
/** A gap that changes less than this with a turn, mm a degree, is not worth turning for. */
const SLUGGISH = 1

/** What every ray bends beyond its grip, degrees; undefined for one that does not rest on the skin. */
export type YieldsPlace = { [Id in RayId]: Vec3Place | undefined }

const under = byKey(rayIds, undersides)

// The ray that is being laid: numbers are kept in arrays, as a number that goes from function to function may be allocated.
const pose = rayPlace()
const grip = rayGripPlace()
const point: Vec3Place = [0, 0, 0]
const found = new Float64Array(2)
const GAP = 0
const TURN = 1

/**
 * Writes into `found` the least gap under the ray's joints from one on, with that joint bent by `found[TURN]` and the others as they are.
 * @param from the first joint that is bent otherwise than when the ray was laid last
 */
function lowest(id: RayId, joint: number, more: Vec3Place, feel: Feel, from: number): void {
  more[joint] = found[TURN]!
  bendRay(pose, id, grip, more, from)
  found[GAP] = Number.POSITIVE_INFINITY
  for (let k = joint; k < 3; k++) {
    feel(applyInto(point, pose[k]!, under[id][k]!))
    found[GAP] = Math.min(found[GAP]!, point[0])
  }
}

/** Bends a joint to where the gap closes, where more bending closes it; to the nearer end of the range when none does. */
function close(id: RayId, joint: number, more: Vec3Place, range: Range, feel: Feel): void {
  let open = range[0]
  let closed = range[1]
  found[TURN] = open
  // The joint before has just been bent to where it stays.
  lowest(id, joint, more, feel, Math.max(joint - 1, 0))
  if (found[GAP]! <= 0) return
  found[TURN] = closed
  lowest(id, joint, more, feel, joint)
  if (found[GAP]! >= 0) return
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (open + closed) / 2
    found[TURN] = middle
    lowest(id, joint, more, feel, joint)
    if (found[GAP]! > 0) open = middle
    else closed = middle
  }
  more[joint] = open
}

/** Bone after bone laid on the skin from the knuckle on, as by a flat hand; a hollow is bridged. */
function layFlat(more: Vec3Place, id: RayId, feel: Feel): void {
  setInto(more, 0, pastKnuckle[0], pastKnuckle[0])
  for (let joint = 0; joint < 3; joint++)
    close(id, joint, more, joint > 0 ? pastKnuckle : id === 'thumb' ? thumbRoot : knuckle, feel)
}

/** Writes into `found` the gap under the tip with the first joint bent by `found[TURN]`. */
function atTip(id: RayId, more: Vec3Place, feel: Feel): void {
  more[0] = found[TURN]!
  bendRay(pose, id, grip, more)
  feel(applyInto(point, pose[2], under[id][2]))
  found[GAP] = point[0]
}

/**
 * Only the tip set down, the finger staying as curved as its grip: the turn that brings its gap near zero, in a few damped steps. A much
 * bent finger moves its tip along the skin and away again: there, where halving would jump from one answer to another, this stays smooth.
 */
function setDown(more: Vec3Place, id: RayId, gesture: Gesture, feel: Feel): void {
  const range = id === 'thumb' ? thumbRoot : gesture === 'knead' ? grasping : knuckle
  setInto(more, 0, 0, 0)
  let turnDeg = 0
  for (let i = 0; i < STEPS; i++) {
    found[TURN] = turnDeg
    atTip(id, more, feel)
    const gapMm = found[GAP]!
    found[TURN] = turnDeg + 1
    atTip(id, more, feel)
    const slope = found[GAP]! - gapMm
    turnDeg -= (gapMm * slope) / (slope * slope + SLUGGISH * SLUGGISH)
    turnDeg = Math.min(Math.max(turnDeg, range[0]), range[1])
  }
  more[0] = turnDeg
}

/** Writes what each ray of a hand bends beyond its grip so that it rests on the skin, neither floating nor sinking in. */
export function restFingers(
  out: YieldsPlace,
  room: Readonly<Record<RayId, Vec3Place>>,
  gesture: Gesture,
  phase: number,
  feel: Feel,
): void {
  for (let i = 0; i < rayIds.length; i++) {
    const id = rayIds[i]!
    // The thumb that presses is what the hand stands on.
    if (gesture === 'press' && id === 'thumb') {
      out[id] = undefined
      continue
    }
    const more = room[id]
    gripInto(grip, id, gesture, phase)
    if (gesture === 'glide') layFlat(more, id, feel)
    else setDown(more, id, gesture, feel)
    out[id] = more
  }
}
