import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toolsOf } from '../../src/state/tool.ts'
import { launch, ready, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** A dialog of the settings. */
const setting =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  }
const press =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name }).first().click()

/** Every screen there is: a link, and what is pressed then. */
const screens: Readonly<Record<string, { readonly link: string; readonly and?: (page: Page) => Promise<void> }>> = {
  'the story for patients': { link: '?step=herniation' },
  'the story for students': { link: '?step=herniation&audience=student' },
  'the story for therapists': { link: '?step=massage-may-help&audience=therapist' },
  'the second story': { link: '?story=disc-or-buttock' },
  'another language': { link: '?lang=es&step=what-helps' },
  settings: { link: '?', and: press('Settings') },
  transcript: { link: '?', and: setting('Transcript') },
  glossary: { link: '?', and: setting('Glossary') },
  'all evidence': { link: '?', and: setting('All the evidence') },
  keys: { link: '?', and: setting('Keyboard shortcuts') },
  'whose back': { link: '?', and: press(/Told for/) },
  'the help card': { link: '?', and: press(/Get help/) },
  'a card of a structure': { link: '?mode=explore&selected=piriformis-right' },
  ...Object.fromEntries(
    Object.entries(toolsOf).flatMap(([mode, tools]) =>
      tools.map((tool) => [`${tool} of ${mode}`, { link: `?mode=${mode}&tool=${tool}` }]),
    ),
  ),
  'a comparison': { link: '?mode=consult&tool=compare&compare=healthy,affected' },
  'a waiting room': { link: '?mode=clinic' },
  'a window that follows': { link: '?screen=patient' },
  'a bare picture': { link: '?chrome=caption&step=herniation' },
}

/** A count beside a name in a tree and the letters on the faces of a cube are no labels, though axe reads them as such. */
const isNoLabel = (rule: string, place: string): boolean =>
  rule === 'label-content-name-mismatch' && /data-key|view-cube/.test(place)

/** What is pressed and is smaller than a finger wants, by its name. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST_PX = 44
    const pressed = document.querySelectorAll<HTMLElement>('button, a[href], select, summary, input:not([type=range])')
    return [...pressed]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((element) => {
        // A link within a sentence has the sentence's height; what lies in a label is as large as the label.
        if (getComputedStyle(element).display === 'inline') return false
        // Too narrow for all stops side by side; the list of steps has each of them as large as it should be (WCAG 2.5.5, equivalent).
        if (element.closest('.rail') && innerWidth < 900) return false
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
        return width > 1 && (width < LEAST_PX - 0.5 || height < LEAST_PX - 0.5)
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect()
        const name = element.getAttribute('aria-label') ?? element.textContent
        return `${name.trim()} (${element.className}): ${Math.round(width)} x ${Math.round(height)}`
      })
  })

/** What reaches past the right edge of a page that must not scroll sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const narrow = { 'a phone': [390, 844], '1280 px at 200 %': [640, 400], '1280 px at 400 %': [320, 256] } as const

test.each(Object.entries(screens))(
  '%s: axe finds nothing; on narrow screens it fits the width, and what is pressed is as large as a finger',
  async (_, { link, and }) => {
    const { page, close } = await visit(browser, link, { before: withoutWebgl })
    await ready(page)
    await and?.(page)
    // What opens fades in: contrast is judged when it has.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))))
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    const found: unknown[] = violations.flatMap(({ id, nodes }) => {
      const places = nodes.map(({ target }) => target.join(' ')).filter((place) => !isNoLabel(id, place))
      return places.length > 0 ? [[id, ...places]] : []
    })
    for (const [name, [width, height]] of Object.entries(narrow)) {
      await page.setViewportSize({ width, height })
      const past = await sideways(page)
      if (past > 0) found.push([name, `${past} px too wide`])
      found.push(...(await smallTargets(page)).map((target) => [name, target]))
    }
    expect(found).toEqual([])
    await close()
  },
)
