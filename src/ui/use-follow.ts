import { type RefObject, useEffect } from 'react'
import { useApp } from '../state/use-app.ts'

/** Whether something is in sight: neither scrolled away nor covered. */
function inSight(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const there = document.elementFromPoint(left + width / 2, top + height / 2)
  return there !== null && element.contains(there)
}

/** Keeps the sentence that is said in sight, one list item a sentence, for whoever was reading along; who has scrolled elsewhere stays there. */
export function useFollow(list: RefObject<HTMLElement | null>): void {
  const said = useApp(({ playing, spoken }) => (playing ? (spoken?.sentence ?? 0) : 0))
  const still = useApp((state) => state.reducedMotion)
  useEffect(() => {
    const [before, now] = [list.current?.children[said - 1], list.current?.children[said]]
    if (before && now && inSight(before)) now.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' })
  }, [list, said, still])
}
