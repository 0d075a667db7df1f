import { useEffect } from 'react'
import { setPicture } from '../../state/actions.ts'
import { useApp } from '../../state/use-app.ts'
import { createPace } from './pace.ts'

/** Gives the picture up for still ones where the device draws it too slowly while the story tells itself. */
export function usePace(): void {
  const drawing = useApp(
    ({ clinic, playing, picture }) =>
      clinic === 'telling' && playing && (picture.is === 'drawn' || picture.is === 'partial'),
  )
  useEffect(() => {
    if (!drawing) return
    const pace = createPace()
    let frame = requestAnimationFrame(function next(ms): void {
      if (pace.frame(ms)) setPicture({ is: 'unavailable', why: 'slow' })
      else frame = requestAnimationFrame(next)
    })
    return () => cancelAnimationFrame(frame)
  }, [drawing])
}
