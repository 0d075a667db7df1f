import { lazy, type ReactElement, Suspense } from 'react'
import { setPicture } from '../state/actions.ts'
import { Broken } from '../ui/Broken.tsx'
import { Shell } from '../ui/Shell.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import type { Standing } from './standing.ts'

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

const BareShell = lazy(async () => ({ default: (await import('../ui/BareShell.tsx')).BareShell }))

/** The whole page: panels round a picture, or little of them; each goes on without the other. */
export function App({ standing }: { readonly standing: Standing }): ReactElement {
  const picture = (
    <ErrorScreen instead={null} onFailure={() => setPicture({ is: 'unavailable', why: 'lost' })}>
      <Suspense fallback={null}>
        <Scene />
      </Suspense>
    </ErrorScreen>
  )
  return (
    <ErrorScreen instead={<Broken />}>
      {standing === 'full' ? (
        <Shell picture={picture} />
      ) : (
        <Suspense fallback={null}>
          <BareShell picture={picture} words={standing !== 'none'} follows={standing === 'patient'} />
        </Suspense>
      )}
    </ErrorScreen>
  )
}
