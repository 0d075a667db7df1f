/** Where each part of the massage begins, as fractions of its step. */
export const massageSession = { check: 0, strokes: 0.08, kneading: 0.24, pressure: 0.4, standing: 0.6 } as const

/** How comfortable, 0..1, in each part: short-term easing after trials of back pain; illustrative, it outlasts the hands. */
export const massageComfort = { check: 0.3, strokes: 0.4, kneading: 0.5, pressure: 0.58, standing: 0.6 } as const
