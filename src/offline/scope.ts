/** An event that keeps the service worker alive until it has been dealt with. */
export interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** A message from a page. */
export interface Said extends Lasting {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
  readonly source: { readonly id: string } | null
}

/** A window of this origin. */
interface WindowHere {
  readonly id: string
  readonly url: string
  readonly postMessage: (message: unknown) => void
}

/** What is used of a service worker's own world; the types of a page know nothing of it. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (which: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly WindowHere[]>
  }
  readonly skipWaiting: () => Promise<void>
  addEventListener(type: 'install' | 'activate', heard: (event: Lasting) => void): void
  addEventListener(type: 'message', heard: (event: Said) => void): void
}
