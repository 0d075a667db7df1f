import type { DrillWords } from '../drill-words.ts'

export const drill: DrillWords = {
  title: 'Practicar',
  about: 'Preguntas que se responden sobre el cuerpo. Vuelven cuando toca.',
}
