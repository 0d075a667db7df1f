import type { RemoteCommand } from '../state/remote-command.ts'

/** How the phone stands to the screen. */
export type LineState = 'connecting' | 'connected' | 'lost' | 'ended' | 'wrongCode' | 'tooMany' | 'noCode'

/** What of a WebSocket is used. */
export type Wire = Pick<WebSocket, 'send' | 'close' | 'readyState' | 'onopen' | 'onmessage' | 'onclose'>

export interface Line {
  /** Sends a command, or drops it where nobody is connected. */
  readonly send: (command: RemoteCommand) => void
  readonly close: () => void
}

/** Reasons of the relay for closing, tools/run/relay.mjs. */
const ENDED = 4000
const UNKNOWN = 4003
const TOO_MANY = 4029
/** How long to wait before trying again, ms. Chosen by eye. */
const AGAIN_MS = 1500
const OPEN = 1

/**
 * The phone's way to the relay: pairs by the code, which works once, and comes back by the token it was given. Both stay in memory.
 * @param code from the scanned address; empty where there was none
 */
export function openLine(code: string, connect: () => Wire, onState: (state: LineState) => void): Line {
  let token: string | null = null
  let wire: Wire | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false

  function tokenIn(data: unknown): string | null {
    try {
      const said: unknown = JSON.parse(String(data))
      const found = typeof said === 'object' && said !== null ? Reflect.get(said, 'token') : null
      return typeof found === 'string' ? found : null
    } catch {
      return null
    }
  }
  function begin(): void {
    const own = connect()
    wire = own
    onState(token === null ? 'connecting' : 'lost')
    own.onopen = () => own.send(JSON.stringify(token === null ? { code } : { token }))
    own.onmessage = ({ data }: MessageEvent) => {
      token = tokenIn(data) ?? token
      if (token !== null) onState('connected')
    }
    own.onclose = ({ code: why }: CloseEvent) => {
      if (over) return
      over = why === ENDED || why === UNKNOWN || why === TOO_MANY || token === null
      if (over) onState(why === TOO_MANY ? 'tooMany' : why === UNKNOWN && token === null ? 'wrongCode' : 'ended')
      else {
        onState('lost')
        timer = setTimeout(begin, AGAIN_MS)
      }
    }
  }
  if (code === '') onState('noCode')
  else begin()
  return {
    send(command) {
      if (wire?.readyState === OPEN && token !== null) wire.send(JSON.stringify(command))
    },
    close() {
      over = true
      clearTimeout(timer)
      wire?.close()
    },
  }
}
