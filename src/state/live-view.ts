import type { View } from '../story/moment.ts'

/** A view as a hand holds it, before it has come to rest and is explored. */
export type HeldView = Pick<View, 'at' | 'azimuthDeg' | 'elevationDeg' | 'spanMm' | 'panMm'>

/** A place in the plane through what the view looks at, mm from the middle of the free picture: right and up as seen. */
export interface PointedAt {
  readonly rightMm: number
  readonly upMm: number
}

type Listener = () => void

/** A value that changes with every frame, outside the store and outside React; whoever follows it is called back. */
function channel<T>(): {
  readonly get: () => T | null
  readonly set: (value: T | null) => void
  readonly follow: (listener: Listener) => Listener
} {
  let now: T | null = null
  const listeners = new Set<Listener>()
  return {
    get: () => now,
    set(value) {
      if (value === now) return
      now = value
      for (const listener of listeners) listener()
    },
    follow(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Where the viewer's hand holds the camera; null while it follows the moment. Written by the picture. */
export const heldView = channel<HeldView>()

/** Where the camera is held in the window that this one follows; null while it follows the moment, or no window. Read by the picture. */
export const ledView = channel<HeldView>()

/** What is pointed at: in a window that leads by its own pointer, in one that follows by the leader's. */
export const pointedAt = channel<PointedAt>()
