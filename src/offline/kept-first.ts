import { createPartialResponse } from 'workbox-range-requests/createPartialResponse.js'
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js'
import { Strategy } from 'workbox-strategies/Strategy.js'
import type { StrategyHandler } from 'workbox-strategies/StrategyHandler.js'
import { asKept, type Store } from './keep.ts'
import { keyOf, type Listed, pathOf } from './listed.ts'

/** A part of a file is asked for as the whole of it, so that it can be kept. */
const wholeOf = (request: Request): Request =>
  request.headers.has('range') ? new Request(request.url, { mode: 'same-origin' }) : request

/** Answers from what is kept; what is not is fetched whole, and kept. A player that asks for a part of it gets that part. */
class KeptFirst extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const kept = await handler.cacheMatch(request)
    if (kept) return kept
    const answer = await handler.fetchAndCachePut(wholeOf(request))
    return request.headers.has('range') && answer.status === 200 ? createPartialResponse(request, answer) : answer
  }
}

/** The listed file that an address stands for. */
export const listedAt = ({ files, folder }: Store, url: URL): Listed | undefined => files.get(pathOf(url, folder) ?? '')

/** The ways to answer for a listed file: from what is kept, or, for a page in a frame, as the server has it while it can be reached. */
export function strategiesFor(store: Store): { readonly keptFirst: Strategy; readonly serverFirst: Strategy } {
  const listed = (url: string): Listed => listedAt(store, new URL(url))!
  const byContent = {
    cacheKeyWillBeUsed: async ({ request }: { request: Request }) =>
      new Request(keyOf(listed(request.url), store.folder), { headers: request.headers }),
    cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) =>
      // Whoever erased what is kept wants nothing new in its place.
      (await caches.has(store.name)) ? asKept(response, listed(request.url)) : null,
    cachedResponseWillBeUsed: async ({ request, cachedResponse }: { request: Request; cachedResponse?: Response }) =>
      cachedResponse && request.headers.has('range') ? createPartialResponse(request, cachedResponse) : cachedResponse,
  }
  const options = { cacheName: store.name, plugins: [byContent], matchOptions: { ignoreVary: true } }
  return { keptFirst: new KeptFirst(options), serverFirst: new NetworkFirst(options) }
}
