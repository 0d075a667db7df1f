import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
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
    await page.getByRole('button', { name: en.ui.settings }).click()
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  }
const press =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name }).first().click()

const nothing = (): Promise<void> => Promise.resolve()
const toolsIn = (mode: keyof typeof toolsOf): Record<string, (page: Page) => Promise<void>> =>
  Object.fromEntries(
    toolsOf[mode].map((tool, index) => [
      `${tool} of ${mode}`,
      async (page) => {
        const button = page.locator('.explore-tool').nth(index)
        if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
      },
    ]),
  )

/** Every screen there is: pages by their links, and what is done there, one after another. */
const screens: Readonly<Record<string, Readonly<Record<string, (page: Page) => Promise<void>>>>> = {
  '?step=herniation': {
    'the story for patients': nothing,
    'for students': press('Students'),
    'for therapists': press('Therapists'),
    settings: press(en.ui.settings),
    transcript: setting(en.ui.transcript),
    glossary: setting(en.ui.glossary),
    'all evidence': setting(en.evidence.all),
    keys: setting(en.ui.shortcuts),
    'whose back': press(/Told for/),
    'the help card': press(/Get help/),
    about: (page) => page.keyboard.press('a'),
  },
  '?story=disc-or-buttock&audience=therapist': { 'the second story': nothing },
  '?lang=es&step=what-helps': { 'another language': nothing },
  '?mode=explore&selected=piriformis-right': { 'a card of a structure': nothing, ...toolsIn('explore') },
  '?mode=consult': toolsIn('consult'),
  '?mode=consult&tool=compare&compare=healthy,affected': { 'a comparison': nothing },
  '?mode=clinic': { 'a waiting room': nothing },
  '?screen=patient': { 'a window that follows': nothing },
  '?chrome=caption&step=herniation': { 'a bare picture': nothing },
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
const wide = { width: 1280, height: 800 }

async function faultsOf(page: Page): Promise<unknown[]> {
  // What opens fades in: contrast is judged when it has.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))))
  // There are no frames of other origins to gather from, and only what is wrong is of interest.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
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
  await page.setViewportSize(wide)
  return found
}

test.each(Object.entries(screens))(
  '%s: axe finds nothing; on narrow screens it fits the width, and what is pressed is as large as a finger',
  async (link, acts) => {
    const { page, close } = await visit(browser, link, { before: withoutWebgl, viewport: wide })
    await ready(page)
    const found: Record<string, unknown[]> = {}
    for (const [name, act] of Object.entries(acts)) {
      await act(page)
      found[name] = await faultsOf(page)
      const dialog = page.getByRole('dialog')
      if ((await dialog.count()) > 0) {
        await page.keyboard.press('Escape')
        await dialog.waitFor({ state: 'detached' })
      }
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(acts).map((name) => [name, []])))
    await close()
  },
)
