import type { PartId } from '../anatomy/structures.ts'
import type { Language } from '../story/words.ts'
import { synonyms as en } from './en/synonyms.ts'
import { synonyms as es } from './es/synonyms.ts'

/** What people call something, and the parts they mean by it, the likeliest first. */
export interface Synonym {
  readonly say: readonly string[]
  readonly finds: readonly PartId[]
}

/** Other words for parts and complaints, by language. Apart from `Messages`: only a search needs them, and it comes late. */
export const synonyms: Readonly<Record<Language, readonly Synonym[]>> = { en, es }
