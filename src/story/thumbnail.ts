/** The small pictures of the steps, public/thumbnails/<story>/<step>.webp: their size, and how far into a step they are taken. */
export const thumbnail = {
  widthPx: 384,
  heightPx: 240,
  /** Where most of a step's matter is in sight, 0..1. Chosen by eye. */
  at: 0.85,
} as const

/** The large ones, public/stills/<story>/<step>.webp, for a screen that cannot draw; taken at the same time. */
export const still = { widthPx: 1280, heightPx: 720, at: thumbnail.at } as const
