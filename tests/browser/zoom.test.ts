import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { launch, ready, visit, withoutWebgl } from './visit.ts'
import { seenTexts } from './words-on-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click()
const screens: Readonly<Record<string, readonly [link: string, act?: (page: Page) => Promise<void>]>> = {
  settings: ['?step=herniation', press(en.ui.settings)],
  'the help card': ['?step=herniation', press(en.help.button)],
}

/** Spacing as WCAG 1.4.12 has it, set by the reader's own style sheet. */
const space = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })

/** Words that are cut, and what has to be scrolled sideways to be read. */
async function faultsOf(page: Page): Promise<string[]> {
  // A row of tools that is scrolled along, in one direction, cuts none of them off.
  const along = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => getComputedStyle(one).overflowX === 'auto' && one.scrollWidth > one.clientWidth)
      .filter((one) => one.scrollHeight <= one.clientHeight)
      .map((one) => one.textContent),
  )
  const cut = (await seenTexts(page))
    .filter((one) => one.cut !== '' && !along.some((row) => row.includes(one.text)))
    .map(({ text, cut }) => `${text}: ${cut}`)
  const past = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return past > 0 ? [...cut, `the page is ${past} px too wide`] : cut
}

test.each(Object.entries(screens))(
  '%s: at 200 %% and with wider spacing nothing is cut or scrolls both ways',
  async (_, [link, act]) => {
    const { page, close } = await visit(browser, link, {
      before: withoutWebgl,
      reducedMotion: 'reduce',
      viewport: { width: 640, height: 400 },
      deviceScaleFactor: 2,
    })
    await ready(page)
    await act?.(page)
    const sizes = {
      '1280 x 800 at 200 %': [640, 400],
      '1920 x 1080 at 200 %': [960, 540],
      'a desk': [1280, 800],
    } as const
    const found: Record<string, string[]> = {}
    for (const spaced of [false, true]) {
      if (spaced) await space(page)
      for (const [name, [width, height]] of Object.entries(sizes)) {
        await page.setViewportSize({ width, height })
        const faults = await faultsOf(page)
        if (faults.length > 0) found[`${name}${spaced ? ', wider spacing' : ''}`] = faults
      }
    }
    expect(found).toEqual({})
    await close()
  },
)
