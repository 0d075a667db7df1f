import { type RefObject, useEffect } from 'react'
import { setInsets } from '../state/actions.ts'

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

/** Measures how much of the picture the panels cover and tells the camera (and the style sheets, as --inset-...). */
export function useInsets(picture: RefObject<HTMLElement | null>, page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const [frame, root] = [picture.current, page.current]
    if (!frame || !root) return
    const covered = (): Record<Edge, number> => {
      const at = frame.getBoundingClientRect()
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
      return sizes
    }
    const tell = (): void => {
      const { top, right, bottom, left } = covered()
      setInsets({ topPx: top, rightPx: right, bottomPx: bottom, leftPx: left })
      for (const [edge, px] of Object.entries({ top, right, bottom, left }))
        root.style.setProperty(`--inset-${edge}`, `${px}px`)
    }
    const sizes = new ResizeObserver(tell)
    const watch = (): void => {
      sizes.disconnect()
      sizes.observe(frame)
      for (const panel of root.querySelectorAll('[data-covers]')) sizes.observe(panel)
      tell()
    }
    const panels = new MutationObserver(watch)
    panels.observe(root, { childList: true })
    // Another language may read the other way.
    panels.observe(document.documentElement, { attributes: true, attributeFilter: ['dir'] })
    watch()
    return () => {
      sizes.disconnect()
      panels.disconnect()
    }
  }, [picture, page])
}
