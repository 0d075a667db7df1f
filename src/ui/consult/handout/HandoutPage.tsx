import type { ReactElement } from 'react'
import { claims } from '../../../evidence/claims.ts'
import { helping } from '../../../i18n/handout-words.ts'
import type { Messages } from '../../../i18n/messages.ts'
import type { EmergencyNumber } from './emergency.ts'
import type { PrintedLink } from './link.ts'
import { QrCode } from './QrCode.tsx'

/** Everything that one page says. */
export interface Handout {
  readonly words: Messages
  readonly sentences: readonly string[]
  /** What places marked on the skin are often linked with; null where none are marked. */
  readonly felt?: string | null
  readonly clinic: string
  readonly number: EmergencyNumber
  readonly link: PrintedLink | null
  /** As a data address; null where none could be drawn. */
  readonly picture: string | null
}

/** The page that is printed: black on white, its sizes in em so that the preview is the same page smaller. */
export function HandoutPage({ words, sentences, felt, clinic, number, link, picture }: Handout): ReactElement {
  const { handout, help, certainties, conditions, ui } = words
  return (
    <article className="handout-page" lang={words.language.tag}>
      <header>
        <strong>{clinic}</strong>
        <span className="handout-date">{handout.date}</span>
      </header>
      {picture ? (
        <img className="handout-picture" src={picture} alt={handout.pictureOf} />
      ) : (
        <p className="handout-picture">{handout.noPicture}</p>
      )}
      <section>
        <h2>{handout.shown}</h2>
        <p>{sentences.join(' ')}</p>
        {felt && <p>{felt}</p>}
        <p className="handout-small">{conditions.noDiagnosis}</p>
      </section>
      <div className="handout-columns">
        <section>
          <h2>{handout.helps}</h2>
          <ul>
            {helping.map((id) => (
              <li key={id}>
                {handout.help[id]} <i>({certainties[claims[id].certainty]})</i>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{handout.exercises}</h2>
          <ul>
            {handout.exerciseList.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <p className="handout-small">{handout.exerciseNote}</p>
        </section>
      </div>
      <section className="handout-urgent">
        <h2>{handout.urgent}</h2>
        <p>
          <strong>{handout.call(number)}</strong>
        </p>
        <ul>
          {help.nowList.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>{help.nowDo}</p>
        <p className="handout-small">
          {help.soon} {help.soonList.join('; ')}.
        </p>
      </section>
      <footer>
        <p className="handout-small">
          {link ? (link.kept === 'all' ? handout.scan : handout.scanNearly) : handout.noCode} {ui.medicalNote}
        </p>
        {link && <QrCode text={link.address} label={handout.codeLabel} />}
      </footer>
    </article>
  )
}
