import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchModel } from '../../src/scene/fetch-model.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A line that brings what it is told to, and breaks when it is let go. */
function openLine(): { readonly bring: (bytes: readonly number[]) => void; readonly end: () => void } {
  let line!: ReadableStreamDefaultController<Uint8Array>
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      line = controller
    },
  })
  vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
    signal!.addEventListener('abort', () => line.error(signal!.reason))
    return new Response(body)
  })
  return { bring: (bytes) => line.enqueue(Uint8Array.from(bytes)), end: () => line.close() }
}

test('a slow line is waited for as long as something comes', async () => {
  const { bring, end } = openLine()
  const file = fetchModel('spine')
  for (const byte of [1, 2, 3, 4, 5]) {
    await vi.advanceTimersByTimeAsync(15_000)
    bring([byte, byte])
  }
  end()
  expect([...new Uint8Array(await file)]).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
})

test('one that stalls is given up, and what was expected is said', async () => {
  const { bring } = openLine()
  const file = fetchModel('spine')
  const refused = expect(file).rejects.toThrow('models/spine.glb: expected bytes, got none for 20000 ms')
  bring([1])
  await vi.advanceTimersByTimeAsync(21_000)
  await refused
})
