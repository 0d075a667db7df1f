import type { Compare } from '../../state/comparing.ts'
import type { Insets } from '../../state/store.ts'
import { type Frame, freeRectangle } from '../camera-view.ts'

/** A rectangle of the picture, CSS px from its upper left corner. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where one pane is drawn: what the body is centred in (as insets of the whole picture), and what is drawn of it. */
export interface PanePlace {
  readonly insets: Insets
  readonly clip: Rectangle
}

/** Whether so many panes stand in columns: where that leaves each the longer shorter side. */
function inColumns({ width, height }: Rectangle, count: number): boolean {
  return Math.min(width / count, height) >= Math.min(width, height / count)
}

const between = (x: number, y: number, right: number, bottom: number): Rectangle => ({
  x,
  y,
  width: right - x,
  height: bottom - y,
})

/** Where one picture goes over into the other, CSS px from the left. */
export function wipeEdge(frame: Frame, { wipe, wide }: Compare): number {
  const { x, width, height } = freeRectangle(frame)
  if (wide === undefined) return Math.round(x + wipe * width)
  if (wipe <= 0) return 0
  if (wipe >= 1) return frame.widthPx
  const edge = x + width / 2 + (wipe - 0.5) * wide * Math.min(width, height)
  return Math.round(Math.min(Math.max(edge, 0), frame.widthPx))
}

/** Where the panes of a comparison lie; together their clips are the whole picture, so that nothing is left from before under a panel. */
export function panePlaces(frame: Frame, compare: Compare): readonly PanePlace[] {
  const { panes, as } = compare
  const { widthPx, heightPx, insets } = frame
  const free = freeRectangle(frame)
  if (as === 'wipe') {
    const edge = wipeEdge(frame, compare)
    return [
      { insets, clip: between(0, 0, edge, heightPx) },
      { insets, clip: between(edge, 0, widthPx, heightPx) },
    ]
  }
  const columns = inColumns(free, panes.length)
  return panes.map((_, i) => {
    const share = (index: number): number =>
      Math.round(columns ? free.x + (free.width * index) / panes.length : free.y + (free.height * index) / panes.length)
    const [from, to] = [share(i), share(i + 1)]
    const [first, last] = [i === 0, i === panes.length - 1]
    return columns
      ? {
          insets: { ...insets, leftPx: from, rightPx: widthPx - to },
          clip: between(first ? 0 : from, 0, last ? widthPx : to, heightPx),
        }
      : {
          insets: { ...insets, topPx: from, bottomPx: heightPx - to },
          clip: between(0, first ? 0 : from, widthPx, last ? heightPx : to),
        }
  })
}

/** Which pane a place of the picture lies in, CSS px; the first for one outside. */
export function paneAt(places: readonly PanePlace[], x: number, y: number): number {
  const index = places.findIndex(
    ({ clip }) => x >= clip.x && x < clip.x + clip.width && y >= clip.y && y < clip.y + clip.height,
  )
  return Math.max(index, 0)
}
