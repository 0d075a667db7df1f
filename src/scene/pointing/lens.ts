import type { PointedAt } from '../../state/live-view.ts'

/** How one picture, or one pane of several, shows the body. */
export interface Lens {
  /** Where what is looked at is drawn, CSS px from the picture's upper left corner. */
  readonly x: number
  readonly y: number
  /** At what is looked at. */
  readonly pxPerMm: number
  /** From the eye to what is looked at, mm. */
  readonly distanceMm: number
}

type Place = Pick<PointedAt, 'rightMm' | 'upMm' | 'nearMm'>

/** The place under a point of the picture that lies so far before what is looked at, mm. */
export function placeUnder(xPx: number, yPx: number, nearMm: number, { x, y, pxPerMm, distanceMm }: Lens): Place {
  const mmPerPx = (distanceMm - nearMm) / distanceMm / pxPerMm
  return { rightMm: (xPx - x) * mmPerPx, upMm: (y - yPx) * mmPerPx, nearMm }
}

/** Where in the picture a place is drawn, CSS px from its corner: the inverse of `placeUnder`; null for one behind the eye. */
export function pointOf(
  { rightMm, upMm, nearMm }: Place,
  { x, y, pxPerMm, distanceMm }: Lens,
): [x: number, y: number] | null {
  if (nearMm >= distanceMm) return null
  const pxPerMmThere = (pxPerMm * distanceMm) / (distanceMm - nearMm)
  return [x + rightMm * pxPerMmThere, y - upMm * pxPerMmThere]
}
