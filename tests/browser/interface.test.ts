import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { structureIds } from '../../src/anatomy/structures.ts'
import { toldStories as stories } from '../../src/story/stories/told.ts'
import { launch, ready, steadyShot, type Visit, visit } from './visit.ts'

let browser: Browser
let here: Visit
beforeAll(async () => {
  browser = await launch()
  here = await visit(browser, '?step=herniation&t=12000&freeze=1')
  await ready(here.page)
})
afterAll(async () => {
  await here.close()
  await browser.close()
})

/** The message of what a script on the page throws; null when it does not. */
const refusal = (script: string): Promise<string | null> =>
  here.page.evaluate(async (code) => {
    try {
      // The page's policy forbids eval, as it should; the few calls tried here are spelled out.
      const calls: Record<string, () => unknown> = {
        unknownStep: () => window.explainer.goTo('no-such-step'),
        lateTime: () => window.explainer.goTo('herniation', 1e9),
        deep: () => window.explainer.set({ condition: { herniation: { depthMm: 40 } } }),
        old: () => window.explainer.set({ condition: { ageYears: 150 } }),
        unknownPart: () => window.explainer.select('elbow'),
      }
      await calls[code]!()
      return null
    } catch (error) {
      return (error as Error).message
    }
  }, script)

describe('window.explainer', () => {
  test('lists the steps and every structure with its names', async () => {
    expect(await here.page.evaluate(() => window.explainer.steps())).toEqual(stories.sciatica.steps.map(({ id }) => id))
    const parts = await here.page.evaluate(() => window.explainer.structures())
    expect(parts.map(({ id }) => id)).toEqual(structureIds)
    expect(parts.find(({ id }) => id === 'piriformis-right')).toMatchObject({ ta2: '2604', fma: 22340 })
    expect(parts.every(({ name }) => name.length > 1)).toBe(true)
    expect(parts.find(({ id }) => id === 'skin')!.visible).toBe(false)
    expect(parts.find(({ id }) => id === 'disc-L5-S1')!.visible).toBe(true)
  })

  test('reads a body whose numbers are all finite', async () => {
    const body = await here.page.evaluate(() => window.explainer.body())
    const numbers: number[] = []
    JSON.stringify(body, (_, value) => {
      if (typeof value === 'number') numbers.push(value)
      return value
    })
    expect(numbers.length).toBeGreaterThan(200)
    expect(numbers.every(Number.isFinite)).toBe(true)
    expect(JSON.stringify(body)).not.toContain('null,null')
  })

  test('changes the moment and the body follows', async () => {
    await here.page.evaluate(() => window.explainer.set({ condition: { herniation: { depthMm: 2, type: 'bulge' } } }))
    const shallow = await here.page.evaluate(() => window.explainer.body().roots['S1-right'])
    await here.page.evaluate(() =>
      window.explainer.set({ condition: { herniation: { depthMm: 8, type: 'extrusion' } } }),
    )
    const deep = await here.page.evaluate(() => window.explainer.body().roots['S1-right'])
    expect(deep.squeezeMmHg).toBeGreaterThan(shallow.squeezeMmHg)
    expect(deep.displacedMm).toBeGreaterThan(shallow.displacedMm)
  })

  test('refuses what makes no sense, naming place, expectation and value', async () => {
    expect(await refusal('unknownStep')).toMatch(/goTo: expected a step of .*got "no-such-step"/)
    expect(await refusal('lateTime')).toMatch(/expected 0 to \d+ ms in herniation, got 1000000000/)
    expect(await refusal('deep')).toMatch(/condition.*herniation.*depthMm.*0 to 12.*40/)
    expect(await refusal('old')).toMatch(/ageYears.*20 to 90.*150/)
    expect(await refusal('unknownPart')).toMatch(/got "elbow"/)
  })

  test('counts what the graphics card holds', async () => {
    const stats = await here.page.evaluate(() => window.explainer.stats())
    for (const value of Object.values(stats)) expect(value).toBeGreaterThan(0)
  })
})

test('what is seen is told in words, once a view has rested', async () => {
  const told = (): Promise<string[]> => here.page.locator('.picture [aria-live="polite"]').allTextContents()
  await expect.poll(told).toEqual([expect.stringMatching(/^You are looking from .*In the middle: .* root\.$/)])
  await here.page.keyboard.press('3')
  await expect.poll(told).toEqual([expect.stringMatching(/^You are looking from the left/)])
})

describe('a link', () => {
  test('with freeze draws the same picture twice', async () => {
    const shots = []
    for (let i = 0; i < 2; i++) {
      const again = await visit(browser, '?step=follow-the-nerve&t=9000&freeze=1', { deviceScaleFactor: 1 })
      await ready(again.page)
      shots.push(await steadyShot(again.page))
      await again.close()
    }
    expect(shots[0]!.equals(shots[1]!)).toBe(true)
  })

  test('tells the story for the level and side it names', async () => {
    const left = await visit(browser, '?step=herniation&t=19900&freeze=1&level=L4-L5&side=left')
    await ready(left.page)
    const body = await left.page.evaluate(() => window.explainer.body())
    expect(body.discs['L4-L5'].herniation).toMatchObject({ side: 'left' })
    expect(body.roots['L5-left'].irritation).toBeGreaterThan(0.2)
    expect(body.roots['L5-right'].irritation).toBe(0)
    await left.close()
  })

  test('may explore: its short form sets the moment', async () => {
    const deep = await visit(browser, '?step=herniation&t=19900&freeze=1&depthMm=3&type=protrusion')
    await ready(deep.page)
    const { herniation } = await deep.page.evaluate(() => window.explainer.moment().condition)
    expect(herniation).toMatchObject({ depthMm: 3, type: 'protrusion' })
    await deep.close()
  })
})
