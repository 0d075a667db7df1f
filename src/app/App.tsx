import { type ReactElement, Suspense } from 'react'
import { late } from '../parts/late.ts'
import { Part } from '../parts/Part.tsx'
import { withoutPicture } from '../parts/without-picture.ts'
import { Broken } from '../ui/Broken.tsx'
import { Shell } from '../ui/Shell.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import type { Standing } from './standing.ts'

/** The picture comes in its own file, so that the words are on screen before three.js has arrived. */
const Scene = late(async () => (await import('../scene/Scene.tsx')).Scene)

const BareShell = late(async () => (await import('../ui/BareShell.tsx')).BareShell)

/** The whole page: panels round a picture, or little of them; each goes on without the other. */
export function App({ standing }: { readonly standing: Standing }): ReactElement {
  const picture = (
    <ErrorScreen instead={null} onFailure={withoutPicture}>
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
        <Part>
          <BareShell picture={picture} words={standing !== 'none'} follows={standing === 'patient'} />
        </Part>
      )}
    </ErrorScreen>
  )
}
