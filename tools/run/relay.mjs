// A phone as remote: a relay between one screen on this machine and one phone in the same network. Off unless asked for
// (npm start -- --remote). It passes on seven kinds of command, keeps nothing, and knows nobody.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import { WebSocketServer } from 'ws'

export const RELAY_PATH = '/remote/relay'
export const OPEN_PATH = '/remote/open'

/** How long a code may be used to pair, a phone may be silent, and a session may last, ms. */
const CODE_MS = 2 * 60_000
const SILENT_MS = 30 * 60_000
const SESSION_MS = 8 * 3600_000
/** No command is longer. */
const MOST_BYTES = 256
/** A phone may send so many commands a second, and so many at once; more are not passed on, and a flood ends the session. */
const RATE = 60
const BURST = 90
const FLOOD = 400
/** Wrong codes in a minute, from anywhere, before nobody may pair for a minute. */
const WRONG_CODES = 5
const MINUTE_MS = 60_000
/** Messages that are no command before a phone is sent away. */
const NONSENSE = 3
/** Connections at once; a screen, a phone and one that comes back need three. */
const MOST_LINES = 16
/** Who does not answer for so long is out of reach, ms. */
const REACH_MS = 15_000

const sides = ['left', 'right']
const levels = ['L3-L4', 'L4-L5', 'L5-S1']
const share = (value) => typeof value === 'number' && value >= 0 && value <= 1

/** What each command must hold besides its name, and nothing more. */
const commands = {
  next: {},
  back: {},
  toggle: {},
  side: { side: (value) => sides.includes(value) },
  level: { level: (value) => levels.includes(value) },
  point: { x: share, y: share },
  lift: {},
}

/**
 * The command in a message from a phone; null when it is none.
 * @param {string} text
 * @returns {Record<string, unknown> | null}
 */
export function commandIn(text) {
  let said
  try {
    said = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return null
  const wanted = Object.hasOwn(commands, said.do) ? commands[said.do] : null
  if (wanted === null) return null
  const keys = Object.keys(said).filter((key) => key !== 'do')
  if (keys.length !== Object.keys(wanted).length) return null
  return keys.every((key) => Object.hasOwn(wanted, key) && wanted[key](said[key])) ? said : null
}

const secret = () => randomBytes(16).toString('base64url')

/** Whether two secrets are the same, in a time that does not tell how much of them is. */
function sameSecret(a, b) {
  const [one, two] = [Buffer.from(String(a)), Buffer.from(String(b))]
  return one.length === two.length && timingSafeEqual(one, two)
}

/**
 * Whether a connection comes from this very machine.
 * @param {string | undefined} address
 */
export const isLocal = (address) => ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address ?? '')

/** This machine's addresses in the networks it is part of. */
export const addressesHere = () =>
  Object.values(networkInterfaces())
    .flat()
    .filter((one) => one && one.family === 'IPv4' && !one.internal)
    .map(({ address }) => address)

/** Whether a request names this machine: a page elsewhere that points its own name here does not. */
function namesUs(request) {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  return ['localhost', '127.0.0.1', ...addressesHere()].includes(host)
}

/** Whether a request comes from our own page. */
const fromOurPage = (request) => {
  const { origin, host } = request.headers
  return namesUs(request) && origin !== undefined && origin === `http://${host}`
}

/**
 * Adds the relay to a server.
 * @param {import('node:http').Server} server
 * @param {{ now?: () => number, phonePage?: string, reachMs?: number }} [options] `now` in ms; `phonePage` is what a phone opens; `reachMs`
 *   how often a phone is asked whether it is there
 * @returns {{ handle: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean, close: () => void }}
 *   `handle` answers requests that are the relay's and says whether it did
 */
