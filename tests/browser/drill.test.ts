import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Card, deck, groupOf, idOf, rootFor } from '../../src/drill/deck.ts'
import { isWeaker, reflexOf } from '../../src/drill/deficits.ts'
import { remembered } from '../../src/drill/memory.ts'
import { read, written } from '../../src/drill/progress-file.ts'
import { MOST_NEW } from '../../src/drill/session.ts'
import { groups } from '../../src/drill/subjects.ts'
import { wantsOf } from '../../src/drill/turn.ts'
import { languages } from '../../src/i18n/index.ts'
import { movements } from '../../src/mechanics/symptoms.ts'
import { areasOf } from '../../src/ui/explore/drill/named.ts'
import { launch, ready, type Visit, visit } from './visit.ts'

const { en } = languages
const words = en.drill
const KEY = 'explainer-drill'
const TARGET_PX = 44
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

let browser: Browser
let here: Visit
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
afterEach(() => here?.close())

async function open(options = {}): Promise<Page> {
  here = await visit(browser, '?mode=explore&tool=drill', options)
  await ready(here.page)
  await here.page.locator('.drill-groups').waitFor()
  return here.page
}

/** Puts a device before the page on which some cards are learned already. */
function learned(cards: readonly Card[]): (page: Page) => Promise<unknown> {
  const now = Date.now()
  const text = written(Object.fromEntries(cards.map((card) => [idOf(card), remembered(null, 'easy', now)])))
  return (page) => page.addInitScript(([key, kept]) => localStorage.setItem(key!, kept!), [KEY, text])
}

/** Waits until the picture is what the question wants. */
const atRest = (page: Page): Promise<void> => page.evaluate(() => window.explainer.set({}))
const button = (page: Page, name: string) => page.locator('.drill').getByRole('button', { name, exact: true })
const title = (page: Page) => page.locator('.drill .tool-title')
const reply = (page: Page) => page.locator('.drill-reply')
const kept = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), KEY)

async function practise(page: Page, group: (typeof groups)[number]): Promise<void> {
  for (const one of groups) await page.getByLabel(words.groups[one]).setChecked(one === group)
}

/** The button that answers a part of a question about a root. */
function rightFor(card: Card, part: number): string {
  if (card.asks === 'signs' || card.asks === 'root') return rootFor(card)
  if (card.asks !== 'deficit') throw new Error(`expected a card about a root, got ${idOf(card)}`)
  const { movements: names, reflexes } = en.panels.symptoms
  const wants = wantsOf(card)[part]
  if (wants === 'skin') return areasOf(card.of, en)
  if (wants === 'movement') return names[movements.find((id) => isWeaker(card.of, id))!]
  const reflex = reflexOf(card.of)
  return reflex === 'none' ? words.noReflex : reflexes[reflex]
}

/** Answers the part that is asked now with `press`; of several movements that get weaker the one that is offered. */
async function answerPart(page: Page, card: Card, part: number, press: (name: RegExp) => Promise<void>): Promise<void> {
  const wants = wantsOf(card)[part]
  const starts = (name: string): RegExp => new RegExp(`^${name.replace(/[()]/g, '\\$&')}`)
  if (wants !== 'movement' || card.asks !== 'deficit') return press(starts(rightFor(card, part)))
  for (const id of movements.filter((one) => isWeaker(card.of, one))) {
    const name = starts(en.panels.symptoms.movements[id])
    if ((await page.locator('.drill').getByRole('button', { name }).count()) > 0) return press(name)
  }
}

const rootCards = deck.filter((card) => groupOf(card) === 'deficits').slice(0, MOST_NEW)

/** A whole sitting about roots, every answer right; `skin` answers the first question of all. */
async function sitting(
  page: Page,
  cards: readonly Card[],
  press: (name: RegExp) => Promise<void>,
  onward: () => Promise<void>,
  skin?: () => Promise<void>,
): Promise<void> {
  for (const card of cards)
    for (let part = 0; part < wantsOf(card).length; part++) {
      if (skin && card === cards[0] && part === 0) await skin()
      else await answerPart(page, card, part, press)
      await expect.poll(() => reply(page).textContent()).toContain(words.yes)
      await onward()
    }
  await expect.poll(() => title(page).textContent()).toBe(words.end)
}

