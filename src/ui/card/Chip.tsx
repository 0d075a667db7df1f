import type { ReactElement } from 'react'
import { type Side, type StructureId, sideOf } from '../../anatomy/structures.ts'
import { hover, select } from '../../state/actions.ts'
import { useMessages } from '../../state/use-app.ts'

interface Props {
  readonly id: StructureId
  /** What it is called here where that is not its own name. */
  readonly name?: string
  /** The side of the structure whose card this is: what is of the same side need not say so. */
  readonly beside?: Side | null
  /** Besides its name, such as which part of it. */
  readonly detail?: string | undefined
  /** One of the main ones. */
  readonly main?: boolean
}

/** A structure that is named on a card: a tap opens its own, and the model lights it while the pointer or the keyboard is here. */
export function Chip({ id, name, beside = null, detail, main = false }: Props): ReactElement {
  const { structure, card } = useMessages()
  const full = structure(id).name
  const shown = beside !== null && sideOf(id) === beside ? card.withoutSide(full) : full
  return (
    <button
      type="button"
      className={`chip${main ? ' chip-main' : ''}`}
      data-structure={id}
      aria-label={card.show(main ? `${full} (${card.mainRoots})` : full)}
      onClick={() => {
        hover(null)
        select(id)
      }}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && hover(id)}
      onPointerLeave={() => hover(null)}
      onFocus={({ target }) => target.matches(':focus-visible') && hover(id)}
      onBlur={() => hover(null)}
    >
      {name ?? shown}
      {detail && <span className="chip-detail">{detail}</span>}
    </button>
  )
}

/** What has a name and is not drawn. */
export const Named = ({
  name,
  latin,
  detail,
  main = false,
}: {
  readonly name: string
  readonly latin?: string | undefined
  readonly detail?: string | undefined
  readonly main?: boolean
}): ReactElement => (
  <span className={`chip-named${main ? ' chip-main' : ''}`}>
    {name}
    {latin && (
      <i className="chip-detail" lang="la">
        {latin}
      </i>
    )}
    {detail && <span className="chip-detail">{detail}</span>}
  </span>
)
