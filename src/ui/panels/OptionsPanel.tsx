import type { ReactElement } from 'react'
import { setHelp } from '../../state/actions.ts'
import { useMessages } from '../../state/use-app.ts'
import { Panel } from './Panel.tsx'

/** What can help, side by side, and the way to urgent help. */
export function OptionsPanel(): ReactElement {
  const { panels, help } = useMessages()
  const words = panels.options
  return (
    <>
      <button type="button" className="button help-wide" onClick={() => setHelp(true)}>
        {help.title}
      </button>
      <Panel title={words.title} note={words.note}>
        <dl className="options">
          {words.list.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    </>
  )
}
