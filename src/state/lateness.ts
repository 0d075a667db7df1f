import { dismissNotice, notify } from './notices.ts'

/** How long something may be on its way before that is said, ms. Chosen by eye. */
export const PATIENCE_MS = 8000

/** How many things are later than that. */
let late = 0

/** Something was asked for: should it be late, a notice says so for as long. @returns what is called when it has come, or is waited for no longer */
export function expectSoon(): () => void {
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    late++
    notify('late-part')
  }, PATIENCE_MS)
  return () => {
    clearTimeout(timer)
    if (!isLate) return
    isLate = false
    late--
    if (late === 0) dismissNotice('late-part')
  }
}
