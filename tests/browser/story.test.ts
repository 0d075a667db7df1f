import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BodyReadings } from '../../src/mechanics/body.ts'
import { toldStories as stories } from '../../src/story/stories/told.ts'
import { pictureFacts } from './picture.ts'
import { launch, ready, type Visit, visit } from './visit.ts'

/** The middle of a 1280x800 picture, free of panels. */
const MIDDLE = { x: 420, y: 120, width: 460, height: 480 }

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** The body as it is drawn at the start and at the end of a step. */
async function bodies({ page }: Visit, step: string): Promise<{ start: BodyReadings; end: BodyReadings }> {
  const { lengthMs } = stories.sciatica.steps.find(({ id }) => id === step)!
  const at = async (ms: number) => {
    await page.evaluate(([id, time]) => window.explainer.goTo(id, time), [step, ms] as const)
    return page.evaluate(() => window.explainer.body())
  }
  return { start: await at(0), end: await at(lengthMs) }
}

describe('the story in the built page', () => {
  let here: Visit
  beforeAll(async () => {
    here = await visit(browser, '?step=what-is-sciatica&freeze=1')
    await ready(here.page)
  })
  afterAll(() => here.close())

  test.each(stories.sciatica.steps.map(({ id }) => id))('draws %s', async (id) => {
    const { lengthMs } = stories.sciatica.steps.find((step) => step.id === id)!
    await here.page.evaluate(([step, ms]) => window.explainer.goTo(step, ms), [id, lengthMs] as const)
    const { contrast, filled } = await pictureFacts(here.page, MIDDLE)
    expect(contrast).toBeGreaterThan(12)
    expect(filled).toBeGreaterThan(0.04)
    const parts = await here.page.evaluate(() => window.explainer.structures())
    const { about } = stories.sciatica.steps.find((step) => step.id === id)!.sentences.at(-1)!
    const spokenOf = parts.filter((part) => (about as readonly string[]).includes(part.id))
    expect(spokenOf.every(({ visible }) => visible)).toBe(true)
    expect(spokenOf.length === 0 || spokenOf.some(({ occluded }) => !occluded)).toBe(true)
    expect(here.complaints).toEqual([])
  })

  test('thins discs with age: water first, then height, and the gap for the nerve with it', async () => {
    const { start, end } = await bodies(here, 'discs-change')
    expect(end.discs['L4-L5'].waterFraction).toBeLessThan(start.discs['L4-L5'].waterFraction - 0.3)
    expect(end.discs['L4-L5'].heightMm).toBeLessThan(start.discs['L4-L5'].heightMm - 1)
    expect(end.foramina['L4-L5-right'].heightMm).toBeLessThan(start.foramina['L4-L5-right'].heightMm - 0.5)
    expect(Math.max(...Object.values(end.roots).map(({ irritation }) => irritation))).toBe(0)
  })

  test('herniates the disc on to the right root and leaves the other side calm', async () => {
    const { start, end } = await bodies(here, 'herniation')
    expect(start.discs['L5-S1'].herniation?.depthMm ?? 0).toBeLessThan(0.5)
    expect(end.discs['L5-S1'].herniation?.depthMm).toBeGreaterThan(4)
    expect(end.roots['S1-right'].displacedMm).toBeGreaterThan(1)
    expect(end.roots['S1-right'].irritation).toBeGreaterThan(0.3)
    expect(end.roots['S1-left'].irritation).toBe(0)
  })

  test('tightens piriformis until it presses the nerve', async () => {
    const { start, end } = await bodies(here, 'tight-muscles')
    expect(end.muscles['piriformis-right'].thicknessMm).toBeCloseTo(11.6, 1)
    expect(end.sciatic.right.squeezeMmHg).toBeGreaterThan(start.sciatic.right.squeezeMmHg + 5)
    expect(end.sciatic.right.at).toBe('piriformis')
  })

  test('lets hands ease the muscle while they work, and never the disc or the root', async () => {
    const { page } = here
    const { lengthMs } = stories.sciatica.steps.find(({ id }) => id === 'massage-may-help')!
    const seen: BodyReadings[] = []
    for (let i = 0; i <= 6; i++) {
      await page.evaluate(([ms]) => window.explainer.goTo('massage-may-help', ms), [(lengthMs * i) / 6] as const)
      seen.push(await page.evaluate(() => window.explainer.body()))
    }
    expect(Math.min(...seen.map(({ reflexDrive }) => reflexDrive))).toBeLessThan(0.5)
    expect(seen.at(-1)!.reflexDrive).toBeCloseTo(1, 1)
    const squeezes = seen.map(({ sciatic }) => sciatic.right.squeezeMmHg)
    expect(Math.min(...squeezes)).toBeLessThan(squeezes[0]!)
    expect(squeezes.at(-1)!).toBeGreaterThan(Math.min(...squeezes))
    for (const body of seen) {
      expect(body.discs).toEqual(seen[0]!.discs)
      expect(body.roots).toEqual(seen[0]!.roots)
    }
  })

  test('shrinks the herniation with the months', async () => {
    const { start, end } = await bodies(here, 'what-to-expect')
    expect(end.discs['L5-S1'].herniation?.depthMm ?? 0).toBeLessThan(start.discs['L5-S1'].herniation!.depthMm * 0.6)
    expect(end.roots['S1-right'].irritation).toBeLessThan(start.roots['S1-right'].irritation * 0.5)
  })

  test('was told without an error and without asking another origin', () => {
    expect(here.complaints).toEqual([])
  })
})
