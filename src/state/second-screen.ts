import { ledView, movingView, pointedAt } from './live-view.ts'
import { isTold, type Message, messageIn, type Shared, sharedChange, sharedOf } from './mirror.ts'
import { onSeek, playhead, seek } from './playhead.ts'
import { whenTold } from './speaking.ts'
import { store } from './store.ts'

/** Windows of one browser on one origin find each other by it. */
const CHANNEL = 'explainer-second-screen'

/** Opens the way between the windows; null where the browser has none. */
const openChannel = (): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL)

/**
 * This window leads: whoever follows sees what it shows, frame by frame, from now on or from when they come.
 * @param onFollowed told when a window comes to follow, and when one goes whether others still do @param onReplaced told once when another window leads instead
 * @returns what ends it, and tells those who follow; null where windows cannot find each other
 */
export function lead(
  onFollowed: (followed: boolean) => void = () => {},
  onReplaced: () => void = () => {},
): (() => void) | null {
  const channel = openChannel()
  if (!channel) return null
  const say = (message: Message): void => channel.postMessage(message)
  const sayAll = (): void => say({ is: 'state', state: sharedOf(store.getState()), ms: playhead.ms })
  const sayFrame = (): void => say({ is: 'frame', ms: playhead.ms, view: movingView.get(), at: pointedAt.get() })
  const followers = new Set<number>()
  channel.onmessage = ({ data }) => {
    const message = messageIn(data, store.getState())
    switch (message?.is) {
      case 'hello':
        sayAll()
        followers.add(message.who)
        onFollowed(true)
        break
      case 'left':
        followers.delete(message.who)
        onFollowed(followers.size > 0)
        break
      case 'state':
      case 'frame':
        // Two that lead would pull at whoever follows.
        stop()
        onReplaced()
        break
    }
  }
  const stops = [
    store.subscribe((now, was) => {
      const state = sharedChange(now, was)
      if (state) say({ is: 'state', state, ms: playhead.ms })
    }),
    onSeek(sayFrame),
    movingView.follow(sayFrame),
    pointedAt.follow(sayFrame),
  ]
  const stop = (): void => {
    for (const one of stops) one()
    channel.close()
  }
  sayAll()
  return () => {
    say({ is: 'gone' })
    stop()
  }
}

/**
 * This window follows whichever leads. @param onLed told whether there is one @returns what ends it; null where windows cannot find
 * each other
 */
export function follow(onLed: (led: boolean) => void): (() => void) | null {
  const channel = openChannel()
  if (!channel) return null
  let known = false
  const who = Math.random()
  const say = (message: Message): void => channel.postMessage(message)
  const to = (ms: number): void => {
    if (ms !== playhead.ms) seek(ms)
  }
  /** What was told while its words were on their way, the newest last. */
  let heard: Partial<Shared> = {}
  function hear(state: Partial<Shared>, ms: number): void {
    heard = { ...heard, ...state }
    whenTold(
      (now) => ({ language: heard.language ?? now.language, story: heard.story ?? now.story }),
      () => {
        if (!isTold({ ...store.getState(), ...heard })) {
          heard = {}
          return
        }
        // Written before the store tells anyone, so that nobody sees the new step at the old step's time.
        playhead.ms = ms
        store.setState(heard)
        heard = {}
        seek(ms)
      },
    )
  }
  channel.onmessage = ({ data }) => {
    const message = messageIn(data, { ...store.getState(), ...heard })
    switch (message?.is) {
      case 'state':
        hear(message.state, message.ms)
        // Who begins to lead while this window stands open learns so that it does.
        if (!known) say({ is: 'hello', who })
        known = true
        onLed(true)
        break
      case 'frame':
        ledView.set(message.view)
        pointedAt.set(message.at)
        to(message.ms)
        break
      case 'gone':
        ledView.set(null)
        pointedAt.set(null)
        store.setState({ playing: false })
        known = false
        onLed(false)
        break
    }
  }
  say({ is: 'hello', who })
  return () => {
    say({ is: 'left', who })
    channel.close()
  }
}
