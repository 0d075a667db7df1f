import type { Meaning } from '../story/meaning.ts'

/** What may help, by the claim that says how sure it is. */
export const helping = ['C37', 'C36', 'C17'] as const
export type Helping = (typeof helping)[number]

/** Words of the tool `handout` of consulting. */
export interface HandoutWords {
  readonly title: string
  readonly about: string
  readonly preview: string
  readonly print: string
  readonly drawing: string
  readonly failed: string
  readonly clinic: string
  readonly clinicAbout: string
  readonly emergency: string
  readonly otherNumber: string
  /** Where the number that is chosen came from. */
  readonly fromRegion: (region: string, number: string) => string
  readonly noRegion: string
  readonly noPicture: string
  readonly pictureOf: string
  /** What is shown in the words of a clinician, where there is disc material. */
  readonly clinical: (meaning: Meaning) => string
  /** Said where there is less than three sentences to say. */
  readonly besides: readonly [string, string]
  readonly shown: string
  readonly helps: string
  readonly help: Readonly<Record<Helping, string>>
  readonly exercises: string
  readonly exerciseList: readonly string[]
  readonly exerciseNote: string
  readonly urgent: string
  /** Number null: in words. */
  readonly call: (number: string | null) => string
  readonly scan: string
  readonly scanNearly: string
  readonly codeLabel: string
  readonly noCode: string
  readonly onlyHere: string
  readonly shortened: string
  readonly date: string
}
