import type { ReactElement } from 'react'
import { useMessages } from '../../state/use-app.ts'
import { Modal } from '../Modal.tsx'
import { ReportReader } from './ReportReader.tsx'

/** The reader of reports over the story, which it opens where it speaks of what is found. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { report } = useMessages()
  return (
    <Modal title={report.title} onClose={onClose}>
      <ReportReader onShow={onClose} />
    </Modal>
  )
}
