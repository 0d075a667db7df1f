import { type ReactElement, useState } from 'react'
import { createPortal } from 'react-dom'
import { cleanName, clinicName } from '../../../state/clinic-name.ts'
import { playhead } from '../../../state/playhead.ts'
import { saving } from '../../../state/saving.ts'
import { store } from '../../../state/store.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { patternOf } from '../../../story/felt/pattern.ts'
import { meaningOf } from '../../../story/meaning.ts'
import { Choice } from '../../Choice.tsx'
import { compose } from '../../explore/save/compose.ts'
import { writtenOver } from '../../explore/save/written.ts'
import { ToolPanel } from '../../explore/ToolPanel.tsx'
import { Modal } from '../../Modal.tsx'
import { useMoment, useReadings } from '../../use-told.ts'
import { patternSaid } from '../mine/pattern-said.ts'
import { emergencyNumbers, numberIn, regionIn } from './emergency.ts'
import { type Handout, HandoutPage } from './HandoutPage.tsx'
import { type PrintedLink, printedLink } from './link.ts'
import { sentencesOf } from './sentences.ts'
import './handout.css'

/** Pixels for each CSS pixel of the printed picture: sharp at the width of a page. */
const SCALE = 2
const IN_WORDS = 'words'

/** The picture as it is now on nothing, so that paper is its ground; null where none can be drawn. */
async function drawn(): Promise<string | null> {
  const names = saving.names()
  const written = writtenOver()
  const { topPx, leftPx } = store.getState().insets
  const canvas = await saving.picture({ scale: SCALE, transparent: true })
  if (!canvas) return null
  compose(canvas, SCALE, {
    heading: null,
    attribution: null,
    mmPerPx: null,
    lengthOf: String,
    scaleHolds: '',
    names,
    written,
    corner: { x: leftPx, y: topPx },
    transparent: true,
  })
  return canvas.toDataURL('image/png')
}

/** What the places that someone marked are often linked with; null where none are, or where a sign is to be looked at first. */
function useFeltSaid(): string | null {
  const words = useMessages()
  const felt = useApp((state) => state.felt)
  const asked = useApp((state) => state.mine.check === 'none')
  const pattern = patternOf(felt)
  return asked && felt.length > 0 && !pattern.warning ? words.mine.pattern.handed(patternSaid(pattern, words)) : null
}

interface Taken {
  readonly picture: string | null
  readonly link: PrintedLink | null
}

/** The page to take home: what is printed on it that the therapist decides, a preview, and printing. */
export function HandoutPanel(): ReactElement {
  const words = useMessages()
  const { handout } = words
  const audience = useApp((state) => state.audience)
  const { condition } = useMoment()
  const meaning = meaningOf(condition, useReadings())
  const said = useFeltSaid()
  const [region] = useState(() => regionIn(navigator.languages))
  const [number, setNumber] = useState(() => numberIn(region))
  const [clinic, setClinic] = useState(clinicName.text)
  const [taken, setTaken] = useState<Taken | null>(null)
  const [doing, setDoing] = useState<'drawing' | 'failed' | null>(null)
  const known = numberIn(region)

  async function take(): Promise<void> {
    setDoing('drawing')
    const link = printedLink(store.getState(), playhead.ms, location.href)
    let picture: string | null = null
    try {
      picture = await drawn()
      setDoing(picture ? null : 'failed')
    } catch {
      setDoing('failed')
    }
    setTaken({ picture, link })
  }

  const page: Handout | null = taken && {
    ...taken,
    words,
    sentences: sentencesOf(meaning, audience, words),
    felt: said,
    clinic: cleanName(clinic),
    number,
  }
  return (
    <ToolPanel title={handout.title} about={handout.about}>
      <label className="handout-clinic">
        {handout.clinic}
        <input
          type="text"
          autoComplete="off"
          value={clinic}
          maxLength={60}
          onChange={({ target }) => {
            setClinic(target.value)
            clinicName.text = cleanName(target.value)
          }}
        />
      </label>
      <p className="note">{handout.clinicAbout}</p>
      <Choice
        legend={handout.emergency}
        options={[
          ...emergencyNumbers.map((value) => ({ value: value as string, label: value as string })),
          { value: IN_WORDS, label: handout.otherNumber },
        ]}
        value={number ?? IN_WORDS}
        onChoose={(chosen) => setNumber(emergencyNumbers.find((one) => one === chosen) ?? null)}
      />
      <p className="note">{region && known ? handout.fromRegion(region, known) : handout.noRegion}</p>
      <button type="button" className="button button-main" disabled={doing === 'drawing'} onClick={take}>
        {handout.preview}
      </button>
      <p className="note" role="status">
        {doing && handout[doing]}
      </p>
      {page && (
        <Modal title={handout.title} onClose={() => setTaken(null)}>
          <button type="button" className="button button-main" onClick={() => print()}>
            {handout.print}
          </button>
          {page.link?.onlyHere && <p className="note">{handout.onlyHere}</p>}
          {page.link && page.link.kept !== 'all' && <p className="note">{handout.shortened}</p>}
          <div className="handout-preview">
            <HandoutPage {...page} />
          </div>
        </Modal>
      )}
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
