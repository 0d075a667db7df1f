import type { ReactElement } from 'react'
import {
  type Guideline,
  type GuidelineId,
  guidelineIds,
  guidelines,
  type Population,
  populations,
  stances,
} from '../../evidence/guidelines.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { Sources } from '../Sources.tsx'
import { Sure } from '../Sure.tsx'

/** One guideline: whom it speaks of, what it says, how sure it is of it, and where that stands between "do not use" and "suggested". */
function Row({ id }: { readonly id: GuidelineId }): ReactElement {
  const { guidelines: words } = useMessages().evidence
  const { stance, certainty, indirect }: Guideline = guidelines[id]
  const { name, forWhom, says } = words.rows[id]
  return (
    <li className="guideline">
      <b>{name}</b>
      <span>{forWhom}</span>
      <span className="unseen">
        {words.stances[stance]}
        {indirect && ` (${words.indirect})`}:
      </span>
      <span className="guideline-says">{says}</span>
      <span className="guideline-scale" aria-hidden="true">
        {stances.map((one) => (
          <span key={one} className={one === stance ? 'is-stance' : undefined}>
            <span className={indirect ? 'guideline-mark is-indirect' : 'guideline-mark'} />
            {words.stances[one]}
          </span>
        ))}
      </span>
      {certainty ? (
        <Sure certainty={certainty} />
      ) : (
        <span className="note">
          {words.sure}: {words.noCertainty}
        </span>
      )}
    </li>
  )
}

function Rows({ population }: { readonly population: Population }): ReactElement {
  const { guidelines: words } = useMessages().evidence
  const speaking = guidelineIds.filter((id) => (guidelines[id] as Guideline).speaksOf.includes(population))
  return (
    <>
      <h4>{words.populations[population]}</h4>
      <ul>
        {speaking.map((id) => (
          <Row key={id} id={id} />
        ))}
      </ul>
    </>
  )
}

/** How far each guideline goes on massage, for back pain and for sciatica: the disagreement drawn as it is. */
export function GuidelineFigure(): ReactElement {
  const { guidelines: words } = useMessages().evidence
  const audience = useApp((state) => state.audience)
  const cited = [...new Set(guidelineIds.map((id) => guidelines[id].source))]
  return (
    <figure className="guidelines">
      <figcaption>
        <h3>{words.title}</h3>
        <p className="note">{words.about}</p>
      </figcaption>
      {populations.map((population) => (
        <Rows key={population} population={population} />
      ))}
      <p className="note guideline-key" aria-hidden="true">
        <span className="guideline-mark is-indirect" /> {words.indirect}
      </p>
      {audience !== 'patient' && <p className="note">{words.medicines}</p>}
      <Sources ids={cited} />
    </figure>
  )
}