describe('with a mouse on a laptop', () => {
  test('a thing is found by a tap, which is learned over a reload, goes along as a file, and is erased', async () => {
    const page = await open()
    await practise(page, 'muscles')
    await page.getByRole('button', { name: words.start, exact: true }).click()
    await expect.poll(() => title(page).textContent()).toBe('Piriformis')
    await atRest(page)
    // Beside it first: what was tapped is named, what is asked for is not, and no card of a structure opens.
    await page.mouse.click(860, 470)
    await expect.poll(() => reply(page).textContent()).toContain('That is: ')
    expect(await page.locator('.card').count()).toBe(0)
    expect(await page.locator('.hover-name').textContent()).toBe('')
    expect(await reply(page).textContent()).not.toContain('Piriformis')
    await page.mouse.click(760, 285)
    await expect.poll(() => reply(page).textContent()).toContain('Lit: Piriformis.')
    expect(await kept(page)).toBeNull()
    await button(page, words.next).click()
    await expect
      .poll(async () => Object.keys(read((await kept(page)) ?? '').progress ?? {}))
      .toEqual(['find/piriformis'])
    const text = (await kept(page))!

    await page.reload()
    await ready(page)
    await page.getByText(words.kept.device).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.save, exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.json$/)
    expect(await readFile(await download.path(), 'utf8')).toBe(text)

    const erase = page.getByRole('button', { name: words.erase, exact: true })
    await erase.click()
    await page.getByRole('button', { name: words.eraseNo }).click()
    expect(await kept(page)).toBe(text)
    await erase.click()
    await page.getByRole('button', { name: words.eraseYes }).click()
    await page.getByText(words.erased).waitFor()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)

    const choose = page.locator('.drill-keeping input[type="file"]')
    await choose.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('[]') })
    await page.getByText(words.refused).waitFor()
    await choose.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await page.getByText(words.brought(1)).waitFor()
    expect(await kept(page)).toBe(text)
    expect(here.complaints).toEqual([])
  })

  test('a whole sitting is answered on the skin and by buttons, and leaves nothing on the device but what was learned', async () => {
    const asked = deck.filter((card) => ['deficit/L3', 'deficit/L5', 'signs/S1'].includes(idOf(card)))
    const page = await open({ before: learned(deck.filter((card) => !asked.includes(card))) })
    await practise(page, 'deficits')
    await page.getByRole('button', { name: words.start, exact: true }).click()
    await expect.poll(() => title(page).textContent()).toBe(words.irritated(en.root('L3', 'right')))
    await sitting(
      page,
      asked,
      (name) => page.locator('.drill').getByRole('button', { name }).click(),
      () => page.locator('.drill .button-main').click(),
      async () => {
        // The front of the right thigh, once the body is turned; the other leg counts for nothing.
        await page.evaluate(() => window.explainer.set({ view: { azimuthDeg: 342 } }))
        expect(await page.evaluate(() => window.explainer.moment().show.zones)).toBe(0)
        await page.mouse.click(938, 330)
        await expect.poll(() => reply(page).textContent()).toContain(words.otherSide)
        await page.mouse.click(850, 330)
        await expect.poll(() => reply(page).textContent()).toContain(words.yes)
        expect(await page.evaluate(() => window.explainer.moment().show.zones)).toBe(1)
      },
    )
    await page.getByText(words.knew(asked.length, asked.length)).waitFor()
    expect(Object.keys(read((await kept(page))!).progress!).sort()).toEqual(deck.map(idOf).sort())
    const left = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie])
    expect(left).toEqual([[KEY], [], ''])
    expect(here.complaints).toEqual([])
  })
})

describe('by keyboard alone', () => {
  test('a whole sitting: choices, places that light up, and a name that is written', async () => {
    const page = await open()
    const press = async (name: RegExp): Promise<void> => {
      await page.locator('.drill').getByRole('button', { name }).focus()
      await page.keyboard.press('Enter')
    }
    for (const one of groups) {
      if (one === 'deficits') continue
      await page.getByLabel(words.groups[one]).focus()
      await page.keyboard.press('Space')
    }
    await page.getByRole('button', { name: words.start, exact: true }).focus()
    await page.keyboard.press('Enter')
    // What was pressed is gone each time: the keyboard is already on the way on.
    await sitting(page, rootCards, press, async () => {
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('button-main')
      await page.keyboard.press('Enter')
    })
    await page.getByText(words.knew(MOST_NEW, MOST_NEW)).waitFor()
    await press(new RegExp(words.back))

    await practise(page, 'muscles')
    await page.getByRole('button', { name: words.start, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => title(page).textContent()).toBe('Piriformis')
    // Places light up one by one and say no name; after the second that is not it, it is shown.
    for (const letter of ['A', 'B']) {
      if ((await page.locator('.drill .button-main').count()) > 0) break
      await press(new RegExp(`^${words.place(letter)}$`))
      await press(new RegExp(`^${words.check}$`))
    }
    await expect.poll(() => reply(page).textContent()).toContain('Lit: Piriformis.')
    expect(here.complaints).toEqual([])
  })

  test('a name is written, and a slip of the pen is forgiven', async () => {
    const page = await open({ before: learned(deck.filter((card) => card.asks === 'find')) })
    await practise(page, 'muscles')
    await page.getByRole('button', { name: words.start, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => title(page).textContent()).toBe(words.whatIsLit)
    expect(await page.locator('.card').count()).toBe(0)
    await page.locator('.drill-typing input').focus()
    await page.keyboard.type('pirifomis')
    await page.keyboard.press('Enter')
    await expect.poll(() => reply(page).textContent()).toContain(words.yesWritten('Piriformis'))
    expect(here.complaints).toEqual([])
  })
})

describe('by touch on a phone', () => {
  test('the picture takes the answer, every target is wide enough for a finger, and nothing runs over the edge', async () => {
    const page = await open(PHONE)
    const small = (): Promise<string[]> =>
      page.evaluate(
        (least) =>
          [...document.querySelectorAll<HTMLElement>('.drill button, .drill-overview button, .drill-group')]
            .filter((one) => one.checkVisibility())
            .map((one) => ({ one, box: one.getBoundingClientRect() }))
            .filter(
              ({ box }) => Math.min(box.width, box.height) < least - 0.5 || box.right > innerWidth || box.left < 0,
            )
            .map(({ one, box }) => `${one.textContent} ${box.width} x ${box.height}`),
        TARGET_PX,
      )
    expect(await small()).toEqual([])
    await practise(page, 'muscles')
    await page.getByRole('button', { name: words.start, exact: true }).tap()
    await expect.poll(() => title(page).textContent()).toBe('Piriformis')
    await atRest(page)
    expect(await small()).toEqual([])
    await page.touchscreen.tap(205, 190)
    await expect.poll(() => reply(page).textContent()).toContain('Lit: Piriformis.')
    expect(await small()).toEqual([])
    await page.locator('.drill .button-main').tap()
    await expect.poll(() => title(page).textContent()).not.toBe('Piriformis')
    expect(here.complaints).toEqual([])
  })
})
