import { createHash } from 'node:crypto'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { presetIds } from '../../src/story/presets/index.ts'
import { launch, ready, steadyShot, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const { conditions: words, panels, help, explore } = en
const LAB = '?mode=explore&tool=conditions'
/** What follows from a slider is worked out without the picture, and much sooner. */
const blind = { before: withoutWebgl }

const open = async (page: Page): Promise<void> => {
  await ready(page)
  await page.locator('.lab-meaning').waitFor()
  // Everything unfolded, as one by one would take its time.
  for (const title of [
    words.groups.felt,
    words.groups.age,
    words.groups.muscles,
    words.groups.posture,
    words.groups.time,
  ])
    await page.locator('.lab-group > summary', { hasText: title }).click()
}
const slider = (page: Page, name: string): Locator => page.getByRole('slider', { name, exact: true })
const rest = (page: Page): Promise<void> => page.evaluate(() => window.explainer.set({}))
const body = (page: Page) => page.evaluate(() => window.explainer.body())
const condition = (page: Page) => page.evaluate(() => window.explainer.moment().condition)
const press = (page: Page, name: string, within = '.tool-panel'): Promise<void> =>
  page.locator(within).getByRole('button', { name, exact: true }).click()
const choose = (page: Page, name: string): Promise<void> => press(page, name, '.lab-presets')

/** Everything that a slider moves, by its name, and what must have grown or shrunk of the body when it goes up. */
const followed: readonly (readonly [string, (now: Awaited<ReturnType<typeof body>>) => number, 1 | -1])[] = [
  [words.depth, ({ roots }) => roots['S1-right'].squeezeMmHg, 1],
  [words.migration, ({ discs }) => discs['L5-S1'].herniation!.migrationMm, 1],
  [words.inflammation, ({ roots }) => roots['S1-right'].irritation, 1],
  [words.sensitivity, ({ roots }) => roots['S1-right'].irritation, 1],
  [words.age, ({ discs }) => discs['L4-L5'].waterFraction, -1],
  [words.muscles.piriformis, ({ sciatic }) => sciatic.right.squeezeMmHg, 1],
  [words.muscles.gluteals, ({ muscles }) => muscles['gluteus-medius-right'].thicknessMm, 1],
  [words.muscles.back, ({ muscles }) => muscles['multifidus-right'].thicknessMm, 1],
  [panels.posture.raise, ({ sciatic }) => sciatic.right.glideMm, 1],
  [words.month, ({ discs }) => discs['L5-S1'].herniation!.depthMm, -1],
]

test('every slider is moved by keyboard, its body follows, and Delete makes it healthy again', async () => {
  const { page, complaints, close } = await visit(browser, LAB, blind)
  await open(page)
  await press(page, panels.herniation.types.protrusion.name)
  for (const key of [words.inflammation, words.sensitivity]) {
    await slider(page, key).focus()
    await page.keyboard.press('PageUp')
    await page.keyboard.press('PageUp')
  }
  for (const [name, of, way] of followed) {
    const healthy = await slider(page, name).inputValue()
    const before = of(await body(page))
    await slider(page, name).focus()
    for (let i = 0; i < 4; i++) await page.keyboard.press('PageUp')
    const after = of(await body(page))
    expect((after - before) * way, name).toBeGreaterThan(0)
    // Back by undoing, as this one did not stand at its healthy value.
    for (let i = 0; i < 4; i++) await page.getByRole('button', { name: explore.undo, exact: true }).click()
    expect(await slider(page, name).inputValue(), name).toBe(healthy)
  }
  await slider(page, words.age).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Delete')
  expect((await condition(page)).ageYears).toBe(30)
  expect(complaints).toEqual([])
  await close()
})

test('by mouse: a drag is one step back, a double click and the button beside it make it healthy again', async () => {
  const { page, close } = await visit(browser, LAB, blind)
  await open(page)
  const age = slider(page, words.age)
  await age.scrollIntoViewIfNeeded()
  const box = (await age.boundingBox())!
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + 20, y)
  await page.mouse.down()
  for (const share of [0.3, 0.5, 0.8]) await page.mouse.move(box.x + share * box.width, y)
  await page.mouse.up()
  const { ageYears } = await condition(page)
  expect(ageYears).toBeGreaterThan(65)
  const { discs } = await body(page)
  expect(discs['L4-L5'].heightMm).toBeLessThan(10.5)
  await page.getByRole('button', { name: explore.undo, exact: true }).click()
  expect((await condition(page)).ageYears).toBe(30)
  await page.getByRole('button', { name: explore.redo, exact: true }).click()
  expect((await condition(page)).ageYears).toBe(ageYears)
  await press(page, words.resetOne(words.age))
  expect((await condition(page)).ageYears).toBe(30)
  await page.mouse.dblclick(box.x + 0.6 * box.width, y)
  expect((await condition(page)).ageYears).toBe(30)

  // Level, side, shape, zone, the way of the nerve, posture: one tap each.
  await press(page, 'L4/5')
  await press(page, panels.herniation.types.extrusion.name)
  expect((await body(page)).rootAtRisk).toBe('L5-right')
  await press(page, en.side.left)
  expect((await body(page)).rootAtRisk).toBe('L5-left')
  await page.locator('.lab-group select').selectOption('foraminal')
  expect((await body(page)).rootAtRisk).toBe('L4-left')
  const upright = (await body(page)).discs['L4-L5'].pressureMpa
  await press(page, panels.posture.names.bent)
  expect((await body(page)).discs['L4-L5'].pressureMpa).toBeGreaterThan(upright)
  const felt = page.getByRole('button', { name: words.zones, exact: true })
  for (const pressed of ['true', 'false']) {
    await felt.click()
    expect(await felt.getAttribute('aria-pressed')).toBe(pressed)
    expect((await page.evaluate(() => window.explainer.moment())).show.zones).toBe(pressed === 'true' ? 1 : 0)
  }
  await page.locator('summary', { hasText: panels.frequency.ways }).click()
  await press(page, 'B')
  expect((await condition(page)).variant).toBe('b')
  await press(page, words.reset)
  expect((await body(page)).rootAtRisk).toBeNull()
  await close()
})

