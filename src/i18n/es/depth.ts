import type { DepthWords } from '../depth-words.ts'

/** The three depths, the therapist's panel and the clinical names. */
export const depth: DepthWords = {
  wordsFor: 'Texto para',
  clinicalTerms: 'Nombres clínicos',
  clinicalTermsAbout: 'Muestra los nombres de la Terminologia Anatomica junto a los sencillos.',
  counsel: 'Con la persona a su lado',
  say: 'Diga',
  check: 'Compruebe',
  avoid: 'Evite',
  readoutsShow: 'Mostrar los números',
  readoutsHide: 'Ocultar los números',
}
