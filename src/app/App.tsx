import type { ReactElement } from 'react'
import { late } from '../parts/late.ts'
import { Part } from '../parts/Part.tsx'
import { withoutPicture } from '../parts/without-picture.ts'
import { Scene } from '../scene/Scene.tsx'
import { Broken } from '../ui/Broken.tsx'
import { Shell } from '../ui/Shell.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import type { Standing } from './standing.ts'

const BareShell = late(async () => (await import('../ui/BareShell.tsx')).BareShell)

/** The whole page: panels round a picture, or little of them; each goes on without the other. */
export function App({ standing }: { readonly standing: Standing }): ReactElement {
  const picture = (
    <ErrorScreen instead={null} onFailure={withoutPicture}>
      <Scene />
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
