import type { Part } from '../part.ts'

/** Every part that is made into a file. */
export const parts: readonly Part[] = []
