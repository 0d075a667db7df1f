import type { ReactElement } from 'react'
import { choosePreset, presetCondition } from '../../../state/lab.ts'
import { same } from '../../../state/same.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { presetIds, presets } from '../../../story/presets/index.ts'
import { useMoment } from '../../use-told.ts'
import { Evidence } from './Evidence.tsx'

/** Bodies ready-made, each with what it shows and what it rests on; the one that holds is marked. */
export function Presets(): ReactElement {
  const words = useMessages().conditions
  const side = useApp((state) => state.lesion.side)
  const { condition } = useMoment()
  const chosen = presetIds.find((id) => same(presetCondition(id, side), condition))
  return (
    <section className="lab-presets" aria-label={words.ready}>
      <h3>{words.ready}</h3>
      <ul>
        {presetIds.map((id) => (
          <li key={id}>
            <button type="button" className="button" aria-pressed={id === chosen} onClick={() => choosePreset(id)}>
              {words.presets[id].name}
            </button>
          </li>
        ))}
      </ul>
      {chosen && (
        <>
          <p className="note">{words.presets[chosen].about}</p>
          <Evidence claims={presets[chosen].claims} sources={presets[chosen].sources} />
        </>
      )}
    </section>
  )
}
