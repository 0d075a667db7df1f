import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { writeWorker } from '../../tools/build/offline.ts'
import { serve } from '../../tools/run/serve.mjs'

/** A server whose folder can be changed, as when a newer version is laid on it, and which can go away and come back. */
export interface Host {
  readonly address: string
  readonly show: (folder: string) => Promise<void>
  readonly close: () => Promise<void>
}

export async function hostOf(folder: string): Promise<Host> {
  let served = await serve({ folder })
  const { address } = served
  const port = Number(new URL(address).port)
  let up = true
  const close = async (): Promise<void> => {
    if (up) await served.close()
    up = false
  }
  return {
    address,
    close,
    async show(next) {
      await close()
      served = await serve({ folder: next, port })
      up = true
    },
  }
}

/** A newer build of the page: it says so of itself, and has no file that the older one loads when its dialog opens. Packed files are left out. */
export async function newerBuild(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'newer-'))
  cpSync('dist', folder, {
    recursive: true,
    filter: (source) => !/\.(br|gz)$|OfflineDialog-|narration|stills/.test(source),
  })
  const page = join(folder, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('</title>', '</title><meta name="build" content="newer" />'))
  await writeWorker(folder)
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

/** How many recordings lie on the device of a page that a service worker answers for; none before it does. */
const recordings = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    if (!navigator.serviceWorker?.controller) return 0
    const names = await caches.keys()
    const keys = (await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))).flat()
    return keys.filter(({ url }) => /\.(webm|m4a)\?/.test(url)).length
  })

const PATIENCE_MS = 60_000
const LOOK_MS = 200

/** Resolves when the page is kept, and so many recordings of what it tells with it. @throws when that takes a minute */
export async function kept(page: Page, wanted: number): Promise<void> {
  const since = performance.now()
  while ((await recordings(page)) < wanted) {
    if (performance.now() - since > PATIENCE_MS)
      throw new Error(`expected ${wanted} recordings on the device, got ${await recordings(page)}`)
    await page.waitForTimeout(LOOK_MS)
  }
}

/** Everything that a page and its origin have left on the device: names, and the paths of what caches hold. */
export const leftOn = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    const own: string[] = []
    for await (const name of (await navigator.storage.getDirectory()).keys()) own.push(name)
    return {
      local: Object.keys(localStorage).sort(),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: names,
      files: files.flat().map(({ url }) => new URL(url).pathname.slice(1)),
      workers: (await navigator.serviceWorker.getRegistrations()).map(
        ({ active }) => new URL(active!.scriptURL).pathname,
      ),
      cookies: document.cookie,
      own,
      state: history.state as unknown,
      name: window.name,
    }
  })
