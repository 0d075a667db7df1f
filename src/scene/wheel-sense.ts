/** Events that follow one another this closely are one movement of the fingers. */
const ONE_MOVE_MS = 250
/** A trackpad's pinch moves by small numbers: this much of a wheel's turn for each. */
const PINCH = 5.8

/** Tells what a turn of a wheel or a move of fingers on a trackpad means. */
export interface WheelSense {
  /** Whether it slides the picture: fingers that move sideways, a wheel that turns sideways or with Shift, and what follows within the same move. */
  readonly slides: (event: Pick<WheelEvent, 'deltaX' | 'shiftKey' | 'timeStamp'>) => boolean
  /** A pinch on a trackpad as the turn of a wheel that zooms alike. */
  readonly asZoom: (event: WheelEvent) => WheelEvent
}

export function senseWheel(): WheelSense {
  let lastMs = Number.NEGATIVE_INFINITY
  let sliding = false
  return {
    slides({ deltaX, shiftKey, timeStamp }) {
      if (timeStamp - lastMs > ONE_MOVE_MS) sliding = false
      lastMs = timeStamp
      sliding ||= deltaX !== 0 || shiftKey
      return sliding
    },
    asZoom: ({ clientX, clientY, deltaY, deltaMode }) =>
      new WheelEvent('wheel', { clientX, clientY, deltaY: deltaY * PINCH, deltaMode, cancelable: true }),
  }
}
