import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { BrowserContext } from 'playwright-core'
import { build } from 'vite'
import type { Mounts } from './server.ts'

export type PageName = 'ours' | 'F' | 'S'

/** A page to be measured. */
export interface MeasuredPage {
  readonly name: PageName
  readonly mounts: Mounts
  /** A selector of what is there when the page says that it is ready. */
  readonly ready: string
  readonly prepare: (context: BrowserContext) => Promise<unknown>
}

const root = resolve(import.meta.dirname, '../..')
const READY = 'html[data-ready]'
const nothing = (): Promise<void> => Promise.resolve()

/** The built page. @param dist its folder @throws when it has not been built */
export function ourPage(dist: string): MeasuredPage {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error(`${dist}: expected a built page, found nothing; run npm run build`)
  return {
    name: 'ours',
    mounts: [{ at: '/', from: dist }],
    ready: READY,
    // It says so by a promise; a selector can see that only on the page.
    prepare: (context) =>
      context.addInitScript(() => {
        const wait = setInterval(() => {
          if (!('explainer' in window)) return
          clearInterval(wait)
          void window.explainer.ready.then(() => {
            document.documentElement.dataset.ready = ''
          })
        }, 20)
      }),
  }
}

/** The same models where ours has them: `models.json` lists them for the floors. */
const modelMounts = (dist: string, models: readonly string[]): Mounts => [
  { at: '/models.json', from: Buffer.from(JSON.stringify(models.map((path) => path.slice(1)))) },
  ...models.map((path) => ({ at: path, from: join(dist, path) })),
]

/** F: raw WebGL2, one light, nothing else. @param models paths of the models that our page loads for its first view */
export function floorPage(dist: string, models: readonly string[]): MeasuredPage {
  const decoder = join(root, 'node_modules/meshoptimizer/meshopt_decoder.mjs')
  return {
    name: 'F',
    mounts: [
      ...modelMounts(dist, models),
      { at: '/meshopt_decoder.mjs', from: decoder },
      { at: '/', from: join(import.meta.dirname, 'floor') },
    ],
    ready: READY,
    prepare: nothing,
  }
}

/** S: the smallest page of our stack, built as ours is. @param into a folder for what is built */
export async function stackPage(dist: string, models: readonly string[], into: string): Promise<MeasuredPage> {
  await build({
    root: join(import.meta.dirname, 'stack'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: into, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  })
  return { name: 'S', mounts: [...modelMounts(dist, models), { at: '/', from: into }], ready: READY, prepare: nothing }
}
