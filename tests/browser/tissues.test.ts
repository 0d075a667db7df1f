import { differenceCiede2000, type Rgb } from 'culori'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kinds, type StructureId, structureIds } from '../../src/anatomy/structures.ts'
import { launch, ready, type Visit, visit } from './visit.ts'

/** One structure of each tissue, seen alone from behind, and how much of the body fits in the picture, mm. */
const tissues = {
  bone: ['hip-bone-right', 160],
  disc: ['disc-L4-L5', 40],
  ligament: ['sacrotuberous-ligament-right', 110],
  'yellow ligament': ['ligamenta-flava', 160],
  nerve: ['sciatic-nerve-right', 120],
  muscle: ['gluteus-maximus-right', 160],
  skin: ['skin', 300],
} as const satisfies Record<string, readonly [StructureId, spanMm: number]>
type Tissue = keyof typeof tissues

/** Differences between two colours that anyone sees at a glance, in units of CIEDE2000. */
const LEAST_APART = 12

let browser: Browser
let here: Visit
const colours = new Map<Tissue, Rgb>()

beforeAll(async () => {
  browser = await launch()
  here = await visit(browser, '?step=healthy-back&freeze=1')
  await ready(here.page)
  for (const tissue of Object.keys(tissues) as Tissue[]) {
    const [id, spanMm] = tissues[tissue]
    colours.set(tissue, await colourOf(here.page, id, spanMm))
  }
})
afterAll(async () => {
  await here.close()
  await browser.close()
})

async function photograph(page: Page, shown: StructureId | null, at: StructureId, spanMm: number): Promise<string> {
  const show = {
    layers: Object.fromEntries(kinds.map((kind) => [kind, 0])),
    structures: Object.fromEntries(structureIds.map((id) => [id, id === shown ? 1 : 0])),
    discCutaway: 0,
    zones: 0,
    spoken: {},
    glow: 0,
  }
  const view = { at: [at], azimuthDeg: 180, elevationDeg: 0, spanMm, panMm: [0, 0, 0] }
  await page.evaluate((change) => window.explainer.set(change as never), { show, view } as never)
  return (await page.screenshot({ timeout: 60_000 })).toString('base64')
}

/** The mean colour of everything that a structure adds to the empty picture. */
async function colourOf(page: Page, id: StructureId, spanMm: number): Promise<Rgb> {
  const empty = await photograph(page, null, id, spanMm)
  const full = await photograph(page, id, id, spanMm)
  const mean = await page.evaluate(
    async ([without, with_]) => {
      const read = async (png: string): Promise<Uint8ClampedArray> => {
        const image = new Image()
        image.src = `data:image/png;base64,${png}`
        await image.decode()
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, image.width, image.height).data
      }
      const [before, after] = [await read(without), await read(with_)]
      const sum = [0, 0, 0]
      let count = 0
      for (let i = 0; i < after.length; i += 4) {
        const change = Math.max(...[0, 1, 2].map((k) => Math.abs(after[i + k]! - before[i + k]!)))
        if (change < 24) continue
        for (let k = 0; k < 3; k++) sum[k]! += after[i + k]! / 255
        count++
      }
      return { count, mean: sum.map((s) => s / count) }
    },
    [empty, full] as const,
  )
  if (mean.count < 2000)
    throw new Error(`${id}: expected at least 2000 of its pixels in the picture, found ${mean.count}`)
  const [r, g, b] = mean.mean as [number, number, number]
  return { mode: 'rgb', r, g, b }
}

const pairs = (Object.keys(tissues) as Tissue[]).flatMap((a, i, all) => all.slice(i + 1).map((b) => [a, b] as const))

test.each(pairs)('%s and %s are told apart by their colour under the light of the picture', (a, b) => {
  expect(differenceCiede2000()(colours.get(a)!, colours.get(b)!)).toBeGreaterThanOrEqual(LEAST_APART)
})
