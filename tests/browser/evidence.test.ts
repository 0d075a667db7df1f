import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { launch, ready, type Visit, visit, withoutWebgl } from './visit.ts'

let browser: Browser
let here: Visit
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
afterEach(() => here?.close())

/** For what is read beside the picture. */
const blind = { before: withoutWebgl }

const open = async (link: string, options = {}): Promise<Visit> => {
  here = await visit(browser, link, options)
  await ready(here.page)
  return here
}

const { evidence, teachBack, depth, ui } = en
const words = en.stories.sciatica.steps
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

/** By how much what is inside reaches beyond an element that must not scroll, px. */
const grown = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)

/** What a screen reader or a keyboard would stumble over on the page as it is. */
const stumbles = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const nameOf = (element: Element): string => {
      const by = element.getAttribute('aria-labelledby')
      const label = by ? document.getElementById(by)?.textContent : element.getAttribute('aria-label')
      return (label ?? element.textContent ?? '').trim()
    }
    for (const element of document.querySelectorAll('button, a[href], summary'))
      if (nameOf(element) === '') found.push(`no name: ${element.outerHTML.slice(0, 90)}`)
    for (const element of document.querySelectorAll('input, select')) {
      const labelled = element.getAttribute('aria-label') || element.closest('label')
      if (!labelled) found.push(`no label: ${element.outerHTML.slice(0, 90)}`)
    }
    for (const element of document.querySelectorAll('section, fieldset, dialog, nav'))
      if (
        !element.querySelector(':scope > legend') &&
        !element.matches('[aria-label], [aria-labelledby], .evidence-group')
      )
        found.push(`no name: ${element.outerHTML.slice(0, 90)}`)
    for (const image of document.querySelectorAll('img')) if (!image.alt) found.push(`no alternative: ${image.src}`)
    for (const element of document.querySelectorAll('[tabindex]'))
      if ((element as HTMLElement).tabIndex > 0) found.push(`out of order: ${element.outerHTML.slice(0, 90)}`)
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    for (const id of new Set(ids)) if (ids.filter((one) => one === id).length > 1) found.push(`id twice: ${id}`)
    for (const element of document.querySelectorAll('[aria-labelledby], [aria-describedby]'))
      for (const attribute of ['aria-labelledby', 'aria-describedby']) {
        const id = element.getAttribute(attribute)
        if (id && !document.getElementById(id)) found.push(`${attribute} names nothing: ${id}`)
      }
    return found
  })

