import { type Browser, chromium, type Page } from 'playwright-core'
import { kinds, structureIds } from '../../src/anatomy/structures.ts'
import type { StoryId } from '../../src/story/stories/index.ts'
import { browserArgs, needBrowser } from '../run/browser.mjs'
import { serve } from '../run/serve.mjs'
import type { Plate } from './plates.ts'

/** The built page served and a browser to photograph it with; closing it ends both. */
export interface Studio {
  /** The page without its panels, at rest, of this size in px, for a story or the usual one. */
  readonly open: (width: number, height: number, story?: StoryId) => Promise<Page>
  /** Rows of captioned pictures as one PNG file. */
  readonly bind: (file: string, widthPx: number, rows: readonly Row[]) => Promise<void>
  readonly close: () => Promise<void>
}

export interface Row {
  readonly caption: string
  readonly pictures: readonly Buffer[]
}

const ONLY_THE_SCENE = `
  body *:not(:has(.scene), .scene, .scene *) { display: none !important }
  .picture { position: fixed !important; inset: 0 !important }`
const SHEET = `
  body { margin: 0; background: #161c22; color: #ece4d6; font: 20px/1.4 sans-serif }
  p { margin: 0; padding: 8px 12px }
  div { display: flex }`

/** Throws where there is no browser; the page must have been built. */
export async function openStudio(): Promise<Studio> {
  const executablePath = needBrowser()
  if (executablePath === null) throw new Error('plates: expected a Chromium, found none; set CHROMIUM_PATH')
  const server = await serve({ folder: 'dist' })
  const browser: Browser = await chromium.launch({ executablePath, args: browserArgs })
  return {
    async open(width, height, story = 'sciatica') {
      const page = await browser.newPage({ viewport: { width, height }, bypassCSP: true, serviceWorkers: 'block' })
      page.on('pageerror', (error) => console.error(`plates: ${error.message}`))
      await page.goto(`${server.address}?freeze=1&story=${story}`, { waitUntil: 'commit' })
      await page.waitForFunction(() => 'explainer' in window, undefined, { timeout: 90_000 })
      await page.addStyleTag({ content: ONLY_THE_SCENE })
      await page.evaluate(() => window.explainer.ready)
      return page
    },
    async bind(file, widthPx, rows) {
      const page = await browser.newPage({ viewport: { width: widthPx, height: 400 } })
      const image = (png: Buffer): string => `<img src="data:image/png;base64,${png.toString('base64')}">`
      const body = rows.map(({ caption, pictures }) => `<p>${caption}</p><div>${pictures.map(image).join('')}</div>`)
      await page.setContent(`<style>${SHEET}</style>${body.join('')}`)
      await page.screenshot({ path: file, fullPage: true })
      await page.close()
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** What a plate shows, photographed; everything it does not name is hidden. */
export async function photograph(page: Page, { shown, view, rest }: Plate): Promise<Buffer> {
  const show = {
    layers: Object.fromEntries(kinds.map((kind) => [kind, 0])),
    structures: Object.fromEntries(structureIds.map((id) => [id, shown[id] ?? 0])),
    discCutaway: 0,
    zones: 0,
    spoken: {},
    glow: 0,
    signal: null,
  }
  const change = { posture: {}, condition: {}, touch: null, ...rest, view, show: { ...show, ...rest?.show } }
  await page.evaluate((moment) => window.explainer.set(moment as never), change as never)
  return page.screenshot({ timeout: 120_000 })
}
