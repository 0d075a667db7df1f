import { type ReactElement, useState } from 'react'
import { type Side, type StructureId, sideOf } from '../../anatomy/structures.ts'
import { facesOf, joinedTo, touchesOf } from '../../anatomy/touches.ts'
import { useMessages } from '../../state/use-app.ts'
import { Chip } from './Chip.tsx'
import { Group } from './Fold.tsx'

/** So many are shown at first. */
const FIRST = 8

function Some({
  title,
  ids,
  beside,
}: {
  readonly title: string
  readonly ids: readonly StructureId[]
  readonly beside: Side | null
}): ReactElement | null {
  const { card } = useMessages()
  const [all, setAll] = useState(false)
  const shown = all || ids.length <= FIRST + 1 ? ids : ids.slice(0, FIRST)
  const rest = ids.length - shown.length
  return (
    <Group title={title}>
      {[
        ...shown.map((id) => <Chip key={id} id={id} beside={beside} />),
        ...(rest > 0
          ? [
              <button key="more" type="button" className="chip chip-more" onClick={() => setAll(true)}>
                {card.more(rest)}
              </button>,
            ]
          : []),
      ]}
    </Group>
  )
}

/** What a structure lies against, what is near it with only fat between, and what it is one with. */
export function Touches({ id }: { readonly id: StructureId }): ReactElement {
  const { card } = useMessages()
  const beside = sideOf(id)
  return (
    <>
      <Some title={card.touches} ids={touchesOf(id)} beside={beside} />
      <Some title={card.closeBy} ids={facesOf(id)} beside={beside} />
      <Some title={card.goesOnAs} ids={joinedTo(id)} beside={beside} />
      <p className="note">{card.touchesNote}</p>
    </>
  )
}
