import { type ReactElement, useState } from 'react'
import { late } from '../parts/late.ts'
import { Part } from '../parts/Part.tsx'
import { resetView } from '../state/actions.ts'
import { hiddenIn, showAll } from '../state/dissecting.ts'
import { look } from '../state/looking.ts'
import { isFree } from '../state/mode.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import type { IconName } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import './view-buttons.css'

const ExploreView = late(async () => (await import('./view/ExploreView.tsx')).ExploreView)

interface Spec {
  readonly name: 'left' | 'right' | 'up' | 'down' | 'closer' | 'further'
  readonly icon: IconName
  readonly label: 'rotateLeft' | 'rotateRight' | 'rotateUp' | 'rotateDown' | 'zoomIn' | 'zoomOut'
}

const specs: readonly Spec[] = [
  { name: 'up', icon: 'up', label: 'rotateUp' },
  { name: 'left', icon: 'left', label: 'rotateLeft' },
  { name: 'right', icon: 'right', label: 'rotateRight' },
  { name: 'down', icon: 'down', label: 'rotateDown' },
  { name: 'closer', icon: 'plus', label: 'zoomIn' },
  { name: 'further', icon: 'minus', label: 'zoomOut' },
]

/** Every move of the camera as a button, for whoever cannot or does not want to drag. On small screens one button unfolds them. */
export function ViewButtons(): ReactElement {
  const { ui, hidden } = useMessages()
  const [unfolded, setUnfolded] = useState(false)
  const lookedAway = useApp((state) => state.lookedAway)
  const exploring = useApp((state) => isFree(state.mode))
  const hiddenCount = useApp(({ dissection }) => hiddenIn(dissection).length)
  if (exploring)
    return (
      <Part lacking="quiet">
        <ExploreView />
      </Part>
    )
  return (
    <section className="view-buttons" aria-label={ui.view} data-unfolded={unfolded}>
      {hiddenCount > 0 && (
        <button type="button" className="button view-hidden" onClick={showAll}>
          {hidden(hiddenCount)}: {ui.showAll}
        </button>
      )}
      <IconButton
        icon="eye"
        name={ui.view}
        className="view-unfold"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      />
      <div className="view-pad">
        {specs.map(({ name, icon, label }) => (
          <IconButton icon={icon} name={ui[label]} className={`view-${name}`} key={name} onClick={look[name]} />
        ))}
        <IconButton icon="home" name={ui.resetView} className="view-home" disabled={!lookedAway} onClick={resetView} />
      </div>
    </section>
  )
}
