import { type ReactElement, useState } from 'react'
import { type StructureId, structures } from '../anatomy/structures.ts'
import { type NoticeId, noticeIds } from '../i18n/messages.ts'
import { late } from '../parts/late.ts'
import { Part } from '../parts/Part.tsx'
import { backToStory, play } from '../state/actions.ts'
import { isFree } from '../state/mode.ts'
import { dismissNotice } from '../state/notices.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { IconButton } from './IconButton.tsx'
import './notices.css'

/** A newer version is asked about once the picture stands. */
const NewVersion = late(async () => (await import('./NewVersion.tsx')).NewVersion)

const isNotice = (key: string): key is NoticeId => noticeIds.some((id) => id === key)

/** So many missing parts are named; the rest are counted. */
const NAMED = 3

/** What went wrong and what still works, in plain words; and that the story waits while the viewer looks around. */
export function Notices(): ReactElement {
  const { ui, notices: words, missingParts, structure } = useMessages()
  const [read, setRead] = useState(false)
  const picture = useApp((state) => state.picture)
  const nameOf = (id: string): string => (id in structures ? structure(id as StructureId).name : id)
  const notices = useApp((state) => state.notices)
  // Who explores is not away from anything.
  const lookedAway = useApp((state) => state.lookedAway && !isFree(state.mode))
  return (
    <div className="notices">
      <div role="status">
        {picture.is === 'partial' && !read && (
          <div className="notice">
            <p>{missingParts(picture.missing.slice(0, NAMED).map(nameOf), picture.missing.length)}</p>
            <IconButton icon="close" name={ui.dismiss} onClick={() => setRead(true)} />
          </div>
        )}
        {notices.filter(isNotice).map((id) => (
          <div key={id} className="notice">
            <p>{words[id]}</p>
            <IconButton icon="close" name={ui.dismiss} onClick={() => dismissNotice(id)} />
          </div>
        ))}
        {picture.is !== 'loading' && (
          <Part lacking="quiet">
            <NewVersion />
          </Part>
        )}
      </div>
      {lookedAway && (
        <div className="notice notice-away">
          <p>{ui.lookedAway}</p>
          <button type="button" className="button" onClick={backToStory}>
            {ui.backToStory}
          </button>
          <IconButton icon="play" name={ui.resume} className="button-main" onClick={play} />
        </div>
      )}
    </div>
  )
}
