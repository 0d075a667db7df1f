import type { ReactElement } from 'react'
import { dismissNewer, showNewer, useOffline } from '../state/offline.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { IconButton } from './IconButton.tsx'

/** That a newer version is ready, and the button that opens it: the page never changes under its viewer by itself. */
export function NewVersion(): ReactElement | null {
  const messages = useMessages()
  const newer = useOffline((state) => state.newer)
  // A screen of many people renews itself when nobody is there.
  const shared = useApp((state) => state.shared)
  if (newer === 'none' || shared) return null
  const { ui, offline } = messages
  return (
    <div className="notice notice-newer">
      <p>{newer === 'others' ? offline.otherWindows : offline.newer}</p>
      <button type="button" className="button" onClick={() => void showNewer()}>
        {offline.showNewer}
      </button>
      <IconButton icon="close" name={ui.dismiss} onClick={dismissNewer} />
    </div>
  )
}
