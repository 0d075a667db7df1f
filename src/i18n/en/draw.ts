import type { DrawWords } from '../draw-words.ts'

export const draw: DrawWords = {
  title: 'Point and draw',
  about: 'A light to point with and a pen that stays on the body.',
}
