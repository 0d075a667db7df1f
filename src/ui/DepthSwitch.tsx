import type { ReactElement } from 'react'
import { setAudience } from '../state/actions.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { audiences } from '../story/audience.ts'
import './depth.css'

/** For whom the words are: the same moment for everyone, for students or for therapists. */
export function DepthSwitch(): ReactElement {
  const { audiences: names, depth } = useMessages()
  const audience = useApp((state) => state.audience)
  return (
    <fieldset className="depths">
      <legend className="unseen">{depth.wordsFor}</legend>
      {audiences.map((one) => (
        <button
          key={one}
          type="button"
          className="depth-choice"
          aria-pressed={one === audience}
          onClick={() => setAudience(one)}
        >
          {names[one]}
        </button>
      ))}
    </fieldset>
  )
}
