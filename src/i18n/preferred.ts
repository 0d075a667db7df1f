import { type Language, languages } from './index.ts'

/** The first of these BCP 47 tags that there are words for, by their language alone (`es-MX` is told in `es`); null when there is none. */
export function languageFor(tags: readonly string[]): Language | null {
  const known = Object.keys(languages) as Language[]
  for (const tag of tags) {
    const [asked] = tag.toLowerCase().split('-')
    const found = known.find((language) => language === asked)
    if (found) return found
  }
  return null
}
