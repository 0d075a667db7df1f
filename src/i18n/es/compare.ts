import type { CompareWords } from '../compare-words.ts'

export const compare: CompareWords = {
  title: 'Comparar',
  about: 'Sano junto a afectado, antes junto a después, vistos igual.',
}
