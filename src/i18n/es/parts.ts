import type { PartsWords } from '../parts-words.ts'

export const parts: PartsWords = {
  title: 'Partes',
  about: 'Todas las partes por su nombre. Señale una y se ilumina.',
}
