import type { ConditionsWords } from '../conditions-words.ts'

export const conditions: ConditionsWords = {
  title: 'Qué puede fallar',
  about: 'Cambie una sola cosa y vea qué sigue.',
}
