import { readFileSync } from 'node:fs'
import { NodeIO } from '@gltf-transform/core'
import { validateBytes } from 'gltf-validator'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, ready, type Visit, visit } from './visit.ts'

let browser: Browser
let here: Visit
let page: Page
beforeAll(async () => {
  browser = await launch()
  // Bones and a nerve alone, faded flesh round them, in a small picture.
  here = await visit(
    browser,
    '?mode=explore&tool=save&at=sacrum&spanMm=260&azimuthDeg=180&elevationDeg=0&panMm=0,0,0&alone=sacrum,L5,disc-L5-S1,gluteus-maximus-left&faded=gluteus-maximus-left&selected=L5',
    { viewport: { width: 1000, height: 640 } },
  )
  page = here.page
  await ready(page)
})
afterAll(async () => {
  await here.close()
  await browser.close()
})

async function download(button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** Pixels of a PNG at places given as shares of its width and height, RGBA, and its size. */
const decode = (png: Buffer, places: readonly (readonly [number, number])[]) =>
  page.evaluate(
    async ([source, at]) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
      const pen = canvas.getContext('2d', { willReadFrequently: true })!
      pen.drawImage(image, 0, 0)
      const pixels = at.map(([x, y]) => [
        ...pen.getImageData(Math.round(x * image.width), Math.round(y * image.height), 1, 1).data,
      ])
      return { width: image.width, height: image.height, pixels }
    },
    [`data:image/png;base64,${png.toString('base64')}`, places] as const,
  )

describe('a saved picture', () => {
  test('with no background is empty beside the body and solid on bone', async () => {
    await page.getByRole('button', { name: 'No background' }).click()
    await page.getByRole('button', { name: /^1× / }).click()
    const { name, bytes } = await download('Save the picture')
    expect(name).toMatch(/^sciatica-L5-\d{4}-\d\d-\d\d-\d{4}\.png$/)
    const { width, height, pixels } = await decode(bytes, [
      [0.5, 0.5],
      [0.97, 0.3],
      [0.97, 0.6],
    ])
    expect(Math.min(width, height)).toBeGreaterThan(150)
    expect(pixels[0]![3]).toBe(255)
    expect(pixels[1]).toEqual([0, 0, 0, 0])
    expect(pixels[2]).toEqual([0, 0, 0, 0])
  })

  test('is as many times as large as is asked for, in pieces that fit together, with its background', async () => {
    await page.getByRole('button', { name: 'No background' }).click()
    const one = await page.getByRole('button', { name: /^1× / }).textContent()
    await page.getByRole('button', { name: /^2× / }).click()
    const { bytes } = await download('Save the picture')
    const { width, pixels } = await decode(bytes, [
      [0.97, 0.3],
      [0.97, 0.6],
    ])
    expect(width).toBe(2 * Number(/\((\d+)/.exec(one!)![1]))
    for (const pixel of pixels) expect(pixel[3]).toBe(255)
  })
})

describe('a saved model', () => {
  test('is valid, holds what is visible by name, as it lies, with where it is from', async () => {
    const { name, bytes } = await download('Save the model')
    expect(name).toMatch(/\.glb$/)
    const report = await validateBytes(new Uint8Array(bytes))
    expect(report.issues.messages.filter(({ severity }) => severity === 0)).toEqual([])
    const document = await new NodeIO().readBinary(new Uint8Array(bytes))
    const root = document.getRoot()
    expect(root.getAsset().copyright).toMatch(/CC BY 4\.0/)
    const nodes = root.listNodes().filter((node) => node.getMesh())
    const visible = await page.evaluate(() =>
      window.explainer
        .structures()
        .filter((part) => part.visible)
        .map(({ id }) => id as string),
    )
    expect(nodes.map((node) => node.getName()).sort()).toEqual([...visible].sort())
    expect(visible.length).toBe(4)
    for (const node of nodes) {
      const material = node.getMesh()!.listPrimitives()[0]!.getMaterial()!
      const faded = node.getName() === 'gluteus-maximus-left'
      expect(material.getAlphaMode()).toBe(faded ? 'BLEND' : 'OPAQUE')
      expect(material.getBaseColorFactor()[3] < 0.5).toBe(faded)
      expect(node.getExtras()).toMatchObject({ name: expect.any(String), latin: expect.any(String) })
    }
    expect(nodes.find((node) => node.getName() === 'L5')!.getExtras()).toMatchObject({ fma: 13076, ta2: '1068*5' })
    // At rest a bone lies where its model has it: metres against millimetres.
    const { structures } = JSON.parse(readFileSync('public/models/manifest.json', 'utf8'))
    const position = nodes
      .find((node) => node.getName() === 'sacrum')!
      .getMesh()!
      .listPrimitives()[0]!
      .getAttribute('POSITION')!
    const [low, high] = structures.sacrum.boundsMm
    for (const [axis, mm] of position.getMin([]).entries()) expect(Math.abs(mm * 1000 - low[axis])).toBeLessThan(0.5)
    for (const [axis, mm] of position.getMax([]).entries()) expect(Math.abs(mm * 1000 - high[axis])).toBeLessThan(0.5)
  })

  test('leaves nothing to complain of', () => expect(here.complaints).toEqual([]))
})