test('every preset is one tap, marked, shown and said; the large one in the middle leads to the signs that need help', async () => {
  const { page, close } = await visit(browser, LAB, blind)
  await open(page)
  const said = new Set<string>()
  for (const id of presetIds) {
    const { name, about } = words.presets[id]
    await choose(page, name)
    expect(await page.locator('.lab-presets [aria-pressed="true"]').textContent()).toBe(name)
    expect(await page.locator('.lab-presets .note').first().textContent()).toBe(about)
    said.add((await page.locator('.lab-meaning > p').allTextContents()).join(' '))
  }
  // Some of them mean the same kind of thing of another body; none of them is silent.
  expect(said.size).toBeGreaterThan(presetIds.length - 3)
  await choose(page, words.presets.central.name)
  await page.locator('.lab-meaning .help-wide').click()
  await page.getByRole('heading', { name: help.title }).waitFor()
  await close()
})

/** Pictures told apart in few letters. */
const digest = (png: Buffer): string => createHash('sha256').update(png).digest('hex')

test('the healthy outline comes and goes in at most two calls, and a link brings all of it back', async () => {
  const { page, close } = await visit(browser, LAB, { viewport: { width: 900, height: 560 } })
  await open(page)
  await choose(page, words.presets.extrusion.name)
  await press(page, en.side.left)
  await press(page, words.show)
  const still = async (): Promise<{ png: string; calls: number }> => {
    await rest(page)
    const box = (await page.locator('canvas').first().boundingBox())!
    const clip = { x: box.x + 0.55 * box.width, y: box.y + 120, width: 240, height: 260 }
    const png = digest(await steadyShot(page, { clip }))
    // The last frame of a change has its shadows drawn as well; the one after it does not.
    await rest(page)
    return { png, calls: (await page.evaluate(() => window.explainer.stats())).drawCalls }
  }
  const before = await still()
  await press(page, words.ghost)
  const outlined = await still()
  expect(outlined.png).not.toBe(before.png)
  expect(outlined.calls - before.calls).toBeGreaterThan(0)
  expect(outlined.calls - before.calls).toBeLessThanOrEqual(2)
  await press(page, words.ghost)
  const after = await still()
  expect([after.calls, after.png]).toEqual([before.calls, before.png])

  await press(page, words.ghost)
  await slider(page, words.age).focus()
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  const [was, seen] = [await body(page), await page.evaluate(() => window.explainer.moment())]
  const ageInLink = (): string | null => new URL(page.url()).searchParams.get('ageYears')
  await expect.poll(ageInLink).toBe(String(seen.condition.ageYears))
  const link = new URL(page.url())
  const again = await visit(browser, link.search)
  await ready(again.page)
  expect(await body(again.page)).toEqual(was)
  expect(await again.page.evaluate(() => window.explainer.moment())).toEqual(seen)
  expect(await again.page.getByRole('button', { name: words.ghost, exact: true }).getAttribute('aria-pressed')).toBe(
    'true',
  )
  await again.close()
  await close()
})

test('on a phone, by touch: nothing is wider than the page, every target is large enough, and a preset changes the picture above', async () => {
  const { page, close } = await visit(browser, LAB, {
    ...blind,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await open(page)
  const small = await page.evaluate(() => {
    const panel = document.querySelector('.tool-panel')!
    return {
      wide: document.documentElement.scrollWidth > innerWidth || panel.scrollWidth > panel.clientWidth + 1,
      small: [...panel.querySelectorAll<HTMLElement>('button, input, select, .lab-group > summary')]
        .filter((one) => one.offsetParent !== null && one.getBoundingClientRect().height < 43.5)
        .map((one) => one.textContent || one.getAttribute('aria-label')),
    }
  })
  expect(small).toEqual({ wide: false, small: [] })
  await page.getByRole('button', { name: words.presets.foraminal.name, exact: true }).tap()
  await page.getByRole('button', { name: words.show, exact: true }).tap()
  expect((await body(page)).rootAtRisk).toBe('L4-right')
  expect((await page.evaluate(() => window.explainer.moment())).view.at).toEqual(['disc-L4-L5'])
  const depth = slider(page, words.depth)
  await depth.scrollIntoViewIfNeeded()
  const box = (await depth.boundingBox())!
  await page.touchscreen.tap(box.x + 0.9 * box.width, box.y + box.height / 2)
  expect((await condition(page)).herniation!.depthMm).toBeGreaterThan(9)
  await close()
})
