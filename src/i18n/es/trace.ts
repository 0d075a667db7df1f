import type { TraceWords } from '../trace-words.ts'

export const trace: TraceWords = {
  title: 'Seguir un nervio',
  about: 'Elija un nervio. Su camino se ilumina, desde sus raíces hasta sus extremos.',
}
