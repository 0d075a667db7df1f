import type { Page } from 'playwright-core'

/** What is wrong with where the keyboard is: nowhere, unseen, behind something, or without a sign; empty when nothing is (WCAG 2.4.3, 2.4.7, 2.4.11). */
export const faultOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return 'nowhere'
    const name = `${at.tagName} .${at.className} "${(at.getAttribute('aria-label') ?? at.textContent).slice(0, 40)}"`
    if (!at.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return `${name} is not seen`
    // A label stands for the field that lies unseen in it.
    const { left, top, width, height } = (at.closest('label') ?? at).getBoundingClientRect()
    const [l, r] = [Math.max(left, 0), Math.min(left + width, innerWidth)]
    const [t, b] = [Math.max(top, 0), Math.min(top + height, innerHeight)]
    if (r - l < 1 || b - t < 1) return `${name} lies outside the window`
    const shown = [0.1, 0.3, 0.5, 0.7, 0.9].some((x) =>
      [0.1, 0.3, 0.5, 0.7, 0.9].some((y) => {
        const top = document.elementFromPoint(l + x * (r - l), t + y * (b - t))
        return top !== null && (at.contains(top) || top.contains(at))
      }),
    )
    if (!shown) return `${name} lies behind something`
    // The words, a heading and what scrolls are read where they begin: what is pressed shows that it is meant.
    if (!at.matches('button, a, input, select, textarea, summary')) return ''
    if (!at.matches(':focus-visible')) return `${name} does not know that the keyboard is used`
    const ringed = [at, ...at.querySelectorAll('*')].some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    return ringed ? '' : `${name} shows no ring`
  })

/** The name of what has the keyboard. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    return at === document.body ? 'nothing' : (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim()
  })

/** What Tab can reach, in the order of the page, marked with its number for `walk`. */
export const markFocusables = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, summary, [tabindex], [contenteditable]',
      ),
    ].filter(
      (one) =>
        one.tabIndex >= 0 &&
        !one.matches(':disabled') &&
        one.checkVisibility({ visibilityProperty: true }) &&
        one.closest('[inert]') === null,
    )
    for (const one of document.querySelectorAll('[data-walked]')) one.removeAttribute('data-walked')
    return all.map((one, index) => {
      one.dataset.walked = String(index)
      return `${one.tagName} .${one.className} "${(one.getAttribute('aria-label') ?? one.textContent).slice(0, 30)}"`
    })
  })

/** Goes from the edge of the page through everything with a key. @returns numbers of what was reached, in turn */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<number[]> {
  const reached: number[] = []
  // What a browser itself lets the keyboard scroll comes in between, without a number.
  const SCROLLERS = 8
  for (let i = 0; i <= most + SCROLLERS; i++) {
    await page.keyboard.press(key)
    const at = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement === document.body ? 'edge' : ((activeElement as HTMLElement).dataset.walked ?? null)
    })
    if (at === 'edge') break
    if (at === null) continue
    if (reached.includes(Number(at))) break
    reached.push(Number(at))
  }
  return reached
}
