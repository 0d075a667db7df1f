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

/** Words that a device's own colours do not reach, or whose colour and ground are too alike among them. */
const strayColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const rgb = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const opaque = (colour: string): string => `rgb(${rgb(colour).slice(0, 3).join(', ')})`
    const swatch = document.body.appendChild(document.createElement('span'))
    swatch.style.forcedColorAdjust = 'none'
    const system = new Map(
      ['Canvas', 'CanvasText', 'ButtonFace', 'ButtonText', 'Highlight', 'HighlightText', 'Field', 'FieldText']
        .concat('GrayText', 'LinkText', 'Mark', 'MarkText', 'SelectedItem', 'SelectedItemText')
        .map((name) => {
          swatch.style.color = name
          return [opaque(getComputedStyle(swatch).color), name] as const
        }),
    )
    swatch.remove()
    const lightness = (colour: string): number =>
      rgb(colour)
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i]!, 0)
    const ratio = (a: string, b: string): number => {
      const [light, dark] = [lightness(a), lightness(b)].toSorted((x, y) => y - x) as [number, number]
      return (light + 0.05) / (dark + 0.05)
    }
    const groundOf = (element: Element | null): string => {
      for (let one = element; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one)
        if (rgb(backgroundColor)[3] !== 0) return opaque(backgroundColor)
      }
      return opaque([...system].find(([, name]) => name === 'Canvas')![0])
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!
      const text = node.textContent?.trim() ?? ''
      if (text === '' || element.closest('script, style, noscript, svg, .unseen')) continue
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      if (element.closest(':disabled, [aria-disabled=true]')) continue
      const [ink, ground] = [opaque(getComputedStyle(element).color), groundOf(element)]
      const name = `"${text.slice(0, 30)}" of .${element.className}: ${system.get(ink) ?? ink} on ${system.get(ground) ?? ground}`
      if (!system.has(ink) || !system.has(ground) || ratio(ink, ground) < 4.5) found.add(name)
    }
    return [...found]
  })

/** Colours go over into one another for a moment. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))

/** A branch of a tree has its own name, not those of what it holds; the letters on the cube are part of its picture. */
const isNamedApart = (rule: string, target: string): boolean =>
  rule === 'label-content-name-mismatch' && (target.startsWith('div[data-key=') || target === '.view-cube')

test('in high contrast every control has an edge, what is pressed differs, words stand out, axe finds nothing', async () => {
  const { page, complaints, close } = await visit(browser, Object.values(screens)[0], {
    before: withoutWebgl,
    reducedMotion: 'reduce',
  })
  const found: Record<string, unknown> = {}
  for (const [screen, link] of Object.entries(screens)) {
    await page.emulateMedia({ contrast: 'more', forcedColors: 'none', colorScheme: null })
    await page.goto(new URL(link, page.url()).href, { waitUntil: 'commit' })
    await ready(page)
    await atRest(page)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .options({ rules: { 'label-content-name-mismatch': { enabled: true } } })
      .analyze()
    found[`${screen}, more contrast`] = [
      ...(await unseen(page)),
      ...violations
        .map(({ id, nodes }) => [
          id,
          ...nodes.map(({ target }) => target.join(' ')).filter((one) => !isNamedApart(id, one)),
        ])
        .filter(([, ...nodes]) => nodes.length > 0),
    ]
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ contrast: 'more', forcedColors: 'active', colorScheme })
      await atRest(page)
      found[`${screen}, few colours, ${colorScheme}`] = [...(await unseen(page)), ...(await strayColours(page))]
    }
  }
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])))
  expect(complaints).toEqual([])
  await close()
})
