import type { Language } from '../../src/i18n/index.ts'

/** Syllables of an English word by groups of vowels, silent endings left out: rough, and the same for every text. */
function englishSyllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '')
  if (bare.length <= 3) return bare.length > 0 ? 1 : 0
  return Math.max(bare.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g)?.length ?? 1, 1)
}

/** Syllables of a Spanish word: every strong or accented vowel is one; a weak vowel joins the one beside it. */
export function spanishSyllables(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/[^a-záéíóúüñ]/g, '')
    .replace(/qu(?=[eéií])/g, 'k')
    .replace(/gu(?=[eéií])/g, 'g')
    .replace(/y$/, 'i')
  const strong = bare.match(/[aeoáéíóú]/g)?.length ?? 0
  const alone = bare.match(/(?<![aeoáéíóúiuü])[iuü]+(?![aeoáéíóúiuü])/g)?.length ?? 0
  return Math.max(strong + alone, bare.length > 0 ? 1 : 0)
}

interface Counts {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
}

function counted(text: string, syllablesIn: (word: string) => number): Counts {
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return { sentences, words: words.length, syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0) }
}

/** Flesch-Kincaid grade of English: years of school. */
export function gradeOf(text: string): number {
  const { sentences, words, syllables } = counted(text, englishSyllables)
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/**
 * Perspicuity of Spanish after Szigriszt Pazos, read on the INFLESZ scale, which was validated on texts for patients
 * (Barrio-Cantalejo et al. 2008): 80 very easy, 65 quite easy, 55 normal (school years 7 to 10), 40 somewhat hard.
 */
export function perspicuityOf(text: string): number {
  const { sentences, words, syllables } = counted(text, spanishSyllables)
  return 206.835 - 62.3 * (syllables / words) - words / sentences
}

/** What most people are told, and what stands beside it: a short text scatters more. */
type Part = 'story' | 'aside'

/** Why a text is too hard for people with eight years of school, or null when it is not. */
export const tooHard: Readonly<Record<Language, (text: string, part: Part) => string | null>> = {
  en: (text, part) => {
    const most = part === 'story' ? 8 : 9
    const grade = gradeOf(text)
    return grade > most ? `grade ${grade.toFixed(1)}, above ${most}: ${text}` : null
  },
  es: (text, part) => {
    // Whole stories stay above the whole band of school years 7 to 10; asides stay in it.
    const least = part === 'story' ? 65 : 55
    const ease = perspicuityOf(text)
    return ease < least ? `INFLESZ ${ease.toFixed(0)}, below ${least}: ${text}` : null
  },
}
