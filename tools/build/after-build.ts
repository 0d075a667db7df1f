import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { writeWorker } from './offline.ts'
import { layPacked } from './precompressed.ts'

/** When everything else is written: the service worker, which lists it, and then the packed files beside it all. */
export function afterBuild(): Plugin {
  let folder = ''
  return {
    name: 'after-build',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error) {
        if (error) return
        await writeWorker(folder)
        await layPacked(folder)
      },
    },
  }
}
