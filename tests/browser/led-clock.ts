import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** Lets `ms` pass on the page's clock as one frame, and what follows from it be drawn and loaded. */
    passTime: (ms: number) => Promise<void>
  }
}

/** Puts the page's frames and its clock into the test's hands, before anything of it runs. */
export const leadClock = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let now = 0
    let last = 0
    const frames = new Map<number, FrameRequestCallback>()
    performance.now = () => now
    window.requestAnimationFrame = (frame) => {
      frames.set(++last, frame)
      return last
    }
    window.cancelAnimationFrame = (id) => {
      frames.delete(id)
    }
    window.passTime = async (ms) => {
      now += ms
      const due = [...frames.values()]
      frames.clear()
      for (const frame of due) frame(now)
      // React and promises go on between two frames, as they would.
      await new Promise((resolve) => {
        const channel = new MessageChannel()
        channel.port1.onmessage = resolve
        channel.port2.postMessage(null)
      })
    }
  })

/** A browser that has no WebGL, as on a locked-down clinic computer. */
export const withoutWebgl = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
    } as typeof original
  })

/** Someone who wants no voice: captions alone tell the story. */
export const withoutVoice = (page: Page): Promise<unknown> =>
  page.addInitScript(() => localStorage.setItem('explainer', JSON.stringify({ voice: 'silent' })))
