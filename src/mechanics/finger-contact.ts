import { type Gesture, type RayId, rayIds, rayPose, undersides, type Yield } from '../anatomy/hands.ts'
import { apply } from '../math/transform.ts'
import { clamp, type Vec3 } from '../math/vec3.ts'

/** How far above the skin a point of the left hand's own frame is, mm; negative below. */
export type GapMm = (point: Vec3) => number

/** How far a joint gives beyond its grip, degrees: a living hand's passive range, chosen by eye. */
type Range = readonly [least: number, most: number]
const knuckle: Range = [-34, 40]
const thumbRoot: Range = [-30, 34]
/** Curled fingers set down; further their tips would slide along the skin. */
const grasping: Range = [-16, 22]
const pastKnuckle: Range = [-9, 46]
const HALVINGS = 9

/** The turn within a range at which a gap closes, where more bending closes it; the nearer end when none does. */
function closing([least, most]: Range, gapAt: (turnDeg: number) => number): number {
  if (gapAt(least) <= 0) return least
  if (gapAt(most) >= 0) return most
  let [open, closed] = [least, most]
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (open + closed) / 2
    if (gapAt(middle) > 0) open = middle
    else closed = middle
  }
  return open
}

const STEPS = 5
/** A gap that changes less than this with a turn, mm a degree, is not worth turning for. */
const SLUGGISH = 1

/**
 * The turn that brings a gap near zero, in a few damped steps. A much bent finger moves its tip along the skin and away again: there,
 * where halving would jump from one answer to another, this stays smooth.
 */
function nearing([least, most]: Range, gapAt: (turnDeg: number) => number): number {
  let turnDeg = 0
  for (let i = 0; i < STEPS; i++) {
    const gapMm = gapAt(turnDeg)
    const slope = gapAt(turnDeg + 1) - gapMm
    turnDeg = clamp(turnDeg - (gapMm * slope) / (slope * slope + SLUGGISH * SLUGGISH), least, most)
  }
  return turnDeg
}

const joints = [0, 1, 2] as const

/** Bone after bone laid on the skin from the knuckle on, as by a flat hand; a hollow is bridged. */
function laidFlat(id: RayId, gesture: Gesture, phase: number, gap: GapMm): Yield {
  const under = undersides(id)
  let found: Yield = [0, pastKnuckle[0], pastKnuckle[0]]
  for (const joint of joints) {
    const turned = (turnDeg: number): Yield =>
      joint === 0
        ? [turnDeg, found[1], found[2]]
        : joint === 1
          ? [found[0], turnDeg, found[2]]
          : [found[0], found[1], turnDeg]
    const lowest = (turnDeg: number): number => {
      const pose = rayPose(id, gesture, phase, turned(turnDeg))
      return Math.min(...joints.slice(joint).map((k) => gap(apply(pose[k]!, under[k]))))
    }
    found = turned(closing(joint > 0 ? pastKnuckle : id === 'thumb' ? thumbRoot : knuckle, lowest))
  }
  return found
}

/** Only the tip set down, the finger staying as curved as its grip. */
function setDown(id: RayId, gesture: Gesture, phase: number, gap: GapMm): Yield {
  const tip = undersides(id)[2]
  const range = id === 'thumb' ? thumbRoot : gesture === 'knead' ? grasping : knuckle
  const base = nearing(range, (turnDeg) => gap(apply(rayPose(id, gesture, phase, [turnDeg, 0, 0])[2]!, tip)))
  return [base, 0, 0]
}

/** What each ray of a hand bends beyond its grip so that it rests on the skin, neither floating nor sinking in. */
export function restFingers(gesture: Gesture, phase: number, gap: GapMm): Readonly<Partial<Record<RayId, Yield>>> {
  // The thumb that presses is what the hand stands on.
  const resting = rayIds.filter((id) => gesture !== 'press' || id !== 'thumb')
  const laid = gesture === 'glide' ? laidFlat : setDown
  return Object.fromEntries(resting.map((id) => [id, laid(id, gesture, phase, gap)]))
}
