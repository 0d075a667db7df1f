import type { SaveWords } from '../save-words.ts'

export const save: SaveWords = {
  title: 'Save',
  about: 'Take the picture or the model with you.',
}
