import type { PartsWords } from '../parts-words.ts'

export const parts: PartsWords = {
  title: 'Parts',
  about: 'Every part by name. Point at one to see it light up.',
}
