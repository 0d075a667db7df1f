import { pause, play } from '../state/actions.ts'
import { selectedIn, store } from '../state/store.ts'
import { stepOf } from '../state/told.ts'
import { messagesIn } from '../state/use-app.ts'
import { type Asked, askedIn, type FromExplainer, type Told } from './embed-messages.ts'
import type { PageApi } from './page-api.ts'

/** The page that embeds this one. */
export interface Host {
  /** Its origin: what comes from any other is not heard, and what is said reaches no other. */
  readonly origin: string
  readonly post: (message: FromExplainer) => void
  /** @returns what ends the listening */
  readonly listen: (heard: (said: unknown, origin: string) => void) => () => void
}

/** The host's window, where this page stands in a frame and its link names who may lead it; null for any other page. */
export function hostOf(query: URLSearchParams, page: Window): Host | null {
  const named = query.get('from')
  if (named === null || page.parent === page) return null
  const origin = URL.canParse(named) ? new URL(named).origin : 'null'
  // A page without an origin of its own cannot be told from others like it.
  if (origin === 'null') return null
  return {
    origin,
    post: (message) => page.parent.postMessage(message, origin),
    listen(heard) {
      const hear = ({ data, origin: from, source }: MessageEvent): void => {
        if (source === page.parent) heard(data, from)
      }
      page.addEventListener('message', hear)
      return () => page.removeEventListener('message', hear)
    },
  }
}

type Answer = Extract<Told, { is: 'answer' }>['value']

async function answer(api: PageApi, asked: Asked): Promise<Answer> {
  switch (asked.ask) {
    case 'goTo':
      if (typeof asked.step !== 'string') throw new Error(`goTo: expected the id of a step, got ${typeof asked.step}`)
      await api.goTo(asked.step, asked.ms)
      return null
    case 'set':
      await api.set(asked.change)
      return null
    case 'select':
      api.select(asked.id)
      return null
    case 'play':
      play()
      return null
    case 'pause':
      pause()
      return null
    case 'moment':
      return api.moment()
    case 'body':
      return api.body()
    case 'steps':
      return api.steps()
  }
}

/** Lets the host lead this page by messages, and tells it what is chosen and told here. @returns what ends it */
export function startEmbedding(host: Host, api: PageApi): () => void {
  const say = (told: Told): void => host.post({ explainer: 1, ...told })
  const stopListening = host.listen((said, origin) => {
    const asked = origin === host.origin ? askedIn(said) : null
    if (!asked) return
    const { number } = asked
    answer(api, asked).then(
      (value) => say({ is: 'answer', number, value }),
      (error: unknown) => say({ is: 'refusal', number, why: error instanceof Error ? error.message : String(error) }),
    )
  })
  const stopTelling = store.subscribe((now, was) => {
    const id = selectedIn(now)
    if (id !== selectedIn(was)) say({ is: 'selected', id, name: id && messagesIn(now.language).structure(id).name })
    if (now.step !== was.step || now.story !== was.story) say({ is: 'step', step: stepOf(now).id })
    if (now.playing !== was.playing) say({ is: 'playing', playing: now.playing })
  })
  void api.ready.then(() => say({ is: 'ready', version: api.version, steps: api.steps() }))
  return () => {
    stopListening()
    stopTelling()
  }
}
