import type { ConditionsWords } from '../conditions-words.ts'

export const conditions: ConditionsWords = {
  title: 'What can be wrong',
  about: 'Change one thing at a time and see what follows.',
}
