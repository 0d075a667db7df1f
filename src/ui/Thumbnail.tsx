import type { ReactElement } from 'react'
import { useApp } from '../state/use-app.ts'
import { thumbnail } from '../story/thumbnail.ts'
import { useStoryWords } from './use-told.ts'

/** A small picture of a step, made from the app itself; fetched when it comes into sight. */
export function Thumbnail({ step, id }: { readonly step: string; readonly id?: string }): ReactElement {
  const story = useApp((state) => state.story)
  const { picture } = useStoryWords()[step]!
  const { widthPx, heightPx } = thumbnail
  return (
    <img
      id={id}
      className="thumbnail"
      src={`${import.meta.env.BASE_URL}thumbnails/${story}/${step}.webp`}
      alt={picture}
      width={widthPx}
      height={heightPx}
      loading="lazy"
      decoding="async"
    />
  )
}
