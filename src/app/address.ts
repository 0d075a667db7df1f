import { store } from '../state/store.ts'
import { writeLink } from '../state/url.ts'

/** Browsers refuse an address that changes too often (Safari after 100 times in 30 s): a dragged slider is written when it rests. */
const APART_MS = 400

/**
 * The address bar always leads back to what is seen: written at once, and while that keeps changing, at its next rest.
 * @param write puts a link, without its question mark, into the address bar @returns what ends it
 */
export function keepAddress(write: (link: string) => void): () => void {
  let written = writeLink(store.getState()).toString()
  let resting: ReturnType<typeof setTimeout> | null = null

  function put(): void {
    resting = null
    const link = writeLink(store.getState()).toString()
    if (link === written) return
    written = link
    try {
      write(link)
    } catch {
      // Refused all the same: the page goes on, and the next change is written.
    }
    resting = setTimeout(put, APART_MS)
  }

  const stop = store.subscribe(() => {
    if (resting === null) put()
  })
  return () => {
    stop()
    if (resting !== null) clearTimeout(resting)
  }
}
