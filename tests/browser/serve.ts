import type { TestProject } from 'vitest/node'
import { serve } from '../../tools/run/serve.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly address: string
  }
}

/** Serves the built page once for all browser tests, exactly as `npm start` does. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, close } = await serve({ folder: 'dist' })
  project.provide('address', address)
  return close
}
