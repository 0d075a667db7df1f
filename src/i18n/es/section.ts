import type { SectionWords } from '../section-words.ts'

export const section: SectionWords = {
  title: 'Corte',
  about: 'Un corte del cuerpo, y el mismo corte dibujado como una resonancia.',
}
