import type { TraceWords } from '../trace-words.ts'

export const trace: TraceWords = {
  title: 'Follow a nerve',
  about: 'Choose a nerve. Its way lights up, from its roots to its ends.',
}
