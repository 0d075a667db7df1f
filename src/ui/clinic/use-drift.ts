import { useEffect } from 'react'
import { store } from '../../state/store.ts'
import { DRIFT_MS, driftAt } from './drift.ts'

/** Moves what stands still by a few px with each step and each phase, and never leaves it longer than DRIFT_MS in one place: as --drift-x, --drift-y and --ink of the page. */
export function useDrift(): void {
  useEffect(() => {
    const { style } = document.documentElement
    let turn = 0
    let timer: ReturnType<typeof setTimeout>
    const move = (): void => {
      const { xPx, yPx, shade } = driftAt(turn++)
      style.setProperty('--drift-x', `${xPx}px`)
      style.setProperty('--drift-y', `${yPx}px`)
      style.setProperty('--ink', shade)
      clearTimeout(timer)
      timer = setTimeout(move, DRIFT_MS)
    }
    move()
    const stop = store.subscribe((now, was) => {
      if (now.step !== was.step || now.clinic !== was.clinic) move()
    })
    return () => {
      stop()
      clearTimeout(timer)
      for (const name of ['--drift-x', '--drift-y', '--ink']) style.removeProperty(name)
    }
  }, [])
}
