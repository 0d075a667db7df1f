import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { launch, ready, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const { report, ui } = en
const SECRET = 'Zebrafinch'

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const reached = await page.evaluate(() => {
      const { activeElement: at } = document
      return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
    })
    if (reached === name) return
  }
  throw new Error(`expected to reach "${name}" by Tab`)
}

test('by keyboard alone a report is read and shown, its words stay on the page, and the signs that need help are one press away', async () => {
  const { page, complaints, close } = await visit(browser, '?step=healthy-back&freeze=1', { before: withoutWebgl })
  await ready(page)
  await page.evaluate(() => window.explainer.goTo('herniation', 14_000))
  const said: string[] = []
  page.on('request', (request) => said.push(`${request.url()} ${request.postData() ?? ''}`))

  await page.getByRole('button', { name: new RegExp(`^${ui.toldFor}`) }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await tabTo(page, report.title)
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: report.field }).focus()
  await page.keyboard.insertText(
    `${SECRET}. L4-5: left foraminal extrusion measuring 7 mm with cranial migration, compressing the left L4 root.`,
  )
  const card = page.locator('.finding')
  await card.waitFor()
  expect(await card.textContent()).toContain(report.types.extrusion.plain)
  expect(await card.textContent()).toContain(report.noFigure)
  expect(await page.locator('.report-unknown').textContent()).toContain(SECRET)
  await tabTo(page, report.showAs('L4/5, left side: extrusion'))
  await page.keyboard.press('Enter')

  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const { condition, show } = await page.evaluate(() => window.explainer.moment())
  expect(condition.herniation).toMatchObject({
    disc: 'L4-L5',
    side: 'left',
    zone: 'foraminal',
    type: 'extrusion',
    depthMm: 7,
  })
  expect(condition.herniation!.migrationMm).toBeLessThan(0)
  expect([condition.inflammation, condition.sensitivity, show.glow]).toEqual([0, 0, 0])

  // The keyboard is on the way back, and the way back still has the words.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(report.showAll)
  await page.keyboard.press('Enter')
  expect(await page.getByRole('textbox', { name: report.field }).inputValue()).toContain(SECRET)

  expect(said.filter((one) => one.includes(SECRET))).toEqual([])
  expect(page.url()).not.toContain(SECRET)
  expect(
    await page.evaluate(async () => [
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      document.cookie,
      (await indexedDB.databases()).length,
    ]),
  ).toEqual(['{}', '', 0])

  // What may press on the nerves of the bladder leads to the signs that need help, and nothing else stands before them.
  await page.getByRole('textbox', { name: report.field }).fill('L5-S1: severe canal stenosis')
  await page.locator('.report-urgent button').click()
  await page.getByRole('heading', { name: en.help.title }).waitFor()
  expect(await page.locator('dialog').count()).toBe(1)
  expect(complaints).toEqual([])
  await close()
})
