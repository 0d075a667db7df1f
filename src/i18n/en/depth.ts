import type { DepthWords } from '../depth-words.ts'

/** The three depths, the therapist's panel and the clinical names. */
export const depth: DepthWords = {
  wordsFor: 'Words for',
  clinicalTerms: 'Clinical names',
  clinicalTermsAbout: 'Shows the names of Terminologia Anatomica beside the plain ones.',
  counsel: 'With the person beside you',
  say: 'Say',
  check: 'Check',
  avoid: 'Leave out',
  readoutsShow: 'Show the numbers',
  readoutsHide: 'Hide the numbers',
}
