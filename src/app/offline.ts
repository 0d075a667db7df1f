import { askWorker } from '../offline/ask.ts'
import { cacheNameOf, type Sound } from '../offline/listed.ts'
import type { News } from '../offline/messages.ts'
import { type Keeper, keepTold, keptBy, newerWaits, notKept, offlineStore, showNewer } from '../state/offline.ts'
import { store } from '../state/store.ts'

/** How often a page that stays open asks whether there is a newer version, ms. */
const LOOK_AGAIN_MS = 3_600_000

const OPUS = 'audio/webm; codecs=opus'
const playable = (): Sound => (new Audio().canPlayType(OPUS) ? 'webm' : 'm4a')

/** Resolves when a worker has taken over. */
const activated = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve()
    }
    worker.addEventListener('statechange', look)
    look()
  })

function keeperOf(registration: ServiceWorkerRegistration): Keeper {
  const sound = playable()
  const active = (): ServiceWorker => {
    if (!registration.active) throw new Error('service worker: expected one that keeps the page, found none')
    return registration.active
  }
  return {
    missing: (wanted) => askWorker(active(), 'missing', { wanted, sound }),
    keep: (path) => askWorker(active(), 'keep', { path }),
    persist: async () => navigator.storage.persist(),
    lighten: (wanted) => askWorker(active(), 'lighten', { wanted, sound }),
    async takeOver() {
      const { waiting } = registration
      // Another window may have closed, and let it begin, since.
      if (waiting) {
        const { others } = await askWorker(waiting, 'takeOver', {})
        if (others > 0) return others
        await activated(waiting)
      }
      location.reload()
      return 0
    },
    async erase() {
      await caches.delete(cacheNameOf(registration.scope))
      await registration.unregister()
    },
  }
}

/** Tells when a newer version has come whole. */
function watchVersions(registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    if (registration.waiting && registration.active) newerWaits()
  }
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
  look()
  setInterval(() => registration.update().catch(() => {}), LOOK_AGAIN_MS)
}

/** A screen in a waiting room renews itself while it only attracts. */
function renewByItself(): void {
  const renew = (): void => {
    if (store.getState().clinic === 'attract' && offlineStore.getState().newer !== 'none') void showNewer()
  }
  offlineStore.subscribe((now, was) => {
    if (now.newer === 'ready' && was.newer !== 'ready') renew()
  })
  // What other windows prevented is tried again when nobody is there the next time.
  store.subscribe((now, was) => {
    if (now.clinic !== was.clinic) renew()
  })
}

/** Follows what is told, so that it goes on when the network goes. Who saves data keeps what they have used. */
function followTold(): void {
  const connection: unknown = Reflect.get(navigator, 'connection')
  if (typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true) return
  const follow = (): void => void keepTold()
  follow()
  // What a cut left out comes when the network is back.
  addEventListener('online', follow)
  store.subscribe((now, was) => {
    if (now.language !== was.language || now.story !== was.story || now.audience !== was.audience) follow()
  })
}

/** Lets this device keep the page, so that it works without a network after this visit. What does not go is told once; nothing waits for it. */
export async function startOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    notKept('impossible')
    return
  }
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<News>) => {
    if (data?.news === 'full') notKept('full')
  })
  let registration: ServiceWorkerRegistration
  try {
    registration = await serviceWorker.register(new URL('sw.js', document.baseURI), { updateViaCache: 'none' })
  } catch {
    notKept('refused')
    return
  }
  await serviceWorker.ready
  keptBy(keeperOf(registration))
  watchVersions(registration)
  renewByItself()
  followTold()
}
