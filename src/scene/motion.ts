/** Tells motions, which a slow machine draws as drafts, from a light that comes on, which need not blur anything. */
export interface MotionSense {
  /** Before each frame. @param goesOn whether the frame before is followed at once @returns whether this one is of a motion */
  readonly next: (goesOn: boolean) => boolean
}

/** So many frames in a row are a motion. */
const MOTION_FRAMES = 3

export function createMotionSense(): MotionSense {
  let row = 0
  return {
    next(goesOn) {
      row = goesOn ? row + 1 : 0
      return row >= MOTION_FRAMES
    },
  }
}
