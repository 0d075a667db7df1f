import { degrees, radians } from '../math/angle.ts'
import { add, clamp, scale, sub, type Vec3 } from '../math/vec3.ts'
import type { Insets } from '../state/store.ts'
import type { View } from '../story/moment.ts'

/** The picture's size and what panels cover of it, CSS px. */
export interface Frame {
  readonly widthPx: number
  readonly heightPx: number
  readonly insets: Insets
}

/** Where the eye is and what it looks at, mm, body frame. */
export interface Eye {
  readonly positionMm: Vec3
  readonly targetMm: Vec3
}

/** Vertical opening of the camera: narrow, so that a body looks drawn rather than bulged. Chosen by eye. */
export const FOV_DEG = 28
/** What is nearer or farther is not drawn, metres. */
export const NEAR_M = 0.01
export const FAR_M = 12
const LEAST_FREE_PX = 80

/** The part of the picture that no panel covers, CSS px. */
export function freeRectangle({ widthPx, heightPx, insets }: Frame): {
  x: number
  y: number
  width: number
  height: number
} {
  const width = Math.max(widthPx - insets.leftPx - insets.rightPx, LEAST_FREE_PX)
  const height = Math.max(heightPx - insets.topPx - insets.bottomPx, LEAST_FREE_PX)
  return { x: insets.leftPx, y: insets.topPx, width, height }
}

/** An eye that looks straight down still knows which way round it looks: so near to that, nobody sees the difference. */
const STEEPEST_DEG = 89.95

/** Unit direction from the target to the eye. */
export function directionOf(azimuthDeg: number, elevationDeg: number): Vec3 {
  const azimuth = radians(azimuthDeg)
  const elevation = radians(clamp(elevationDeg, -STEEPEST_DEG, STEEPEST_DEG))
  return [Math.sin(azimuth) * Math.cos(elevation), Math.sin(elevation), Math.cos(azimuth) * Math.cos(elevation)]
}

/** How far the eye stands off so that `spanMm` fills the shorter side of the free picture, mm. */
export function distanceFor(spanMm: number, frame: Frame): number {
  const { width, height } = freeRectangle(frame)
  const visibleMm = (spanMm * frame.heightPx) / Math.min(width, height)
  return visibleMm / (2 * Math.tan(radians(FOV_DEG) / 2))
}

/** How much of the body is seen at the target, in what no panel covers, mm: `spanMm` along the shorter side. */
export function seenMm(spanMm: number, frame: Frame): { widthMm: number; heightMm: number } {
  const { width, height } = freeRectangle(frame)
  const shorter = Math.min(width, height)
  return { widthMm: (spanMm * width) / shorter, heightMm: (spanMm * height) / shorter }
}

/** The middle of what a view looks at, or is on its way to, mm; @param middleOf of structures as they are now */
export function viewMiddle({ at, towards = [] }: View, middleOf: (ids: View['at']) => Vec3): Vec3 {
  const here = middleOf(at)
  let middle = here
  for (const { at: there, amount } of towards) middle = add(middle, scale(sub(middleOf(there), here), amount))
  return middle
}

/** The eye for a view whose structures have their middle at `middleMm`. */
export function eyeOf(view: View, middleMm: Vec3, frame: Frame): Eye {
  const targetMm = add(middleMm, view.panMm)
  const away = scale(directionOf(view.azimuthDeg, view.elevationDeg), distanceFor(view.spanMm, frame))
  return { positionMm: add(targetMm, away), targetMm }
}

/** The view an eye has of structures in the middle at `middleMm`: the inverse of `eyeOf`. */
export function viewOf(
  eye: Eye,
  middleMm: Vec3,
  frame: Frame,
): Pick<View, 'azimuthDeg' | 'elevationDeg' | 'spanMm' | 'panMm'> {
  const away = sub(eye.positionMm, eye.targetMm)
  const distance = Math.hypot(...away)
  const azimuth = degrees(Math.atan2(away[0], away[2]))
  return {
    azimuthDeg: (azimuth + 360) % 360,
    elevationDeg: degrees(Math.asin(clamp(away[1] / distance, -1, 1))),
    spanMm: distance / distanceFor(1, frame),
    panMm: sub(eye.targetMm, middleMm),
  }
}
