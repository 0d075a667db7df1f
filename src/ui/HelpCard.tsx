import type { ReactElement } from 'react'
import { setHelp } from '../state/actions.ts'
import { useMessages } from '../state/use-app.ts'
import { Modal } from './Modal.tsx'

/** When to get help, and how fast: plain, calm, complete. */
export function HelpCard(): ReactElement {
  const { help } = useMessages()
  return (
    <Modal title={help.title} tone="urgent" onClose={() => setHelp(false)}>
      <p className="modal-lead">{help.now}</p>
      <ul className="plain">
        {help.nowList.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p className="modal-lead">{help.nowDo}</p>
      <p>{help.soon}</p>
      <ul className="plain">
        {help.soonList.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p className="note">{help.note}</p>
    </Modal>
  )
}
