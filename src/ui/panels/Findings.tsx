import type { ReactElement } from 'react'
import type { RootLevel, Side } from '../../anatomy/structures.ts'
import { saddleIsFelt, testsOf } from '../../mechanics/symptoms.ts'
import { setHelp } from '../../state/actions.ts'
import { useMessages } from '../../state/use-app.ts'
import { Sources } from '../Sources.tsx'
import { useReadings } from '../use-readings.ts'
import { Meter } from './Meter.tsx'

const LITTLE = 0.03
const MUCH = 0.3

/** What a clinician may find of a root: the movements and the reflex it serves, and the warning where the sac is squeezed too. */
export function Findings({ root }: { readonly root: `${RootLevel}-${Side}` }): ReactElement {
  const { panels, help } = useMessages()
  const words = panels.symptoms
  const { symptoms } = useReadings()
  const [level, side] = root.split('-') as [RootLevel, Side]
  const { weaker, reflexes } = symptoms[side]
  const tests = testsOf(level)
  const inWords = (lost: number): string => words.amounts[lost < LITTLE ? 'none' : lost < MUCH ? 'little' : 'much']
  return (
    <>
      {tests.movements.length > 0 && <h4 className="symptoms-heading">{words.weaker}</h4>}
      {tests.movements.map((id) => (
        <Meter key={id} label={words.movements[id]} value={1 - weaker[id]} text={inWords(weaker[id])} tone="muscle" />
      ))}
      <h4 className="symptoms-heading">{words.reflex}</h4>
      {tests.reflex ? (
        <Meter
          label={words.reflexes[tests.reflex]}
          value={reflexes[tests.reflex]}
          text={inWords(1 - reflexes[tests.reflex])}
        />
      ) : (
        <p className="note">{words.noReflex}</p>
      )}
      {saddleIsFelt(symptoms) && (
        <>
          <p className="panel-say">{words.saddle}</p>
          <button type="button" className="button help-wide" onClick={() => setHelp(true)}>
            {help.title}
          </button>
        </>
      )}
      <p className="note">{words.soft}</p>
      <p className="note">{words.illustrative}</p>
      <Sources ids={['harrison19', 'msd2024', 'murphy2009', 'taylor2013']} />
    </>
  )
}
