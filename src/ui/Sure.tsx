import type { ReactElement } from 'react'
import type { Certainty } from '../evidence/claims.ts'
import { useMessages } from '../state/use-app.ts'
import { CertaintyMark } from './CertaintyMark.tsx'

/** How sure something is: the mark, the word for it and, where there is room, what that means. */
export function Sure({ certainty, full }: { readonly certainty: Certainty; readonly full?: boolean }): ReactElement {
  const { certainties, evidence } = useMessages()
  return (
    <span className="sure">
      <CertaintyMark certainty={certainty} />
      <span>
        <b>{certainties[certainty]}</b>
        {full && `. ${evidence.meaning[certainty]}`}
      </span>
    </span>
  )
}
