import type { ScreensWords } from '../screens-words.ts'

export const screens: ScreensWords = {
  title: 'Pantallas',
  about: 'Una segunda ventana para quien le acompaña, y un teléfono como mando.',
}
