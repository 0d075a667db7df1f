import { lazy, type ReactElement, Suspense } from 'react'
import { useApp, useMessages } from '../state/use-app.ts'
import { useStepWords } from './use-told.ts'
import './picture-status.css'

const WhatIsSeen = lazy(async () => ({ default: (await import('./WhatIsSeen.tsx')).WhatIsSeen }))

const why = { 'no-webgl': 'no-webgl', 'no-model': 'no-model', lost: 'lost-picture', slow: 'slow-picture' } as const

/** Words in the picture's place: that it is coming, that it will not come, or (for those who do not see it) what it shows. */
export function PictureStatus(): ReactElement {
  const { ui, notices } = useMessages()
  const picture = useApp((state) => state.picture)
  const { picture: shows } = useStepWords()
  switch (picture.is) {
    case 'loading':
      return (
        <p className={picture.seen ? 'unseen' : 'picture-status picture-loading'} role="status">
          {ui.loading}
        </p>
      )
    case 'unavailable':
      return (
        <div className="picture-status picture-missing">
          <p role="status">{notices[why[picture.why]]}</p>
          <p className="picture-shows">{shows}</p>
        </div>
      )
    case 'partial':
    case 'drawn':
      return (
        <>
          <p className="unseen">{shows}</p>
          <Suspense fallback={null}>
            <WhatIsSeen />
          </Suspense>
        </>
      )
  }
}
