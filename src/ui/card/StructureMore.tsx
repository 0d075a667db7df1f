import { type ReactElement, useMemo } from 'react'
import type { AnatomySourceId } from '../../anatomy/sources.ts'
import { type StructureId, structures } from '../../anatomy/structures.ts'
import { supplyEntryOf } from '../../anatomy/supplied.ts'
import { facesOf, joinedTo, touchesOf } from '../../anatomy/touches.ts'
import type { SourceId } from '../../evidence/sources.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { mentionsOf } from '../../story/mentions.ts'
import { Sources } from '../Sources.tsx'
import { Fold } from './Fold.tsx'
import { Hear } from './Hear.tsx'
import { InStory } from './InStory.tsx'
import { Supply } from './Supply.tsx'
import { Touches } from './Touches.tsx'

const ofBack = /^(multifidus|iliocostalis|longissimus)-/

/** What is said of a structure here rests on these. */
function sourcesOf(id: StructureId): {
  readonly ids: readonly SourceId[]
  readonly anatomy: readonly AnatomySourceId[]
} {
  const entry = supplyEntryOf(id)
  const { kind, ta2, fma } = structures[id]
  const tested: readonly SourceId[] = entry ? ['harrison19', 'msd2024'] : []
  const zones: readonly SourceId[] = entry?.is === 'root' ? ['murphy2009', 'lee2008'] : []
  const discs: readonly SourceId[] = kind === 'disc' ? ['urban2003', 'adams2006'] : []
  const books: readonly AnatomySourceId[] = kind === 'hand' || kind === 'skin' ? [] : ['gray42']
  return {
    ids: [...tested, ...zones, ...discs],
    anatomy: [
      ...books,
      ...(entry ? (['moore9'] as const) : []),
      ...(ofBack.test(id) ? (['bogduk1982'] as const) : []),
      ...(ta2 === null ? [] : (['ta2'] as const)),
      ...(fma === null ? [] : (['fma'] as const)),
    ],
  }
}

function Names({ id }: { readonly id: StructureId }): ReactElement {
  const { ui, card } = useMessages()
  const { latin, ta2, fma } = structures[id]
  return (
    <dl className="card-facts">
      <div>
        <dt>{ui.latinName}</dt>
        <dd lang="la">{latin}</dd>
      </div>
      {ta2 && (
        <div>
          <dt>{ui.ta2}</dt>
          <dd>{ta2}</dd>
        </div>
      )}
      {fma !== null && (
        <div>
          <dt>{ui.fma}</dt>
          <dd>{fma}</dd>
        </div>
      )}
      <div>
        <dt>{card.said}</dt>
        <dd>
          <Hear latin={latin} />
        </dd>
      </div>
    </dl>
  )
}

/** The folds of a structure's card. @param open whether whoever looks wants the terms at once */
export function StructureMore({ id, open }: { readonly id: StructureId; readonly open: boolean }): ReactElement {
  const { card } = useMessages()
  const lesion = useApp((state) => state.lesion)
  const mentions = useMemo(() => mentionsOf(id, lesion), [id, lesion])
  const { ids, anatomy } = sourcesOf(id)
  const touches = touchesOf(id).length + facesOf(id).length + joinedTo(id).length > 0
  return (
    <div className="card-folds">
      {supplyEntryOf(id) && (
        <Fold title={card.supply} open={open}>
          <Supply id={id} />
        </Fold>
      )}
      {touches && (
        <Fold title={card.touchesTitle}>
          <Touches id={id} />
        </Fold>
      )}
      {mentions.length > 0 && (
        <Fold title={`${card.inStory} (${mentions.length})`}>
          <InStory mentions={mentions} />
        </Fold>
      )}
      <Fold title={card.names}>
        <Names id={id} />
      </Fold>
      <Sources ids={ids} anatomy={anatomy} />
    </div>
  )
}
