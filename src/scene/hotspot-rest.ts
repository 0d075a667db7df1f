/** Chosen by hand: shorter than anybody waits, longer than a mouse takes that is on its way elsewhere. */
const RESTS_MS = 80

let waits: ReturnType<typeof setTimeout> | undefined

/**
 * A mouse has come to a place to tap, which is lit once it rests there. What is only crossed stays as it is: with `:hover` each way in and
 * out has the page styled, painted and put together anew, and the next move waits for that.
 */
export function comeTo(button: HTMLElement): void {
  clearTimeout(waits)
  waits = setTimeout(() => {
    button.dataset.rested = ''
  }, RESTS_MS)
}

export function goFrom(button: HTMLElement): void {
  clearTimeout(waits)
  delete button.dataset.rested
}
