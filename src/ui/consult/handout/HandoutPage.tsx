import type { ReactElement } from 'react'
import { claims } from '../../../evidence/claims.ts'
import type { SourceId } from '../../../evidence/sources.ts'
import { type Exercise, exercises, helping } from '../../../i18n/handout-words.ts'
import type { Messages } from '../../../i18n/messages.ts'
import type { Audience } from '../../../story/audience.ts'
import type { PrintedLink } from './link.ts'
import { QrCode } from './QrCode.tsx'
import { citation } from './rests.ts'

/** Everything that one page says. */
export interface Handout {
  readonly words: Messages
  readonly audience: Audience
  readonly sentences: readonly string[]
  readonly clinic: string
  /** Null for words instead of a number. */
  readonly number: string | null
  readonly sources: readonly SourceId[]
  readonly link: PrintedLink | null
  /** As a data address; null where none could be drawn. */
  readonly picture: string | null
}

function Scan({ words: { handout }, link }: Pick<Handout, 'words' | 'link'>): ReactElement {
  if (!link) return <p className="handout-small">{handout.noCode}</p>
  const says = link.onlyHere ? handout.scanHere : link.kept === 'all' ? handout.scan : handout.scanNearly
  return (
    <div className="handout-scan">
      <QrCode text={link.address} label={handout.codeLabel} />
      <p className="handout-small">{says}</p>
    </div>
  )
}

/** More than the emptiest page has room for; the rest is cut off. */
const lines = Array.from({ length: 16 }, (_, i) => i)

/** The page that is printed: black on white, its sizes in em so that the preview is the same page smaller. */
export function HandoutPage(page: Handout): ReactElement {
  const { words, audience, sentences, clinic, number, sources, link, picture } = page
  const { handout, help, certainties, conditions, ui } = words
  return (
    <article className="handout-page" lang={words.language.tag}>
      <header>
        <div>
          <h1>{handout.heading}</h1>
          {clinic !== '' && <p>{clinic}</p>}
        </div>
        <span className="handout-date">{handout.date}</span>
      </header>
      <div className="handout-shown" data-blank={picture === null || undefined}>
        {picture ? (
          <img className="handout-picture" src={picture} alt={handout.pictureOf} />
        ) : (
          <p className="handout-small">{handout.noPicture}</p>
        )}
        <section>
          <h2>{handout.shown}</h2>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="handout-small">{conditions.noDiagnosis}</p>
          <Scan words={words} link={link} />
        </section>
      </div>
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
          <p>{handout.ask}</p>
          <ul className="handout-boxes">
            {(Object.keys(exercises) as readonly Exercise[]).map((id) => (
              <li key={id}>{handout.exerciseList[id]}</li>
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
          <b>{help.soon}</b> {help.soonList.join('; ')}.
        </p>
      </section>
      <section className="handout-notes">
        <h2>{handout.notes}</h2>
        {lines.map((line) => (
          <hr key={line} />
        ))}
      </section>
      <footer className="handout-least">
        <p>
          <b>{ui.medicalNote}</b> {handout.sources}:{' '}
          {sources.map((id) => citation(id, audience !== 'patient')).join('; ')}.
        </p>
      </footer>
    </article>
  )
}
