import { clamp } from '../../math/vec3.ts'
import { type Column, type LabelFrame, MOST_LABELS } from './layout.ts'
import type { Box, Region, Survey } from './survey.ts'

/** What there is room for in a picture. */
export interface Room {
  /** Where structures are looked for and pointed at. */
  readonly region: Region
  /** Width of the widest name, CSS px. */
  readonly namePx: number
  readonly most: number
}

/** A picture this narrow shows fewer and narrower names. */
const NARROW_PX = 560
const MOST_NARROW = 5
const EDGE_PX = 10
/** From a name's column to what it may name, and from the body to the column where there is room. Chosen by eye. */
const CLEAR_PX = 12
const BESIDE_PX = 40

/**
 * @param free the part of the picture that no panel covers, CSS px
 * @param taken what else stands over the picture, CSS px
 */
export function roomIn(
  free: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  taken: readonly Box[],
): Room {
  const narrow = free.width < NARROW_PX
  const namePx = narrow ? Math.round(free.width * 0.26) : Math.round(clamp(free.width * 0.22, 130, 210))
  const aside = EDGE_PX + namePx + CLEAR_PX
  return {
    region: { ...free, fromPx: free.x + aside, toPx: free.x + free.width - aside, taken },
    namePx,
    most: narrow ? MOST_NARROW : MOST_LABELS,
  }
}

/**
 * The columns of a picture: at its edges, or beside the body where that leaves more room than the names need; clear of what else stands
 * over the picture.
 */
export function columnsIn({ region, namePx }: Room, silhouette: Survey['silhouette']): LabelFrame {
  const least = { left: region.x + EDGE_PX + namePx, right: region.x + region.width - EDGE_PX - namePx }
  const edges: Readonly<Record<Column, number>> = {
    left: silhouette ? Math.max(silhouette.leftPx - BESIDE_PX, least.left) : least.left,
    right: silhouette ? Math.min(silhouette.rightPx + BESIDE_PX, least.right) : least.right,
  }
  const middle = region.y + region.height / 2
  const place = (column: Column) => {
    const [from, to] = column === 'left' ? [edges.left - namePx, edges.left] : [edges.right, edges.right + namePx]
    let [topPx, bottomPx] = [region.y + EDGE_PX, region.y + region.height - EDGE_PX]
    for (const box of region.taken) {
      if (box.rightPx < from || box.leftPx > to || box.bottomPx < topPx || box.topPx > bottomPx) continue
      if ((box.topPx + box.bottomPx) / 2 > middle) bottomPx = Math.min(bottomPx, box.topPx - EDGE_PX)
      else topPx = Math.max(topPx, box.bottomPx + EDGE_PX)
    }
    return { edgePx: Math.round(edges[column]), topPx, bottomPx: Math.max(bottomPx, topPx) }
  }
  return { left: place('left'), right: place('right') }
}
