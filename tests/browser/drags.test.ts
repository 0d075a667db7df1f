import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { launch, ready, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true }).first()
const press = (name: string) => (page: Page) => button(page, name).click()
/** A click on the groove of a slider, far from its thumb. */
const clickGroove = (name: string, share: number) => async (page: Page) => {
  const slider = page.getByRole('slider', { name }).first()
  await slider.scrollIntoViewIfNeeded()
  const { width, height } = (await slider.boundingBox())!
  await slider.click({ position: { x: share * width, y: height / 2 } })
}
const view = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(window.explainer.moment().view))
const touch = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(window.explainer.moment().touch))
const sliderAt = (name: string) => (page: Page) => page.getByRole('slider', { name }).first().inputValue()
const title = (page: Page): Promise<string> => page.locator('.step-title').innerText()

interface Drag {
  /** What is dragged. */
  readonly drag: string
  /** Shows it, where it is not shown yet. */
  readonly first?: (page: Page) => Promise<unknown>
  /** What does the same by single taps or clicks, each of which changes what is read. */
  readonly instead: readonly ((page: Page) => Promise<unknown>)[]
  readonly reads: (page: Page) => Promise<unknown>
}

// What needs the picture has its test there: the arrow by two taps and the pen by keys in draw.test.ts, the picture of a
// cut by its buttons in section.test.ts. A line drawn by hand is a way that only a hand can go: labels and arrows are tapped.
const drags: Readonly<Record<string, readonly Drag[]>> = {
  '?step=herniation': [
    { drag: 'the slider of the story', instead: [clickGroove(en.ui.scrub, 0.6)], reads: sliderAt(en.ui.scrub) },
    { drag: 'a swipe from step to step', instead: [press(en.ui.next), press(en.ui.back)], reads: title },
  ],
  '?step=massage-may-help': [
    {
      drag: 'hands over the skin',
      first: press(en.panels.leading.start),
      instead: [
        press(en.panels.leading.press),
        press(en.panels.leading.moveUp),
        press(en.panels.leading.moveLeft),
        press(en.panels.leading.places.piriformis),
      ],
      reads: touch,
    },
  ],
  '?mode=explore&tool=none': [
    {
      drag: 'the picture, to turn it',
      instead: [en.ui.rotateLeft, en.ui.rotateRight, en.ui.rotateUp, en.ui.rotateDown].map(press),
      reads: view,
    },
    { drag: 'two fingers apart and together', instead: [press(en.ui.zoomIn), press(en.ui.zoomOut)], reads: view },
    {
      drag: 'the picture with two fingers, to slide it',
      first: press(en.navigation.move),
      instead: [en.navigation.moveLeft, en.navigation.moveRight, en.navigation.moveUp, en.navigation.moveDown].map(
        press,
      ),
      reads: view,
    },
    {
      drag: 'the cube of sides and the outline of the body',
      first: press(en.navigation.sidesTitle),
      instead: [
        (page) => page.locator('.view-list .button').nth(2).click(),
        press(en.navigation.places.knee),
        press(en.navigation.places.lowBack),
      ],
      reads: view,
    },
    {
      drag: 'the slider that peels',
      instead: [clickGroove(en.explore.peel, 0.7)],
      reads: sliderAt(en.explore.peel),
    },
  ],
  '?mode=explore&tool=section': [
    {
      drag: 'the plane of a cut',
      first: press(en.section.plane.axial),
      instead: [
        press(en.section.onward),
        press(en.section.back),
        clickGroove(en.section.position, 0.9),
        press(en.section.flip),
      ],
      reads: async (page) => [
        await page.locator('.cut-where').innerText(),
        new URL(page.url()).searchParams.get('section'),
      ],
    },
  ],
  '?mode=explore&tool=trace&trace=sciatic-nerve-right:0.5': [
    {
      drag: 'the ride along a nerve',
      first: press(en.trace.ride),
      instead: [press(en.trace.hold), press(en.trace.next), press(en.trace.back), clickGroove(en.trace.onWay, 0.6)],
      reads: async (page) => [await sliderAt(en.trace.onWay)(page), await page.locator('.ride-play').innerText()],
    },
  ],
  '?mode=consult&tool=compare': [
    {
      drag: 'the handle that wipes one picture over another',
      first: async (page) => {
        await button(page, en.compare.choice.harm).click()
        await button(page, en.compare.wipe).click()
      },
      instead: [clickGroove(en.compare.handle, 0.8), clickGroove(en.compare.handle, 0.2)],
      reads: sliderAt(en.compare.handle),
    },
  ],
  '?mode=consult&tool=mine': [
    {
      drag: 'the brush on the skin',
      first: async (page) => {
        await button(page, en.mine.check.none).click()
        await button(page, en.mine.sides.right).click()
        await button(page, en.mine.level.unknown).click()
      },
      instead: [0, 1].map((index) => (page: Page) => page.locator('.mine-list .button').nth(index).click()),
      reads: (page) => page.locator('.mine-list [aria-pressed=true]').allInnerTexts(),
    },
  ],
  '?mode=consult&tool=conditions': [
    {
      drag: 'a slider of what can be wrong',
      instead: [
        async (page) => {
          const slider = page.locator('.explore-open input[type=range]').first()
          await slider.scrollIntoViewIfNeeded()
          const { width, height } = (await slider.boundingBox())!
          await slider.click({ position: { x: 0.85 * width, y: height / 2 } })
        },
      ],
      reads: (page) => page.locator('.explore-open input[type=range]').first().inputValue(),
    },
  ],
}

test('what is dragged has buttons or a place to tap that do the same', async () => {
  const { page, complaints, close } = await visit(browser, '?lang=en', {
    before: withoutWebgl,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 1000 },
  })
  page.setDefaultTimeout(5000)
  const without: string[] = []
  for (const [link, here] of Object.entries(drags)) {
    await page.goto(new URL(`${link}&lang=en`, page.url()).href, { waitUntil: 'commit' })
    await ready(page)
    for (const { drag, first, instead, reads } of here) {
      try {
        await first?.(page)
        for (const [index, tap] of instead.entries()) {
          const before = JSON.stringify(await reads(page))
          await tap(page)
          await expect
            .poll(async () => JSON.stringify(await reads(page)), { timeout: 3000, message: `way ${index + 1}` })
            .not.toBe(before)
        }
      } catch (error) {
        without.push(`${drag}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
      }
    }
  }
  expect(without).toEqual([])
  expect(complaints).toEqual([])
  await close()
})
