import { existsSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readCues } from '../../src/narration/cues.ts'
import type { Moment } from '../../src/story/moment.ts'
import { momentAt } from '../../src/story/sample.ts'
import { spokenAt } from '../../src/story/spoken.ts'
import { stories } from '../../src/story/stories/index.ts'
import type { Step, Story } from '../../src/story/story.ts'
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

/** What must have come about by the end of each sentence. */
const comesAbout: Readonly<Record<string, readonly ((moment: Moment) => boolean)[]>> = {
  'what-is-sciatica': [
    ({ show }) => show.layers.skin < 0.5,
    ({ view, show }) => view.spanMm < 700 && show.glow > 0.9,
    ({ view, show }) => view.spanMm > 1000 && show.zones > 0.5,
    ({ show }) => show.zones > 0.95,
  ],
  'healthy-back': [
    ({ show, view }) => show.layers.ligament > 0.8 && view.spanMm > 250,
    ({ view }) => view.spanMm > 200,
    ({ show, view }) => show.discCutaway > 0.95 && view.spanMm < 150,
    ({ posture }) => posture.lumbarFlexionDeg > 12,
  ],
  'follow-the-nerve': [
    ({ show }) => (show.signal?.at ?? 0) > 0.08,
    ({ show, view }) => (show.structures['gluteus-maximus-right'] ?? 1) < 0.3 && view.spanMm > 250,
    ({ show }) => (show.signal?.at ?? 0) > 0.25,
    ({ show }) => (show.signal?.at ?? 0) > 0.9,
  ],
  'discs-change': [20, 25, 60, 75].map(
    (age) =>
      ({ condition }: Moment) =>
        condition.ageYears > age,
  ),
  'posture-and-load': [
    ({ posture }) => posture.name === 'standing',
    ({ posture }) => posture.lumbarFlexionDeg > 20,
    ({ posture }) => posture.name === 'slouched',
    ({ posture }) => posture.name === 'standing',
  ],
  herniation: [
    ({ condition }) => condition.herniation!.depthMm > 3,
    ({ condition }) => condition.herniation!.type === 'extrusion' || condition.herniation!.depthMm > 5.5,
    ({ condition, show }) => condition.inflammation > 0.9 && show.glow > 0.9,
    ({ condition, show }) => condition.herniation!.depthMm === 6 && show.discCutaway < 0.2,
  ],
  'tight-muscles': [
    ({ condition }) => condition.muscleTension['piriformis-right']! < 0.5,
    ({ condition }) => condition.muscleTension['piriformis-right']! > 0.8,
    ({ condition }) => condition.muscleTension['piriformis-right']! > 0.9 && condition.herniation === null,
    ({ condition }) => (condition.herniation?.depthMm ?? 0) > 5,
  ],
  'massage-may-help': [
    ({ touch, show }) => touch?.stroke === 'glide' && show.layers.skin < 0.5,
    ({ touch }) => touch?.stroke === 'press' && touch.pressureKpa > 15,
    ({ touch, show }) => (touch?.restedMinutes ?? 0) > 2 && show.layers.hand < 0.1,
    ({ touch, posture }) => (touch?.restedMinutes ?? 0) > 3 && posture.hipFlexionDeg.right < 20,
  ],
  'massage-cannot': [
    ({ view, touch }) => view.at.includes('disc-L5-S1') && touch === null,
    ({ view }) => view.at.includes('gluteus-maximus-right') && view.towards === undefined,
    ({ condition }) => condition.muscleTension['piriformis-right']! < 0.95,
    ({ view, condition }) => view.at.includes('disc-L5-S1') && condition.herniation?.depthMm === 6,
  ],
  'why-muscles-tighten': [
    ({ condition }) => condition.inflammation > 0.6 && condition.muscleTension['gluteus-maximus-right']! < 0.3,
    ({ condition }) => condition.muscleTension['gluteus-maximus-right']! > 0.5,
    ({ condition }) => condition.muscleTension['gluteus-maximus-right']! > 0.85,
    ({ view }) => view.spanMm > 450,
  ],
  'what-helps': [
    ({ posture }) => Math.abs(posture.hipFlexionDeg.left - posture.hipFlexionDeg.right) > 10,
    ({ view }) => view.spanMm > 1000,
    ({ posture }) => posture.hipFlexionDeg.left === 0,
    ({ condition, show }) => condition.herniation?.zone === 'central' && show.zones > 0.9,
  ],
  'what-to-expect': [
    ({ condition }) => condition.monthsSinceOnset > 0.8,
    ({ condition }) => condition.monthsSinceOnset > 3,
    ({ condition, view }) => condition.monthsSinceOnset > 9 && view.spanMm < 400,
    ({ view, show }) => view.spanMm > 1000 && show.layers.skin > 0.4,
  ],
}

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
      const playing = (): boolean => document.querySelector('.button-main')?.textContent?.trim() === 'Pause'
      const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
      await window.explainer.ready
      document.querySelector<HTMLButtonElement>('.button-main')!.click()
      // Frames also pass while a step waits for its words' times; they show nothing new.
      for (let frame = 0; frame < 40_000; frame++) {
        const step = new URLSearchParams(location.search).get('step') ?? window.explainer.steps()[0]!
        await window.passTime(frameMs)
        await settle()
        const caption = document.querySelector('[data-testid="caption"]')
        const ms = Number(document.querySelector<HTMLInputElement>('.scrub input')!.value)
        if (frame > 10 && !playing()) break
        if (seen.at(-1)?.step === step && seen.at(-1)?.ms === ms) continue
        seen.push({
          step,
          ms,
          caption: caption?.textContent?.trim() ?? '',
          word: document.querySelector('.caption-now')?.textContent ?? null,
          moment: window.explainer.moment(),
        })
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
    await pass(200)
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
    await page.mouse.move(480, 200)
    await page.mouse.down()
    await page.mouse.move(560, 220, { steps: 3 })
    await pass(3)
    await page.mouse.up()
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
    await pass(25)
    await page.getByRole('button', { name: 'Back to the story' }).waitFor()
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
