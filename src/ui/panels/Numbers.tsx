import type { ReactElement } from 'react'
import { panelFor } from './index.ts'

/** The panel of numbers of a step; nothing where it has none. */
export function Numbers({ of }: { readonly of: string }): ReactElement | null {
  const Panel = panelFor(of)
  return Panel ? <Panel /> : null
}
