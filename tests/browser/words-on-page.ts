import type { Page } from 'playwright-core'

/** A piece of text that can be seen on the page. */
export interface SeenText {
  readonly text: string
  /** Of the nearest element that names a language. */
  readonly lang: string
  /** Which edge of the window or of a box round it cuts it off, in words; empty when it stands whole. */
  readonly cut: string
  /** Middle of the text, CSS px. */
  readonly x: number
}

/** Every visible text of the page; what is only for screen readers or folded away is left out. */
export const seenTexts = (page: Page): Promise<SeenText[]> =>
  page.evaluate(() => {
    const SLACK_PX = 1
    const hiddenFromEyes = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      [...walkUp(element)].some((one) => getComputedStyle(one).clipPath === 'inset(50%)')
    function* walkUp(element: Element): Generator<Element> {
      for (let one: Element | null = element; one; one = one.parentElement) yield one
    }
    function cutOf(element: Element, box: DOMRect): string {
      if (box.left < -SLACK_PX || box.right > innerWidth + SLACK_PX) return 'the window cuts its sides'
      for (const round of walkUp(element)) {
        const { overflowX, overflowY } = getComputedStyle(round)
        const edge = round.getBoundingClientRect()
        if (overflowX !== 'visible' && (box.left < edge.left - SLACK_PX || box.right > edge.right + SLACK_PX))
          return `.${round.className} cuts its sides`
        // What can be scrolled up and down is not lost.
        if (overflowY === 'auto' || overflowY === 'scroll') break
        const cuts = overflowY === 'hidden' || overflowY === 'clip'
        if (cuts && (box.top < edge.top - SLACK_PX || box.bottom > edge.bottom + SLACK_PX))
          return `.${round.className} cuts its top or bottom`
      }
      return ''
    }
    const dialog = document.querySelector('dialog[open]')
    const walker = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT)
    const found: SeenText[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!element || text === '' || element.closest('script, style, noscript') || hiddenFromEyes(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
      // What waits above the window comes down when it has the focus.
      if (boxes.length === 0 || boxes.every(({ bottom }) => bottom <= 0)) continue
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
      const cut = boxes.map((box) => cutOf(element, box)).find((one) => one !== '') ?? ''
      const first = boxes[0]!
      found.push({ text, lang, cut, x: first.left + first.width / 2 })
    }
    return found
  })
