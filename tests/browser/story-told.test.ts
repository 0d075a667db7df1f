import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Moment } from '../../src/story/moment.ts'
import { spokenAt } from '../../src/story/spoken.ts'
import { toldStories as stories } from '../../src/story/stories/told.ts'
import type { Step, Story } from '../../src/story/story.ts'
import { comesAbout } from './comes-about.ts'
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

/** What was to be seen and read at one time while the story was told. */
interface Sample {
  readonly step: string
  readonly ms: number
  readonly caption: string
  readonly word: string | null
  readonly moment: Moment
}

/** Sixteen times a picture's sixtieth of a second: the story runs so much faster than its viewer's clock. */
const FRAME_MS = (16 * 1000) / 60

/** Where a sample's caption stands among the sentences of its step, as the story has them. */
const sentenceOf = ({ step, caption }: Sample): number => words[step]!.narration.patient.indexOf(caption)

describe('the whole story at sixteen times its pace, with no WebGL and no voice', () => {
  let samples: Sample[] = []
  let told: Visit
  beforeAll(async () => {
    told = await visit(browser, '', {
      before: async (page) => {
        await leadClock(page)
        await withoutWebgl(page)
        await withoutVoice(page)
      },
    })
    const { page } = told
    await page.waitForFunction(() => 'explainer' in window, undefined, { timeout: 60_000, polling: 50 })
    samples = await page.evaluate(async (frameMs) => {
      const seen: Sample[] = []
      const playing = (): boolean => document.querySelector('.transport .button-main')?.textContent?.trim() === 'Pause'
      const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
      await window.explainer.ready
      document.querySelector<HTMLButtonElement>('.transport .button-main')!.click()
      // Frames also pass while a step waits for its words' times; they show nothing new.
      for (let frame = 0; frame < 40_000; frame++) {
        const step = new URLSearchParams(location.search).get('step') ?? window.explainer.steps()[0]!
        await window.passTime(frameMs)
        await settle()
        const caption = document.querySelector('[data-testid="caption"]')
        const ms = Number(document.querySelector<HTMLInputElement>('.scrub input')!.value)
        const ended = frame > 10 && !playing()
        if (!ended && seen.at(-1)?.step === step && seen.at(-1)?.ms === ms) continue
        seen.push({
          step,
          ms,
          caption: caption?.textContent?.trim() ?? '',
          word: document.querySelector('.caption-now')?.textContent ?? null,
          moment: window.explainer.moment(),
        })
        if (ended) break
      }
      return seen.filter(({ step }, i) => step === (seen[i + 1]?.step ?? step))
    }, FRAME_MS)
  })
  afterAll(() => told.close())

  const ofStep = (id: string): Sample[] => samples.filter(({ step }) => step === id)

  test('goes through every step in order, and rests at the end', () => {
    const order = samples.map(({ step }) => step).filter((step, i, all) => step !== all[i - 1])
    expect(order).toEqual(story.steps.map(({ id }) => id))
    expect(samples.at(-1)!.ms).toBeGreaterThan(story.steps.at(-1)!.lengthMs - 500)
  })

  test.each(story.steps.map((step) => [step.id, step] as const))(
    '%s: captions go word by word through every sentence',
    (id) => {
      const said = ofStep(id).filter(({ word }) => word !== null)
      const places = said.map((sample) => {
        const sentence = sentenceOf(sample)
        const all = sample.caption.split(' ')
        return { sentence, word: sample.word!, of: all }
      })
      expect([...new Set(places.map(({ sentence }) => sentence))]).toEqual(
        words[id]!.narration.patient.map((_, i) => i),
      )
      for (const [sentence, text] of words[id]!.narration.patient.entries()) {
        const seen = places.filter((place) => place.sentence === sentence).map(({ word }) => word)
        const order = text.split(' ')
        let at = 0
        for (const word of seen) {
          const next = order.indexOf(word, at)
          expect(next, `"${word}" after word ${at} of "${text}"`).toBeGreaterThanOrEqual(at)
          at = next
        }
        expect(at, text).toBe(order.length - 1)
      }
    },
  )

  test.each(story.steps.map((step) => [step.id, step] as const))(
    '%s: what a sentence speaks of is lit while it is said',
    (id, step: Step) => {
      const { sentences, lengthMs } = step
      for (const [i, { at, about }] of sentences.entries()) {
        const during = ofStep(id).filter(
          ({ ms }) => ms > at * lengthMs + 700 && ms < (sentences[i + 1]?.at ?? 1) * lengthMs - 450,
        )
        if (during.length === 0) continue
        for (const sample of during) {
          expect(sentenceOf(sample), `${id} at ${sample.ms}`).toBe(i)
          expect(Object.keys(sample.moment.show.spoken).sort(), `${id} at ${sample.ms}`).toEqual([...about].sort())
        }
      }
      expect(Object.keys(spokenAt(step, lengthMs)).length).toBe(sentences.at(-1)!.about.length)
    },
  )

  test.each(story.steps.map((step) => [step.id, step] as const))(
    '%s: the picture has done by the end of each sentence what it says',
    (id, { sentences, lengthMs }) => {
      expect(comesAbout[id]).toHaveLength(sentences.length)
      for (const [i, done] of comesAbout[id]!.entries()) {
        const end = (sentences[i + 1]?.at ?? 1) * lengthMs
        const last = ofStep(id).findLast(({ ms }) => ms <= end)!
        expect(done(last.moment), `${id} sentence ${i + 1} at ${last.ms}`).toBe(true)
      }
    },
  )

  test('says that there is no picture, and complains of nothing', async () => {
    await told.page.getByText('cannot draw the 3D picture').first().waitFor()
    expect(told.complaints.filter((complaint) => !/webgl/i.test(complaint))).toEqual([])
  })
})

