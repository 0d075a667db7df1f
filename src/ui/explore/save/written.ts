/** Words that stand over the picture and belong to what it shows, such as a label that was written on it: CSS px from the picture's upper left corner. */
export interface Written {
  readonly lines: readonly string[]
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** All such words as they stand on the page now: what marks itself with `data-written`, a line for each of its elements. */
export function writtenOver(): readonly Written[] {
  const frame = document.querySelector('.picture')?.getBoundingClientRect()
  if (!frame) return []
  return [...document.querySelectorAll<HTMLElement>('[data-written]')].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const lines = [...element.children].map(({ textContent }) => textContent ?? '').filter((line) => line !== '')
    // What is not to be seen has no size.
    return width > 0 && lines.length > 0
      ? [{ lines, box: { x: left - frame.left, y: top - frame.top, width, height } }]
      : []
  })
}
