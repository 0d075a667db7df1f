import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { structures } from '../../../anatomy/structures.ts'
import { vocabularies } from '../../../i18n/vocabulary.ts'
import { hoverRow, selectAll } from '../../../state/actions.ts'
import { lookAt } from '../../../state/looking.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { Icon } from '../../Icon.tsx'
import { createSearch, type Found } from './search.ts'

/** A text with what was typed of it marked. */
function Marked({ text, marks }: { readonly text: string; readonly marks: Found['marks'] }): ReactElement {
  const pieces: ReactNode[] = []
  let at = 0
  for (const [from, to] of marks) {
    pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>)
    at = to
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  )
}

function Result({
  found,
  id,
  active,
  onChoose,
}: {
  readonly found: Found
  readonly id: string
  readonly active: boolean
  readonly onChoose: () => void
}): ReactElement {
  const words = useMessages()
  const { part, ids, by, marks, isName } = found
  const [first] = ids
  const name = ids.length === 1 && first ? words.structure(first).name : words.part(part)
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // The field keeps the focus and moves through the list by aria-activedescendant.
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={active}
      className="parts-found"
      onClick={onChoose}
      onPointerEnter={() => hoverRow(ids)}
      onPointerLeave={() => hoverRow([])}
    >
      <span className="parts-kind" data-kind={first && structures[first].kind} aria-hidden="true" />
      <span>
        {isName && name === by ? <Marked text={by} marks={marks} /> : name}
        {!(isName && name === by) && (
          <span className="parts-by">
            <Marked text={by} marks={marks} />
          </span>
        )}
      </span>
    </div>
  )
}

interface Props {
  readonly query: string
  readonly onQuery: (query: string) => void
}

/** Finds parts while one types; the first is chosen by Enter: it is selected, and the eye flies to it. */
export function SearchBox({ query, onQuery }: Props): ReactElement {
  const words = useMessages()
  const { parts } = words
  const language = useApp((state) => state.language)
  const search = useMemo(() => createSearch(words, vocabularies[language]), [words, language])
  const { found, nearest } = useMemo(() => search(query), [search, query])
  const [active, setActive] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const asked = query.trim() !== ''
  const at = Math.min(active, found.length - 1)

  function choose({ ids }: Found): void {
    selectAll(ids)
    lookAt(ids)
  }
  function ask(text: string): void {
    onQuery(text)
    setActive(0)
    hoverRow([])
  }
  const press = (event: KeyboardEvent): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: found.length - 1 }[event.key]
    if (event.key === 'Escape' && asked) ask('')
    else if (event.key === 'Enter') {
      const chosen = found[at]
      if (chosen) choose(chosen)
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && to !== undefined && found.length > 0) {
      const next = (to + found.length) % found.length
      setActive(next)
      hoverRow(found[next]!.ids)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search className="parts-search">
      <div className="parts-field">
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `${list}-${at}` : undefined}
          aria-label={parts.search}
          placeholder={parts.searchHint}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          value={query}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={press}
        />
        {asked && (
          <button
            type="button"
            className="parts-clear"
            aria-label={parts.clear}
            onClick={() => {
              ask('')
              field.current?.focus()
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <p className="unseen" role="status">
        {asked && (found.length > 0 ? parts.found(found.length) : parts.nothing(query.trim()))}
      </p>
      <div id={list} role="listbox" aria-label={parts.search} className="parts-results">
        {found.map((one, index) => (
          <Result
            key={one.part}
            found={one}
            id={`${list}-${index}`}
            active={index === at}
            onChoose={() => choose(one)}
          />
        ))}
      </div>
      {asked && found.length === 0 && (
        <div className="parts-nothing">
          <p>{parts.nothing(query.trim())}</p>
          <p>
            {nearest ? parts.nearest : parts.tryThese}{' '}
            {(nearest ? [nearest] : parts.examples).map((example) => (
              <button key={example} type="button" className="button" onClick={() => ask(example)}>
                {example}
              </button>
            ))}
            {nearest && '?'}
          </p>
        </div>
      )}
    </search>
  )
}
