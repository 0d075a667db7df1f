import type { ReactElement } from 'react'
import { setHelp } from '../../../state/actions.ts'
import { answerSigns, askAgain } from '../../../state/like-mine.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { Icon } from '../../Icon.tsx'

function Signs({ signs }: { readonly signs: readonly string[] }): ReactElement {
  return (
    <ul className="mine-signs">
      {signs.map((sign) => (
        <li key={sign}>
          <button type="button" className="button mine-sign" onClick={() => answerSigns(true)}>
            {sign}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Opens the card that says when to get help. */
export function HelpButton(): ReactElement {
  const { help } = useMessages()
  return (
    <button type="button" className="button top-help" onClick={() => setHelp(true)}>
      <Icon name="help" />
      {help.button}
    </button>
  )
}

/** The warning signs, each one tap; one of them opens the help card, and nothing else is asked until it is answered again. */
export function WarningCheck(): ReactElement {
  const { mine, help } = useMessages()
  const sign = useApp((state) => state.mine.check === 'sign')
  if (sign)
    return (
      <div className="mine-warning" role="status">
        <p>{mine.check.sign}</p>
        <HelpButton />
        <button type="button" className="button" onClick={askAgain}>
          {mine.check.again}
        </button>
      </div>
    )
  return (
    <section className="mine-check" aria-label={mine.check.title}>
      <h3>{mine.check.title}</h3>
      <p>{mine.check.about}</p>
      <Signs signs={help.nowList} />
      <p>{mine.check.soon}</p>
      <Signs signs={help.soonList.map((one) => one[0]!.toUpperCase() + one.slice(1))} />
      <button type="button" className="button button-main mine-none" onClick={() => answerSigns(false)}>
        {mine.check.none}
      </button>
      <p className="note">{mine.check.noneAbout}</p>
    </section>
  )
}
