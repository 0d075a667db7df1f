import { createBeside } from './beside.ts'
import type { Shape } from './model-bytes.ts'
import type { Read } from './model-worker.ts'

const reader = createBeside<ArrayBuffer, Read>(
  () => new Worker(new URL('./model-worker.ts', import.meta.url), { type: 'module' }),
)

/** Starts reading's worker ahead of the first file. */
export const startReader = reader.start

/** The shapes in a model file, read beside the page's own work where that can be, or else within it. Rejects a file that is none. */
export async function readShapes(file: ArrayBuffer): Promise<readonly Shape[]> {
  const read = await reader.ask(file).catch(() => null)
  if (read === null) return (await import('./model-bytes.ts')).readModel(file)
  if ('problem' in read) throw new Error(read.problem)
  return read.shapes
}
