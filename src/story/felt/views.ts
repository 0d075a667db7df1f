import type { Side } from '../../anatomy/structures.ts'
import { feltView } from '../best-sight.ts'
import type { View } from '../moment.ts'

/** From where the right leg is painted, degrees round the body; the left one mirrored. */
const paintedFromDeg = { back: 190, outer: 266, front: 345, inner: 60 } as const
export type PaintView = keyof typeof paintedFromDeg
export const paintViews = Object.keys(paintedFromDeg) as readonly PaintView[]

/** Looks at a side of a leg, buttock to toes. */
export const paintView = (name: PaintView, side: Side): View => ({
  ...feltView('S1', side),
  azimuthDeg: side === 'right' ? paintedFromDeg[name] : 360 - paintedFromDeg[name],
})
