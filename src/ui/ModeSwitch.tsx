import type { ReactElement } from 'react'
import { setMode } from '../state/actions.ts'
import { isFree } from '../state/mode.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { Icon } from './Icon.tsx'
import './mode-switch.css'

const ways = [
  { mode: 'story', icon: 'play' },
  { mode: 'explore', icon: 'explore' },
  { mode: 'consult', icon: 'consult' },
] as const

/** To be told, to look for oneself, or to speak over it with somebody. */
export function ModeSwitch(): ReactElement {
  const { explore } = useMessages()
  const now = useApp((state) => state.mode)
  // A consultation is between two people, not in a waiting room.
  const shared = useApp((state) => state.shared)
  return (
    <fieldset className="modes">
      <legend className="unseen">{explore.mode}</legend>
      {ways
        .filter(({ mode }) => !shared || mode !== 'consult')
        .map(({ mode, icon }) => (
          <button
            key={mode}
            type="button"
            className="mode-choice"
            aria-pressed={mode === (isFree(now) ? now : 'story')}
            aria-label={explore.modes[mode]}
            title={explore.modes[mode]}
            onClick={() => setMode(mode)}
          >
            <Icon name={icon} />
            <span>{explore.modes[mode]}</span>
          </button>
        ))}
    </fieldset>
  )
}
