import type { SaveWords } from '../save-words.ts'

export const save: SaveWords = {
  title: 'Guardar',
  about: 'Llévese la imagen o el modelo.',
}
