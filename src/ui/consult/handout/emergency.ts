/** The region that the viewer's languages name first, such as `ES` of `es-ES`; null where none does. */
export function regionIn(tags: readonly string[]): string | null {
  for (const tag of tags) {
    const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag)?.[1]
    if (region) return region.toUpperCase()
  }
  return null
}

/** The longest number that is printed, characters. */
const MOST = 15

/** A number as it may be printed: figures, and the spaces and signs that are written between them. */
export const cleanNumber = (text: string): string =>
  text
    .replace(/[^\d +*#-]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST)
    .trimEnd()
