import type { DrillWords } from '../drill-words.ts'

export const drill: DrillWords = {
  title: 'Practice',
  about: 'Questions answered on the body. They come back when it is time.',
}
