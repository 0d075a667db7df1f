import type { ReactElement } from 'react'
import { useApp, useMessages } from '../state/use-app.ts'
import type { Audience } from '../story/audience.ts'
import type { Counsel } from '../story/words.ts'
import './depth.css'

/** Whether there is counsel to give to this audience. */
export const isFor = (audience: Audience, { say, check, avoid }: Counsel): boolean =>
  audience === 'therapist' && say + check + avoid !== ''

/** For therapists, beside the words of a step: a sentence to say, what to check, what to leave out. */
export function CounselPanel({ counsel }: { readonly counsel: Counsel }): ReactElement | null {
  const { depth } = useMessages()
  const audience = useApp((state) => state.audience)
  const { say, check, avoid } = counsel
  if (!isFor(audience, counsel)) return null
  return (
    <section className="panel counsel" aria-label={depth.counsel}>
      <h3 className="panel-heading">{depth.counsel}</h3>
      <dl>
        {say !== '' && (
          <div className="counsel-say">
            <dt>{depth.say}</dt>
            <dd>{say}</dd>
          </div>
        )}
        {check !== '' && (
          <div className="counsel-check">
            <dt>{depth.check}</dt>
            <dd>{check}</dd>
          </div>
        )}
        {avoid !== '' && (
          <div className="counsel-avoid">
            <dt>{depth.avoid}</dt>
            <dd>{avoid}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
