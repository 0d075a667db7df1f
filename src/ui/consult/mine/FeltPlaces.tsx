import type { ReactElement } from 'react'
import { clearFelt, setPainting, togglePlace, turnToPaint, undoFelt } from '../../../state/like-mine.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { feltPlaces, MOST_DABS } from '../../../story/felt/places.ts'
import { paintViews } from '../../../story/felt/views.ts'
import { Icon } from '../../Icon.tsx'

/** While the skin is painted: how the leg is turned by buttons and keys. */
function Turning(): ReactElement {
  const { felt } = useMessages().mine
  return (
    <fieldset className="mine-turn">
      <legend>{felt.turn}</legend>
      {paintViews.map((view) => (
        <button key={view} type="button" className="button" onClick={() => turnToPaint(view)}>
          {felt.views[view]}
        </button>
      ))}
    </fieldset>
  )
}

/** The named places of the skin: all that painting can say, by keyboard and for whoever cannot see the picture. */
function PlaceList(): ReactElement {
  const { mine, card } = useMessages()
  const marked = useApp((state) => state.felt)
  return (
    <details className="mine-list" open={marked.length === 0 || marked.some(({ place }) => place !== 'painted')}>
      <summary>{mine.felt.list}</summary>
      <ul>
        {feltPlaces.map((place) => (
          <li key={place}>
            <button
              type="button"
              className="button"
              aria-pressed={marked.some((dab) => dab.place === place)}
              onClick={() => togglePlace(place)}
            >
              {card.skin[place]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where it is felt: painted on the skin of the model, or chosen from a list; undone and cleared. */
export function FeltPlaces(): ReactElement {
  const { felt } = useMessages().mine
  const painting = useApp((state) => state.mine.painting)
  const count = useApp((state) => state.felt.length)
  return (
    <section className="mine-felt" aria-label={felt.title}>
      <h3>{felt.title}</h3>
      <p className="note">{painting ? felt.paintingAbout : felt.about}</p>
      <button
        type="button"
        className="button mine-paint"
        aria-pressed={painting}
        onClick={() => setPainting(!painting)}
      >
        <Icon name="pen" />
        {painting ? felt.painting : felt.paint}
      </button>
      {painting && <Turning />}
      <PlaceList />
      <div className="mine-marked">
        <p role="status">{count === MOST_DABS ? felt.full : count > 0 && felt.marked(count)}</p>
        <button type="button" className="button" disabled={count === 0} onClick={undoFelt}>
          <Icon name="undo" />
          {felt.undo}
        </button>
        <button type="button" className="button" disabled={count === 0} onClick={clearFelt}>
          {felt.clear}
        </button>
      </div>
    </section>
  )
}
