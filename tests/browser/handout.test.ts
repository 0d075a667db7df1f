import { writeFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Language, languages } from '../../src/i18n/index.ts'
import { type Area, lookAt, type Sheet } from './sheet.ts'
import { launch, ready, type Visit, visit, withoutWebgl } from './visit.ts'

const formats = ['A4', 'Letter'] as const
type Format = (typeof formats)[number]
const sizesMm: Readonly<Record<Format, readonly [number, number]>> = { A4: [210, 297], Letter: [215.9, 279.4] }
/** Where the picture stands: within the margins, below the title; shares of the page. */
const PICTURE: Area = { x: 0.1, y: 0.13, width: 0.45, height: 0.28 }

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function seePage(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: languages[language].handout.preview }).click()
  await page.locator('.handout-preview .handout-page').waitFor({ timeout: 90_000 })
}

async function printed(page: Page, format: Format, name: string): Promise<Sheet> {
  const pdf = await page.pdf({ format })
  const sheet = await lookAt(browser, pdf, PICTURE)
  if (process.env.KEEP_PAGES) {
    writeFileSync(`${process.env.KEEP_PAGES}/${name}-${format}.pdf`, pdf)
    writeFileSync(`${process.env.KEEP_PAGES}/${name}-${format}.png`, Buffer.from(sheet.png, 'base64'))
  }
  return sheet
}

/** One page, all of it within the margins of 10 mm, in its right size. */
function expectWhole({ pages, widthMm, heightMm, ink }: Sheet, format: Format): void {
  expect(pages).toBe(1)
  const [wide, high] = sizesMm[format]
  expect(widthMm).toBeCloseTo(wide, 0)
  expect(heightMm).toBeCloseTo(high, 0)
  const MARGIN_MM = 9.5
  expect(ink!.x * widthMm).toBeGreaterThan(MARGIN_MM)
  expect(ink!.y * heightMm).toBeGreaterThan(MARGIN_MM)
  expect((1 - ink!.x - ink!.width) * widthMm).toBeGreaterThan(MARGIN_MM)
  expect((1 - ink!.y - ink!.height) * heightMm).toBeGreaterThan(MARGIN_MM)
}

/** How much more than its own height the page needs, and than its own width, px. */
const overflow = (page: Page): Promise<readonly number[]> =>
  page
    .locator('.handout-preview .handout-page')
    .evaluate((one) => [one.scrollHeight - one.clientHeight, one.scrollWidth - one.clientWidth])

describe('the page of a picture', () => {
  const { help, handout } = languages.en
  let here: Visit
  let page: Page
  beforeAll(async () => {
    // Little is drawn, in a window that holds the printed picture in one piece.
    here = await visit(
      browser,
      '?lang=en&mode=consult&tool=handout&level=L5-S1&side=left&ageYears=61&azimuthDeg=160&spanMm=300&alone=sacrum,disc-L5-S1,root-S1-left',
      { viewport: { width: 1240, height: 1060 }, locale: 'en-GB' },
    )
    page = here.page
    await ready(page)
    await page.getByLabel(handout.clinic).fill('Clinic <A>')
    await seePage(page, 'en')
  }, 200_000)
  afterAll(() => here.close())

  test.each(formats)(
    'is one whole page of %s with its picture, its words and a code that opens the moment',
    async (format) => {
      const sheet = await printed(page, format, 'handout')
      expectWhole(sheet, format)
      const { text } = sheet
      for (const part of [...help.nowList, handout.help.C17, handout.notes, 'Clinic A', 'Call 999', 'Furlan AD 2015'])
        expect(text).toContain(part)
      for (const other of [handout.preview, handout.print, help.button]) expect(text).not.toContain(other)
      // Something is drawn, and most of it is paper: ink is dear, and a dark picture is a black one without colours.
      expect(sheet.filled).toBeGreaterThan(0.15)
      expect(sheet.brightness).toBeGreaterThan(0.6)
      expect(sheet.contrast).toBeGreaterThan(0.05)
      const { origin, searchParams } = new URL(sheet.code!)
      expect(origin).toBe(new URL(page.url()).origin)
      expect(Object.fromEntries(searchParams)).toMatchObject({
        mode: 'consult',
        side: 'left',
        ageYears: '61',
        azimuthDeg: '160',
        spanMm: '300',
        alone: 'sacrum,disc-L5-S1,root-S1-left',
      })
    },
  )

  test('leads back to the same moment by its code', async () => {
    const { code } = await lookAt(browser, await page.pdf({ format: 'A4' }), PICTURE)
    const query = new URL(code!).searchParams
    const again = await visit(browser, `?${query}`, { before: withoutWebgl })
    await ready(again.page)
    const moment = (of: Page): Promise<unknown> => of.evaluate(() => window.explainer.moment())
    expect(await moment(again.page)).toEqual(await moment(page))
    await expect
      .poll(async () => Object.fromEntries(new URL(again.page.url()).searchParams))
      .toEqual(Object.fromEntries(query))
    await again.close()
  })

  test('is alone in a print preview, and nothing of it is cut off', async () => {
    await page.emulateMedia({ media: 'print' })
    const shown = await page.evaluate(() =>
      [...document.body.children].filter((one) => one.getClientRects().length > 0).map(({ className }) => className),
    )
    await page.emulateMedia({ media: null })
    expect(shown).toEqual(['handout-print'])
    expect(await overflow(page)).toEqual([0, 0])
  })

  test('nothing of it complains, asks elsewhere or is kept', async () => {
    expect(here.complaints).toEqual([])
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
    )
    expect(stored).not.toContain('Clinic')
  })
})

describe.each([
  ['es', 'therapist', 'es-MX', 'type=sequestration&zone=extraforaminal&monthsSinceOnset=8', '911'],
  ['es', 'patient', 'es-AR', 'ageYears=88&type=bulge', 'número de emergencias de su país'],
  ['en', 'student', 'de-CH', 'type=extrusion&zone=central&depthMm=11', '144'],
] as const)('without a picture, in %s for a %s from %s', (language, audience, locale, link, number) => {
  test('all its words stay on one page, however long the clinic’s name', async () => {
    const { page, close, complaints } = await visit(
      browser,
      `?lang=${language}&audience=${audience}&mode=consult&tool=handout&${link}`,
      { before: withoutWebgl, locale, viewport: { width: 390, height: 844 } },
    )
    await ready(page)
    const { handout, help } = languages[language]
    await page
      .getByLabel(handout.clinic)
      .fill('Centro de Fisioterapia y Rehabilitación Nuestra Señora del Mar y los Santos')
    await seePage(page, language)
    expect(await overflow(page)).toEqual([0, 0])
    const sheet = await printed(page, 'Letter', `${language}-${audience}`)
    expectWhole(sheet, 'Letter')
    for (const part of [...help.nowList, number, 'del Mar y los Santos', handout.sources])
      expect(sheet.text).toContain(part)
    expect(sheet.code).not.toBeNull()
    // The sheet fits a phone, and printing is a thumb away.
    const print = (await page.getByRole('button', { name: handout.print }).boundingBox())!
    expect(print.height).toBeGreaterThanOrEqual(44)
    expect(print.y + print.height).toBeLessThanOrEqual(844)
    const box = (await page.locator('.handout-preview .handout-sheet').boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(391)
    expect(complaints).toEqual([])
    await close()
  })
})
