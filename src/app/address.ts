import { store } from '../state/store.ts'
import { writeLink } from '../state/url.ts'

/** Browsers refuse an address that changes too often (Safari after 100 times in 30 s): so many may be written at once, and one more each so often. */
const AT_ONCE = 20
const APART_MS = 400

/**
 * The address bar always leads back to what is seen: written at once, but for what is dragged long, which is written now and then and
 * when it rests.
 * @param write puts a link, without its question mark, into the address bar @returns what ends it
 */
export function keepAddress(write: (link: string) => void): () => void {
  let written = writeLink(store.getState()).toString()
  let left = AT_ONCE
  let countedMs = performance.now()
  let waiting: ReturnType<typeof setTimeout> | null = null

  function put(): void {
    waiting = null
    const link = writeLink(store.getState()).toString()
    if (link === written) return
    const ms = performance.now()
    left = Math.min(left + (ms - countedMs) / APART_MS, AT_ONCE)
    countedMs = ms
    if (left < 1) {
      waiting = setTimeout(put, (1 - left) * APART_MS)
      return
    }
    left--
    written = link
    try {
      write(link)
    } catch {
      // Refused all the same: the page goes on, and the next change is written.
    }
  }

  const stop = store.subscribe(() => {
    if (waiting === null) put()
  })
  return () => {
    stop()
    if (waiting !== null) clearTimeout(waiting)
  }
}
