/** The small pictures of the steps, public/thumbnails/<story>/<step>.webp: their size, and how far into a step they are taken. */
export const thumbnail = {
  widthPx: 384,
  heightPx: 240,
  /** Where most of a step's matter is in sight, 0..1. Chosen by eye. */
  at: 0.85,
} as const
