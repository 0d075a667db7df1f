import type { ReactElement } from 'react'
import { drawnAs } from '../../../anatomy/supplied.ts'
import type { MuscleGroup, SkinArea, SupplyMuscle } from '../../../anatomy/supply.ts'
import type { NerveTrace } from '../../../mechanics/tracing/trace.ts'
import { hover, select } from '../../../state/actions.ts'
import { nerveOfMuscle, nerveOfSkin, traceNerve } from '../../../state/tracing.ts'
import { useMessages } from '../../../state/use-app.ts'

/** A muscle: one that is drawn opens its card, another leads to the place where its nerve leaves. */
function Muscle({ muscle, side }: { readonly muscle: SupplyMuscle } & Pick<NerveTrace, 'side'>): ReactElement {
  const { structure, card } = useMessages()
  const id = drawnAs(muscle, side)
  const place = nerveOfMuscle(muscle, side)
  const name = id ? card.withoutSide(structure(id).name) : card.muscles[muscle as MuscleGroup]
  return (
    <button
      type="button"
      className="chip"
      data-structure={id}
      disabled={id === null && place === null}
      onClick={() => {
        hover(null)
        if (id) select(id)
        else if (place) traceNerve(place.id, place.at)
      }}
      onPointerEnter={({ pointerType }) => id && pointerType === 'mouse' && hover(id)}
      onPointerLeave={() => hover(null)}
    >
      {name}
    </button>
  )
}

function Skin({ area, side }: { readonly area: SkinArea } & Pick<NerveTrace, 'side'>): ReactElement {
  const { card } = useMessages()
  const place = nerveOfSkin(area, side)
  return (
    <button
      type="button"
      className="chip trace-skin"
      disabled={place === null}
      onClick={() => place && traceNerve(place.id, place.at)}
    >
      {card.skin[area]}
    </button>
  )
}

/** What a traced nerve works and feels beyond the place from which it is followed. */
export function Supplies({ traced }: { readonly traced: NerveTrace }): ReactElement {
  const { trace } = useMessages()
  const { side, muscles, skin, reflexes } = traced
  return (
    <>
      <section className="trace-group" aria-label={trace.muscles}>
        <h3 className="trace-heading">{trace.muscles}</h3>
        {muscles.length === 0 ? (
          <p className="note">{trace.noMuscles}</p>
        ) : (
          <div className="trace-row">
            {muscles.map(({ what }) => (
              <Muscle key={what} muscle={what} side={side} />
            ))}
          </div>
        )}
        {reflexes.length > 0 && (
          <p className="trace-reflex">
            <b>{trace.reflex}</b> {reflexes.map((id) => trace.reflexes[id]).join(', ')}
          </p>
        )}
      </section>
      <section className="trace-group" aria-label={trace.skin}>
        <h3 className="trace-heading">{trace.skin}</h3>
        {skin.length === 0 ? (
          <p className="note">{trace.noSkin}</p>
        ) : (
          <>
            <div className="trace-row">
              {skin.map(({ what }) => (
                <Skin key={what} area={what} side={side} />
              ))}
            </div>
            <p className="note">{trace.overlap}</p>
          </>
        )}
      </section>
    </>
  )
}
