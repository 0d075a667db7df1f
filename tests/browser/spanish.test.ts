import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sources } from '../../src/evidence/sources.ts'
import { languages } from '../../src/i18n/index.ts'
import { launch, ready, type Visit, visit, withoutWebgl } from './visit.ts'
import { seenTexts } from './words-on-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const { en, es } = languages

/** Every text of a language that is not a function's to make. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
const spanish = new Set(textsOf(es))
/** English words and sentences that are not Spanish ones too. */
const english = new Set(textsOf(en).filter((text) => text.length > 2 && !spanish.has(text)))
/** The small words that no English sentence goes without and no Spanish one has. */
const SMALL_WORDS = /\b(the|and|of|with|your|is|are|you|this|that|for|from|it)\b/i
const cited = new Set<string>(
  Object.values(sources).flatMap(({ title, authors, journal }) => [title, authors, journal]),
)

/** Titles of studies stay in the language they were written in. */
const isCited = (text: string): boolean =>
  cited.has(text) || [...cited].some((title) => title.length > 20 && text.includes(title))

async function englishOn({ page }: Visit): Promise<string[]> {
  const texts = await seenTexts(page)
  expect(texts.length).toBeGreaterThan(3)
  const visible = texts.filter(({ lang }) => lang !== 'la' && lang !== 'en').map(({ text }) => text)
  const unseen = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-label], [title], .unseen')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('title') ?? '',
      element.classList.contains('unseen') ? (element.textContent ?? '') : '',
    ]),
  )
  return [...visible, ...unseen].filter((text) => !isCited(text) && (english.has(text) || SMALL_WORDS.test(text)))
}

describe('in Spanish', () => {
  let here: Visit
  beforeAll(async () => {
    here = await visit(browser, '?lang=es&step=herniation', { before: withoutWebgl })
    await ready(here.page)
  })
  afterAll(() => here.close())

  test('the document says so', async () => {
    const { page } = here
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'es',
      'ltr',
    ])
    expect(await page.title()).toBe(es.ui.appTitle)
    expect(await page.locator('link[rel=manifest]').getAttribute('href')).toContain('manifest.es.webmanifest')
  })

  test('no English is left in any step, and numbers have a decimal comma', async () => {
    const { page } = here
    for (const step of await page.evaluate(() => window.explainer.steps())) {
      await page.evaluate((id) => window.explainer.goTo(id), step)
      await page
        .getByRole('heading', { name: es.stories.sciatica.steps[step as 'herniation'].title, exact: true })
        .waitFor()
      expect(await englishOn(here), step).toEqual([])
      const texts = await seenTexts(page)
      expect(
        texts.filter(({ text }) => /\d\.\d/.test(text)),
        step,
      ).toEqual([])
      expect(
        texts.filter(({ cut }) => cut !== ''),
        step,
      ).toEqual([])
    }
  })

  test('no English is left in dialogs', async () => {
    const { page } = here
    await page.getByRole('button', { name: es.help.button }).click()
    await page.getByText(es.help.nowDo).waitFor()
    expect(await englishOn(here)).toEqual([])
    await page.keyboard.press('Escape')
    for (const name of [es.ui.transcript, es.ui.glossary, es.ui.shortcuts]) {
      await page.getByRole('button', { name: es.ui.settings }).click()
      expect(await englishOn(here)).toEqual([])
      await page.getByRole('button', { name }).click()
      expect(await englishOn(here), name).toEqual([])
      await page.keyboard.press('Escape')
    }
  })

  test('the captions run in Spanish, word by word, with the recording’s own times', async () => {
    const { page } = here
    await page.evaluate(() => window.explainer.goTo('healthy-back'))
    const [first] = es.stories.sciatica.steps['healthy-back'].narration.patient
    await page.getByRole('button', { name: es.ui.play, exact: true }).click()
    await page.waitForFunction(
      (sentence) => document.querySelector('.caption')?.textContent?.trim() === sentence,
      first,
      { timeout: 20_000 },
    )
    const said = new Set<string>()
    await expect
      .poll(
        async () => {
          said.add((await page.locator('.caption-now').allTextContents()).join(''))
          return said.size
        },
        { timeout: 20_000, interval: 100 },
      )
      .toBeGreaterThan(3)
    for (const word of said) if (word !== '') expect(textsOf(es.stories).some((text) => text.includes(word))).toBe(true)
    await page.getByRole('button', { name: es.ui.pause, exact: true }).click()
    expect(here.complaints.filter((line) => !line.includes('WebGL'))).toEqual([])
  })
})

describe('the language', () => {
  test('is the browser’s own at a first visit, is changed in the settings, stays in the link and on the device', async () => {
    const { page, close } = await visit(browser, '', { before: withoutWebgl, locale: 'es-MX' })
    await ready(page)
    await page.getByRole('heading', { name: '¿Qué es la ciática?' }).waitFor()
    await page.getByRole('button', { name: es.ui.settings }).click()
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await page.getByText(en.ui.reducedMotion).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await page.title()).toBe(en.ui.appTitle)
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
    await page.goto(new URL('/', page.url()).href)
    await ready(page)
    await page.getByRole('heading', { name: 'What is sciatica?' }).waitFor()
    await close()
  })
})
