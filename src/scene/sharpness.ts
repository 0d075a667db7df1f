/** Draws with fewer pixels while the picture keeps moving, and with all of them again as it comes to rest. */
export interface Sharpness {
  /** What share of its pixels for a length the next frame is drawn with, 0..1. */
  readonly share: () => number
  /** Before each frame. @param moves whether the frame before is followed at once @returns whether the share is another now */
  readonly next: (moves: boolean) => boolean
}

/** So many frames in a row are a motion; fewer are a light that comes on, which need not blur anything. */
const MOTION_FRAMES = 3

/** @param moving the share while it moves; 1 for a machine that can draw all of it */
export function createSharpness(moving: number): Sharpness {
  let row = 0
  let share = 1
  return {
    share: () => share,
    next(moves) {
      row = moves ? row + 1 : 0
      const wanted = row >= MOTION_FRAMES ? moving : 1
      if (wanted === share) return false
      share = wanted
      return true
    },
  }
}
