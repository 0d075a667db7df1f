/** Milliseconds a call of `work` takes when it is asked for each of `count` frames in turn. */
export function msPerCall(count: number, work: (frame: number) => void): number {
  const start = performance.now()
  for (let frame = 0; frame < count; frame++) work(frame)
  return (performance.now() - start) / count
}

const heap = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Bytes that a call of `work` allocates, on the heap and in arrays. Needs `--expose-gc` and few enough calls that nothing is collected meanwhile. */
export function bytesPerCall(count: number, work: (frame: number) => void): number {
  globalThis.gc?.()
  heap()
  const before = heap()
  for (let frame = 0; frame < count; frame++) work(frame)
  return Math.max(heap() - before, 0) / count
}

/** The middle one of some numbers. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
