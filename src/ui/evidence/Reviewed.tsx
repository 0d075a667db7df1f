import type { ReactElement } from 'react'
import { review } from '../../evidence/review.ts'
import { useMessages } from '../../state/use-app.ts'

/** When the evidence was last looked through, and whether a clinician has read what is said of it. */
export function Reviewed(): ReactElement {
  const { ui, evidence, language } = useMessages()
  const month = new Intl.DateTimeFormat(language.tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${review.checked}-01T00:00:00Z`),
  )
  return (
    <p className="note reviewed">
      {evidence.checked(month)} {review.clinician === null ? ui.notReviewed : evidence.reviewedBy(review.clinician)}{' '}
      {ui.medicalNote}
    </p>
  )
}
