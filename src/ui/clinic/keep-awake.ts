interface Lock {
  readonly release: () => Promise<void>
  readonly addEventListener: (type: 'release', listener: () => void) => void
}
interface Device {
  readonly wakeLock?: { readonly request: (type: 'screen') => Promise<Lock> }
}
type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>

/** Keeps the screen from going dark while the page is in sight; where a device refuses, it goes dark as it likes. @returns what ends that */
export function keepAwake(device: Device = navigator, page: Page = document): () => void {
  let lock: Lock | null = null
  let asking = false
  let ended = false
  const release = (): void => {
    lock?.release().catch(() => {})
    lock = null
  }
  async function ask(): Promise<void> {
    if (page.visibilityState !== 'visible') {
      // The device takes it back by itself when the page goes out of sight.
      lock = null
      return
    }
    if (!device.wakeLock || lock || asking) return
    asking = true
    try {
      const given = await device.wakeLock.request('screen')
      lock = given
      given.addEventListener('release', () => {
        if (lock === given) lock = null
      })
    } catch {
      // Low battery or a device's own rule.
    }
    asking = false
    if (ended) release()
    else if (page.visibilityState !== 'visible') lock = null
  }
  const follow = (): void => void ask()
  // Some devices give it only to who touches them; what they took back, for a low battery, they may give again.
  const events = ['visibilitychange', 'pointerdown', 'keydown'] as const
  for (const type of events) page.addEventListener(type, follow, { capture: true, passive: true })
  follow()
  return () => {
    ended = true
    for (const type of events) page.removeEventListener(type, follow, { capture: true })
    release()
  }
}
