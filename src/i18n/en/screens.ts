import type { ScreensWords } from '../screens-words.ts'

export const screens: ScreensWords = {
  title: 'Screens',
  about: 'A second window for the person beside you, and a phone as remote.',
}
