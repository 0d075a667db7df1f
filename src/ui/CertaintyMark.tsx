import type { ReactElement } from 'react'
import { type Certainty, certainties } from '../evidence/claims.ts'

/** Four small bars, more of them filled the surer it is; the words stand beside it. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty }): ReactElement {
  const filled = certainties.length - certainties.indexOf(certainty)
  return (
    <svg className="certainty" viewBox="0 0 22 16" aria-hidden="true">
      {certainties.map((level, i) => (
        <rect
          key={level}
          x={i * 5.6 + 0.5}
          y={11 - i * 3.4}
          width="4"
          height={5 + i * 3.4}
          rx="1.2"
          className={i < filled ? 'is-filled' : undefined}
        />
      ))}
    </svg>
  )
}
