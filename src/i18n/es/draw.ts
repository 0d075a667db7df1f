import type { DrawWords } from '../draw-words.ts'

export const draw: DrawWords = {
  title: 'Señalar y dibujar',
  about: 'Una luz para señalar y un lápiz que se queda en el cuerpo.',
}
