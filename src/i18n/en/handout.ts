import type { HandoutWords } from '../handout-words.ts'

export const handout: HandoutWords = {
  title: 'Handout',
  about: 'One page to take home.',
}
