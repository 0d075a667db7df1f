import { type ReactElement, useEffect, useRef, useState } from 'react'
import { type StructureId, structureIds } from '../../anatomy/structures.ts'
import type { Messages } from '../../i18n/messages.ts'
import { hiddenIn } from '../../state/dissecting.ts'
import { type Dissection, FADED, presenceOf } from '../../state/dissection.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { whatOf } from './what.ts'

/** What a step of dissecting, or back, has done, in one sentence; nothing where only the peel has moved, which its slider says. */
export function newsOf(before: Dissection, after: Dissection, words: Messages): string {
  const { news } = words.explore
  const turned = (to: number): StructureId[] =>
    structureIds.filter((id) => presenceOf(before, id) !== to && presenceOf(after, id) === to)
  const [hidden, faded, shown] = [turned(0), turned(FADED), turned(1)]
  const hiddenNow = hiddenIn(after).length
  if (hidden.length > 0 && after.alone && after.alone !== before.alone) return news.alone(whatOf(after.alone, words))
  if (shown.length > 1 && hiddenNow === 0 && after.faded.length === 0) return news.all
  if (hidden.length > 0) return `${news.hidden(whatOf(hidden, words))} ${words.hidden(hiddenNow)}.`
  if (faded.length > 0) return news.faded(whatOf(faded, words))
  return shown.length > 0 ? news.shown(whatOf(shown, words)) : ''
}

/** Tells those who do not see it what has come and gone. */
export function DissectionNews(): ReactElement {
  const words = useMessages()
  const dissection = useApp((state) => state.dissection)
  const last = useRef(dissection)
  const [news, setNews] = useState('')
  useEffect(() => {
    const said = newsOf(last.current, dissection, words)
    last.current = dissection
    if (said !== '') setNews(said)
  }, [dissection, words])
  return (
    <p className="unseen" aria-live="polite">
      {news}
    </p>
  )
}
