import type { ReactElement } from 'react'
import type { ClaimId } from '../../../evidence/claims.ts'
import type { SourceId } from '../../../evidence/sources.ts'
import { useMessages } from '../../../state/use-app.ts'
import { ClaimView } from '../../evidence/ClaimView.tsx'
import { Sources } from '../../Sources.tsx'
import '../../evidence/evidence.css'

/** What something rests on, folded: what is often said of it and whether that holds, and who says so. */
export function Evidence({
  claims = [],
  sources,
}: {
  readonly claims?: readonly ClaimId[]
  readonly sources: readonly SourceId[]
}): ReactElement {
  const { evidence } = useMessages().conditions
  if (claims.length === 0) return <Sources ids={sources} />
  return (
    <details className="sources">
      <summary>{evidence}</summary>
      <div className="lab-evidence">
        {claims.map((id) => (
          <ClaimView key={id} id={id} open={false} />
        ))}
        <Sources ids={sources} />
      </div>
    </details>
  )
}
