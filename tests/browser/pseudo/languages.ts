import { en } from '../../../src/i18n/en/index.ts'
import type { WordFiles } from '../../../src/i18n/files.ts'
import { pseudo } from './pseudo.ts'

const words = pseudo(en)
const files: WordFiles = {
  language: words.language,
  first: async () => words,
  late: async () => words,
}

/** Stands in for src/i18n/files.ts in the page that the tests of right-to-left layout build. */
export const wordFiles = { en: files, es: files }
