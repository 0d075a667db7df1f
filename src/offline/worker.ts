import { registerRoute } from 'workbox-routing/registerRoute.js'
import { dropOlder, dropSome, keepFile, keepPage, keptKeys, type Store } from './keep.ts'
import { listedAt, strategiesFor } from './kept-first.ts'
import { cacheNameOf, isWanted, keyOf, type Listed } from './listed.ts'
import type { Answers, Ask, News, Question } from './messages.ts'
import type { WorkerScope } from './scope.ts'

/** The files of this build, put in by it. */
declare const LISTED: readonly Listed[]

const here = self as unknown as WorkerScope
const folder = here.registration.scope
const store: Store = {
  files: new Map(LISTED.map((listed) => [listed.path, listed])),
  folder,
  name: cacheNameOf(folder),
}

/** The windows that show a page of this folder, whether or not this worker answers for them. */
const windows = async () =>
  (await here.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) =>
    url.startsWith(folder),
  )

async function install(): Promise<void> {
  await caches.open(store.name)
  const done = await keepPage(store)
  if (done === 'kept') return
  const news: News = { news: 'full' }
  if (done === 'full') for (const one of await windows()) one.postMessage(news)
  throw new Error(`service worker: expected room and a line for the whole page, got "${done}"`)
}

/**
 * A newer version begins when no window shows the older one any more, or when the only one that does has asked for it. Until then
 * nothing that the older one may ask for is let go.
 */
async function activate(first: boolean): Promise<void> {
  await dropOlder(store)
  // The page of the first visit was not answered by anybody; from here on it is.
  if (first) await here.clients.claim()
}

let first = false
here.addEventListener('install', (event) => {
  first = here.registration.active === null
  event.waitUntil(install())
})
here.addEventListener('activate', (event) => event.waitUntil(activate(first)))

const { keptFirst, serverFirst } = strategiesFor(store)
registerRoute(({ url, request }) => request.destination === 'iframe' && listedAt(store, url) !== undefined, serverFirst)
registerRoute(({ url }) => listedAt(store, url) !== undefined, keptFirst)

const answer: { readonly [A in Ask]: (asked: Extract<Question, { ask: A }>, from: string) => Promise<Answers[A]> } = {
  async missing({ wanted, sound }) {
    const kept = await keptKeys(store)
    const all = LISTED.filter(({ path }) => isWanted(path, wanted, sound))
    const files = all.filter((listed) => !kept.has(keyOf(listed, folder)))
    const sum = (some: readonly Listed[]): number => some.reduce((bytes, one) => bytes + one.bytes, 0)
    return {
      bytes: sum(all),
      keptBytes: sum(all) - sum(files),
      files: files.map(({ path, bytes }) => ({ path, bytes })),
    }
  },
  async keep({ path }) {
    const listed = store.files.get(path)
    return listed ? keepFile(store, listed) : 'cut'
  },
  async lighten({ wanted, sound }) {
    await dropSome(store, ({ path }) => !isWanted(path, wanted, sound))
    return null
  },
  async takeOver(_, from) {
    const others = (await windows()).filter(({ id }) => id !== from).length
    if (others === 0) await here.skipWaiting()
    return { others }
  },
}

here.addEventListener('message', (event) => {
  const [port] = event.ports
  const question = event.data as Question
  if (!port || typeof question !== 'object' || question === null || !Object.hasOwn(answer, question.ask)) return
  const reply = answer[question.ask] as (asked: Question, from: string) => Promise<unknown>
  event.waitUntil(reply(question, event.source?.id ?? '').then((said) => port.postMessage(said)))
})
