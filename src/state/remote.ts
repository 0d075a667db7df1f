import { nextStep, previousStep, setLesion, togglePlaying } from './actions.ts'
import { phoneAt } from './live-view.ts'
import { type RemoteCommand, remoteCommandIn } from './remote-command.ts'
import { screensStore } from './screens.ts'

const OPEN_PATH = 'remote/open'
const RELAY_PATH = 'remote/relay'

/** Does what a phone asks for, by the same verbs as the buttons. */
export function obey(command: RemoteCommand): void {
  switch (command.do) {
    case 'next':
      nextStep()
      break
    case 'back':
      previousStep()
      break
    case 'toggle':
      togglePlaying()
      break
    case 'side':
      setLesion({ side: command.side })
      break
    case 'level':
      setLesion({ disc: command.level })
      break
    case 'point':
      phoneAt.set({ x: command.x, y: command.y })
      break
    case 'lift':
      phoneAt.set(null)
      break
  }
}

/** What the relay says to a screen, acted on: commands are judged here once more. Anything else is not heard. */
export function hearRelay(text: unknown): void {
  let said: unknown
  try {
    said = JSON.parse(String(text))
  } catch {
    return
  }
  if (typeof said !== 'object' || said === null) return
  const { is, command } = said as { is?: unknown; command?: unknown }
  if (is === 'paired') screensStore.setState({ remote: { is: 'paired', here: true } })
  if (is === 'away') {
    phoneAt.set(null)
    screensStore.setState({ remote: { is: 'paired', here: false } })
  }
  if (is === 'command' && screensStore.getState().remote.is === 'paired') {
    const asked = remoteCommandIn(command)
    if (asked) obey(asked)
  }
}

let socket: WebSocket | null = null

/** What the relay answers to a page that asks for a code; null where there is no relay. */
async function askForCode(): Promise<{ key: string; address: string; codeMs: number } | null> {
  try {
    const response = await fetch(new URL(OPEN_PATH, document.baseURI), { method: 'POST' })
    if (!response.ok) return null
    const { key, address, codeMs } = (await response.json()) as Record<string, unknown>
    return typeof key === 'string' && typeof address === 'string' && typeof codeMs === 'number'
      ? { key, address, codeMs }
      : null
  } catch {
    return null
  }
}

/** Asks the relay on this machine for a code that a phone may use once, and obeys the phone that comes with it. */
export async function connectRemote(): Promise<void> {
  disconnectRemote()
  screensStore.setState({ remote: { is: 'asking' } })
  const offer = await askForCode()
  // Asked again, or given up, while this was on its way.
  if (screensStore.getState().remote.is !== 'asking') return
  if (!offer) {
    screensStore.setState({ remote: { is: 'unavailable' } })
    return
  }
  const { key, address, codeMs } = offer
  const url = new URL(RELAY_PATH, document.baseURI)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  const line = new WebSocket(url)
  socket = line
  line.onopen = () => {
    line.send(JSON.stringify({ key }))
    if (socket === line) screensStore.setState({ remote: { is: 'waiting', address, codeMs } })
  }
  line.onmessage = ({ data }) => {
    if (socket === line) hearRelay(data)
  }
  line.onclose = () => {
    if (socket !== line) return
    socket = null
    phoneAt.set(null)
    screensStore.setState({ remote: { is: 'ended' } })
  }
}

/** The phone leads no longer: the relay forgets the pairing. */
export function disconnectRemote(): void {
  const line = socket
  socket = null
  line?.close()
  phoneAt.set(null)
  screensStore.setState({ remote: { is: 'off' } })
}
