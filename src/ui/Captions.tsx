import type { ReactElement } from 'react'
import { openEvidence } from '../state/actions.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { useNarration } from './use-told.ts'
import './captions.css'

/**
 * The sentence that is being said, large, with the word that sounds marked; a tap opens what it rests on. Before the first word: the first
 * sentence. @param plain there is nowhere to show what it rests on: nothing to tap
 */
export function Captions({ plain = false }: { readonly plain?: boolean }): ReactElement | null {
  const { ui } = useMessages()
  const captions = useApp((state) => state.captions)
  const spoken = useApp((state) => state.spoken)
  const narration = useNarration()
  const now = spoken?.sentence ?? 0
  const sentence = narration[now]
  if (!captions || sentence === undefined) return null
  const words = sentence.split(' ').map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words of one fixed sentence never move
    <span key={index}>
      <span className={index === spoken?.word ? 'caption-now' : index < (spoken?.word ?? -1) ? '' : 'caption-next'}>
        {word}
      </span>{' '}
    </span>
  ))
  if (plain)
    return (
      <p className="caption" data-testid="caption">
        {words}
      </p>
    )
  return (
    <button
      type="button"
      className="caption"
      data-testid="caption"
      title={ui.evidence}
      onClick={() => openEvidence(now)}
    >
      {words}
    </button>
  )
}
