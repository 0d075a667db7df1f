import type { Shape } from './model-bytes.ts'
import type { Read, ToRead } from './model-worker.ts'

interface Waiting {
  readonly resolve: (shapes: readonly Shape[]) => void
  readonly reject: (error: Error) => void
}

let worker: Worker | null = null
let asked = 0
const waiting = new Map<number, Waiting>()

/** A worker that cannot run answers nobody: what waits for it is refused, and read here. */
function giveUp(): void {
  worker = null
  for (const { reject } of waiting.values()) reject(new Error('the worker that reads models could not run'))
  waiting.clear()
}

/** Starts the worker ahead of the first file, where there can be one. */
export function startReader(): void {
  if (worker || typeof Worker === 'undefined') return
  try {
    worker = new Worker(new URL('./model-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return
  }
  worker.onerror = giveUp
  worker.onmessage = ({ data }: MessageEvent<Read>) => {
    const one = waiting.get(data.number)
    waiting.delete(data.number)
    if ('shapes' in data) one?.resolve(data.shapes)
    else one?.reject(new BadModel(data.problem))
  }
}

/** The file itself is at fault. */
class BadModel extends Error {}

const readThere = (at: Worker, file: ArrayBuffer): Promise<readonly Shape[]> =>
  new Promise((resolve, reject) => {
    const number = asked++
    waiting.set(number, { resolve, reject })
    // Lent, not given: where the worker fails, the file is still here.
    at.postMessage({ number, file } satisfies ToRead)
  })

/** The shapes in a model file, read beside the page's own work where that can be, or else within it. Rejects a file that is none. */
export async function readShapes(file: ArrayBuffer): Promise<readonly Shape[]> {
  startReader()
  if (worker) {
    try {
      return await readThere(worker, file)
    } catch (error) {
      if (error instanceof BadModel) throw error
    }
  }
  return (await import('./model-bytes.ts')).readModel(file)
}
