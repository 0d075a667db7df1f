import { type CSSProperties, memo, type ReactElement } from 'react'
import { structures } from '../../../anatomy/structures.ts'
import { hoverRow, openMenuOf } from '../../../state/actions.ts'
import { fade, hide, isolate, turnVisibility } from '../../../state/dissecting.ts'
import { presenceOf, type Visibility, visibilityOf } from '../../../state/dissection.ts'
import { store } from '../../../state/store.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { Icon, type IconName } from '../../Icon.tsx'
import { nameOf, type Row } from './tree.ts'

const eyes: Readonly<Record<Visibility, IconName>> = {
  shown: 'eye',
  faded: 'eye-faded',
  hidden: 'hide',
  mixed: 'eye-faded',
}

interface Props {
  readonly row: Row
  /** Null for one with nothing under it. */
  readonly open: boolean | null
  /** The one that the keyboard is on. */
  readonly current: boolean
  /** The pointer rests on what it stands for, in the picture. */
  readonly marked: boolean
  readonly onOpen: () => void
  readonly onActivate: (more: boolean) => void
  readonly onCurrent: () => void
}

function RowOfTree({ row, open, current, marked, onOpen, onActivate, onCurrent }: Props): ReactElement {
  const words = useMessages()
  const { parts, explore } = words
  const { branch, level, position, siblings } = row
  const { ids, stands } = branch
  const seen = useApp(({ dissection }) => visibilityOf(dissection, ids))
  const shown = useApp(({ dissection }) => ids.filter((id) => presenceOf(dissection, id) > 0).length)
  const chosen = useApp(({ selection }) => ids.every((id) => selection.includes(id)))
  const holds = useApp(({ selection }) => ids.some((id) => selection.includes(id))) && !chosen
  const group = stands.is === 'kind' || stands.is === 'region'
  const name = nameOf(branch, words)
  const [first] = ids
  const said = stands.is === 'side' && first ? words.structure(first).name : name
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys of its rows
    <div
      role="treeitem"
      data-key={branch.key}
      data-seen={seen}
      data-marked={marked}
      data-holds={holds}
      className={`parts-row${group ? ' parts-group' : ''}`}
      style={{ '--level': level } as CSSProperties}
      tabIndex={current ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={open ?? undefined}
      aria-selected={group ? undefined : chosen}
      aria-label={`${said}, ${group ? `${parts.count(shown, ids.length)}, ` : ''}${parts.visibility[seen]}`}
      onFocus={() => {
        onCurrent()
        if (!group) hoverRow(ids)
      }}
      onBlur={() => hoverRow([])}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && hoverRow(ids)}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && hoverRow([])}
      onContextMenu={(event) => {
        event.preventDefault()
        openMenuOf(ids, event.clientX, event.clientY)
      }}
      onClick={(event) => onActivate(event.ctrlKey || event.metaKey || event.shiftKey || store.getState().several)}
    >
      <div className="parts-line">
        {/* The row's own keys do what these do. */}
        <button
          type="button"
          tabIndex={-1}
          className="parts-turn"
          aria-hidden="true"
          data-open={open ?? 'none'}
          onClick={(event) => {
            event.stopPropagation()
            onOpen()
          }}
        >
          {open !== null && <Icon name="chevron" />}
        </button>
        {!group && first && stands.is === 'part' && (
          <span className="parts-kind" data-kind={structures[first].kind} aria-hidden="true" />
        )}
        <span className="parts-name">{name}</span>
        {group && <span className="parts-count">{parts.count(shown, ids.length)}</span>}
        <button
          type="button"
          tabIndex={-1}
          className="parts-eye"
          aria-label={`${parts.turns[seen]}: ${said}`}
          title={parts.turns[seen]}
          onClick={(event) => {
            event.stopPropagation()
            turnVisibility(ids)
          }}
        >
          <Icon name={eyes[seen]} />
        </button>
      </div>
      {group && open && current && (
        <div className="parts-acts">
          {(
            [
              [explore.isolate, isolate],
              [explore.fade, fade],
              [explore.hide, hide],
            ] as const
          ).map(([act, run]) => (
            <button
              key={act}
              type="button"
              tabIndex={-1}
              className="button"
              aria-label={`${act}: ${name}`}
              onClick={(event) => {
                event.stopPropagation()
                run(ids)
              }}
            >
              {act}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** One row of the tree: its name, how many parts are in it, and whether they are seen. */
export const TreeRow = memo(RowOfTree)