describe('the evidence of a sentence', () => {
  test('opens by keyboard, takes the focus, and gives it back when it closes', async () => {
    const { page, complaints } = await open('?step=massage-cannot&t=0&freeze=1', blind)
    const sentence = page.locator('.sentence').nth(1)
    await sentence.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: ui.evidence }).waitFor()
    expect(await focused(page)).toBe(ui.evidence)
    expect(await page.locator('.evidence-sentence').textContent()).toContain(
      words['massage-cannot'].narration.patient[1],
    )
    expect(await sentence.getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator('.guidelines .guideline').count()).toBe(6)
    expect(await stumbles(page)).toEqual([])
    expect(await grown(page, '.shell')).toBe(0)
    await page.keyboard.press('Escape')
    await page.locator('.card').waitFor({ state: 'detached' })
    expect(await sentence.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(complaints).toEqual([])
  })

  test('opens from the caption too', async () => {
    const { page } = await open('?step=herniation&t=0&freeze=1', blind)
    await page.getByTestId('caption').click()
    expect(await page.locator('.evidence-sentence').textContent()).toContain(words.herniation.narration.patient[0])
  })

  test('leads to everything that was checked: 38 claims and 7 omissions, searched and narrowed', async () => {
    const { page, complaints } = await open('?step=healthy-back&freeze=1', blind)
    await page.locator('.step-badge').click()
    await page.getByRole('button', { name: evidence.all }).click()
    const claims = page.locator('dialog [data-claim]')
    const omissions = page.locator('dialog [data-omission]')
    await claims.first().waitFor()
    expect([await claims.count(), await omissions.count()]).toEqual([38, 7])
    expect(await stumbles(page)).toEqual([])
    expect(await grown(page, 'dialog')).toBe(0)

    await page.getByRole('button', { name: /^Holds up/ }).click()
    expect([await claims.count(), await omissions.count()]).toEqual([3, 0])
    await page.getByRole('button', { name: /^All 38/ }).click()
    await page.getByRole('searchbox').fill('sleep soundly')
    expect(await claims.evaluateAll((all) => all.map((one) => one.getAttribute('data-claim')))).toEqual(['C28'])
    await page.getByRole('searchbox').fill('no such thing')
    await page.getByText(evidence.nothingFound).waitFor()
    await page.getByRole('searchbox').fill('flexible')
    await page.locator('[data-claim="C25"] summary').first().click()
    await page.locator('[data-claim="C25"] .told-in button').click()
    await page.getByRole('heading', { name: words['massage-may-help'].title }).waitFor()
    expect(await page.locator('dialog').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})

describe('the depths', () => {
  test('change the words and leave the picture and the place in time alone', async () => {
    const { page } = await open('?step=follow-the-nerve&t=9000&freeze=1')
    const moment = await page.evaluate(() => JSON.stringify(window.explainer.moment()))
    const time = await page.getByRole('slider').first().inputValue()
    expect(await page.locator('.hotspot-term').count()).toBe(0)
    for (const [name, terms] of [
      [en.audiences.student, 3],
      [en.audiences.therapist, 0],
      [en.audiences.patient, 0],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click()
      expect(await page.evaluate(() => JSON.stringify(window.explainer.moment()))).toBe(moment)
      expect(await page.getByRole('slider').first().inputValue()).toBe(time)
      expect(await page.locator('.hotspot-term').count()).toBe(terms)
    }
  })

  test('show clinical names by the key T, and the device keeps it', async () => {
    const { page } = await open('?step=follow-the-nerve&t=9000&freeze=1')
    await page.keyboard.press('t')
    await page.locator('.hotspot-term', { hasText: 'm. piriformis' }).waitFor()
    await page.reload({ waitUntil: 'commit' })
    await ready(page)
    await page.locator('.hotspot-term', { hasText: 'm. piriformis' }).waitFor()
    await page.getByRole('button', { name: ui.settings }).click()
    const choice = page.getByRole('button', { name: depth.clinicalTerms })
    expect(await choice.getAttribute('aria-pressed')).toBe('true')
    await choice.click()
    expect(await page.locator('.hotspot-term').count()).toBe(0)
  })
})

describe('the questions at the end', () => {
  test('are offered after the last step, answered by keyboard and by the picture, explained, and over when they are done', async () => {
    const { page, complaints } = await open('?step=what-to-expect&t=20400')
    await page.getByRole('button', { name: teachBack.start }).focus()
    await page.keyboard.press('Enter')
    const { questions } = teachBack
    const first = questions['where-it-starts']
    await page.getByRole('heading', { name: first.ask }).waitFor()
    expect(await focused(page)).toBe(first.ask)
    expect(await page.locator('.hotspot').count()).toBe(0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: first.answers['low-back'].known }).waitFor()
    await page.evaluate(() => window.explainer.select('piriformis-right'))
    await page.getByRole('status').filter({ hasText: first.answers.buttock.known }).waitFor()
    expect(await stumbles(page)).toEqual([])

    await page.getByRole('button', { name: teachBack.seeIt }).click()
    await page.getByRole('heading', { name: words['tight-muscles'].title }).waitFor()
    await page.getByRole('button', { name: teachBack.backToQuestion }).click()
    await page.getByText(first.answers.buttock.known).waitFor()

    await page.getByRole('button', { name: teachBack.next }).click()
    await page.getByRole('button', { name: questions['what-hands-reach'].answers.muscle.name }).click()
    await page.getByRole('button', { name: teachBack.next }).click()
    await page.getByRole('button', { name: questions['help-right-away'].answers['numb-saddle'].name }).click()
    await page.getByText(questions['help-right-away'].answers['numb-saddle'].known).waitFor()
    await page.getByRole('button', { name: teachBack.done }).click()
    await page.getByRole('heading', { name: words['what-to-expect'].title }).waitFor()
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/teachBack|chosen|buttock/)
    expect(complaints).toEqual([])
  })
})

describe('the words on a phone', () => {
  test('follow the voice while somebody reads along, and begin at the top of each step', async () => {
    const { page } = await open('?step=herniation&t=14500', { ...blind, viewport: { width: 390, height: 844 } })
    const place = page.locator('.shell-story')
    const said = page.locator('.sentence').nth(3)
    await page.locator('.sentence').nth(2).scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: ui.play, exact: true }).click()
    await page.locator('.sentence.is-said', { hasText: words.herniation.narration.patient[3]! }).waitFor()
    const bottom = (locator: typeof place): Promise<number> =>
      locator.evaluate((element) => element.getBoundingClientRect().bottom)
    await expect.poll(async () => (await bottom(said)) <= (await bottom(place)) + 1, { timeout: 20_000 }).toBe(true)
    expect(await place.evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
    await page.evaluate(() => window.explainer.goTo('discs-change'))
    await page.getByRole('heading', { name: words['discs-change'].title }).waitFor()
    expect(await place.evaluate((element) => element.scrollTop)).toBe(0)
  })
})

describe('the rail', () => {
  test('names twelve stops, and shows the picture of one that has the focus; none is fetched before', async () => {
    const asked: string[] = []
    const before = async (page: Page): Promise<void> => {
      page.on('request', (request) => {
        if (request.url().includes('/thumbnails/')) asked.push(request.url())
      })
      await withoutWebgl(page)
    }
    const { page } = await open('?freeze=1', { before })
    expect(await page.locator('.stop-name').allTextContents()).toEqual(Object.values(words).map(({ short }) => short))
    expect(asked).toEqual([])
    await page.getByRole('button', { name: /^2\. / }).focus()
    await page.keyboard.press('Tab')
    const peek = page.locator('.stop-peek:visible img')
    await peek.waitFor()
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('.stop-peek img')].some(
        (image) => image.complete && image.naturalWidth > 0,
      ),
    )
    expect(asked.every((url) => url.endsWith('follow-the-nerve.webp') || url.endsWith('healthy-back.webp'))).toBe(true)
  })

  test('has its pictures in the list of steps, each with what it shows in words', async () => {
    const { page } = await open('?freeze=1', { ...blind, viewport: { width: 390, height: 844 } })
    await page.locator('.transport-steps').click()
    await page.locator('.steps-list img').first().waitFor({ state: 'attached' })
    expect(
      await page.locator('.steps-list img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).alt)),
    ).toEqual(Object.values(words).map(({ picture }) => picture))
    expect(await stumbles(page)).toEqual([])
  })
})
