import type { View } from '../story/moment.ts'

/** A view as a hand holds it, before it has come to rest and is explored. */
export type HeldView = Pick<View, 'at' | 'azimuthDeg' | 'elevationDeg' | 'spanMm' | 'panMm'>

/** A place as the eye sees it, mm from what the view looks at: to the right, up, and towards the eye. */
export interface PointedAt {
  readonly rightMm: number
  readonly upMm: number
  readonly nearMm: number
  /** In which of the pictures that are compared, counted from 0. */
  readonly pane: number
}

/** Where a phone points, as shares of the free picture from the left and from the top. */
export interface PhoneAt {
  readonly x: number
  readonly y: number
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

/** Where the phone that is the remote points; null while no finger does. Read by the picture. */
export const phoneAt = channel<PhoneAt>()

/** What is pointed at: written by the picture of a window that leads, and in one that follows by what it is told. */
export const pointedAt = channel<PointedAt>()
