/** The words of a sentence as they are written, in the order the captions show them. */
export const writtenWords = (sentence: string): string[] => sentence.split(' ').filter((word) => word !== '')

/** A written word without what stands round it. */
export const bareWord = (written: string): string => written.replace(/^[^\p{L}\p{N}%]+|[^\p{L}\p{N}%²]+$/gu, '')

/** The punctuation that follows a written word and makes the voice pause. */
export const pauseAfter = (written: string): string => /[.,;:!?](?=["”»’)]*$)/.exec(written)?.[0] ?? ''

/** As the lexicon has a word: small letters, nothing round it. */
export const lexical = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[^\p{L}']/gu, '')
    .replace(/^'+|'+$/g, '')
