import type { PointedAt } from '../../../state/live-view.ts'
import type { Insets } from '../../../state/store.ts'

/** A picture and what panels cover of it, CSS px. */
export interface Box {
  readonly widthPx: number
  readonly heightPx: number
  readonly insets: Insets
}

/** How much of the body is seen in the free picture, mm. */
interface Seen {
  readonly widthMm: number
  readonly heightMm: number
}

function freeIn({ widthPx, heightPx, insets }: Box): { x: number; y: number; width: number; height: number } {
  const [width, height] = [widthPx - insets.leftPx - insets.rightPx, heightPx - insets.topPx - insets.bottomPx]
  return { x: insets.leftPx + width / 2, y: insets.topPx + height / 2, width, height }
}

/** What of the body lies under a place of the picture, mm from the middle of its free part; CSS px from the picture's corner. */
export function toMm(xPx: number, yPx: number, seen: Seen, box: Box): PointedAt {
  const { x, y, width, height } = freeIn(box)
  return { rightMm: ((xPx - x) / width) * seen.widthMm, upMm: ((y - yPx) / height) * seen.heightMm }
}

/** Where in the picture that lies, CSS px from its corner: the inverse of `toMm`. */
export function fromMm({ rightMm, upMm }: PointedAt, seen: Seen, box: Box): { x: number; y: number } {
  const { x, y, width, height } = freeIn(box)
  return { x: x + (rightMm / seen.widthMm) * width, y: y - (upMm / seen.heightMm) * height }
}
