import { memoryOf, readModel, type Shape } from './model-bytes.ts'

/** A model file to read, under a number of the asker's. */
export interface ToRead {
  readonly number: number
  readonly file: ArrayBuffer
}

/** Its shapes, or why there are none. */
export type Read = { readonly number: number } & ({ readonly shapes: readonly Shape[] } | { readonly problem: string })

/** What of a worker's own window is used; the page's types know of no other. */
interface WorkerWindow {
  onmessage: ((event: MessageEvent<ToRead>) => void) | null
  postMessage: (message: Read, hand: ArrayBuffer[]) => void
}

const here = self as unknown as WorkerWindow

here.onmessage = async ({ data: { number, file } }) => {
  try {
    const shapes = await readModel(file)
    here.postMessage({ number, shapes }, memoryOf(shapes))
  } catch (error) {
    here.postMessage({ number, problem: error instanceof Error ? error.message : String(error) }, [])
  }
}
