import type { ReactElement } from 'react'
import { setHelp } from '../../../state/actions.ts'
import { useMessages } from '../../../state/use-app.ts'
import { meaningOf } from '../../../story/meaning.ts'
import { useReadings } from '../../use-readings.ts'
import { useMoment } from '../../use-told.ts'
import { Evidence } from './Evidence.tsx'

/** What the body in the picture shows, said plainly, and the way to urgent help where that belongs beside it. */
export function Meaning(): ReactElement {
  const { conditions: words, panels, help } = useMessages()
  const { condition } = useMoment()
  const meaning = meaningOf(condition, useReadings())
  return (
    <section className="lab-meaning" aria-live="polite">
      {words.means(meaning).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {meaning.warns && (
        <>
          <p>{panels.symptoms.saddle}</p>
          <button type="button" className="button help-wide" onClick={() => setHelp(true)}>
            {help.button}
          </button>
        </>
      )}
      <p className="note">{words.noDiagnosis}</p>
      {meaning.scan && <Evidence claims={['C14']} sources={['brinjikji2015a']} />}
    </section>
  )
}
