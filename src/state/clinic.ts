import { thumbnail } from '../story/thumbnail.ts'
import { goToStep, play } from './actions.ts'
import { clinicName } from './clinic-name.ts'
import { ledView, movingView, phoneAt, pointedAt } from './live-view.ts'
import { playhead, seek } from './playhead.ts'
import { initialScreens, screensStore } from './screens.ts'
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
export const clinicTimesMs = {
  attract: 12_000,
  /** Longer than any story takes: one that got stuck begins anew. */
  telling: 1_800_000,
  visiting: 60_000,
  watching: 300_000,
  asking: 20_000,
} as const

/** What happens to such a screen: a touch (or a key, or a remote), that somebody says they have finished, that the story is told to its end, or time. */
export type ClinicEvent = 'touch' | 'finished' | 'told' | 'time'

/** The phase after something happened, `passedMs` after the last thing did; the same phase where nothing follows from it. */
export function phaseAfter(
  phase: ClinicPhase,
  event: ClinicEvent,
  passedMs: number,
  { playing }: Pick<AppState, 'playing'>,
): ClinicPhase {
  if (event === 'touch') return 'visiting'
  if (event === 'finished') return 'attract'
  switch (phase) {
    case 'attract':
      return passedMs >= clinicTimesMs.attract ? 'telling' : phase
    case 'telling':
      // A device's own pause key stops the story without a touch: it does not stand still for ever.
      return event === 'told' || !playing || passedMs >= clinicTimesMs.telling ? 'attract' : phase
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

type Happen = (event: 'touch' | 'finished') => void
/** The screen that runs on this page; elsewhere nothing happens. */
let running: Happen | null = null

/** Somebody touched the screen, or a key of it. */
export const touchClinic = (): void => running?.('touch')
/** Somebody is done: the screen forgets all they did and attracts again. */
export const finishVisit = (): void => running?.('finished')

/** The body of the attract screen is seen from another side, deg. */
export const turnBody = (azimuthDeg: number): void => store.setState({ explored: { view: { azimuthDeg } } })

/** The screen attracts or tells its story by itself: there is nothing on it but that. */
export const isUnattended = ({ clinic }: Pick<AppState, 'clinic'>): boolean =>
  clinic === 'attract' || clinic === 'telling'

/**
 * Runs a screen in a waiting room from the state that its link opened: attracts, tells the story, serves whoever touches it, asks when
 * they seem to have gone, and then forgets all they did. @returns what ends it
 */
export function runClinic(clock: Clock = deviceClock): () => void {
  const name = clinicName.text
  const home: AppState = { ...store.getState(), mode: 'clinic', voice: 'silent', captions: true, playing: false }
  let since = clock.now()
  let cancel = (): void => {}

  function enter(phase: ClinicPhase): void {
    since = clock.now()
    const from = store.getState().clinic
    store.setState({ clinic: phase })
    if (phase === 'attract') {
      store.setState({ ...home, ...kept(store.getState()), clinic: phase })
      // What lives outside the store and was a person's too.
      clinicName.text = name
      for (const view of [movingView, ledView, phoneAt, pointedAt]) view.set(null)
      screensStore.setState(initialScreens, true)
      // The picture of the whole story: most of what it tells of is in sight.
      seek(Math.round(thumbnail.at * stepOf(store.getState()).lengthMs))
    } else if (phase === 'telling') {
      goToStep(0)
      play()
    } else if (phase === 'visiting') {
      store.setState({ playing: false, mode: 'story', explored: {} })
      // Who interrupts the story stays where it was; who was asked in begins at the beginning.
      if (from === 'attract') seek(0)
    }
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
  running = happen
  return () => {
    running = null
    cancel()
    unsubscribe()
    store.setState({ clinic: null })
  }
}
