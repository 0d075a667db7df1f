import { resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build, type Plugin, type Rolldown } from 'vite'
import { overlay } from './overlay.ts'
import type { Scale } from './pack.ts'

const root = resolve(import.meta.dirname, '../..')

/** What a build tells of itself, before any browser. Bytes are as sent (brotli) but where it says otherwise. */
export interface Built {
  /** Scripts that come before the first picture, in English and the first story: the page's, the scene's, the words. */
  readonly firstScriptBytes: number
  /** Scripts that follow at once, with the body. */
  readonly bodyScriptBytes: number
  readonly htmlBytes: number
  readonly cssBytes: number
  /** Scripts and styles, of all languages, stories and panels. */
  readonly files: number
  /** Of those, scripts as they lie in the folder. */
  readonly allScriptBytes: number
  readonly buildMs: number
}

const sent = (text: string | Uint8Array): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length

const isChunk = (one: Rolldown.OutputChunk | Rolldown.OutputAsset): one is Rolldown.OutputChunk => one.type === 'chunk'

/** Chunks that modules stand in, and what those import before they run; ends of paths below `src`. */
function filesOf(
  chunks: readonly Rolldown.OutputChunk[],
  modules: readonly string[],
): ReadonlySet<Rolldown.OutputChunk> {
  const found = new Set<Rolldown.OutputChunk>()
  const take = (chunk: Rolldown.OutputChunk): void => {
    if (found.has(chunk)) return
    found.add(chunk)
    for (const name of chunk.imports) take(chunks.find(({ fileName }) => fileName === name)!)
  }
  for (const module of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/${module}`)))
    if (!chunk) throw new Error(`bench/scale: expected a file of the build that holds ${module}, found none`)
    take(chunk)
  }
  return found
}

const bytesOf = (chunks: Iterable<Rolldown.OutputChunk>): number =>
  [...chunks].reduce((sum, { code }) => sum + sent(code), 0)

/** What the page asks for by itself before its first picture, and what with the body. */
const first = [
  'app/start.ts',
  'app/main.tsx',
  'scene/Picture.tsx',
  'i18n/en/first.ts',
  'story/stories/sciatica/en.ts',
] as const
const body = ['mechanics/solve.ts', 'scene/body-drawing.ts', 'scene/Overlays.tsx'] as const

/** No service worker and no packed files: they are made from a folder, and there may be none. */
const bare: Plugin = {
  name: 'scale-bare',
  configResolved({ plugins }) {
    const after = plugins.find(({ name }) => name === 'after-build') as { closeBundle?: unknown } | undefined
    if (after) after.closeBundle = undefined
  },
}

/** Builds the page at a scale. @param folder where it is written; null for nowhere @param publicFolder what lies beside it, in place of the page's */
export async function buildAt(
  scale: Scale,
  folder: string | null = null,
  publicFolder: string | null = null,
): Promise<Built> {
  // A test's own kind of build has more in it.
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  const start = performance.now()
  const { output } = (await build({
    root,
    logLevel: 'error',
    plugins: [overlay(scale), ...(folder === null ? [bare] : [])],
    ...(publicFolder !== null && { publicDir: publicFolder }),
    build: {
      write: folder !== null,
      ...(folder !== null && { outDir: folder, emptyOutDir: true }),
      copyPublicDir: folder !== null,
      reportCompressedSize: false,
    },
  }).finally(() => {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  })) as Rolldown.RolldownOutput
  const buildMs = performance.now() - start
  const chunks = output.filter(isChunk)
  const early = filesOf(chunks, first)
  const later = [...filesOf(chunks, body)].filter((chunk) => !early.has(chunk))
  const assets = output.filter((one): one is Rolldown.OutputAsset => one.type === 'asset')
  const assetBytes = (end: string): number =>
    assets.filter(({ fileName }) => fileName.endsWith(end)).reduce((sum, { source }) => sum + sent(source), 0)
  return {
    firstScriptBytes: bytesOf(early),
    bodyScriptBytes: bytesOf(later),
    htmlBytes: assetBytes('index.html'),
    cssBytes: assetBytes('.css'),
    files: output.length,
    allScriptBytes: chunks.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0),
    buildMs,
  }
}
