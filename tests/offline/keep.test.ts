import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { asKept, dropOlder, dropSome, keepFile, keepPage, keptKeys, type Store } from '../../src/offline/keep.ts'
import { keyOf, type Listed } from '../../src/offline/listed.ts'

const folder = 'https://host.example/page/'

/** A cache as the standard has it, in memory: addresses and answers, and no more room than `roomBytes`. */
function memoryCaches(roomBytes = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, Map<string, Response>>()
  const cacheOf = (entries: Map<string, Response>) => ({
    keys: async () => [...entries.keys()].map((url) => ({ url })),
    delete: async (key: { url: string } | string) => entries.delete(typeof key === 'string' ? key : key.url),
    async put(url: string, answer: Response) {
      if (Number(answer.headers.get('content-length')) > roomBytes)
        throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' })
      entries.set(url, answer)
    },
  })
  return {
    has: async (name: string) => kept.has(name),
    async open(name: string) {
      if (!kept.has(name)) kept.set(name, new Map())
      return cacheOf(kept.get(name)!)
    },
  }
}

const listed = (path: string, text: string): Listed => ({
  path,
  bytes: text.length,
  hash: createHash('sha256').update(text).digest('hex').slice(0, 16),
})
const storeOf = (...files: readonly Listed[]): Store => ({
  files: new Map(files.map((one) => [one.path, one])),
  folder,
  name: 'kept',
})

/** What the server has, by path, and what was asked of it. */
let served: Record<string, string>
let asked: string[]
beforeEach(async () => {
  served = {}
  asked = []
  vi.stubGlobal('caches', memoryCaches())
  vi.stubGlobal('fetch', async (url: URL) => {
    const path = url.pathname.slice('/page/'.length)
    asked.push(path)
    const text = served[path]
    if (text === undefined) throw new TypeError('no network')
    return new Response(text, {
      headers: { 'content-type': 'text/plain', 'content-encoding': 'br', vary: 'Accept-Encoding' },
    })
  })
  await caches.open('kept')
})
afterEach(() => vi.unstubAllGlobals())

describe('a file', () => {
  test('is kept whole, with the headers of its server but for how it travelled', async () => {
    const answer = await asKept(
      new Response('words', { headers: { 'content-security-policy': "default-src 'none'", 'content-encoding': 'br' } }),
      listed('a', 'words'),
    )
    expect(Object.fromEntries(answer!.headers)).toEqual({
      'content-security-policy': "default-src 'none'",
      'content-length': '5',
      'content-type': 'text/plain;charset=UTF-8',
    })
    expect(await answer!.text()).toBe('words')
  })

  test('that is something else, a part, or an error page is not kept', async () => {
    const file = listed('a', 'words')
    for (const [text, status] of [
      ['sign in to the network of this hotel', 200],
      ['word', 200],
      ['words', 206],
      ['words', 404],
    ] as const)
      expect(await asKept(new Response(text, { status }), file), `${status} ${text}`).toBeNull()
  })

  test('that finds no room says so, and one that does not come is cut', async () => {
    served = { a: 'words' }
    const store = storeOf(listed('a', 'words'), listed('b', 'more'))
    expect(await keepFile(store, store.files.get('b')!)).toBe('cut')
    expect(await keepFile(store, store.files.get('a')!)).toBe('kept')
    vi.stubGlobal('caches', memoryCaches(4))
    await caches.open('kept')
    expect(await keepFile(store, store.files.get('a')!)).toBe('full')
  })

  test('is not kept where its owner has erased what was kept', async () => {
    served = { a: 'words' }
    vi.stubGlobal('caches', memoryCaches())
    const store = storeOf(listed('a', 'words'))
    expect(await keepFile(store, store.files.get('a')!)).toBe('cut')
    expect(await caches.has('kept')).toBe(false)
    expect((await keptKeys(store)).size).toBe(0)
  })
})

describe('a newer version', () => {
  const older = storeOf(
    listed('index.html', 'old page'),
    listed('assets/same.js', 'same'),
    listed('narration/en/a.webm', 'old voice'),
    listed('narration/es/a.webm', 'vieja voz'),
  )
  const newer = storeOf(
    listed('index.html', 'new page'),
    listed('assets/same.js', 'same'),
    listed('narration/en/a.webm', 'new voice'),
    listed('narration/es/a.webm', 'nueva voz'),
  )
  beforeEach(async () => {
    served = { 'index.html': 'old page', 'assets/same.js': 'same', 'narration/en/a.webm': 'old voice' }
    expect(await keepPage(older)).toBe('kept')
    await keepFile(older, older.files.get('narration/en/a.webm')!)
    served = {
      'index.html': 'new page',
      'assets/same.js': 'same',
      'narration/en/a.webm': 'new voice',
      'narration/es/a.webm': 'nueva voz',
    }
    asked = []
  })

  test('fetches only what has changed, renews what was kept besides, and leaves the older one whole', async () => {
    expect(await keepPage(newer)).toBe('kept')
    expect(asked.sort()).toEqual(['index.html', 'narration/en/a.webm'])
    const keys = await keptKeys(newer)
    for (const path of ['index.html', 'assets/same.js', 'narration/en/a.webm'])
      for (const store of [older, newer]) expect(keys, path).toContain(keyOf(store.files.get(path)!, folder))
  })

  test('that is cut goes on where it was, and is whole or not at all', async () => {
    const { 'index.html': _, ...rest } = served
    served = rest
    expect(await keepPage(newer)).toBe('cut')
    served = { ...served, 'index.html': 'new page' }
    expect(await keepPage(newer)).toBe('kept')
  })

  test('lets go of all that was the older one’s alone', async () => {
    await keepPage(newer)
    await dropOlder(newer)
    expect([...(await keptKeys(newer))].sort()).toEqual(
      ['index.html', 'assets/same.js', 'narration/en/a.webm']
        .map((path) => keyOf(newer.files.get(path)!, folder))
        .sort(),
    )
  })

  test('keeps what it has laid by while the older one lets go of its own', async () => {
    await keepPage(newer)
    await dropSome(older, ({ path }) => path.startsWith('narration/'))
    const keys = await keptKeys(newer)
    expect(keys).not.toContain(keyOf(older.files.get('narration/en/a.webm')!, folder))
    expect(keys).toContain(keyOf(newer.files.get('narration/en/a.webm')!, folder))
    expect(keys).toContain(keyOf(older.files.get('index.html')!, folder))
  })
})
