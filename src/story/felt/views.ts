import { legCentre } from '../../anatomy/skin-sections.ts'
import type { Side } from '../../anatomy/structures.ts'
import { degrees } from '../../math/angle.ts'
import type { Vec3 } from '../../math/vec3.ts'
import { feltView } from '../best-sight.ts'
import type { View } from '../moment.ts'

/** From where the right leg is painted, degrees round the body; the left one mirrored. */
const paintedFromDeg = { back: 190, outer: 266, front: 345, inner: 60 } as const
export type PaintView = keyof typeof paintedFromDeg
export const paintViews = Object.keys(paintedFromDeg) as readonly PaintView[]

/** Above this the two legs are one body, and a place is on its back or its front, mm. */
const BODY_Y_MM = -200

/** From which side of its leg a place is seen best, mm, body frame at rest. */
export function paintViewOf([x, yMm, z]: Vec3): PaintView {
  if (yMm > BODY_Y_MM) return z < 0 ? 'back' : 'front'
  const [outMm, frontMm] = legCentre(yMm)
  const aroundDeg = degrees(Math.atan2(Math.abs(x) - outMm, z - frontMm))
  if (Math.abs(aroundDeg) > 135) return 'back'
  return Math.abs(aroundDeg) < 45 ? 'front' : aroundDeg > 0 ? 'outer' : 'inner'
}

/** Looks at a side of a leg, buttock to toes. */
export const paintView = (name: PaintView, side: Side): View => ({
  ...feltView('S1', side),
  azimuthDeg: side === 'right' ? paintedFromDeg[name] : 360 - paintedFromDeg[name],
})
