import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { es } from '../../src/i18n/es/index.ts'
import { allAhead, launch, ready, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Scripts are asked for and do not come, neither now nor in vain. @returns what lets them come after all */
async function stall(page: Page, scripts: string): Promise<() => void> {
  let goOn = (): void => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await page.route(scripts, async (route) => {
    await held
    await route.continue()
  })
  return goOn
}

const ANY = '**/assets/*.js'

test('a first script that never comes: after 8 s one sentence in each language, with what is urgent, until it has come', async () => {
  let goOn = (): void => {}
  const { page, complaints, close } = await visit(browser, '?lang=en', {
    async before(fresh) {
      await withoutWebgl(fresh)
      goOn = await stall(fresh, '**/assets/page-*.js')
    },
  })
  const message = page.locator('.awaited')
  await expect.poll(() => message.evaluate((one) => one.getAnimations().length)).toBe(1)
  expect(await message.isVisible()).toBe(false)
  /** Whether it is seen so long after the page has come, ms. */
  const seenAt = (ms: number): Promise<boolean> =>
    message.evaluate((one, at) => {
      const [animation] = one.getAnimations()
      if (animation?.playState !== 'running') throw new Error('expected time to pass for it')
      animation.currentTime = at
      return one.checkVisibility({ visibilityProperty: true })
    }, ms)
  expect(await seenAt(7900)).toBe(false)
  expect(await seenAt(8000)).toBe(true)
  for (const [lang, urgent] of [
    ['en', 'call emergency services now'],
    ['es', 'llame ahora al número de emergencias'],
  ] as const) {
    const said = message.locator(`p[lang=${lang}]`)
    expect(await said.isVisible()).toBe(true)
    expect((await said.innerText()).replace(/\s+/g, ' ')).toContain(urgent)
  }
  goOn()
  await ready(page)
  await page.locator('.step-title').waitFor()
  expect(await message.count()).toBe(0)
  expect(complaints.filter((line) => line.startsWith('uncaught') || line.startsWith('policy'))).toEqual([])
  await close()
})

test('a picture whose script never comes: it is said that it is on its way, and the story goes on meanwhile', async () => {
  let goOn = (): void => {}
  const { page, complaints, close } = await visit(browser, '?lang=en', {
    async before(fresh) {
      goOn = await stall(fresh, '**/assets/scene-*.js')
    },
  })
  await page.getByText(en.ui.loading, { exact: true }).waitFor()
  const title = await page.locator('.step-title').innerText()
  await page.getByRole('button', { name: en.ui.next }).click()
  await page.locator('.step-title').filter({ hasNotText: title }).waitFor()
  await page.getByRole('button', { name: en.ui.play, exact: true }).click()
  await page.locator('.shell-caption').getByText('bones').first().waitFor()
  await page.getByRole('button', { name: en.ui.pause, exact: true }).click()
  goOn()
  await ready(page)
  expect(await page.evaluate(() => window.explainer.stats().drawCalls)).toBeGreaterThan(0)
  expect(await page.getByText(en.ui.loading, { exact: true }).count()).toBe(0)
  expect(complaints.filter((line) => line.startsWith('uncaught'))).toEqual([])
  await close()
})

test('parts and words that never come: after 8 s one sentence where they were to be, gone when they have come', async () => {
  const { page, complaints, close } = await visit(browser, '?step=herniation&lang=en', {
    before: withoutWebgl,
  })
  await ready(page)
  await allAhead(page)
  await page.clock.install()
  const wait = async (ms: number): Promise<void> => {
    // What was asked for has been asked for by then.
    await page.waitForTimeout(100)
    await page.clock.fastForward(ms)
  }
  const dialog = page.getByRole('dialog')
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first()

  // In a dialog, that can be closed and has the keyboard.
  let goOn = await stall(page, ANY)
  await button(en.ui.settings).click()
  await button(en.about.title).click()
  await wait(7000)
  expect(await page.getByText(en.notices['late-part']).count()).toBe(0)
  await wait(1000)
  await dialog.getByText(en.notices['late-part']).waitFor()
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await button(en.ui.settings).click()
  await button(en.about.title).click()
  goOn()
  await dialog.getByRole('heading', { name: en.about.title }).first().waitFor()
  expect(await page.getByText(en.notices['late-part']).count()).toBe(0)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  // Another language: the one that is here goes on.
  goOn = await stall(page, ANY)
  await button(en.ui.settings).click()
  await button('Español').click()
  await page.keyboard.press('Escape')
  await wait(8000)
  const notice = page.locator('.notice')
  await notice.getByText(en.notices['late-part']).waitFor()
  await button(en.ui.next).click()
  goOn()
  await button(es.ui.next).waitFor()
  await expect.poll(() => notice.count()).toBe(0)

  // A tool in its panel, and beside it what has no place of its own.
  goOn = await stall(page, ANY)
  await button(es.explore.modes.explore).click()
  await page.locator('.explore-tool').nth(1).click()
  await wait(8000)
  await page.locator('.explore-open').getByText(es.notices['late-part']).waitFor()
  await notice.getByText(es.notices['late-part']).waitFor()
  goOn()
  await page.locator('.tool-title').waitFor()
  await expect.poll(() => page.getByText(es.notices['late-part']).count()).toBe(0)
  expect(complaints.filter((line) => line.startsWith('uncaught'))).toEqual([])
  await close()
})
