import type { ReactElement } from 'react'
import { setHelp } from '../state/actions.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import type { DialogName } from './Dialogs.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'
import './story-choice.css'
import './top-bar.css'

/** Title, what the story is told for, sound and text, and the way to urgent help, which is on every screen. */
export function TopBar({ onOpen }: { readonly onOpen: (name: DialogName) => void }): ReactElement {
  const { ui, help, levels, side, stories } = useMessages()
  const { title } = stories[useApp((state) => state.story)]
  const lesion = useApp((state) => state.lesion)
  return (
    <header className="top-bar">
      <h1 className="unseen">{title}</h1>
      <button
        type="button"
        className="button top-story"
        aria-haspopup="dialog"
        aria-label={`${ui.stories}: ${title}`}
        onClick={() => onOpen('steps')}
      >
        {title}
        <Icon name="chevron" />
      </button>
      <button
        type="button"
        className="button top-lesion"
        aria-haspopup="dialog"
        aria-label={`${ui.toldFor} ${levels[lesion.disc]}, ${side[lesion.side]}`}
        onClick={() => onOpen('lesion')}
      >
        <span className="top-told">{ui.toldFor}</span>{' '}
        <b>
          {levels[lesion.disc]}, {side[lesion.side]}
        </b>
        <Icon name="chevron" />
      </button>
      <ModeSwitch />
      <span className="top-space" />
      <IconButton icon="settings" name={ui.settings} aria-haspopup="dialog" onClick={() => onOpen('settings')} />
      <button type="button" className="button top-help" aria-haspopup="dialog" onClick={() => setHelp(true)}>
        <Icon name="help" />
        {help.button}
      </button>
    </header>
  )
}
