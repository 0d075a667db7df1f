import type { View } from '../story/moment.ts'

/** A view on its way: as a hand holds it, in flight, or along a ride. At rest it follows from the state. */
export type LiveView = Pick<View, 'at' | 'azimuthDeg' | 'elevationDeg' | 'spanMm' | 'panMm'>

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

/** Where the camera is while it moves otherwise than the story moves it; null at rest. Written by the picture while a window follows. */
export const movingView = channel<LiveView>()

/** Where the camera of the window is that this one follows, while it moves so; null at rest, or where none leads. Read by the picture. */
export const ledView = channel<LiveView>()

/** Where the phone that is the remote points; null while no finger does. Read by the picture. */
export const phoneAt = channel<PhoneAt>()

/** What is pointed at: written by the picture of a window that leads, and in one that follows by what it is told. */
export const pointedAt = channel<PointedAt>()
