import { answerAll } from './beside.ts'
import { memoryOf, readModel, type Shape } from './model-bytes.ts'

/** The shapes in a model file, or why there are none. */
export type Read = { readonly shapes: readonly Shape[] } | { readonly problem: string }

answerAll<ArrayBuffer, Read>(
  async (file) => {
    try {
      return { shapes: await readModel(file) }
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) }
    }
  },
  (read) => ('shapes' in read ? memoryOf(read.shapes) : []),
)
