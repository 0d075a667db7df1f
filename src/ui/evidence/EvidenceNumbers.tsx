import type { CSSProperties, ReactElement } from 'react'
import type { ClaimId } from '../../evidence/claims.ts'
import { type EvidenceNumber, evidenceNumbers, numbersOf } from '../../evidence/numbers.ts'
import { useMessages } from '../../state/use-app.ts'

/** The numbers that help to weigh a claim, large, each with what it counts; shares are drawn as bars as well. */
export function EvidenceNumbers({ claim }: { readonly claim: ClaimId }): ReactElement | null {
  const { evidence, format } = useMessages()
  const ids = numbersOf(claim)
  if (ids.length === 0) return null
  return (
    <dl className="numbers" aria-label={evidence.inNumbers}>
      {ids.map((id) => {
        const { value, in100 }: EvidenceNumber = evidenceNumbers[id]
        return (
          <div key={id}>
            <dt>{format.figures(value)}</dt>
            <dd>
              {in100 && (
                <span className="numbers-bars" aria-hidden="true">
                  {in100.map((share) => (
                    <span key={share} style={{ '--share': `${share}%` } as CSSProperties} />
                  ))}
                </span>
              )}
              {evidence.numbers[id]}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
