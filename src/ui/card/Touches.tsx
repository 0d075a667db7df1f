import { type ReactElement, useState } from 'react'
import type { StructureId } from '../../anatomy/structures.ts'
import { facesOf, joinedTo, touchesOf } from '../../anatomy/touches.ts'
import { useMessages } from '../../state/use-app.ts'
import { Chip } from './Chip.tsx'
import { Group } from './Fold.tsx'

/** So many are shown at first. */
const FIRST = 8

function Some({ title, ids }: { readonly title: string; readonly ids: readonly StructureId[] }): ReactElement | null {
  const { card } = useMessages()
  const [all, setAll] = useState(false)
  const shown = all || ids.length <= FIRST + 1 ? ids : ids.slice(0, FIRST)
  const rest = ids.length - shown.length
  return (
    <Group title={title}>
      {[
        ...shown.map((id) => <Chip key={id} id={id} />),
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
  return (
    <>
      <Some title={card.touches} ids={touchesOf(id)} />
      <Some title={card.closeBy} ids={facesOf(id)} />
      <Some title={card.goesOnAs} ids={joinedTo(id)} />
      <p className="note">{card.touchesNote}</p>
    </>
  )
}
