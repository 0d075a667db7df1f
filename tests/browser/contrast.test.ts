import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, ready, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const screens = {
  'the story': '?step=herniation',
  explore: '?mode=explore&tool=structures&selected=piriformis-right',
  consult: '?mode=consult&tool=conditions',
  'a waiting room': '?mode=clinic',
} as const

/** What is pressed and has no edge, and kinds of buttons whose pressed ones look like the others. */
const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (one: Element): boolean => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    const nameOf = (one: Element): string =>
      `.${one.className} "${(one.getAttribute('aria-label') ?? one.textContent).slice(0, 30)}"`
    const edged = (one: Element): boolean =>
      [one, ...one.querySelectorAll('*')].some((part) => {
        const { outlineStyle, borderTopStyle, borderTopWidth } = getComputedStyle(part)
        return outlineStyle !== 'none' || (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0)
      })
    const controls = [...document.querySelectorAll('button, select, summary, textarea, input:not([type=range])')]
      .filter(shown)
      // What covers the whole picture has the window's edge.
      .filter((one) => one.getBoundingClientRect().width < innerWidth && !one.closest('label.unseen, .unseen'))
    const edgeless = controls.filter((one) => !edged(one)).map((one) => `${nameOf(one)} has no edge`)
    const look = (one: Element): string => {
      const { backgroundColor, outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one)
      return [backgroundColor, outlineStyle, outlineWidth, outlineColor].join()
    }
    const alike = controls
      .filter((one) => one.matches('[aria-pressed=true], [aria-current=step]') && !one.matches(':focus'))
      .filter((one) =>
        controls.some(
          (other) =>
            other !== one &&
            other.className === one.className &&
            !other.matches('[aria-pressed=true], [aria-current=step], :focus') &&
            look(other) === look(one),
        ),
      )
      .map((one) => `${nameOf(one)} looks as if it were not pressed`)
    // Icons have the colour of the words beside them.
    const icons = [...document.querySelectorAll('button .icon:not(.icon-solid)')]
      .filter(shown)
      .filter((icon) => getComputedStyle(icon).stroke !== getComputedStyle(icon).color)
      .map((icon) => `the icon of ${nameOf(icon.closest('button')!)} has a colour of its own`)
    return [...edgeless, ...alike, ...icons]
  })

test.each(Object.entries(screens))(
  '%s: in high contrast every control has an edge, what is pressed differs, axe finds nothing',
  async (_, link) => {
    const { page, complaints, close } = await visit(browser, link, { before: withoutWebgl, reducedMotion: 'reduce' })
    await ready(page)
    const found: Record<string, unknown> = {}
    for (const [name, media] of Object.entries({
      'more contrast': { contrast: 'more' },
      'few colours, dark': { contrast: 'more', forcedColors: 'active', colorScheme: 'dark' },
      'few colours, light': { contrast: 'more', forcedColors: 'active', colorScheme: 'light' },
    } as const)) {
      await page.emulateMedia(media)
      found[name] = await unseen(page)
    }
    // A device's own colours are its own affair, and axe reads those of the page instead.
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
      .disableRules(['color-contrast'])
      .analyze()
    expect(
      violations
        .map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])
        .filter(([id]) => id !== 'label-content-name-mismatch'),
    ).toEqual([])
    expect(found).toEqual({ 'more contrast': [], 'few colours, dark': [], 'few colours, light': [] })
    expect(complaints).toEqual([])
    await close()
  },
)
