import type { Meaning } from '../story/meaning.ts'

/** What may help, by the claim that says how sure it is. */
export const helping = ['C37', 'C36', 'C17'] as const
export type Helping = (typeof helping)[number]

/** What is worth asking about, by the claim or fact that speaks of it. */
export const exercises = { walking: 'C22', using: 'C22', guided: 'F125' } as const
export type Exercise = keyof typeof exercises

/** Words of the tool `handout` of consulting. */
export interface HandoutWords {
  readonly title: string
  /** At the top of the page. */
  readonly heading: string
  readonly about: string
  readonly preview: string
  readonly print: string
  readonly drawing: string
  readonly failed: string
  readonly clinic: string
  readonly clinicAbout: string
  readonly country: string
  readonly otherCountry: string
  /** For a country whose number is not known. */
  readonly number: string
  /** Which number the page names for a country. */
  readonly names: (number: string, country: string) => string
  /** What the country was taken from. */
  readonly fromLanguage: string
  readonly noCountry: string
  readonly noNumber: string
  /** The page in its own size instead of as wide as the window. */
  readonly actualSize: string
  readonly noPicture: string
  readonly pictureOf: string
  /** What is shown in the words of a clinician, where there is disc material. */
  readonly clinical: (meaning: Meaning) => string
  /** Said first where a sign was reported or marked. */
  readonly warned: string
  /** Said where there is less than three sentences to say. */
  readonly besides: readonly [string, string]
  readonly shown: string
  readonly helps: string
  readonly help: Readonly<Record<Helping, string>>
  readonly exercises: string
  readonly ask: string
  readonly exerciseList: Readonly<Record<Exercise, string>>
  readonly exerciseNote: string
  readonly urgent: string
  /** Number null: in words. */
  readonly call: (number: string | null) => string
  readonly scan: string
  readonly scanNearly: string
  /** Where only the clinic's own network can open the code. */
  readonly scanHere: string
  readonly codeLabel: string
  readonly noCode: string
  readonly onlyHere: string
  readonly shortened: string
  readonly date: string
  readonly notes: string
  readonly sources: string
}
