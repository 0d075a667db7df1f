import { type Language, languageIds } from '../story/words.ts'

/** The first of these BCP 47 tags that there are words for, by their language alone (`es-MX` is told in `es`); null when there is none. */
export function languageFor(tags: readonly string[]): Language | null {
  for (const tag of tags) {
    const [asked] = tag.toLowerCase().split('-')
    const found = languageIds.find((language) => language === asked)
    if (found) return found
  }
  return null
}
