import { isIntact, isOfPage, keyOf, type Listed, pathOfKey } from './listed.ts'
import type { Kept } from './messages.ts'

/** The files of one build of the page, and where they are kept. */
export interface Store {
  readonly files: ReadonlyMap<string, Listed>
  /** The page's folder, with the slash at its end. */
  readonly folder: string
  /** The name of the cache. Where there is none its owner has erased it, and nothing is kept any more. */
  readonly name: string
}

/** So many files are fetched at a time: the page itself has the line first. */
const AT_A_TIME = 4

export const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError'

/**
 * An answer as it is kept: whole, intact, with the server's own headers, and free of how it travelled. Null where it is not what the
 * build listed, such as the page of a hotel's network in its place, or the file of a newer build.
 */
export async function asKept(answer: Response, listed: Listed): Promise<Response | null> {
  if (answer.status !== 200) return null
  const bytes = await answer.arrayBuffer()
  if (!(await isIntact(bytes, listed))) return null
  const headers = new Headers(answer.headers)
  for (const name of ['content-encoding', 'transfer-encoding', 'vary']) headers.delete(name)
  headers.set('content-length', String(bytes.byteLength))
  return new Response(bytes, { headers })
}

/** Fetches a file and keeps it. What a browser's own memory holds is used where the server says that it is still the same. */
export async function keepFile({ folder, name }: Store, listed: Listed): Promise<Kept> {
  try {
    if (!(await caches.has(name))) return 'cut'
    const answer = await asKept(await fetch(new URL(listed.path, folder), { cache: 'no-cache' }), listed)
    if (answer === null) return 'cut'
    await (await caches.open(name)).put(keyOf(listed, folder), answer)
    return 'kept'
  } catch (error) {
    return isFull(error) ? 'full' : 'cut'
  }
}

/** The addresses under which something is kept. */
export async function keptKeys({ name }: Store): Promise<ReadonlySet<string>> {
  if (!(await caches.has(name))) return new Set()
  return new Set((await (await caches.open(name)).keys()).map(({ url }) => url))
}

/** Fetches several files, a few at a time. @returns what became of them, in their order */
async function keepAll(store: Store, wanted: readonly Listed[]): Promise<readonly Kept[]> {
  const results: Kept[] = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < wanted.length) {
      const index = next++
      results[index] = await keepFile(store, wanted[index]!)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work))
  return results
}

/**
 * Keeps what the page needs, beside what an older version of it kept; what that had kept besides is renewed where it can be.
 * @returns `kept` when all that the page needs is here
 */
export async function keepPage(store: Store): Promise<Kept> {
  const kept = await keptKeys(store)
  const once = new Set([...kept].map((key) => pathOfKey(key, store.folder)))
  const lacking = [...store.files.values()].filter((listed) => !kept.has(keyOf(listed, store.folder)))
  const results = await keepAll(
    store,
    lacking.filter(({ path }) => isOfPage(path)),
  )
  if (results.includes('full')) return 'full'
  if (results.includes('cut')) return 'cut'
  await keepAll(
    store,
    lacking.filter(({ path }) => !isOfPage(path) && once.has(path)),
  )
  return 'kept'
}

/** Lets go of every kept file that this build does not list. */
export async function dropOlder(store: Store): Promise<void> {
  const cache = await caches.open(store.name)
  const own = new Set([...store.files.values()].map((listed) => keyOf(listed, store.folder)))
  const going = (await cache.keys()).filter(({ url }) => !own.has(url))
  await Promise.all(going.map((key) => cache.delete(key)))
}

/** Lets go of files of this build, and of no other's: a newer one may have laid its own beside them already. */
export async function dropSome(store: Store, goes: (listed: Listed) => boolean): Promise<void> {
  const cache = await caches.open(store.name)
  const going = [...store.files.values()].filter(goes)
  await Promise.all(going.map((listed) => cache.delete(keyOf(listed, store.folder))))
}
