/** The longest name that is printed, characters. */
export const MOST_NAME = 80

/** A name as it may be printed: one line, no control or bracket characters, no longer than fits. */
export const cleanName = (text: string): string =>
  text
    .replace(/[\p{C}<>]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_NAME)
    .trimEnd()

/** The clinic's own name on what is printed; empty where none is set. It lives as long as the page and is kept nowhere else. */
export const clinicName = { text: '' }