export function relayOn(server, { now = () => performance.now(), phonePage = 'remote.html', reachMs = REACH_MS } = {}) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES, perMessageDeflate: false })
  /** The one pairing there can be: a screen's key, the code a phone may use once, the token a paired phone comes back with. */
  let pairing = null
  let wrong = []

  // A phone that has left the network says nothing of it: it is asked.
  const asking = setInterval(() => {
    const { phone } = pairing ?? {}
    if (!phone) return
    if (phone.answered === false) phone.terminate()
    phone.answered = false
    if (phone.readyState === 1) phone.ping()
  }, reachMs)
  asking.unref()

  const send = (socket, message) => socket?.readyState === 1 && socket.send(JSON.stringify(message))
  const end = (why) => {
    if (pairing === null) return
    send(pairing.screen, { is: 'ended', why })
    pairing.phone?.close(4000, why)
    pairing.screen?.close(4000, why)
    pairing = null
  }

  function open(port) {
    end('replaced')
    const at = now()
    pairing = {
      key: secret(),
      code: secret(),
      codeUntil: at + CODE_MS,
      until: at + SESSION_MS,
      token: null,
      screen: null,
      phone: null,
    }
    const [address] = addressesHere()
    return {
      key: pairing.key,
      codeMs: CODE_MS,
      address: `http://${address ?? 'localhost'}:${port}/${phonePage}#${pairing.code}`,
    }
  }

  function handle(request, response) {
    if (request.url?.split('?')[0] !== OPEN_PATH) return false
    response.setHeader('Cache-Control', 'no-store')
    const refuse = (status) => {
      response.statusCode = status
      response.end()
      return true
    }
    if (request.method !== 'POST') return refuse(405)
    // Only the page on this very machine may open a pairing.
    if (!isLocal(request.socket.remoteAddress) || !fromOurPage(request)) return refuse(403)
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify(open(request.socket.localPort)))
    return true
  }

  const lockedOut = () => {
    wrong = wrong.filter((at) => now() - at < MINUTE_MS)
    return wrong.length >= WRONG_CODES
  }

  function screenJoins(socket, key) {
    if (pairing === null || !sameSecret(key, pairing.key)) {
      socket.close(4003, 'unknown key')
      return
    }
    pairing.screen?.close(4000, 'replaced')
    pairing.screen = socket
    const own = pairing
    socket.on('close', () => {
      if (pairing === own && own.screen === socket) end('screen closed')
    })
    socket.on('message', () => socket.close(1008, 'a screen only listens'))
    send(socket, { is: 'waiting' })
  }

  function phoneJoins(socket, { code, token }) {
    if (lockedOut()) {
      socket.close(4029, 'too many wrong codes')
      return
    }
    const at = now()
    const byCode = pairing?.code && code !== undefined && at < pairing.codeUntil && sameSecret(code, pairing.code)
    const byToken = pairing?.token && token !== undefined && sameSecret(token, pairing.token)
    if (pairing === null || at > pairing.until || !(byCode || byToken)) {
      wrong.push(at)
      socket.close(4003, 'unknown code')
      return
    }
    pairing.phone?.close(4000, 'replaced')
    // A code pairs once; a token is renewed each time it is used, so that one overheard is worth nothing afterwards.
    pairing.code = null
    pairing.token = secret()
    pairing.phone = socket
    send(socket, { is: 'paired', token: pairing.token })
    send(pairing.screen, { is: 'paired' })
    listen(socket, pairing)
  }

  function listen(socket, own) {
    let nonsense = 0
    let room = BURST
    let over = 0
    let last = now()
    socket.on('pong', () => {
      socket.answered = true
    })
    socket.on('message', (data, binary) => {
      const at = now()
      if (at - last > SILENT_MS || at > own.until) {
        end('expired')
        return
      }
      room = Math.min(room + ((at - last) * RATE) / 1000, BURST)
      last = at
      if (room < 1) {
        over++
        if (over > FLOOD) end('flood')
        return
      }
      room--
      const command = binary ? null : commandIn(String(data))
      if (command === null) {
        nonsense++
        if (nonsense >= NONSENSE) socket.close(1008, 'no command')
        return
      }
      send(own.screen, { is: 'command', command })
    })
    socket.on('close', () => {
      if (own.phone !== socket) return
      own.phone = null
      send(own.screen, { is: 'away' })
    })
  }

  function upgrade(request, socket, head) {
    const crowded = sockets.clients.size >= MOST_LINES
    if (request.url?.split('?')[0] !== RELAY_PATH || !fromOurPage(request) || crowded) {
      socket.destroy()
      return
    }
    sockets.handleUpgrade(request, socket, head, (joined) => {
      joined.on('error', () => {})
      const tooLate = setTimeout(() => joined.close(4008, 'said nothing'), 5000)
      joined.once('message', (data) => {
        clearTimeout(tooLate)
        let said = null
        try {
          said = JSON.parse(String(data))
        } catch {}
        if (typeof said !== 'object' || said === null) joined.close(1008, 'no greeting')
        else if (typeof said.key === 'string' && isLocal(request.socket.remoteAddress)) screenJoins(joined, said.key)
        else if (typeof said.code === 'string') phoneJoins(joined, { code: said.code })
        else if (typeof said.token === 'string') phoneJoins(joined, { token: said.token })
        else joined.close(1008, 'no greeting')
      })
    })
  }
  server.on('upgrade', upgrade)

  return {
    handle,
    close() {
      clearInterval(asking)
      end('stopped')
      server.off('upgrade', upgrade)
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}
