import { type RefObject, useEffect } from 'react'
import { coveredOf } from '../parts/covered.ts'
import { setInsets } from '../state/actions.ts'

/** Measures how much of the picture the panels cover and tells the camera (and the style sheets, as --inset-...). */
export function useInsets(picture: RefObject<HTMLElement | null>, page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const [frame, root] = [picture.current, page.current]
    if (!frame || !root) return
    const tell = (): void => {
      const insets = coveredOf(frame, root)
      setInsets(insets)
      for (const [name, px] of Object.entries(insets))
        root.style.setProperty(`--inset-${name.replace('Px', '')}`, `${px}px`)
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
