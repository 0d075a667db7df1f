import { type ReactElement, useEffect, useState } from 'react'
import { useApp } from '../../state/use-app.ts'
import { still } from '../../story/thumbnail.ts'
import { useStep, useStepWords } from '../use-told.ts'
import './stills.css'

/** A large picture of the step in place of the drawn one, each fading in over the last; turned over for the other side than the story's own. */
export function Stills(): ReactElement {
  const story = useApp((state) => state.story)
  const flipped = useApp((state) => state.lesion.side === 'left')
  const { id } = useStep()
  const { picture } = useStepWords()
  const [shown, setShown] = useState<readonly [string | null, string]>([null, id])
  useEffect(() => setShown(([, last]) => (last === id ? [null, id] : [last, id])), [id])
  const src = (step: string): string => `${import.meta.env.BASE_URL}stills/${story}/${step}.webp`
  const [under, over] = shown
  const { widthPx, heightPx } = still
  return (
    <div className="stills" data-flipped={flipped}>
      {under && <img key={under} src={src(under)} alt="" width={widthPx} height={heightPx} />}
      <img key={over} className="stills-over" src={src(over)} alt={picture} width={widthPx} height={heightPx} />
    </div>
  )
}
