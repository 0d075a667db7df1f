import { type ReactNode, useEffect, useState } from 'react'
import { expectSoon, PATIENCE_MS } from '../state/lateness.ts'

/** Stands for a part that is on its way: for nothing at first, then for `children`. */
export function Awaited({ children }: { readonly children: ReactNode }): ReactNode {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLate ? children : null
}

/** Stands for a part whose place stays empty: when it is late, a notice says so. */
export function QuietlyAwaited(): null {
  useEffect(expectSoon, [])
  return null
}
