import type { Language } from '../story/words.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import type { Messages } from './messages.ts'

export type { Language } from '../story/words.ts'

/** Every language there is; a new one is one folder, its line here and its words in each story. */
export const languages = { en, es } as const satisfies Record<Language, Messages>
