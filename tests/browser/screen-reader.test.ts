import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { es } from '../../src/i18n/es/index.ts'
import { toolsOf } from '../../src/state/tool.ts'
import { launch, ready, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** One thing that a screen reader comes to: its role, its name, and whether the keyboard can stand on it. */
interface Heard {
  readonly role: string
  readonly name: string
  readonly focusable: boolean
  readonly level: number | null
}

/** The page as a screen reader has it, in its order. */
async function heard(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id)
    return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : []
  }
  return inOrder(nodes[0]!.nodeId)
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const of = (key: string): unknown => properties.find((property) => property.name === key)?.value.value
      const level = of('level')
      return {
        role: String(role?.value ?? ''),
        name: String(name?.value ?? '').trim(),
        focusable: of('focusable') === true,
        level: typeof level === 'number' ? level : null,
      }
    })
}

const PRESSED =
  /^(button|link|slider|combobox|textbox|searchbox|checkbox|radio|menuitem|option|treeitem|tab|switch|spinbutton)$/i

/** What would be silent, nameless or out of order: everything that is pressed or slid has a name; headings go down one level at a time, from one first. Over an open dialog's title there is none, as the page behind it is not there. */
function faultsIn(all: readonly Heard[]): string[] {
  const nameless = all
    .filter(({ role, name }) => name === '' && (PRESSED.test(role) || role === 'image' || role === 'dialog'))
    .map(({ role }) => `a ${role} has no name`)
  const silent = all
    .filter(({ role, focusable }) => focusable && /^(generic|none|presentation)$/.test(role))
    .map(({ role, name }) => `the keyboard stands on a ${role} (${name})`)
  const levels = all.filter(({ role }) => role === 'heading').map(({ level, name }) => ({ level: level ?? 0, name }))
  const over = all.some(({ role }) => role === 'dialog') ? 1 : 0
  const leaps = levels
    .filter(({ level }, i) => level > (levels[i - 1]?.level ?? over) + 1)
    .map(({ level, name }) => `the heading "${name}" leaps to level ${level}`)
  const firsts = levels.filter(({ level }) => level === 1).length
  return [...nameless, ...silent, ...leaps, ...(firsts > 1 ? [`${firsts} headings are the first`] : [])]
}

/** What takes longer than this is not there. */
const SOON = { timeout: 5000 }

const live = (page: Page): Promise<string> => page.locator('.unseen[aria-live=polite]').first().innerText()

