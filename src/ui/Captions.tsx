import type { ReactElement } from 'react'
import { useApp } from '../state/use-app.ts'
import { useNarration } from './use-told.ts'
import './captions.css'

/** The sentence that is being said, large, with the word that sounds marked. Before the first word: the first sentence. */
export function Captions(): ReactElement | null {
  const captions = useApp((state) => state.captions)
  const spoken = useApp((state) => state.spoken)
  const narration = useNarration()
  const sentence = narration[spoken?.sentence ?? 0]
  if (!captions || sentence === undefined) return null
  return (
    <p className="caption" data-testid="caption">
      {sentence.split(' ').map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words of one fixed sentence never move
        <span key={index}>
          <span className={index === spoken?.word ? 'caption-now' : index < (spoken?.word ?? -1) ? '' : 'caption-next'}>
            {word}
          </span>{' '}
        </span>
      ))}
    </p>
  )
}
