import { type ReactElement, useEffect } from 'react'
import { late } from '../parts/late.ts'
import { Part } from '../parts/Part.tsx'
import { setPicture } from '../state/actions.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { useStepWords } from './use-told.ts'
import './picture-status.css'

const WhatIsSeen = late(async () => (await import('./WhatIsSeen.tsx')).WhatIsSeen)

const why = {
  'no-webgl': 'no-webgl',
  'no-model': 'no-model',
  lost: 'lost-picture',
  slow: 'slow-picture',
  stopped: 'stopped-picture',
} as const

/** The picture begins anew. */
const drawAgain = (): void => setPicture({ is: 'loading', seen: false })

/** Words in the picture's place: that it is coming, that it will not come, or (for those who do not see it) what it shows. */
export function PictureStatus(): ReactElement {
  const { ui, notices } = useMessages()
  const picture = useApp((state) => state.picture)
  const { picture: shows } = useStepWords()
  const lacks = picture.is === 'unavailable' && picture.why === 'no-model'
  // What a cut kept from coming is asked for again when the network is back.
  useEffect(() => {
    if (!lacks) return
    addEventListener('online', drawAgain)
    return () => removeEventListener('online', drawAgain)
  }, [lacks])
  switch (picture.is) {
    case 'loading':
      return (
        <p className={picture.seen ? 'unseen' : 'picture-status picture-loading'} role="status">
          {ui.loading}
        </p>
      )
    case 'unavailable':
      return (
        <div className={`picture-status picture-${picture.why === 'stopped' ? 'stopped' : 'missing'}`}>
          <p role="status">{notices[why[picture.why]]}</p>
          {picture.why !== 'stopped' && <p className="picture-shows">{shows}</p>}
          {(picture.why === 'stopped' || picture.why === 'no-model') && (
            <button type="button" className="button" onClick={drawAgain}>
              {ui.try3dAgain}
            </button>
          )}
        </div>
      )
    case 'partial':
    case 'drawn':
      return (
        <>
          <p className="unseen">{shows}</p>
          <Part lacking="quiet">
            <WhatIsSeen />
          </Part>
        </>
      )
  }
}
