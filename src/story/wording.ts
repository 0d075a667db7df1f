import type { Language } from './words.ts'

/** Wording that claims more than evidence shows or frightens without need, in one language. */
interface Wording {
  readonly avoided: readonly RegExp[]
  /** Words that turn an avoided phrase into its honest denial: "does not cure", "cannot promise a cure". */
  readonly denial: RegExp
}

/** Whole words, whatever letters the language has. */
const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu')

/** What may not be said, by language (evidence base, wording swaps; what frightens in each language besides). */
export const wording: Readonly<Record<Language, Wording>> = {
  en: {
    avoided: [
      whole('heals?|cures?|corrects?'),
      whole('certainly|always|every bit'),
      whole('root cause'),
      /\b(slipped|misaligned) disc/i,
      whole('tension in the nerve'),
      /\bdiscs? cushions? the (sciatic )?nerve/i,
      whole('strengthens muscles'),
      whole('permanent(ly)?'),
      whole('eliminates? depression'),
      whole('best treatment'),
      /\binner[- ]thigh pain\b/i,
      whole('bad posture causes'),
      whole('both legs must'),
    ],
    denial: whole("not|no|never|nothing|cannot|can't|don't|doesn't"),
  },
}

/** Avoided wording in a text, each as it stands there; a sentence that denies it may say it. */
export function avoidedIn(text: string, language: Language = 'en'): string[] {
  const { avoided, denial } = wording[language]
  return text
    .split(/(?<=[.!?])\s/)
    .filter((sentence) => !denial.test(sentence))
    .flatMap((sentence) => avoided.flatMap((phrase) => phrase.exec(sentence)?.[0] ?? []))
}