describe.each([
  ['en', en],
  ['es', es],
] as const)('a screen reader in %s', (language, words) => {
  test('goes from the title through the story: its landmarks, its words, a hotspot and its card, what is seen, and help', async () => {
    const { page, complaints, close } = await visit(browser, `?lang=${language}&step=herniation`, {
      before: withoutWebgl,
      reducedMotion: 'reduce',
    })
    await ready(page)
    const { title } = words.stories.sciatica
    expect(await page.title()).toContain(title)
    expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${language}`))
    const all = await heard(page)
    expect(faultsIn(all)).toEqual([])
    // One of each landmark; they come in the order of the page.
    const roles = all.map(({ role }) => role)
    for (const landmark of ['banner', 'main', 'complementary'])
      expect(
        roles.filter((role) => role === landmark),
        landmark,
      ).toHaveLength(1)
    expect(roles.indexOf('banner')).toBeLessThan(roles.indexOf('main'))
    expect(roles.indexOf('main')).toBeLessThan(roles.indexOf('complementary'))
    expect(all.filter(({ role }) => role === 'region').map(({ name }) => name)).toEqual(
      expect.arrayContaining([words.ui.picture, words.ui.story]),
    )
    const headings = all.filter(({ role }) => role === 'heading').map(({ name }) => name)
    expect(headings[0]).toBe(title)
    expect(headings).toContain((await page.locator('.step-title').innerText()).replace(/\s+/g, ' '))

    const by = (name: string) => page.getByRole('button', { name, exact: true })
    await by(words.ui.play).focus()
    await page.keyboard.press('Enter')
    await by(words.ui.pause).waitFor()
    await page.keyboard.press('Enter')
    await by(words.ui.play).waitFor()
    const scrub = page.getByRole('slider', { name: words.ui.scrub })
    const was = await scrub.getAttribute('aria-valuetext')
    await scrub.focus()
    for (let i = 0; i < 15; i++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => scrub.getAttribute('aria-valuetext'), SOON).not.toBe(was)
    const captions = by(words.ui.captions)
    const pressed = await captions.getAttribute('aria-pressed')
    await captions.focus()
    await page.keyboard.press('Enter')
    expect(await captions.getAttribute('aria-pressed')).not.toBe(pressed)

    // A sentence says that it opens something, and that it is open.
    const sentence = page.getByRole('main').getByRole('listitem').getByRole('button').first()
    expect(await sentence.getAttribute('aria-expanded')).toBe('false')
    await sentence.focus()
    await page.keyboard.press('Enter')
    expect(await sentence.getAttribute('aria-expanded')).toBe('true')
    await page.locator('.shell-side .card').waitFor()
    expect(faultsIn(await heard(page))).toEqual([])
    await page.keyboard.press('Escape')

    const closer = page.getByRole('region', { name: words.ui.thingsToTap }).getByRole('button').first()
    const name = (await closer.innerText()).replace(/^\d+\s*/, '')
    await closer.focus()
    await page.keyboard.press('Enter')
    expect(await closer.getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('region', { name }).getByRole('heading', { name }).waitFor()
    expect(faultsIn(await heard(page))).toEqual([])
    await page.keyboard.press('Escape')

    const from = await page.locator('.step-title').innerText()
    await by(words.ui.next).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.step-title').innerText(), SOON).not.toBe(from)

    await page.getByRole('button', { name: words.help.button }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: words.help.title })
    await dialog.waitFor()
    expect(await dialog.getByRole('listitem').count()).toBe(words.help.nowList.length + words.help.soonList.length)
    expect(faultsIn(await heard(page))).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test('finds a structure in Explore and hears every tool of Consult', async () => {
    const { page, complaints, close } = await visit(browser, `?lang=${language}&mode=explore&tool=structures`, {
      before: withoutWebgl,
      reducedMotion: 'reduce',
    })
    await ready(page)
    const field = page.getByRole('combobox')
    await field.focus()
    await page.keyboard.type('piriform')
    const first = page.getByRole('option').first()
    await first.waitFor()
    expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'))
    expect(await first.getAttribute('aria-selected')).toBe('true')
    expect(faultsIn(await heard(page))).toEqual([])
    await page.keyboard.press('Enter')
    await page.locator('.card').waitFor()
    expect(faultsIn(await heard(page))).toEqual([])
    await page.getByRole('button', { name: words.explore.modes.consult, exact: true }).click()
    await page.locator('.shell[data-mode=consult]').waitFor()
    const faults: Record<string, string[]> = {}
    for (const [index, tool] of toolsOf.consult.entries()) {
      const door = page.getByRole('navigation').getByRole('button').nth(index)
      if ((await door.getAttribute('aria-expanded')) === 'false') await door.click()
      expect(await door.getAttribute('aria-expanded'), tool).toBe('true')
      await page.locator('.explore-open > *').first().waitFor()
      faults[tool] = faultsIn(await heard(page))
    }
    expect(faults).toEqual(Object.fromEntries(toolsOf.consult.map((tool) => [tool, []])))
    expect(complaints).toEqual([])
    await close()
  })
})

test('the picture is told once it rests: from where it is seen, what is in the middle, what is the matter; again when the eye goes elsewhere', async () => {
  const { page, complaints, close } = await visit(browser, '?step=herniation&t=19000', {
    reducedMotion: 'reduce',
    viewport: { width: 390, height: 600 },
  })
  await ready(page)
  const { navigation } = en
  const patience = { timeout: 40_000 }
  await page.keyboard.press('3')
  await expect.poll(() => live(page), patience).toContain(navigation.looking('left', null))
  await page.keyboard.press('2')
  await expect.poll(() => live(page), patience).toContain(navigation.looking('posterior', null))
  expect(await live(page)).toBe(
    'You are looking from behind. In the middle: Disc L5/S1. An extrusion at L5/S1, right of the midline, presses on the right S1 root.',
  )
  expect(complaints).toEqual([])
  await close()
})
