import { existsSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readCues } from '../../src/narration/cues.ts'
import { momentAt } from '../../src/story/sample.ts'
import { toldStories as stories } from '../../src/story/stories/told.ts'
import type { Story } from '../../src/story/story.ts'
import { cueFile, narrations } from '../../tools/narration/words.ts'
import { leadClock, withoutVoice, withoutWebgl } from './led-clock.ts'
import { launch, type Visit, visit } from './visit.ts'

const story: Story = stories.sciatica
const words: Readonly<Record<string, { readonly narration: { readonly patient: readonly string[] } }>> =
  stories.sciatica.words.en.steps

let browser: Browser
let here: Visit
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
afterEach(() => here?.close())

describe('with the picture', () => {
  const index = story.steps.findIndex(({ id }) => id === 'tight-muscles')
  const { sentences, lengthMs } = story.steps[index]!
  const openedMs = Math.round((sentences[1]!.at + 0.1) * lengthMs)
  let seen: Visit

  /** Lets frames pass until the picture is at rest in a step (null: where it is), or `most` of them; @returns how many it took */
  const framesTo = (step: string | null, most = 400): Promise<number> =>
    seen.page.evaluate(
      async ([id, limit]) => {
        let rests = false
        void (id === null ? window.explainer.ready : window.explainer.goTo(id)).then(() => {
          rests = true
        })
        let count = 0
        while (!rests && count < limit) {
          await window.passTime(100)
          await new Promise((resolve) => setTimeout(resolve, 0))
          count++
        }
        return count
      },
      [step, most] as const,
    )
  const pass = (count: number): Promise<void> =>
    seen.page.evaluate(async (frames) => {
      for (let i = 0; i < frames; i++) {
        await window.passTime(40)
        await new Promise((resolve) => setTimeout(resolve, 0))
      }
    }, count)
  const word = (): Promise<string> => seen.page.locator('.caption-now').innerText()
  const place = (): Promise<number> => seen.page.locator('.scrub input').inputValue().then(Number)

  beforeAll(async () => {
    seen = await visit(browser, `?step=tight-muscles&t=${openedMs}`, {
      reducedMotion: 'no-preference',
      viewport: { width: 960, height: 560 },
      before: async (page) => {
        await leadClock(page)
        await withoutVoice(page)
      },
    })
    await seen.page.waitForFunction(() => 'explainer' in window, undefined, { timeout: 60_000, polling: 50 })
    await framesTo(null, 2000)
  })
  afterAll(() => seen.close())

  test('a link with a time opens the very word and lights what it speaks of', async () => {
    expect(await seen.page.getByTestId('caption').innerText()).toBe(words['tight-muscles']!.narration.patient[1])
    expect(words['tight-muscles']!.narration.patient[1]).toContain(await word())
    expect(Math.abs((await place()) - openedMs)).toBeLessThan(101)
    const { show } = await seen.page.evaluate(() => window.explainer.moment())
    expect(Object.keys(show.spoken).sort()).toEqual([...sentences[1]!.about].sort())
  })

  test('a hand on the model makes the story wait; it goes on with the same view and the same word', async () => {
    const { page } = seen
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await pass(6)
    // Somewhere on the model where nothing can be tapped.
    const [x, y] = await page.evaluate(() => {
      for (let py = 140; py < 400; py += 12)
        for (let px = 360; px < 640; px += 12)
          if (document.elementFromPoint(px, py)?.tagName === 'CANVAS') return [px, py] as const
      throw new Error('expected a free place on the picture, found none')
    })
    await page.mouse.move(x, y)
    await page.mouse.down()
    // A hand moves through several pictures.
    for (const share of [0.25, 0.5, 0.75, 1]) {
      await page.mouse.move(x + 80 * share, y + 20 * share)
      await pass(1)
    }
    await page.mouse.up()
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
    const back = page.getByRole('button', { name: 'Back to the story' })
    // How many frames the glide after a drag takes depends on how many the machine draws.
    for (let i = 0; i < 80 && !(await back.isVisible()); i++) await pass(2)
    await back.waitFor()
    const [heldWord, heldMs] = [await word(), await place()]
    const turned = await page.evaluate(() => window.explainer.moment().view)
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    const resumed = await page.evaluate(() => window.explainer.moment())
    expect(await word()).toBe(heldWord)
    expect(await place()).toBeLessThanOrEqual(heldMs + 100)
    const told = momentAt(story, index, await place()).view
    expect(Math.abs(turned.azimuthDeg - told.azimuthDeg)).toBeGreaterThan(3)
    expect(Math.abs(resumed.view.azimuthDeg - told.azimuthDeg)).toBeLessThan(1)
    expect(Math.abs(resumed.view.spanMm / told.spanMm - 1)).toBeLessThan(0.03)
    await page.keyboard.press('Space')
  })

  test('less motion cuts from step to step where otherwise the camera travels', async () => {
    // A small picture: what counts is how many there are.
    await seen.page.setViewportSize({ width: 480, height: 360 })
    await framesTo('discs-change')
    await framesTo('healthy-back')
    expect(await framesTo('discs-change')).toBeGreaterThanOrEqual(15)
    await seen.page.emulateMedia({ reducedMotion: 'reduce' })
    await seen.page.waitForFunction(() => document.querySelector('.shell[data-still="true"]'), undefined, {
      polling: 50,
    })
    expect(await framesTo('healthy-back')).toBeLessThan(8)
    expect(seen.complaints).toEqual([])
  })
})

test('every recording is as long as its captions, within 0.3 s', async () => {
  here = await visit(browser, '?freeze=1', { before: withoutWebgl })
  const recorded = narrations().filter((narration) => existsSync(cueFile(narration)))
  expect(recorded.length).toBeGreaterThanOrEqual(story.steps.length)
  const lengths = await here.page.evaluate(
    (files) =>
      Promise.all(
        files.map(
          (file) =>
            new Promise<number>((resolve, reject) => {
              const audio = new Audio(`${file}.webm`)
              audio.addEventListener('loadedmetadata', () => resolve(audio.duration * 1000))
              audio.addEventListener('error', () => reject(new Error(`${file}.webm: expected sound`)))
            }),
        ),
      ),
    recorded.map((narration) =>
      cueFile(narration)
        .replace(/^public\//, '')
        .replace(/\.json$/, ''),
    ),
  )
  for (const [i, narration] of recorded.entries()) {
    const file = cueFile(narration)
    const cues = readCues(readFileSync(file, 'utf8'), file)
    expect(Math.abs(lengths[i]! - cues.lengthMs), file).toBeLessThan(300)
    expect(cues.sentences.at(-1)!.at(-1)!.endMs, file).toBeLessThan(lengths[i]!)
  }
})

test('the words of the story can be opened as a page that runs nothing', async () => {
  here = await visit(browser, '?step=herniation&freeze=1', { before: withoutWebgl })
  const { page, complaints } = here
  await page.getByRole('button', { name: 'Sound and text' }).click()
  await page.getByRole('button', { name: 'All the words' }).click()
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: /As a page/ }).click(),
  ])
  await opened.getByRole('heading', { name: 'When a disc herniates' }).waitFor()
  expect(await opened.locator('script').count()).toBe(0)
  const link = await opened.locator('#herniation .moment').nth(2).getAttribute('href')
  await opened.goto(new URL(link!, opened.url()).href)
  await opened.getByRole('heading', { name: 'When a disc herniates' }).waitFor()
  expect(new URL(opened.url()).searchParams.get('step')).toBe('herniation')
  expect(complaints.filter((complaint) => !/webgl/i.test(complaint))).toEqual([])
})