describe('by keys, clicker and remote alone', () => {
  test('plays, says again, lingers, steps, goes slower and faster, and opens the words', async () => {
    here = await visit(browser, '', {
      before: async (page) => {
        await leadClock(page)
        await withoutWebgl(page)
        await withoutVoice(page)
      },
    })
    const { page, complaints } = here
    await page.waitForFunction(() => 'explainer' in window, undefined, { polling: 50 })
    await page.evaluate(() => window.explainer.ready)
    const pass = (ms: number) =>
      page.evaluate(async (whole) => {
        for (let gone = 0; gone < whole; gone += 50) {
          await window.passTime(50)
          await new Promise((resolve) => setTimeout(resolve, 0))
        }
      }, ms)
    const caption = () => page.getByTestId('caption').innerText()
    const place = () => page.locator('.scrub input').inputValue().then(Number)
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const [first, second] = words['what-is-sciatica']!.narration.patient

    await page.keyboard.press('Enter')
    await pass(3000)
    expect(await caption()).toBe(first)
    await page.keyboard.press('l')
    expect(await button('Wait after this sentence').getAttribute('aria-pressed')).toBe('true')
    await pass(9000)
    await button('Play').waitFor()
    expect(await caption()).toBe(first)
    await page.keyboard.press('MediaPlayPause')
    await pass(2500)
    expect(await caption()).toBe(second)
    const before = await place()
    await page.keyboard.press('s')
    await pass(300)
    expect(await place()).toBeLessThan(before)
    expect(await caption()).toBe(second)
    await page.keyboard.press('PageDown')
    await page.getByRole('heading', { name: 'The healthy low back' }).waitFor()
    await page.keyboard.press('MediaTrackNext')
    await page.getByRole('heading', { name: 'Follow the sciatic nerve' }).waitFor()
    await page.keyboard.press('PageUp')
    await page.getByRole('heading', { name: 'The healthy low back' }).waitFor()
    await page.keyboard.press('>')
    // A step begins once its words have come, which no clock of ours makes sooner.
    const begin = await place()
    await expect.poll(() => pass(100).then(place)).toBeGreaterThan(begin)
    const from = await place()
    await pass(2000)
    expect((await place()) - from).toBeGreaterThan(2000)
    await page.keyboard.press('Home')
    await pass(50)
    expect(await place()).toBeLessThan(1000)
    await page.keyboard.press('Space')
    await button('Play').waitFor()
    expect(complaints.filter((complaint) => !/webgl/i.test(complaint))).toEqual([])
  })
})
