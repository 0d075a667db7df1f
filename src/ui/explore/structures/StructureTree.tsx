import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import type { StructureId } from '../../../anatomy/structures.ts'
import { openMenuOf, selectAll, selectMore } from '../../../state/actions.ts'
import { hide, turnVisibility } from '../../../state/dissecting.ts'
import { selectedIn } from '../../../state/store.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { TreeRow } from './TreeRow.tsx'
import { type Branch, type Grouping, nameOf, type Row, rowsOf, trees, wayTo } from './tree.ts'

/** Letters typed in one breath are one word. */
const TYPING_MS = 700
const isGroup = ({ stands }: Branch): boolean => stands.is === 'kind' || stands.is === 'region'

const rowIn = (tree: HTMLElement | null, key: string): HTMLElement | null =>
  tree?.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? null

/** What is open at first: the nerves, for which people come. */
const openFirst: Readonly<Record<Grouping, readonly string[]>> = { system: ['system/nerve'], region: ['region/pelvis'] }

/** All parts as a tree, by keyboard as trees are: arrows, Home, End, letters; Space turns visibility, Enter selects. */
export function StructureTree({ grouping }: { readonly grouping: Grouping }): ReactElement {
  const words = useMessages()
  const tree = trees[grouping]
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(openFirst[grouping]))
  const rows = useMemo(() => rowsOf(tree, open), [tree, open])
  const [current, setCurrent] = useState(tree[0]!.key)
  const selection = useApp((state) => state.selection)
  const selected = useApp(selectedIn)
  const hovered = useApp((state) => state.hovered)
  const list = useRef<HTMLDivElement>(null)
  const revealed = useRef<string | null>(null)
  const typed = useRef({ text: '', at: Number.NEGATIVE_INFINITY })
  const at = Math.max(
    rows.findIndex(({ branch }) => branch.key === current),
    0,
  )

  /** The deepest row that can be seen of those that lead to a structure. */
  const seenRowOf = (id: StructureId): string | undefined =>
    rows.findLast(({ branch }) => branch.ids.includes(id) && branch.stands.is !== 'side')?.branch.key

  // What is selected elsewhere is shown here, in its opened group.
  useEffect(() => {
    if (selected === null) return
    const way = wayTo(tree, selected)
    setOpen((before) =>
      way.slice(0, -1).every((key) => before.has(key)) ? before : new Set([...before, ...way.slice(0, -1)]),
    )
    revealed.current = way.at(-1) ?? null
  }, [selected, tree])
  // Once its row is there, with whichever drawing brings it.
  useEffect(() => {
    const row = revealed.current === null ? null : rowIn(list.current, revealed.current)
    if (!row) return
    revealed.current = null
    row.scrollIntoView({ block: 'nearest' })
  })
  const marked = hovered === null ? undefined : seenRowOf(hovered)
  useEffect(() => {
    // A row that the pointer itself is on is in view.
    if (marked && !list.current?.matches(':hover')) rowIn(list.current, marked)?.scrollIntoView({ block: 'nearest' })
  }, [marked])

  function goTo(row: Row | undefined): void {
    if (!row) return
    setCurrent(row.branch.key)
    rowIn(list.current, row.branch.key)?.focus()
  }
  function toggle(key: string, on = !open.has(key)): void {
    const next = new Set(open)
    if (on) next.add(key)
    else next.delete(key)
    setOpen(next)
  }
  function activate({ key, ids, ...branch }: Branch, more: boolean): void {
    setCurrent(key)
    if (isGroup({ key, ids, ...branch })) toggle(key)
    else if (more) selectMore(ids)
    else selectAll(ids)
  }
  function typeAhead(letter: string): void {
    const now = performance.now()
    const fresh = now - typed.current.at > TYPING_MS
    const text = (fresh ? '' : typed.current.text) + letter.toLowerCase()
    typed.current = { text, at: now }
    // One letter goes on to the next such row, a word may stay.
    const from = text.length === 1 ? at + 1 : at
    const turned = [...rows.slice(from), ...rows.slice(0, from)]
    goTo(turned.find(({ branch }) => nameOf(branch, words).toLowerCase().startsWith(text)))
  }

  const press = (event: KeyboardEvent): void => {
    const row = rows[at]
    if (!row) return
    const { branch } = row
    const { key } = event
    // Any other key ends a word.
    if (key.length > 1 || key === ' ') typed.current = { text: '', at: Number.NEGATIVE_INFINITY }
    const [inward, outward] =
      words.language.direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    const has = branch.children.length > 0
    // What is selected is worked on by the page's keys, from here too.
    const isCommand =
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      (/^[hix]$/i.test(key) &&
        performance.now() - typed.current.at > TYPING_MS &&
        branch.ids.some((id) => selection.includes(id)))
    if (key === 'Enter') activate(branch, event.ctrlKey || event.shiftKey)
    else if (isCommand) return
    else if (key === 'ArrowDown') goTo(rows[at + 1])
    else if (key === 'ArrowUp') goTo(rows[at - 1])
    else if (key === 'Home') goTo(rows[0])
    else if (key === 'End') goTo(rows.at(-1))
    else if (key === inward) {
      if (has && !open.has(branch.key)) toggle(branch.key, true)
      else if (has) goTo(rows[at + 1])
    } else if (key === outward) {
      if (open.has(branch.key)) toggle(branch.key, false)
      else goTo(rows.find((one) => one.branch.key === row.parent))
    } else if (key === ' ') turnVisibility(branch.ids)
    else if (key === 'Delete') hide(branch.ids)
    else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) {
      const { left, bottom } = rowIn(list.current, branch.key)!.getBoundingClientRect()
      openMenuOf(branch.ids, left + 24, bottom)
    } else if (key.length === 1 && /\p{L}|\p{N}/u.test(key)) typeAhead(key)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={list}
      role="tree"
      tabIndex={-1}
      aria-label={words.parts.tree}
      aria-multiselectable="true"
      className="parts-tree"
      onKeyDown={press}
    >
      {rows.map((row) => (
        <TreeRow
          key={row.branch.key}
          row={row}
          open={row.branch.children.length > 0 ? open.has(row.branch.key) : null}
          current={row.branch.key === rows[at]?.branch.key}
          marked={row.branch.key === marked}
          onOpen={() => toggle(row.branch.key)}
          onActivate={(more) => activate(row.branch, more)}
          onCurrent={() => setCurrent(row.branch.key)}
        />
      ))}
    </div>
  )
}
