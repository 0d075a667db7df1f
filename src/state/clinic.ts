import { goToStep, play } from './actions.ts'
import { playhead, seek } from './playhead.ts'
import { type AppState, store } from './store.ts'
import { stepOf, storyOf } from './told.ts'

/** What a screen in a waiting room is doing. */
export type ClinicPhase =
  /** It says what it is and asks to be touched. */
  | 'attract'
  /** It tells the story by itself, silently. */
  | 'telling'
  /** Somebody uses it. */
  | 'visiting'
  /** Nobody has for a while: it asks whether they are still there. */
  | 'asking'

/** How long each phase lasts without a touch, ms. A visitor who lets the story play may watch it to its end. Chosen by eye. */
export const clinicTimesMs = { attract: 12_000, visiting: 60_000, watching: 300_000, asking: 20_000 } as const

/** What happens to such a screen: a touch (or a key, or a remote), time, or that the story is told to its end. */
export type ClinicEvent = 'touch' | 'told' | 'time'

/** The phase after something happened, `passedMs` after the last thing did; the same phase where nothing follows from it. */
export function phaseAfter(
  phase: ClinicPhase,
  event: ClinicEvent,
  passedMs: number,
  { playing }: Pick<AppState, 'playing'>,
): ClinicPhase {
  if (event === 'touch') return 'visiting'
  switch (phase) {
    case 'attract':
      return passedMs >= clinicTimesMs.attract ? 'telling' : phase
    case 'telling':
      return event === 'told' ? 'attract' : phase
    case 'visiting':
      return passedMs >= (playing ? clinicTimesMs.watching : clinicTimesMs.visiting) ? 'asking' : phase
    case 'asking':
      return passedMs >= clinicTimesMs.asking ? 'attract' : phase
  }
}

/** Time, so that eight hours can be lived through in a moment. */
export interface Clock {
  readonly now: () => number
  /** Calls back once; @returns what prevents it */
  readonly after: (ms: number, call: () => void) => () => void
}
const deviceClock: Clock = {
  now: () => performance.now(),
  after(ms, call) {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
}

/** What is the screen's and not a person's, and stays when everything else goes back to how the link opened it. */
const kept = ({ picture, insets, reducedMotion }: AppState): Partial<AppState> => ({ picture, insets, reducedMotion })

const CHECK_MS = 1000

/**
 * Runs a screen in a waiting room from the state that its link opened: attracts, tells the story, serves whoever touches it, asks when
 * they seem to have gone, and then forgets all they did. @returns how to tell it of a touch, and what ends it
 */
export function runClinic(clock: Clock = deviceClock): { readonly touched: () => void; readonly stop: () => void } {
  const home: AppState = { ...store.getState(), mode: 'clinic', voice: 'silent', captions: true, playing: false }
  let since = clock.now()
  let cancel = (): void => {}

  function enter(phase: ClinicPhase): void {
    since = clock.now()
    store.setState({ clinic: phase })
    if (phase === 'attract') {
      store.setState({ ...home, ...kept(store.getState()), clinic: phase })
      seek(0)
    } else if (phase === 'telling') {
      goToStep(0)
      play()
    } else if (phase === 'visiting') store.setState({ playing: false, mode: 'story' })
  }

  function happen(event: ClinicEvent): void {
    const state = store.getState()
    const { clinic } = state
    if (clinic === null) return
    const next = phaseAfter(clinic, event, clock.now() - since, state)
    if (next !== clinic) {
      // Who was asked and is still there goes on where they were.
      if (clinic === 'asking' && next === 'visiting') store.setState({ clinic: next })
      else enter(next)
    }
    if (event === 'touch') since = clock.now()
  }

  const isTold = (state: AppState): boolean =>
    !state.playing && state.step === storyOf(state).steps.length - 1 && playhead.ms >= stepOf(state).lengthMs
  const unsubscribe = store.subscribe((now, was) => {
    if (was.playing && now.clinic === 'telling' && isTold(now)) happen('told')
  })
  const check = (): void => {
    happen('time')
    cancel = clock.after(CHECK_MS, check)
  }
  enter('attract')
  check()
  return {
    touched: () => happen('touch'),
    stop() {
      cancel()
      unsubscribe()
      store.setState({ clinic: null })
    },
  }
}
