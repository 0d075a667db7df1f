import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pixelsOf } from './picture.ts'
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
  // Of another size and shape, and quick to draw.
  await patient.setViewportSize({ width: 340, height: 400 })
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

const button = (name: string) => leader.page.getByRole('button', { name, exact: true })
/** Pixels of the follower's picture that have the ink's colour: nothing else there has it. */
const inked = (): Promise<number> => pixelsOf(patient, [79, 195, 184])

/** Where something stands in a picture: from the middle of what no panel covers, in shares of its shorter side. */
const placeIn = (page: Page, selector: string): Promise<readonly [number, number]> =>
  page.evaluate((wanted) => {
    const { style } = document.querySelector<HTMLElement>('.shell, .bare-shell')!
    const inset = (edge: string): number => Number.parseFloat(style.getPropertyValue(`--inset-${edge}`)) || 0
    const [left, top] = [inset('left'), inset('top')]
    const [width, height] = [innerWidth - left - inset('right'), innerHeight - top - inset('bottom')]
    const [x, y] = document
      .querySelector<HTMLElement>(wanted)!
      .style.transform.match(/-?[\d.]+(?=px)/g)!
      .map(Number)
    const shorter = Math.min(width, height)
    return [(x! - left - width / 2) / shorter, (y! - top - height / 2) / shorter] as const
  }, selector)
const isAtTheSamePlace = (selector: string): Promise<void> =>
  expect
    .poll(
      async () => {
        const [[x, y], [patientX, patientY]] = await Promise.all([
          placeIn(leader.page, selector),
          placeIn(patient, selector),
        ])
        return Math.hypot(x - patientX, y - patientY)
      },
      { timeout: 90_000, interval: 300 },
    )
    .toBeLessThan(0.012)
const drag = async (from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
  await leader.page.mouse.move(...from)
  await leader.page.mouse.down()
  await leader.page.mouse.move(...to, { steps: 3 })
  await leader.page.mouse.up()
}

test('pen, arrow, words and laser are seen in it as they are made, at the same places of the body', async () => {
  const { page } = leader
  await button('Consult').click()
  await button('Point and draw').click()
  await button('Pen').click()
  await button('Teal').click()
  expect(await inked()).toBe(0)
  await drag([800, 320], [850, 330])
  await expect.poll(inked, { timeout: 90_000 }).toBeGreaterThan(3)
  const pen = await inked()
  await button('Arrow').click()
  await drag([800, 270], [850, 295])
  await expect.poll(inked, { timeout: 90_000 }).toBeGreaterThan(pen + 3)
  await button('Label').click()
  await page.getByLabel('Words of the label').fill('Here it presses')
  await page.mouse.click(845, 315)
  await patient.getByText('Here it presses').waitFor({ timeout: 90_000 })
  await isAtTheSamePlace('.mark-note')
  await button('Point').click()
  await page.mouse.move(800, 320)
  await patient.locator('.pointer-light:not([hidden])').waitFor({ timeout: 60_000 })
  await isAtTheSamePlace('.pointer-light')
}, 300_000)

test('while a hand turns the body it is turned there too, in the first frame after it was told', async () => {
  const { page } = leader
  await button('Turn').click()
  await patient.evaluate(() => {
    const told: { frames: number; moved: boolean }[] = []
    Reflect.set(window, 'told', told)
    const note = (): string => document.querySelector<HTMLElement>('.mark-note')!.style.transform
    let waits: { readonly frames: number; readonly at: string } | null = null
    let azimuthDeg = Number.NaN
    new BroadcastChannel('explainer-second-screen').onmessage = ({ data }) => {
      // So small a turn may not be seen.
      if (!data.view || Math.abs(data.view.azimuthDeg - azimuthDeg) < 1) return
      if (!Number.isNaN(azimuthDeg)) waits ??= { frames: window.explainer.stats().frames, at: note() }
      azimuthDeg = data.view.azimuthDeg
    }
    const look = (): void => {
      const { frames } = window.explainer.stats()
      if (waits && frames > waits.frames) {
        told.push({ frames: frames - waits.frames, moved: note() !== waits.at })
        waits = null
      }
      requestAnimationFrame(look)
    }
    look()
  })
  await page.mouse.move(1100, 200)
  await page.mouse.down()
  const toldOf = () => patient.evaluate(() => Reflect.get(window, 'told') as { frames: number; moved: boolean }[])
  for (let x = 1070; x > 800; x -= 30) {
    await page.mouse.move(x, 200)
    if (x % 90 === 0) await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await expect.poll(async () => (await toldOf()).length, { timeout: 90_000 }).toBeGreaterThan(0)
  // The hand still holds it.
  await isAtTheSamePlace('.mark-note')
  await page.mouse.up()
  for (const each of await toldOf()) expect(each).toEqual({ frames: 1, moved: true })
  await isAtTheSamePlace('.mark-note')
}, 240_000)

test('what is compared is compared there too, and pointed at in the same picture of the three', async () => {
  const { page } = leader
  await button('Clear all').click()
  await button('Compare').click()
  await button('Healthy, affected, recovered').click()
  await expect.poll(() => patient.locator('.pane-caption').count(), { timeout: 90_000 }).toBe(3)
  const third = (await page.locator('.pane-caption').nth(2).boundingBox())!
  await page.mouse.move(third.x + third.width / 2, 400)
  await patient.locator('.pointer-light:not([hidden])').waitFor({ timeout: 60_000 })
  // Where there is less width than height they stand under one another.
  const below = (await patient.locator('.pane-caption').nth(2).boundingBox())!
  let moves = 0
  const light = async (): Promise<number> => {
    // A hand does not hold still: the first move may come before the three are drawn.
    await page.mouse.move(third.x + third.width / 2 + (moves++ % 2), 400)
    const { y, height } = (await patient.locator('.pointer-light').boundingBox())!
    return y + height / 2
  }
  await expect.poll(light, { timeout: 60_000 }).toBeGreaterThan(below.y)
}, 240_000)

test('when to get help is shown there as long as the leader shows it, whatever is pressed there', async () => {
  await button('Get help now').click()
  const card = patient.getByRole('dialog')
  await card.waitFor({ timeout: 60_000 })
  await patient.keyboard.press('Escape')
  await patient.keyboard.press('Escape')
  await patient.mouse.click(4, 4)
  expect(await card.isVisible()).toBe(true)
  expect(await card.getByRole('button').count()).toBe(0)
  await leader.page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached', timeout: 60_000 })
}, 120_000)

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
