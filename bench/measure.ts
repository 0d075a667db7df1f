import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector'

/** Milliseconds a call of `work` takes when it is asked for each of `count` frames in turn. */
export function msPerCall(count: number, work: (frame: number) => void): number {
  const start = performance.now()
  for (let frame = 0; frame < count; frame++) work(frame)
  return (performance.now() - start) / count
}

/** What a call allocates: bytes altogether and by function, most first. */
export interface Allocated {
  readonly bytes: number
  readonly where: readonly (readonly [name: string, bytes: number])[]
}

/** Bytes between two samples on average: small, so that a number boxed once a frame is met within a round. */
const SAMPLING_BYTES = 64

interface ProfileNode {
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  readonly selfSize: number
  readonly children: readonly ProfileNode[]
}

/** A function's name; the line it begins on where it has none. */
function nameOf({ functionName, url, lineNumber }: ProfileNode['callFrame']): string {
  if (functionName !== '') return functionName
  return url.startsWith('file:') ? readFileSync(new URL(url), 'utf8').split('\n')[lineNumber]!.trim() : '(the engine)'
}

/**
 * What a call of `work` allocates, as the engine's own sampling allocation profiler estimates it: every object on the heap, whether it
 * is collected meanwhile or not, under the function that made it. The contents of new arrays lie outside that heap and are added from
 * the process's count of them. Meant for code that has run some hundred times: before that the engine allocates for its own compiling,
 * and numbers are boxed that optimised code keeps in registers.
 */
export function allocatedPerCall(count: number, work: (frame: number) => void): Allocated {
  const session = new Session()
  session.connect()
  const options = { includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true }
  session.post('HeapProfiler.startSampling', { samplingInterval: SAMPLING_BYTES, ...options })
  const arraysBefore = process.memoryUsage().arrayBuffers
  for (let frame = 0; frame < count; frame++) work(frame)
  const arrays = Math.max(process.memoryUsage().arrayBuffers - arraysBefore, 0)
  const sizes = new Map<string, number>([['(contents of arrays)', arrays / count]])
  const add = ({ callFrame, selfSize, children }: ProfileNode): void => {
    if (selfSize > 0) {
      const name = nameOf(callFrame)
      sizes.set(name, (sizes.get(name) ?? 0) + selfSize / count)
    }
    for (const child of children) add(child)
  }
  // Answers of a session on the same thread come before `post` returns.
  session.post('HeapProfiler.stopSampling', (error, { profile }) => {
    if (error) throw error
    add(profile.head)
  })
  session.disconnect()
  const where = [...sizes].toSorted(([, a], [, b]) => b - a)
  return { bytes: where.reduce((sum, [, bytes]) => sum + bytes, 0), where }
}
