import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { es } from '../../src/i18n/es/index.ts'
import { toolsOf } from '../../src/state/tool.ts'
import { faultOfFocus, focused, markFocusables, walk } from './keyboard-place.ts'
import { launch, ready, type Visit, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const open = async (link: string, viewport = { width: 1280, height: 800 }): Promise<Visit> => {
  const here = await visit(browser, link, { before: withoutWebgl, viewport, reducedMotion: 'reduce' })
  await ready(here.page)
  await here.page.keyboard.press('Tab')
  return here
}

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first()

const PATIENCE_MS = 3000

/** Says what is wrong with the focus after each of the ways through the page. */
function journal(page: Page) {
  const faults: string[] = []
  const look = async (what: string): Promise<void> => {
    // What is fetched when it is first opened is away for a moment.
    let fault = await faultOfFocus(page)
    for (const until = Date.now() + PATIENCE_MS; fault !== '' && Date.now() < until; ) fault = await faultOfFocus(page)
    if (fault !== '') faults.push(`${what}: ${fault}`)
  }
  return {
    faults,
    look,
    /** Opens something by Enter, closes it by Escape; the keyboard must be back where it was. */
    async there(opener: Locator, opened: Locator): Promise<void> {
      await opener.focus()
      const from = await focused(page)
      await page.keyboard.press('Enter')
      await opened.waitFor()
      await look(`${from}, open`)
      await page.keyboard.press('Escape')
      await opened.waitFor({ state: 'detached' })
      await look(`${from}, closed`)
      const to = await focused(page)
      if (to !== from) faults.push(`${from}, closed: the keyboard is on ${to}`)
    },
  }
}

describe('the keyboard is never lost', () => {
  test('in dialogs and what they lead to, by cards, steps and languages of the story', async () => {
    const { page, complaints, close } = await open('?step=herniation')
    const { faults, look, there } = journal(page)
    const dialog = page.getByRole('dialog')
    for (const name of [/^Stories/, /^Told for/, en.ui.settings, en.help.button])
      await there(button(page, name), dialog)
    const settings = button(page, en.ui.settings)
    for (const name of [
      en.ui.transcript,
      en.ui.glossary,
      en.evidence.all,
      en.report.title,
      en.ui.shortcuts,
      en.offline.title,
      en.about.title,
    ]) {
      await settings.focus()
      await page.keyboard.press('Enter')
      await dialog.getByRole('button', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
      await dialog.getByRole('heading', { level: 2 }).filter({ hasNotText: en.ui.settings }).waitFor()
      await look(`${name}, open`)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await look(`${name}, closed`)
      expect.soft(await focused(page), `after ${name}`).toBe(en.ui.settings)
    }
    const card = page.locator('.shell-side .card')
    await there(page.locator('.sentence').first(), card)
    await there(page.locator('.closer .button').first(), card)
    await there(page.locator('.step-badge'), card)
    await page.locator('.closer .button').first().focus()
    await page.keyboard.press('Enter')
    await card.getByRole('button', { name: en.ui.close }).focus()
    await page.keyboard.press('Enter')
    await card.waitFor({ state: 'detached' })
    await look('a card closed by its button')
    // What has the keyboard goes with the step.
    for (const key of ['PageDown', 'PageUp']) {
      const title = (await page.locator('.step-title').textContent())!
      await page.locator('.sentence').last().focus()
      await page.keyboard.press(key)
      await page.locator('.step-title').filter({ hasNotText: title }).waitFor()
      await look(`a step by ${key}`)
    }
    const next = button(page, en.ui.next)
    while (await next.isEnabled()) {
      await next.focus()
      await page.keyboard.press('Enter')
      await look('the next step')
    }
    await expect.poll(() => faultOfFocus(page)).toBe('')
    for (const level of ['student', 'therapist', 'patient'] as const) {
      await page.locator('.depth-choice').nth(['patient', 'student', 'therapist'].indexOf(level)).focus()
      await page.keyboard.press('Enter')
      await look(`told for ${level}`)
      await expect
        .poll(() => focused(page))
        .toBe(await page.locator('.depth-choice[aria-pressed="true"]').textContent())
    }
    await settings.focus()
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Español' }).focus()
    await page.keyboard.press('Enter')
    await dialog.getByRole('heading', { name: es.ui.settings }).waitFor()
    await look('another language')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect.soft(await focused(page)).toBe(es.ui.settings)
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test('by modes and tools, by what is found, hidden and brought back', async () => {
    const { page, complaints, close } = await open('?mode=explore&tool=none')
    const { faults, look, there } = journal(page)
    for (const mode of ['story', 'consult', 'explore'] as const) {
      await button(page, en.explore.modes[mode]).focus()
      await page.keyboard.press('Enter')
      await page.locator(`.shell[data-mode="${mode}"]`).waitFor()
      await look(`to ${mode}`)
    }
    for (const mode of ['consult', 'explore'] as const) {
      await button(page, en.explore.modes[mode]).focus()
      await page.keyboard.press('Enter')
      await page.locator(`.shell[data-mode="${mode}"]`).waitFor()
      for (const [index, tool] of toolsOf[mode].entries()) {
        const door = page.locator('.explore-tool').nth(index)
        await door.focus()
        for (const turn of ['once', 'twice', 'three times']) {
          await page.keyboard.press('Enter')
          await look(`${tool} pressed ${turn}`)
        }
      }
    }
    await page.locator('.explore-tool').first().focus()
    if ((await page.locator('.explore-tool').first().getAttribute('aria-expanded')) === 'false')
      await page.keyboard.press('Enter')
    await page.getByRole('combobox').focus()
    await page.keyboard.type('piriformis')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.card').waitFor()
    await look('a structure found')
    await page.locator('.card').getByRole('button', { name: en.ui.close }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.card').waitFor({ state: 'detached' })
    await look('its card closed')
    await page.evaluate(() => window.explainer.select('piriformis-right'))
    await page.locator('.card').waitFor()
    await button(page, en.ui.settings).focus()
    for (const key of ['h', 'Control+z', 'Control+y', 'i', 'Escape']) {
      await page.keyboard.press(key)
      await look(`${key} pressed`)
    }
    await there(button(page, en.help.button), page.getByRole('dialog'))
    // All there is in the bar at the foot, one after another: some of it vanishes as it is used.
    await page.evaluate(() => window.explainer.select('piriformis-right'))
    const bar = page.locator('.shell-bottom button:enabled:visible')
    for (let i = 0; i < (await bar.count()); i++) {
      const name = (await bar.nth(i).getAttribute('aria-label')) ?? (await bar.nth(i).textContent())
      await bar.nth(i).focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => faultOfFocus(page), { message: `${name} pressed` }).toBe('')
      await page.keyboard.press('Escape')
    }
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test('on a phone, where the way that is gone leaves the switch', async () => {
    const { page, close } = await open('?step=herniation', { width: 390, height: 844 })
    const { faults, look, there } = journal(page)
    for (const mode of ['explore', 'consult', 'story'] as const) {
      await button(page, en.explore.modes[mode]).focus()
      await page.keyboard.press('Enter')
      await page.locator(`.shell[data-mode="${mode}"]`).waitFor()
      await expect.poll(() => faultOfFocus(page), { message: `to ${mode}` }).toBe('')
    }
    await there(page.locator('.transport-steps'), page.getByRole('dialog'))
    await there(page.locator('.sentence').first(), page.locator('.shell-side .card'))
    await look('back in the story')
    expect(faults).toEqual([])
    await close()
  })
})

const screens = {
  'the story': '?step=herniation',
  'a card of the story': '?step=herniation&hotspot=herniation',
  explore: '?mode=explore&selected=piriformis-right',
  consult: '?mode=consult&tool=conditions',
  'a waiting room': '?mode=clinic',
  'a bare picture': '?chrome=caption&step=herniation',
}

/** Parts come one after another, and some take the keyboard: marked once no more have come for a while. */
async function allThatComes(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  for (let before = await markFocusables(page); ; ) {
    await page.waitForTimeout(400)
    const now = await markFocusables(page)
    if (now.join() === before.join()) return now
    before = now
  }
}

describe('the order in which Tab goes', () => {
  test.each(Object.entries(screens))('%s: everything in the order of the page, there and back', async (_, link) => {
    const { page, close } = await visit(browser, link, { before: withoutWebgl, reducedMotion: 'reduce' })
    await ready(page)
    const names = await allThatComes(page)
    // Where a page has put the keyboard on something already, the way begins before it.
    await page.evaluate(() => {
      const edge = document.createElement('span')
      edge.tabIndex = -1
      document.body.prepend(edge)
      edge.focus()
    })
    const forward = await walk(page, 'Tab', names.length)
    expect(forward.map((index) => names[index])).toEqual(names)
    const back = await walk(page, 'Shift+Tab', names.length)
    expect(back.map((index) => names[index])).toEqual(names.toReversed())
    expect(
      await page.evaluate(() => document.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])').length),
    ).toBe(0)
    await close()
  })

  test('the first is a link that leads past the bar to the words', async () => {
    const { page, close } = await open('?step=herniation')
    expect(await focused(page)).toBe(en.ui.skipToStory)
    // It slides in.
    await expect.poll(() => faultOfFocus(page)).toBe('')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.querySelector('#story')?.contains(document.activeElement))).toBe(true)
    await close()
  })
})
