import { type ReactElement, useState } from 'react'
import { createPortal } from 'react-dom'
import { cleanName, clinicName, MOST_NAME } from '../../../state/clinic-name.ts'
import { playhead } from '../../../state/playhead.ts'
import { store } from '../../../state/store.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { meaningOf } from '../../../story/meaning.ts'
import { ToolPanel } from '../../explore/ToolPanel.tsx'
import { useReadings } from '../../use-readings.ts'
import { useMoment } from '../../use-told.ts'
import { EmergencyChoice, type EmergencyPick, numberOf } from './EmergencyChoice.tsx'
import { regionIn } from './emergency.ts'
import { type Handout, HandoutPage } from './HandoutPage.tsx'
import { type PrintedLink, printedLink } from './link.ts'
import { Preview } from './Preview.tsx'
import { pictureOnPaper } from './picture.ts'
import { restsIn } from './rests.ts'
import { sentencesOf, toldOf } from './sentences.ts'
import './handout.css'

interface Taken {
  readonly picture: string | null
  readonly link: PrintedLink | null
}

/** The page to take home: what is printed on it that the therapist decides, a preview, and printing. */
export function HandoutPanel(): ReactElement {
  const words = useMessages()
  const { handout } = words
  const audience = useApp((state) => state.audience)
  const sign = useApp(({ mine }) => mine.check === 'sign')
  const felt = useApp((state) => state.felt)
  const { condition } = useMoment()
  const meaning = meaningOf(condition, useReadings())
  const [guess] = useState(() => regionIn(navigator.languages))
  const [picked, setPicked] = useState<EmergencyPick | null>(null)
  const [clinic, setClinic] = useState(clinicName.text)
  const [taken, setTaken] = useState<Taken | null>(null)
  const [doing, setDoing] = useState<'drawing' | 'failed' | null>(null)
  const pick = picked ?? { region: guess, typed: '' }

  async function take(): Promise<void> {
    setDoing('drawing')
    const link = printedLink(store.getState(), playhead.ms, location.href)
    let picture: string | null = null
    try {
      picture = await pictureOnPaper(meaning, (id) => words.structure(id).name)
      setDoing(picture ? null : 'failed')
    } catch {
      setDoing('failed')
    }
    setTaken({ picture, link })
  }

  const page: Handout | null = taken && {
    ...taken,
    words,
    audience,
    sentences: sentencesOf(meaning, audience, words, toldOf(sign, felt)),
    clinic: cleanName(clinic),
    number: numberOf(pick),
    sources: restsIn(pick.region),
  }
  return (
    <ToolPanel title={handout.title} about={handout.about}>
      <label className="handout-field">
        {handout.clinic}
        <input
          type="text"
          autoComplete="off"
          value={clinic}
          maxLength={MOST_NAME}
          onChange={({ target }) => {
            setClinic(target.value)
            clinicName.text = cleanName(target.value)
          }}
        />
      </label>
      <p className="note">{handout.clinicAbout}</p>
      <EmergencyChoice pick={pick} guessed={picked === null} onPick={setPicked} />
      <button
        type="button"
        className="button button-main handout-see"
        disabled={doing === 'drawing'}
        onClick={() => void take()}
      >
        {handout.preview}
      </button>
      <p className="note" role="status">
        {doing && handout[doing]}
      </p>
      {page && <Preview page={page} onClose={() => setTaken(null)} />}
      {page &&
        createPortal(
          <div className="handout-print" aria-hidden="true">
            <HandoutPage {...page} />
          </div>,
          document.body,
        )}
    </ToolPanel>
  )
}
