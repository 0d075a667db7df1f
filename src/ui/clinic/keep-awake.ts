interface Lock {
  readonly release: () => Promise<void>
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
      lock = await device.wakeLock.request('screen')
    } catch {
      // Low battery or a device's own rule.
    }
    asking = false
    if (ended) release()
    else if (page.visibilityState !== 'visible') lock = null
  }
  const follow = (): void => void ask()
  page.addEventListener('visibilitychange', follow)
  follow()
  return () => {
    ended = true
    page.removeEventListener('visibilitychange', follow)
    release()
  }
}
