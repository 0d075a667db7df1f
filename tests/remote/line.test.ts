import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Line, type LineState, openLine, type Wire } from '../../src/remote/line.ts'

interface Fake extends Wire {
  readonly sent: string[]
}
let wires: Fake[]
let states: LineState[]
let line: Line

const wire = (): Fake => {
  const sent: string[] = []
  const fake = {
    sent,
    readyState: 1,
    send: (text: string) => sent.push(text),
    close() {},
    onopen: null,
    onmessage: null,
    onclose: null,
  } as unknown as Fake
  wires.push(fake)
  return fake
}
const opens = (one: Fake): void => Reflect.apply(one.onopen as never, one, [{}])
const hears = (one: Fake, data: unknown): void => Reflect.apply(one.onmessage as never, one, [{ data }])
const closes = (one: Fake, code: number): void => Reflect.apply(one.onclose as never, one, [{ code }])

beforeEach(() => {
  vi.useFakeTimers()
  wires = []
  states = []
})
afterEach(() => {
  line.close()
  vi.useRealTimers()
})
const begin = (code: string): void => {
  line = openLine(code, wire, (state) => states.push(state))
}

test('a phone greets with its code, sends nothing before it is paired, and then what it is asked to', () => {
  begin('abc')
  const [one] = wires
  opens(one!)
  line.send({ do: 'next' })
  hears(one!, '{"is":"paired","token":"t1"}')
  line.send({ do: 'back' })
  expect(one!.sent.map((text) => JSON.parse(text))).toEqual([{ code: 'abc' }, { do: 'back' }])
  expect(states).toEqual(['connecting', 'connected'])
})

test('a lost phone comes back with its token, and with the newest one', () => {
  begin('abc')
  hears(wires[0]!, '{"is":"paired","token":"t1"}')
  for (const token of ['t1', 't2']) {
    closes(wires.at(-1)!, 1006)
    vi.advanceTimersByTime(2000)
    opens(wires.at(-1)!)
    expect(wires.at(-1)!.sent.map((text) => JSON.parse(text))).toEqual([{ token }])
    hears(wires.at(-1)!, '{"is":"paired","token":"t2"}')
  }
  expect(states.at(-1)).toBe('connected')
})

test.each([
  [4003, 'wrongCode'],
  [4029, 'tooMany'],
  [4000, 'ended'],
  [1006, 'ended'],
])('a phone that was never paired and is closed with %i says %s and does not try again', (code, state) => {
  begin('abc')
  closes(wires[0]!, code)
  vi.advanceTimersByTime(60_000)
  expect([wires.length, states.at(-1)]).toEqual([1, state])
})

test('without a code nobody is called', () => {
  begin('')
  expect([wires.length, states]).toEqual([0, ['noCode']])
})

test('nonsense from the relay pairs nobody', () => {
  begin('abc')
  for (const said of ['', '{', 'null', '[]', '{"token":5}', '{"is":"paired"}', 7]) hears(wires[0]!, said)
  expect(states).toEqual(['connecting'])
})
