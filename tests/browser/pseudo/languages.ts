import { en } from '../../../src/i18n/en/index.ts'
import { pseudo } from './pseudo.ts'

export type { Language } from '../../../src/story/words.ts'

/** Stands in for src/i18n/index.ts in the page that the tests of right-to-left layout build. */
export const languages = { en: pseudo(en) }
