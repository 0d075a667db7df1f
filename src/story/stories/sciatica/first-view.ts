import type { View } from '../../moment.ts'

/** What the story begins with: the whole body from behind. By itself, because the first picture is drawn before the rest has come. */
export const firstView = {
  at: ['sacrum'],
  azimuthDeg: 202,
  elevationDeg: 4,
  spanMm: 1280,
  panMm: [0, -325, 0],
} as const satisfies View
