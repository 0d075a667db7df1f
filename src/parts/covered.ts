import type { Insets } from '../state/store.ts'

const edges = ['top', 'right', 'bottom', 'left'] as const
type Edge = (typeof edges)[number]

/** What stands beside the picture may overlap it by a part of a pixel. */
const TOUCH_PX = 1

/** Panels that cover the picture mark the edge they sit at, along the line of reading: data-covers="start". */
const edgeOf = (covers: string | undefined, direction: string): Edge | undefined => {
  const starts = direction === 'rtl' ? 'right' : 'left'
  if (covers === 'start') return starts
  if (covers === 'end') return starts === 'left' ? 'right' : 'left'
  return edges.find((edge) => edge === covers)
}

/** How much of the picture the panels in `root` cover, whole CSS px. */
export function coveredOf(picture: HTMLElement, root: HTMLElement): Insets {
  const at = picture.getBoundingClientRect()
  const sizes = { top: 0, right: 0, bottom: 0, left: 0 }
  for (const panel of root.querySelectorAll<HTMLElement>('[data-covers]')) {
    const box = panel.getBoundingClientRect()
    const apart =
      box.right <= at.left + TOUCH_PX ||
      box.left >= at.right - TOUCH_PX ||
      box.bottom <= at.top + TOUCH_PX ||
      box.top >= at.bottom - TOUCH_PX
    if (apart || box.width === 0 || box.height === 0) continue
    const reach = {
      top: box.bottom - at.top,
      right: at.right - box.left,
      bottom: at.bottom - box.top,
      left: box.right - at.left,
    }
    const edge = edgeOf(panel.dataset.covers, getComputedStyle(root).direction)
    if (edge) sizes[edge] = Math.max(sizes[edge], Math.round(reach[edge]))
  }
  return { topPx: sizes.top, rightPx: sizes.right, bottomPx: sizes.bottom, leftPx: sizes.left }
}
