import type { PartId, Side } from '../anatomy/structures.ts'
import type { Language } from '../story/words.ts'
import { vocabulary as en } from './en/vocabulary.ts'
import { vocabulary as es } from './es/vocabulary.ts'

/** What people call something, and the parts they mean by it, the likeliest first. */
export interface Synonym {
  readonly say: readonly string[]
  readonly finds: readonly PartId[]
}

/** What a search understands in one language besides the names of parts. Apart from `Messages`: nothing of it is shown but what was asked for. */
export interface Vocabulary {
  readonly synonyms: readonly Synonym[]
  /** Words that name a side. */
  readonly sides: Readonly<Record<Side, readonly string[]>>
  /** Words that say nothing about what is looked for. */
  readonly idle: readonly string[]
}

export const vocabularies: Readonly<Record<Language, Vocabulary>> = { en, es }
