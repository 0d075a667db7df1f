import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'

const { resolve } = createRequire(import.meta.url)

/** A rectangle of a page, shares of its width and height. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a printed page looks like. */
export interface Sheet {
  readonly pages: number
  readonly widthMm: number
  readonly heightMm: number
  readonly text: string
  /** Where anything is printed; null on a blank page. */
  readonly ink: Area | null
  /** In the area that was asked about: how much of it is not white, and how bright it is on the whole, 0..1. */
  readonly filled: number
  readonly brightness: number
  /** Standard deviation of brightness in that area, 0..1, as a printer without colours has it. */
  readonly contrast: number
  /** What a reader of codes finds on it. */
  readonly code: string | null
  /** The page as a PNG, base64. */
  readonly png: string
}

const DOTS_PER_MM = 6
const POINTS_PER_MM = 72 / 25.4

/** Draws the first page of a PDF as a printer would, and looks at it; @param area what is looked at more closely */
export async function lookAt(browser: Browser, pdf: Buffer, area: Area): Promise<Sheet> {
  const page = await browser.newPage()
  try {
    for (const name of ['pdfjs-dist/build/pdf.min.mjs', 'pdfjs-dist/build/pdf.worker.min.mjs'])
      await page.addScriptTag({ path: resolve(name), type: 'module' })
    await page.addScriptTag({ path: resolve('jsqr') })
    await page.waitForFunction(() => 'pdfjsLib' in globalThis && 'pdfjsWorker' in globalThis)
    return await page.evaluate(
      async ({ bytes, part, dots, points }) => {
        const { getDocument } = Reflect.get(globalThis, 'pdfjsLib') as typeof import('pdfjs-dist')
        const read = Reflect.get(globalThis, 'jsQR') as typeof import('jsqr').default
        const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
        const document_ = await getDocument({ data }).promise
        const first = await document_.getPage(1)
        const viewport = first.getViewport({ scale: dots / points })
        const canvas = Object.assign(document.createElement('canvas'), {
          width: Math.round(viewport.width),
          height: Math.round(viewport.height),
        })
        await first.render({ canvas, viewport, background: '#fff' }).promise
        const { width, height } = canvas
        const pixels = canvas.getContext('2d')!.getImageData(0, 0, width, height).data
        const greyAt = (x: number, y: number): number => {
          const i = 4 * (y * width + x)
          return (0.299 * pixels[i]! + 0.587 * pixels[i + 1]! + 0.114 * pixels[i + 2]!) / 255
        }
        const WHITE = 0.97
        let [left, top, right, bottom] = [width, height, -1, -1]
        for (let y = 0; y < height; y++)
          for (let x = 0; x < width; x++) {
            if (greyAt(x, y) >= WHITE) continue
            left = Math.min(left, x)
            right = Math.max(right, x)
            top = Math.min(top, y)
            bottom = Math.max(bottom, y)
          }
        let [count, dark, sum, squares] = [0, 0, 0, 0]
        for (let y = Math.ceil(part.y * height); y < (part.y + part.height) * height; y++)
          for (let x = Math.ceil(part.x * width); x < (part.x + part.width) * width; x++) {
            const grey = greyAt(x, y)
            count++
            sum += grey
            squares += grey * grey
            if (grey < WHITE) dark++
          }
        const { items } = await first.getTextContent()
        return {
          pages: document_.numPages,
          widthMm: width / dots,
          heightMm: height / dots,
          text: items
            .map((item) => ('str' in item ? item.str : ''))
            .join(' ')
            .replace(/\s+/g, ' '),
          ink:
            right < 0
              ? null
              : {
                  x: left / width,
                  y: top / height,
                  width: (right - left + 1) / width,
                  height: (bottom - top + 1) / height,
                },
          filled: dark / count,
          brightness: sum / count,
          contrast: Math.sqrt(squares / count - (sum / count) ** 2),
          code: read(pixels, width, height)?.data ?? null,
          png: canvas.toDataURL('image/png').split(',')[1]!,
        }
      },
      { bytes: pdf.toString('base64'), part: area, dots: DOTS_PER_MM, points: POINTS_PER_MM },
    )
  } finally {
    await page.close()
  }
}
