import { writeFileSync } from 'node:fs'
import jsQR from 'jsqr'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../src/i18n/index.ts'
import { launch, ready, type Visit, visit } from './visit.ts'

// Text is read and nothing drawn: the reader only wants to see that a matrix exists.
Reflect.set(globalThis, 'DOMMatrix', Reflect.get(globalThis, 'DOMMatrix') ?? class {})
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')

const { help, handout } = languages.en
let browser: Browser
let here: Visit
let page: Page
beforeAll(async () => {
  browser = await launch()
  here = await visit(
    browser,
    '?lang=en&mode=consult&tool=handout&level=L5-S1&side=left&ageYears=61&azimuthDeg=160&spanMm=300&clinic=Clinic%20%3CA%3E',
    { viewport: { width: 1000, height: 640 }, locale: 'en-GB' },
  )
  page = here.page
  await ready(page)
  await page.getByRole('button', { name: handout.preview }).click()
  await page.locator('.handout-preview .handout-page').waitFor({ timeout: 90_000 })
}, 200_000)
afterAll(async () => {
  await here.close()
  await browser.close()
})

test.each(['A4', 'Letter'] as const)('is one page of %s with its text', async (format) => {
  const bytes = await page.pdf({ format, preferCSSPageSize: false })
  if (process.env.KEEP_PAGES) writeFileSync(`${process.env.KEEP_PAGES}/handout-${format}.pdf`, bytes)
  const document = await getDocument({ data: new Uint8Array(bytes) }).promise
  expect(document.numPages).toBe(1)
  const { items } = await (await document.getPage(1)).getTextContent()
  const text = items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
  for (const part of [...help.nowList, handout.help.C17, handout.date, 'Clinic A', 'Call 999'])
    expect(text).toContain(part)
  expect(text).not.toContain(handout.preview)
})

test('its code reopens the same moment', async () => {
  await page.emulateMedia({ media: 'print' })
  const png = await page.locator('.handout-print .handout-page').screenshot()
  await page.emulateMedia({ media: null })
  if (process.env.KEEP_PAGES) writeFileSync(`${process.env.KEEP_PAGES}/handout.png`, png)
  const { width, height, pixels } = await page.evaluate(
    async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width * 2,
        height: image.height * 2,
      })
      const pen = canvas.getContext('2d')!
      pen.drawImage(image, 0, 0, canvas.width, canvas.height)
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
      return { width: canvas.width, height: canvas.height, pixels: [...data] }
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
  const found = jsQR(new Uint8ClampedArray(pixels), width, height)?.data
  expect(found).toBeDefined()
  const query = new URL(found!).searchParams
  expect(Object.fromEntries(query)).toMatchObject({
    mode: 'consult',
    side: 'left',
    ageYears: '61',
    azimuthDeg: '160',
    spanMm: '300',
  })
  const again = await visit(browser, `?${query}`, { viewport: { width: 400, height: 300 } })
  await ready(again.page)
  expect(await again.page.evaluate(() => location.search)).toBe(`?${query}`.replaceAll(',', '%2C'))
  expect(again.complaints).toEqual([])
  await again.close()
}, 120_000)

test('nothing of it complains or leaves a trace', async () => {
  expect(here.complaints).toEqual([])
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  )
  expect(stored).not.toContain('Clinic')
})
