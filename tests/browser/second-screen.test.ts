import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, ready, type Visit, visit } from './visit.ts'

let browser: Browser
let leader: Visit
let patient: Page

beforeAll(async () => {
  browser = await launch()
  leader = await visit(browser, '?mode=consult&tool=screens&side=left')
  await ready(leader.page)
  const opening = leader.page.context().waitForEvent('page')
  await leader.page.getByRole('button', { name: 'Open the second window' }).click()
  patient = await opening
  await leader.page.getByText('The second window follows this one.').waitFor()
  await ready(patient)
}, 240_000)
afterAll(() => browser.close())

const title = (): Promise<string | null> => patient.locator('.bare-title').textContent()

test('a second window is opened by a tap, shows what the first shows, and has nothing to tap', async () => {
  expect(new URL(patient.url()).search).toBe('?screen=patient')
  expect(await patient.evaluate(() => window.explainer.moment().condition.herniation?.side)).toBe('left')
  expect(await patient.locator('.shell-bottom, .explore-panel, .top-bar, .button').count()).toBe(0)
}, 120_000)

test('it follows to another step and points where the first points', async () => {
  await leader.page.evaluate(() => window.explainer.goTo('herniation', 1000))
  await expect
    .poll(title, { timeout: 60_000 })
    .toBe(await leader.page.locator('main h1, main h2').first().textContent())
  await leader.page.mouse.move(800, 400)
  await patient.locator('.pointer-light:not([hidden])').waitFor({ timeout: 60_000 })
  await leader.page.mouse.move(640, 20)
  await patient.locator('.pointer-light').waitFor({ state: 'hidden', timeout: 60_000 })
}, 240_000)

test('it keeps nothing, is silent, waits when nobody leads, and both may be closed and opened again', async () => {
  expect(await patient.evaluate(() => Object.keys(localStorage))).toEqual([])
  expect(await patient.locator('audio').count()).toBe(0)
  await leader.page.reload()
  await patient.getByText('This window is waiting.').waitFor({ timeout: 60_000 })
  await leader.page.goto(`${new URL('.', leader.page.url())}?mode=consult&tool=screens`)
  await leader.page.getByRole('button', { name: 'Open the second window' }).click()
  await patient.getByText('This window is waiting.').waitFor({ state: 'detached', timeout: 60_000 })
  expect(leader.page.context().pages()).toHaveLength(2)
  await patient.close({ runBeforeUnload: true })
  await leader.page.getByText('No second window is open.').waitFor({ timeout: 60_000 })
  expect(leader.complaints).toEqual([])
}, 240_000)
