import { type ReactElement, use } from 'react'
import { type ReadoutId, readouts, written } from '../../evidence/readouts.ts'
import { sources } from '../../evidence/sources.ts'
import { useMessages } from '../../state/use-app.ts'
import { Meter } from './Meter.tsx'
import { ReadoutsOpen } from './Panel.tsx'

interface Props {
  readonly id: ReadoutId
  readonly value: number
  /** The value that fills the meter. */
  readonly full: number
  /** Where it stood at the start. */
  readonly start?: number
  /** What it is in a healthy body: marked, and the value is also said as a share of it. */
  readonly healthy?: number
  readonly tone?: 'calm' | 'warm' | 'muscle'
}

/** One number of the body as the table of readouts says: named, with its unit, and marked where its size is illustrative. Folds with its panel. */
export function Readout({ id, value, full, healthy, start = healthy, tone = 'calm' }: Props): ReactElement {
  const open = use(ReadoutsOpen)
  const { panels, format } = useMessages()
  const words = panels.readouts
  const { illustrative } = readouts[id]
  const text = written(id, value, format.quantity)
  const percent = healthy ? Math.round((100 * value) / healthy) : 100
  const share = percent !== 100 && format.quantity(percent, '%')
  // The mark tells the style sheet that this panel has readouts, open or folded.
  const mark = <span className="readout" hidden />
  if (!open) return mark
  return (
    <>
      {mark}
      <Meter
        label={words.names[id]}
        value={value / full}
        text={share ? words.ofHealthy(text, share) : text}
        tone={tone}
        theory={illustrative}
        {...(start !== undefined && { start: start / full })}
        {...(illustrative && { mark: words.illustrative })}
      />
    </>
  )
}

/** Who measured each of some numbers, folded away. */
export function ReadoutSources({ ids }: { readonly ids: readonly ReadoutId[] }): ReactElement | null {
  const open = use(ReadoutsOpen)
  const words = useMessages().panels.readouts
  if (!open) return null
  return (
    <details className="sources">
      <summary>{words.from}</summary>
      <dl className="readout-sources">
        {ids.map((id) => {
          const { sources: keys, illustrative } = readouts[id]
          const cited = keys.map((key) => `${sources[key].authors.split(/[ ,]/)[0]} ${sources[key].year}`)
          return (
            <div key={id}>
              <dt>
                {words.names[id]} ({readouts[id].unit})
              </dt>
              <dd className="note">
                {cited.length > 0 ? cited.join('; ') : words.noSource}
                {illustrative && ` (${words.illustrative})`}
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}
