import type { Answers, Ask, Asks } from './messages.ts'

/** How long a service worker may take to answer, ms: one file over a slow line is the longest that it is asked for. */
const PATIENCE_MS = 120_000

/** Asks a service worker. @throws when it does not answer */
export function askWorker<A extends Ask>(worker: ServiceWorker, ask: A, asked: Asks[A]): Promise<Answers[A]> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(
      () => reject(new Error(`service worker: expected an answer to ${ask}, got none`)),
      PATIENCE_MS,
    )
    port1.onmessage = ({ data }) => {
      clearTimeout(timer)
      port1.close()
      resolve(data as Answers[A])
    }
    worker.postMessage({ ask, ...asked }, [port2])
  })
}
