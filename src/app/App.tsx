import { lazy, type ReactElement, Suspense } from 'react'
import { setPicture } from '../state/actions.ts'
import { Broken } from '../ui/Broken.tsx'
import { Shell } from '../ui/Shell.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'

const Nothing = (): ReactElement => <></>

/** The picture comes in its own file, so that the words are on screen before three.js has arrived. */
const Scene = lazy(async () => {
  try {
    const { Scene } = await import('../scene/Scene.tsx')
    return { default: Scene }
  } catch {
    setPicture({ is: 'unavailable', why: 'no-model' })
    return { default: Nothing }
  }
})

/** The whole page: panels round a picture; each goes on without the other. */
export function App(): ReactElement {
  return (
    <ErrorScreen instead={<Broken />}>
      <Shell
        picture={
          <ErrorScreen instead={null} onFailure={() => setPicture({ is: 'unavailable', why: 'lost' })}>
            <Suspense fallback={null}>
              <Scene />
            </Suspense>
          </ErrorScreen>
        }
      />
    </ErrorScreen>
  )
}
