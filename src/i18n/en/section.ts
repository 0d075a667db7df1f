import type { SectionWords } from '../section-words.ts'

export const section: SectionWords = {
  title: 'Cut',
  about: 'A cut through the body, and the same cut drawn like an MRI.',
}
