import type { ReactElement } from 'react'
import { type Kind, type StructureId, structures } from '../../../anatomy/structures.ts'
import { hover, select, selectAlso } from '../../../state/actions.ts'
import type { Slice } from '../../../state/slice.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'

/** What students look for first. */
const order: readonly Kind[] = ['nerve', 'disc', 'bone', 'ligament', 'muscle', 'skin']

function metBy({ pieces }: Slice): readonly StructureId[] {
  const ids = [...new Set(pieces.map(({ id }) => id))]
  return ids.sort((a, b) => order.indexOf(structures[a].kind) - order.indexOf(structures[b].kind))
}

/** Everything that the cut meets, each a button: what a tap in the picture does, without one. */
export function MetList({ slice }: { readonly slice: Slice }): ReactElement {
  const messages = useMessages()
  const selection = useApp((state) => state.selection)
  const ids = metBy(slice)
  return (
    <details className="met">
      <summary>{messages.section.meets(ids.length)}</summary>
      <ul className="met-list">
        {ids.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="met-part"
              aria-pressed={selection.includes(id)}
              onClick={(event) => (event.shiftKey || event.ctrlKey || event.metaKey ? selectAlso(id) : select(id))}
              onPointerEnter={() => hover(id)}
              onPointerLeave={() => hover(null)}
              onFocus={() => hover(id)}
              onBlur={() => hover(null)}
            >
              <span className={`met-dot met-${structures[id].kind}`} />
              {messages.structure(id).name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
