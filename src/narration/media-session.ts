import { messagesIn } from '../i18n/spoken.ts'
import { nextStep, pause, play, previousStep, repeatSentence, seekTo } from '../state/actions.ts'
import { playhead } from '../state/playhead.ts'
import { type AppState, store } from '../state/store.ts'
import { stories } from '../story/stories/index.ts'
import type { StepWords } from '../story/words.ts'

/** What a device's own media keys, remote or lock screen may ask for. */
const handlers: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
  play,
  pause,
  stop: pause,
  nexttrack: nextStep,
  previoustrack: previousStep,
  seekbackward: repeatSentence,
  seekto: ({ seekTime }) => {
    if (seekTime !== undefined) seekTo(seekTime * 1000)
  },
}

function describe({ language, story, step, playing }: AppState): void {
  const { stories: told, stepOf } = messagesIn(language)
  const { steps, title } = told[story]
  const { id, lengthMs } = stories[story].steps[step]!
  navigator.mediaSession.metadata = new MediaMetadata({
    title: (steps as Readonly<Record<string, StepWords>>)[id]!.title,
    artist: title,
    album: stepOf(step + 1, stories[story].steps.length),
  })
  navigator.mediaSession.playbackState = playing ? 'playing' : 'paused'
  navigator.mediaSession.setPositionState({
    duration: lengthMs / 1000,
    position: Math.min(playhead.ms, lengthMs) / 1000,
  })
}

/** Lets the device's media keys lead the story, and tells the device what is told. Does nothing where there are none. Returns a stop. */
export function startMediaSession(): () => void {
  if (!('mediaSession' in navigator)) return () => {}
  const actions = Object.keys(handlers) as MediaSessionAction[]
  const handle = (action: MediaSessionAction, handler: MediaSessionActionHandler | null): void => {
    try {
      navigator.mediaSession.setActionHandler(action, handler)
    } catch {
      // An action this browser does not know: the page's own keys and buttons do the same.
    }
  }
  for (const action of actions) handle(action, handlers[action] ?? null)
  describe(store.getState())
  const stop = store.subscribe((now, was) => {
    const changed = (['language', 'story', 'step', 'playing'] as const).some((name) => now[name] !== was[name])
    if (changed) describe(now)
  })
  return () => {
    stop()
    for (const action of actions) handle(action, null)
  }
}
