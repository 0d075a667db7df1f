import { type ReactElement, useSyncExternalStore } from 'react'
import { useMessages } from '../../state/use-app.ts'
import { type LabelEntry, labelBoard } from './board.ts'

/** While names are blank: how many are shown again, and all of them at once. What was just shown is said to who cannot see it. */
export function QuizBar({ entries }: { readonly entries: readonly LabelEntry[] }): ReactElement {
  const { labels, format, structure } = useMessages()
  const revealed = useSyncExternalStore(labelBoard.subscribe, labelBoard.revealed)
  const shown = entries.filter(({ id }) => revealed.has(id))
  const last = [...revealed].at(-1)
  const entry = entries.find(({ id }) => id === last)
  const figure = (count: number): string => format.figures(String(count))
  const all = entries.length > 0 && shown.length === entries.length
  return (
    <div className="quiz-bar" data-stands-over>
      <span>{labels.named(figure(shown.length), figure(entries.length))}</span>
      <button
        type="button"
        className="button"
        disabled={entries.length === 0}
        onClick={() => (all ? labelBoard.blank() : labelBoard.reveal(entries.map(({ id }) => id)))}
      >
        {all ? labels.blankAgain : labels.revealAll}
      </button>
      <span className="unseen" role="status">
        {entry && labels.revealed(figure(entry.number), structure(entry.id).name)}
      </span>
    </div>
  )
}
