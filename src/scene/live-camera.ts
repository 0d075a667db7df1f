import { type LiveView, movingView } from '../state/live-view.ts'
import { isFollowed } from '../state/screens.ts'

/** Tells a window that follows where the camera is while it moves otherwise than the story moves it. */
export interface LiveCamera {
  /** Whether anybody follows: only then is a view worth making. */
  readonly isFollowed: () => boolean
  /** @param view what is drawn now; null at rest */
  readonly tell: (view: LiveView | null) => void
  readonly dispose: () => void
}

export function createLiveCamera(): LiveCamera {
  const rest = (): void => movingView.set(null)
  // A window that is covered draws no more: whoever follows it goes on by themselves.
  const cover = (): void => {
    if (document.hidden) rest()
  }
  document.addEventListener('visibilitychange', cover)
  return {
    isFollowed,
    tell: movingView.set,
    dispose() {
      document.removeEventListener('visibilitychange', cover)
      rest()
    },
  }
}
