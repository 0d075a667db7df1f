import type { Page } from 'playwright-core'

export interface PictureFacts {
  /** Standard deviation of brightness over the picture, 0..255. */
  readonly contrast: number
  /** Share of pixels that differ clearly from the picture's own edge colour, 0..1. */
  readonly filled: number
}

/** What a still of the page holds: a flat picture has no contrast and nothing filled. */
export async function pictureFacts(
  page: Page,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<PictureFacts> {
  const png = await page.screenshot({ ...(clip ? { clip } : {}), timeout: 60_000 })
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data: rgba } = context.getImageData(0, 0, image.width, image.height)
    const pixels = rgba.length / 4
    let sum = 0
    let squares = 0
    let filled = 0
    for (let i = 0; i < rgba.length; i += 4) {
      const light = (rgba[i]! + rgba[i + 1]! + rgba[i + 2]!) / 3
      sum += light
      squares += light * light
      const warm = Math.abs(rgba[i]! - rgba[i + 2]!)
      if (light > 90 || warm > 45) filled++
    }
    const mean = sum / pixels
    return { contrast: Math.sqrt(squares / pixels - mean * mean), filled: filled / pixels }
  }, png.toString('base64'))
}

/** How many pixels of a still have about this colour, each channel within 40 of it. */
export async function pixelsOf(
  page: Page,
  colour: readonly [red: number, green: number, blue: number],
): Promise<number> {
  const png = await page.screenshot({ timeout: 60_000 })
  return page.evaluate(
    async ({ data, wanted }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')!
      context.drawImage(image, 0, 0)
      const { data: rgba } = context.getImageData(0, 0, image.width, image.height)
      let count = 0
      for (let i = 0; i < rgba.length; i += 4)
        if (wanted.every((value, channel) => Math.abs(rgba[i + channel]! - value) < 40)) count++
      return count
    },
    { data: png.toString('base64'), wanted: colour },
  )
}

/** How many pixels of two stills of one size are clearly apart: a browser draws the edges of panels and letters now so, now a little otherwise. */
export const pixelsApart = (page: Page, first: Buffer, second: Buffer): Promise<number> =>
  page.evaluate(
    async (stills) => {
      const CLEARLY = 40
      const read = async (data: string): Promise<ImageData> => {
        const image = new Image()
        image.src = `data:image/png;base64,${data}`
        await image.decode()
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, image.width, image.height)
      }
      const [a, b] = await Promise.all(stills.map(read))
      if (a!.width !== b!.width || a!.height !== b!.height) throw new Error('expected stills of one size')
      let count = 0
      for (let i = 0; i < a!.data.length; i += 4)
        if ([0, 1, 2].some((channel) => Math.abs(a!.data[i + channel]! - b!.data[i + channel]!) > CLEARLY)) count++
      return count
    },
    [first.toString('base64'), second.toString('base64')],
  )
