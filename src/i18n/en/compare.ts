import type { CompareWords } from '../compare-words.ts'

export const compare: CompareWords = {
  title: 'Compare',
  about: 'Healthy beside affected, before beside after, seen alike.',
}
