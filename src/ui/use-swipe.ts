import { type RefObject, useEffect } from 'react'
import { nextStep, previousStep } from '../state/actions.ts'

const LEAST_PX = 56
/** A swipe is clearly sideways: scrolling a page slantwise is not one. */
const SLANT = 0.5

/** A sideways swipe over the text goes a step on or back (the buttons do the same), while a story is told. */
export function useSwipe(element: RefObject<HTMLElement | null>, telling: boolean): void {
  useEffect(() => {
    const surface = element.current
    if (!surface || !telling) return
    let from: { x: number; y: number } | null = null
    const start = ({ touches, target }: TouchEvent): void => {
      const [touch] = touches
      const draggable = target instanceof Element && target.closest('input, canvas, .hotspots') !== null
      from = touch && touches.length === 1 && !draggable ? { x: touch.clientX, y: touch.clientY } : null
    }
    const end = ({ changedTouches }: TouchEvent): void => {
      const [touch] = changedTouches
      if (!from || !touch) return
      const dx = touch.clientX - from.x
      const dy = touch.clientY - from.y
      from = null
      if (Math.abs(dx) < LEAST_PX || Math.abs(dy) > Math.abs(dx) * SLANT) return
      // The next page comes from where reading goes.
      if (dx < 0 !== (document.documentElement.dir === 'rtl')) nextStep()
      else previousStep()
    }
    surface.addEventListener('touchstart', start, { passive: true })
    surface.addEventListener('touchend', end, { passive: true })
    return () => {
      surface.removeEventListener('touchstart', start)
      surface.removeEventListener('touchend', end)
    }
  }, [element, telling])
}
