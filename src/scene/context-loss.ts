/** What comes of a graphics context that is taken away. */
export interface ContextFate {
  /** It has been away for a moment: the viewer should know. */
  readonly onGone: () => void
  /** It is back, and holds nothing any more. */
  readonly onBack: () => void
  /** It was taken too often, or for good: the picture had better be given up. Called once; nothing follows. */
  readonly onStop: () => void
}

/** So many losses, each soon after the last, are one too many for a device. Chosen by eye. */
const MOST = 3
const SOON_MS = 600_000
/** How long it may be away before that is said, and before the picture is given up, ms. Chosen by eye. */
const SAY_MS = 4000
const GIVE_UP_MS = 30_000

type SeenPage = Pick<Document, 'visibilityState'>

/** Follows a canvas whose context may be lost and restored. Devices take it from pages that nobody sees: that counts for nothing. @returns what ends that */
export function watchContext(
  canvas: EventTarget,
  { onGone, onBack, onStop }: ContextFate,
  page: SeenPage = document,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let losses: readonly number[] = []
  let over = false

  function stop(): void {
    over = true
    clearTimeout(timer)
    onStop()
  }

  /** Calls back after so long, once the page is seen. */
  function after(ms: number, call: () => void): void {
    clearTimeout(timer)
    timer = setTimeout(() => (page.visibilityState === 'hidden' ? after(ms, call) : call()), ms)
  }

  const lost = (): void => {
    if (over) return
    const ms = performance.now()
    if (page.visibilityState !== 'hidden') losses = [...losses.filter((at) => ms - at < SOON_MS), ms]
    if (losses.length >= MOST) {
      stop()
      return
    }
    after(SAY_MS, () => {
      onGone()
      after(GIVE_UP_MS - SAY_MS, stop)
    })
  }
  const restored = (): void => {
    if (over) return
    clearTimeout(timer)
    onBack()
  }
  canvas.addEventListener('webglcontextlost', lost)
  canvas.addEventListener('webglcontextrestored', restored)
  return () => {
    over = true
    clearTimeout(timer)
    canvas.removeEventListener('webglcontextlost', lost)
    canvas.removeEventListener('webglcontextrestored', restored)
  }
}
