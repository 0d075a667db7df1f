import { type MouseEvent, type ReactElement, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { hover, select, selectAlso, showsClinicalTerms } from '../../state/actions.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { type LabelEntry, labelBoard, labelElements } from './board.ts'
import { measureIn, standing, takenOver } from './measure.ts'
import { QuizBar } from './QuizBar.tsx'
import { textOf } from './text.ts'
import './labels.css'

const entriesNow = (): readonly LabelEntry[] => useSyncExternalStore(labelBoard.subscribe, labelBoard.entries)

/** One name, or its blank, with its leader. */
function Label({ entry }: { readonly entry: LabelEntry }): ReactElement {
  const words = useMessages()
  const clinical = useApp(showsClinicalTerms)
  const quiz = useApp((state) => state.labels === 'quiz')
  const selected = useApp((state) => state.selection.includes(entry.id))
  const revealed = useSyncExternalStore(labelBoard.subscribe, labelBoard.revealed)
  const button = useRef<HTMLButtonElement>(null)
  const leader = useRef<SVGGElement>(null)
  const pointed = useRef(false)
  const { key, id, column, number, widthPx, over, behind } = entry
  const blank = quiz && !revealed.has(id)
  const figure = words.format.figures(String(number))
  const { name, latin } = textOf(words, entry, clinical)
  const full = words.structure(id).name

  useLayoutEffect(() => {
    const lines = [...leader.current!.querySelectorAll('line')]
    const dot = leader.current!.querySelector('circle')!
    const element = { button: button.current!, leader: leader.current!, lines, dot }
    labelElements.set(key, element)
    return () => {
      if (labelElements.get(key) === element) labelElements.delete(key)
      // What goes from under the pointer is never left.
      if (pointed.current) hover(null)
    }
  }, [key])

  const press = (event: MouseEvent): void => {
    if (blank) labelBoard.reveal([id])
    else if (event.ctrlKey || event.metaKey || event.shiftKey) selectAlso(id)
    else select(selected ? null : id)
  }
  return (
    <li>
      <svg className="label-lines" aria-hidden="true">
        <g ref={leader} className={behind ? 'label-leader is-behind' : 'label-leader'} data-lit={selected}>
          <line className="label-shade" />
          <line />
          <circle r="2.6" />
        </g>
      </svg>
      <button
        ref={button}
        type="button"
        className="label"
        data-label={id}
        data-column={column}
        data-over={over}
        data-blank={blank}
        aria-label={blank ? words.labels.blank(figure) : latin ? `${full}, ${latin}` : full}
        aria-pressed={blank ? undefined : selected}
        onClick={press}
        onPointerEnter={() => {
          pointed.current = true
          if (!blank) hover(id)
        }}
        onPointerLeave={() => {
          pointed.current = false
          hover(null)
        }}
        onFocus={() => {
          labelBoard.setFocused(id)
          if (!blank) hover(id)
        }}
        onBlur={() => {
          labelBoard.setFocused(null)
          hover(null)
        }}
      >
        {blank ? (
          <span className="label-blank">
            <b>{figure}</b> ?
          </span>
        ) : (
          <span className="label-text" style={{ width: widthPx }}>
            <span className="label-name">{name}</span>
            {latin && (
              <i className="label-latin" lang="la">
                {latin}
              </i>
            )}
          </span>
        )}
      </button>
    </li>
  )
}

/** Names beside the body, as real buttons in the order of reading: the frame loop says which there are and moves them. */
export function Labels(): ReactElement {
  const { labels } = useMessages()
  const quiz = useApp((state) => state.labels === 'quiz')
  const entries = entriesNow()
  const layer = useRef<HTMLDivElement>(null)
  const sample = useRef<HTMLSpanElement>(null)

  useLayoutEffect(() => {
    const measure = measureIn(sample.current!)
    const host = (): void => labelBoard.setHost({ measure, taken: () => takenOver(layer.current!) })
    host()
    // What stands over the picture unfolds and comes and goes.
    const sizes = new ResizeObserver(host)
    for (const element of standing()) sizes.observe(element)
    return () => {
      sizes.disconnect()
      labelBoard.setHost(null)
      labelBoard.setFocused(null)
      hover(null)
    }
  }, [])
  // A label that takes another place in the order, or comes up anew, keeps the keyboard.
  useLayoutEffect(() => {
    const id = labelBoard.focused()
    if (id === null || document.activeElement !== document.body) return
    const again = layer.current?.querySelector<HTMLElement>(`[data-label="${id}"]`)
    if (again) again.focus({ preventScroll: true })
    else labelBoard.setFocused(null)
  })

  return (
    <div ref={layer} className="labels">
      <ul aria-label={labels.list}>
        {entries.map((entry) => (
          <Label key={entry.key} entry={entry} />
        ))}
      </ul>
      <span ref={sample} className="label label-sample" aria-hidden="true">
        <span className="label-text">
          <span className="label-name" />
          <i className="label-latin" />
        </span>
      </span>
      {quiz && <QuizBar entries={entries} />}
    </div>
  )
}
