import type { ReactElement } from 'react'
import { setHelp } from '../state/actions.ts'
import { useMessages } from '../state/use-app.ts'
import { Modal } from './Modal.tsx'

/** When to get help, and how fast: plain, calm, complete. @param stays it is closed in the window that leads this one, not here */
export function HelpCard({ stays = false }: { readonly stays?: boolean }): ReactElement {
  const { help } = useMessages()
  return (
    <Modal title={help.title} tone="urgent" onClose={stays ? null : () => setHelp(false)}>
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
