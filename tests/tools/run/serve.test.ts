import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { random } from '../../../src/math/random.ts'
import { hearRelay } from '../../../src/state/remote.ts'
import { initialScreens, screensStore } from '../../../src/state/screens.ts'
import { initialState, store } from '../../../src/state/store.ts'
import { layPacked } from '../../../tools/build/precompressed.ts'
import { embedderIn } from '../../../tools/run/policy.mjs'
import { serve } from '../../../tools/run/serve.mjs'

let folder: string
let served: Awaited<ReturnType<typeof serve>> | null = null

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'))
  mkdirSync(join(folder, 'assets'))
  for (const name of ['index.html', 'remote.html', 'assets/remote.js', 'other.txt', 'sw.js'])
    writeFileSync(join(folder, name), name)
  writeFileSync(join(folder, 'assets/index-C1l_UQEE.js'), 'const same = "again and again"\n'.repeat(100))
  await layPacked(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(async () => {
  await served?.close()
  served = null
})
type Options = Omit<Parameters<typeof serve>[0], 'folder'>
const start = async (options: Options = {}): Promise<string> => {
  served = await serve({ folder, ...options })
  return served.address
}

describe('who may frame the page', () => {
  test('is nobody, until they are named', async () => {
    const policy = async (options?: Options): Promise<string> => {
      const { headers } = await fetch(await start(options))
      await served?.close()
      return headers.get('content-security-policy')!
    }
    expect(await policy()).toMatch(/frame-ancestors 'none'$/)
    const named = await policy({ embedders: ['https://clinic.example', 'https://other.example'] })
    expect(named).toMatch(/frame-ancestors 'self' https:\/\/clinic\.example https:\/\/other\.example$/)
    expect(named).not.toContain("'none'; frame-src *")
    served = null
  })

  test('is named by an origin and nothing more', () => {
    expect(embedderIn('https://clinic.example')).toBe('https://clinic.example')
    expect(embedderIn('http://127.0.0.1:8080/')).toBe('http://127.0.0.1:8080')
    for (const text of [
      '',
      '*',
      'clinic.example',
      'https://clinic.example/page',
      "https://a.example; script-src 'unsafe-inline'",
      'https://me@a.example',
      'data:text/html,x',
      'javascript:1',
    ])
      expect(embedderIn(text), text).toBeNull()
  })
})

test('windows may be placed by this page alone', async () => {
  const { headers } = await fetch(await start())
  expect(headers.get('permissions-policy')).toContain('window-management=(self)')
})

test('without being asked for there is no relay, and nobody else is listened to', async () => {
  const address = await start()
  expect(
    (await fetch(`${address}remote/open`, { method: 'POST', headers: { origin: address.slice(0, -1) } })).status,
  ).toBe(405)
  expect(served!.network).toEqual([])
  const socket = new WebSocket(`${address.replace('http', 'ws')}remote/relay`, { origin: address.slice(0, -1) })
  expect(await new Promise((done) => socket.on('error', done))).toBeInstanceOf(Error)
})

test('other machines are shown the phone page and nothing else', async () => {
  const local = await start({ remote: true })
  expect(await (await fetch(`${local}other.txt`)).text()).toBe('other.txt')
  for (const network of served!.network) {
    expect((await fetch(`${network}remote.html`)).status).toBe(200)
    expect((await fetch(`${network}assets/remote.js`)).status).toBe(200)
    for (const path of [
      '',
      'index.html',
      'other.txt',
      'assets/../other.txt',
      'assets/%2e%2e/other.txt',
      'remote.html/../other.txt',
    ])
      expect((await fetch(`${network}${path}`)).status, path).toBe(404)
    expect(
      (await fetch(`${network}remote/open`, { method: 'POST', headers: { origin: network.slice(0, -1) } })).status,
    ).toBe(403)
  }
})

describe('from a phone to the store, through the server', () => {
  let address: string
  let phone: WebSocket
  let screen: WebSocket
  let code: string
  let heard = 0

  const greet = async (greeting: unknown): Promise<WebSocket> => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}remote/relay`, { origin: address.slice(0, -1) })
    socket.on('error', () => {})
    await new Promise((done) => socket.on('open', done))
    socket.send(JSON.stringify(greeting))
    return socket
  }
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((done) => setTimeout(done, 2))
  }
  const closing = (socket: WebSocket): Promise<number> => new Promise((done) => socket.on('close', done))

  beforeEach(async () => {
    store.setState(initialState, true)
    screensStore.setState(initialScreens, true)
    heard = 0
    address = await start({ remote: true })
    const opened = await fetch(`${address}remote/open`, { method: 'POST', headers: { origin: address.slice(0, -1) } })
    const offer = (await opened.json()) as { key: string; address: string }
    code = offer.address.split('#')[1]!
    screen = await greet({ key: offer.key })
    screen.on('message', (data) => {
      heard++
      hearRelay(String(data))
    })
    await until(() => heard === 1)
    phone = await greet({ code })
    await until(() => screensStore.getState().remote.is === 'paired')
  })

  // What it is told as the server goes belongs to no test.
  afterEach(() => screen.removeAllListeners('message'))

  test('a command does what its button does', async () => {
    for (const command of [{ do: 'next' }, { do: 'side', side: 'left' }, { do: 'level', level: 'L4-L5' }])
      phone.send(JSON.stringify(command))
    await until(() => heard === 5)
    expect(store.getState()).toMatchObject({ step: 1, lesion: { disc: 'L4-L5', side: 'left' } })
  })

  test('a wrong code and a code used again change nothing and end nothing', async () => {
    for (const wrong of [code, `${code}x`, '']) expect(await closing(await greet({ code: wrong }))).toBe(4003)
    phone.send('{"do":"next"}')
    await until(() => store.getState().step === 1)
  })

  test('what is too long ends the phone, and the store stays as it was', async () => {
    const before = store.getState()
    phone.send(JSON.stringify({ do: 'next', more: 'x'.repeat(5000) }))
    expect(await closing(phone)).toBe(1009)
    await until(() => heard === 3)
    expect(screensStore.getState().remote).toEqual({ is: 'paired', here: false })
    expect(store.getState()).toBe(before)
  })

  test('nonsense never reaches the store, and ends the phone', async () => {
    const before = store.getState()
    const next = random(7)
    const gone = closing(phone)
    for (let i = 0; i < 5; i++)
      phone.send(Buffer.from(Array.from({ length: 40 }, () => 32 + Math.floor(next() * 95))), { binary: i % 2 === 0 })
    expect(await gone).toBe(1008)
    expect(store.getState()).toBe(before)
  })

  test('a flood is cut off and leaves the page where few commands would have', async () => {
    const gone = closing(phone)
    for (let i = 0; i < 2000; i++) phone.send('{"do":"toggle"}')
    expect(await gone).toBe(4000)
    // What was paired, and what the relay lets through in a burst and while the flood came.
    expect(heard).toBeLessThan(300)
  })

  test('when the screen goes the phone is sent away', async () => {
    const gone = closing(phone)
    screen.close()
    expect(await gone).toBe(4000)
  })
})

describe('what the server says of every file', () => {
  test('nobody else may load, frame or listen in', async () => {
    const { headers } = await fetch(await start())
    expect(Object.fromEntries(headers)).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    for (const closed of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
      expect(headers.get('permissions-policy')).toContain(`${closed}=()`)
    const policy = headers.get('content-security-policy')!
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/)
    for (const own of ['script', 'style', 'connect', 'worker', 'manifest', 'font'])
      expect(policy).toMatch(new RegExp(`${own}-src 'self'`))
  })

  test('what is named by its content stays; anything else, the service worker too, is asked for again', async () => {
    const address = await start()
    const caching = async (path: string): Promise<string | null> =>
      (await fetch(`${address}${path}`)).headers.get('cache-control')
    expect(await caching('assets/index-C1l_UQEE.js')).toBe('public, max-age=31536000, immutable')
    for (const path of ['', 'index.html', 'sw.js', 'other.txt', 'assets/remote.js'])
      expect(await caching(path), path).toBe('no-cache')
    expect(await caching('not-there.js')).toBe('no-store')
  })

  test('what is packed is sent packed to whoever can unpack it, and is the same file', async () => {
    const address = await start()
    const sent = async (accepts: string): Promise<{ encoding: string | null; type: string | null; text: string }> => {
      const answer = await fetch(`${address}assets/index-C1l_UQEE.js`, { headers: { 'accept-encoding': accepts } })
      expect(answer.headers.get('vary')).toBe('Accept-Encoding')
      const { headers } = answer
      return { encoding: headers.get('content-encoding'), type: headers.get('content-type'), text: await answer.text() }
    }
    const plain = await sent('identity')
    expect(plain.encoding).toBeNull()
    expect(await sent('gzip, br')).toEqual({ ...plain, encoding: 'br' })
    expect(await sent('gzip')).toEqual({ ...plain, encoding: 'gzip' })
  })
})
