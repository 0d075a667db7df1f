import type { ReactElement } from 'react'
import { sideOf } from '../../../anatomy/structures.ts'
import type { NerveTrace } from '../../../mechanics/tracing/trace.ts'
import type { TracedId } from '../../../mechanics/tracing/tree.ts'
import { type WayNode, wayOfTrace } from '../../../mechanics/tracing/way.ts'
import { hover } from '../../../state/actions.ts'
import { restTree } from '../../../state/rest-tree.ts'
import { traceNerve } from '../../../state/tracing.ts'
import { useMessages } from '../../../state/use-app.ts'

/** A nerve of the way as a button that follows the way from there. */
function Station({
  id,
  name,
  here = false,
}: {
  readonly id: TracedId
  readonly name?: string
  readonly here?: boolean
}) {
  const { structure, trace, card } = useMessages()
  const full = structure(id).name
  return (
    <button
      type="button"
      className="trace-station"
      data-structure={id}
      aria-current={here ? 'location' : undefined}
      aria-label={trace.from(full)}
      onClick={() => {
        hover(null)
        traceNerve(id)
      }}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && hover(id)}
      onPointerLeave={() => hover(null)}
      onFocus={({ target }) => target.matches(':focus-visible') && hover(id)}
      onBlur={() => hover(null)}
    >
      {name ?? card.withoutSide(full)}
    </button>
  )
}

/** What a nerve divides into: one goes straight on, several stand below one another. */
function Branches({ branches }: Pick<WayNode, 'branches'>): ReactElement | null {
  if (branches.length === 0) return null
  return (
    <ol className={branches.length > 1 ? 'trace-fork' : 'trace-line'}>
      {branches.map((node) => (
        <li key={node.id}>
          <Station id={node.id} />
          <Branches branches={node.branches} />
        </li>
      ))}
    </ol>
  )
}

/** The way from the roots to the ends in words, each nerve a button. */
export function WayLine({ traced }: { readonly traced: NerveTrace }): ReactElement {
  const { trace } = useMessages()
  const { roots, between, here } = wayOfTrace(restTree(), traced)
  const side = sideOf(here.id)!
  return (
    <nav className="trace-way" aria-label={trace.way}>
      <h3 className="trace-heading">{trace.way}</h3>
      <ol className="trace-line">
        {roots.length > 0 && (
          <li className="trace-stop trace-roots">
            <span className="note">{trace.rootsOf}</span>
            <div className="trace-row">
              {roots.map((id) => (
                <Station key={id} id={id} name={id.slice('root-'.length, -side.length - 1)} />
              ))}
            </div>
          </li>
        )}
        {between.map((id) => (
          <li key={id} className="trace-stop">
            <Station id={id} />
          </li>
        ))}
        <li className="trace-stop">
          <Station id={here.id} here />
          <Branches branches={here.branches} />
        </li>
      </ol>
    </nav>
  )
}
