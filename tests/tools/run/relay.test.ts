import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { random } from '../../../src/math/random.ts'
import { commandIn, OPEN_PATH, RELAY_PATH, relayOn } from '../../../tools/run/relay.mjs'

let server: Server
let relay: ReturnType<typeof relayOn>
let port = 0
let clock = 0

beforeEach(async () => {
  clock = 1_000_000
  server = createServer((request, response) => {
    if (!relay.handle(request, response)) response.end('page')
  })
  relay = relayOn(server, { now: () => clock, reachMs: 60 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterEach(() => {
  relay.close()
  server.closeAllConnections()
  server.close()
})

const origin = (): string => `http://localhost:${port}`

async function open(headers: Record<string, string> = { origin: origin() }): Promise<Response> {
  return await fetch(`${origin()}${OPEN_PATH}`, { method: 'POST', headers })
}
async function opened(): Promise<{ key: string; code: string }> {
  const { key, address } = (await (await open()).json()) as { key: string; address: string }
  return { key, code: address.split('#')[1]! }
}

/** A connection that remembers what it was told, and why it was closed. */
interface Line {
  readonly socket: WebSocket
  readonly heard: { readonly is: string; readonly token?: string; readonly command?: unknown }[]
  readonly closed: Promise<number>
  readonly until: (count: number) => Promise<void>
}
async function line(greeting: unknown, from = origin()): Promise<Line> {
  const socket = new WebSocket(`ws://localhost:${port}${RELAY_PATH}`, { origin: from })
  const heard: Line['heard'] = []
  const waits: (() => void)[] = []
  socket.on('message', (data) => {
    heard.push(JSON.parse(String(data)) as Line['heard'][number])
    for (const wake of waits.splice(0)) wake()
  })
  socket.on('error', () => {})
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise((resolve) => {
    socket.on('open', resolve)
    socket.on('close', resolve)
  })
  if (socket.readyState === WebSocket.OPEN)
    socket.send(typeof greeting === 'string' ? greeting : JSON.stringify(greeting))
  const until = async (count: number): Promise<void> => {
    while (heard.length < count) await new Promise<void>((wake) => waits.push(wake))
  }
  return { socket, heard, closed, until }
}

async function paired(): Promise<{ screen: Line; phone: Line; token: string; code: string }> {
  const { key, code } = await opened()
  const screen = await line({ key })
  await screen.until(1)
  const phone = await line({ code })
  await phone.until(1)
  await screen.until(2)
  return { screen, phone, token: phone.heard[0]!.token!, code }
}

describe('a phone and a screen', () => {
  test('are paired by a code, and commands go from one to the other', async () => {
    const { screen, phone } = await paired()
    const sent = [
      { do: 'next' },
      { do: 'side', side: 'left' },
      { do: 'level', level: 'L4-L5' },
      { do: 'point', x: 0.2, y: 1 },
      { do: 'lift' },
    ]
    for (const command of sent) phone.socket.send(JSON.stringify(command))
    await screen.until(2 + sent.length)
    expect(screen.heard.slice(2)).toEqual(sent.map((command) => ({ is: 'command', command })))
  })

  test('find each other again by a token that works once', async () => {
    const { screen, phone, token } = await paired()
    phone.socket.close()
    await screen.until(3)
    expect(screen.heard[2]).toEqual({ is: 'away' })
    const back = await line({ token })
    await back.until(1)
    expect(back.heard[0]!.token).not.toBe(token)
    const replay = await line({ token })
    expect(await replay.closed).toBe(4003)
  })

  test('lose each other when the phone has left without a word, and only then', async () => {
    const { screen, phone } = await paired()
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(screen.heard).toHaveLength(2)
    // It hears no more what it is asked, as out of the network.
    phone.socket.pause()
    await screen.until(3)
    expect(screen.heard[2]).toEqual({ is: 'away' })
  })

  test('part when the screen closes', async () => {
    const { screen, phone } = await paired()
    screen.socket.close()
    expect(await phone.closed).toBe(4000)
  })
})

describe('the relay lets nobody in', () => {
  test('with a wrong code, an old code or a used one', async () => {
    const { code } = await opened()
    expect(await (await line({ code: `${code}x` })).closed).toBe(4003)
    clock += 121_000
    expect(await (await line({ code })).closed).toBe(4003)
    const again = await paired()
    expect(await (await line({ code: again.code })).closed).toBe(4003)
  })

  test('at all for a minute once five codes were wrong, right or not', async () => {
    const { code } = await opened()
    for (let i = 0; i < 5; i++) expect(await (await line({ code: `guess ${i}` })).closed).toBe(4003)
    expect(await (await line({ code })).closed).toBe(4029)
    clock += 60_001
    const phone = await line({ code })
    await phone.until(1)
    expect(phone.heard[0]!.is).toBe('paired')
  })

  test('from another page, or under another name', async () => {
    const { key } = await opened()
    const elsewhere = await line({ key }, 'http://evil.example')
    expect(elsewhere.heard).toEqual([])
    expect(await elsewhere.closed).toBe(1006)
    expect((await open({ origin: 'http://evil.example' })).status).toBe(403)
    expect((await open({})).status).toBe(403)
    expect((await fetch(`${origin()}${OPEN_PATH}`)).status).toBe(405)
  })

  test('when too many stand at the door; those who say nothing are sent away, and there is room again', async () => {
    const lines: WebSocket[] = []
    const closes: Promise<unknown>[] = []
    for (let i = 0; i < 20; i++) {
      const socket = new WebSocket(`ws://localhost:${port}${RELAY_PATH}`, { origin: origin() })
      socket.on('error', () => {})
      closes.push(new Promise((resolve) => socket.on('close', resolve)))
      await new Promise((resolve) => {
        socket.on('open', resolve)
        socket.on('close', resolve)
      })
      if (socket.readyState === WebSocket.OPEN) lines.push(socket)
    }
    expect(lines).toHaveLength(16)
    await Promise.all(closes)
    await paired()
  })

  test('as the screen without its key', async () => {
    await opened()
    expect(await (await line({ key: 'guessed' })).closed).toBe(4003)
  })

  test('after eight hours, or half an hour of silence', async () => {
    const first = await paired()
    clock += 31 * 60_000
    first.phone.socket.send('{"do":"next"}')
    expect(await first.phone.closed).toBe(4000)
    const second = await paired()
    for (let i = 0; i < 17; i++) {
      clock += 29 * 60_000
      second.phone.socket.send('{"do":"next"}')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(await second.phone.closed).toBe(4000)
  })
})

describe('what a phone sends', () => {
  test('is a command or nothing, 3000 mangled messages, seed 81', () => {
    const next = random(81)
    const good = [
      '{"do":"next"}',
      '{"do":"side","side":"left"}',
      '{"do":"point","x":0.5,"y":0.25}',
      '{"do":"level","level":"L5-S1"}',
    ]
    for (const text of good) expect(commandIn(text), text).toEqual(JSON.parse(text))
    const bad = [
      '',
      '[]',
      'null',
      '1',
      '{"do":"eval"}',
      '{"do":"next","x":1}',
      '{"do":"point","x":2,"y":0}',
      '{"do":"point","x":"0","y":0}',
      '{"do":"side","side":"up"}',
      '{"do":"__proto__"}',
      '{"do":"constructor"}',
      '{"do":"point","x":0.1,"__proto__":1}',
      '{"do":"point","x":null,"y":0}',
    ]
    for (const text of bad) expect(commandIn(text), text).toBeNull()
    for (let i = 0; i < 3000; i++) {
      const text = [...good[Math.floor(next() * good.length)]!]
      for (let k = 0; k <= next() * 3; k++)
        text[Math.floor(next() * text.length)] = String.fromCharCode(32 + Math.floor(next() * 95))
      const read = commandIn(text.join('')) as { do: string; x?: number } | null
      if (read) expect(['next', 'side', 'point', 'level', 'back', 'lift', 'toggle']).toContain(read.do)
      if (read?.x !== undefined) expect(read.x >= 0 && read.x <= 1).toBe(true)
    }
  })

  test('too large, or no command three times, ends its connection', async () => {
    const first = await paired()
    first.phone.socket.send(JSON.stringify({ do: 'next', more: 'x'.repeat(500) }))
    expect(await first.phone.closed).toBe(1009)
    const second = await paired()
    for (let i = 0; i < 3; i++) second.phone.socket.send('{"do":"format"}')
    expect(await second.phone.closed).toBe(1008)
  })

  test('in a burst is passed on only as fast as allowed, and a flood ends the session', async () => {
    const { screen, phone } = await paired()
    for (let i = 0; i < 300; i++) phone.socket.send('{"do":"point","x":0,"y":0}')
    await screen.until(2 + 90)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(screen.heard.length).toBe(2 + 90)
    for (let i = 0; i < 300; i++) phone.socket.send('{"do":"point","x":0,"y":0}')
    expect(await phone.closed).toBe(4000)
    expect(screen.heard.at(-1)).toMatchObject({ is: 'ended', why: 'flood' })
  })
})
