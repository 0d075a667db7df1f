import type { HandoutWords } from '../handout-words.ts'

export const handout: HandoutWords = {
  title: 'Hoja para llevar',
  about: 'Una página para llevarse a casa.',
}
