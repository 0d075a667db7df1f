import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { es } from '../../src/i18n/es/index.ts'
import { launch, ready, visit, withoutWebgl } from './visit.ts'
import { seenTexts } from './words-on-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const sizes = {
  '1280 x 800 at 200 %': [640, 400],
  '1920 x 1080 at 200 %': [960, 540],
  '1280 x 800 at 400 %': [320, 640],
  'a desk': [1280, 800],
} as const

/** The page has followed its window after so long, on a slow machine too. */
const SETTLED_MS = 8000

/** Turns spacing as WCAG 1.4.12 has it on and off, as a reader's own style sheet does. */
const space = (page: Page, on: boolean): Promise<void> =>
  page.evaluate((on) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = on ? [sheet] : []
  }, on)

/** Words that are cut or run out of their own button, and what has to be scrolled sideways to be read. */
async function faultsOf(page: Page): Promise<string[]> {
  // Every tool has its place in the row of tools, which is scrolled along in one direction and cuts none of them off.
  const tools = await page.locator('.explore-tools').allInnerTexts()
  const cut = (await seenTexts(page))
    .filter((one) => one.cut !== '' && !tools.some((row) => row.includes(one.text)))
    .map(({ text, cut }) => `${text}: ${cut}`)
  return [
    ...cut,
    ...(await page.evaluate(() => {
      const found: string[] = []
      const past = document.documentElement.scrollWidth - document.documentElement.clientWidth
      if (past > 0) found.push(`the page is ${past} px too wide`)
      for (const button of document.querySelectorAll('.top-bar .button, .transport .button, .explore-bar .button')) {
        if (!button.checkVisibility()) continue
        const words = document.createRange()
        words.selectNodeContents(button)
        const [edge, box] = [button.getBoundingClientRect(), words.getBoundingClientRect()]
        if (box.left < edge.left - 1 || box.right > edge.right + 1)
          found.push(`${button.textContent} runs out of its button`)
        if (edge.left < -1 || edge.right > innerWidth + 1) found.push(`${button.textContent} runs out of the window`)
      }
      const [slider] = [...document.querySelectorAll('.scrub input')].filter((one) => one.checkVisibility())
      if (slider && slider.clientWidth < 60) found.push(`the story's slider is ${slider.clientWidth} px long`)
      // The words of the story or the tool are not squeezed to a slit.
      const height = document.querySelector('#story')!.clientHeight
      if (height < 60) found.push(`the words have ${height} px of height`)
      return found
    })),
  ]
}

const spoken = { en, es } as const

async function everySize(page: Page, language: keyof typeof spoken): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const spaced of [false, true]) {
    await space(page, spaced)
    for (const [name, [width, height]] of Object.entries(sizes)) {
      // The longer words stand for the shorter ones where room is not shortest.
      if (language === 'en' && width !== 640) continue
      await page.setViewportSize({ width, height })
      let faults = await faultsOf(page)
      // What the panels cover is measured and told in the frames after it.
      for (const until = Date.now() + SETTLED_MS; faults.length > 0 && Date.now() < until; )
        faults = await faultsOf(page)
      if (faults.length > 0) found[`${name}${spaced ? ', wider spacing' : ''}`] = faults
    }
  }
  await space(page, false)
  return found
}

test.each(['es', 'en'] as const)(
  'in %s at 200 percent and with wider spacing nothing is cut, squeezed or scrolled both ways',
  async (language) => {
    const words = spoken[language]
    const { page, complaints, close } = await visit(browser, `?lang=${language}&step=herniation`, {
      before: withoutWebgl,
      reducedMotion: 'reduce',
      deviceScaleFactor: 2,
    })
    await ready(page)
    const found: Record<string, unknown> = { 'the story': await everySize(page, language) }
    for (const name of [words.ui.settings, words.help.button]) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByRole('dialog').getByRole('heading').first().waitFor()
      found[name] = await everySize(page, language)
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: words.explore.modes.explore, exact: true }).click()
    await page.locator('.explore-bar').waitFor()
    found.explore = await everySize(page, language)
    await page.getByRole('button', { name: words.explore.modes.consult, exact: true }).click()
    await page.locator('.shell[data-mode=consult] .explore-tools button').nth(2).click()
    await page.locator('.explore-open h2').waitFor()
    found.consult = await everySize(page, language)
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, {}])))
    expect(complaints).toEqual([])
    await close()
  },
)
