import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ownCertificate } from '../page/certificate.ts'
import { table, written } from '../page/table.ts'
import { type Built, buildAt } from './build.ts'
import { layModels } from './models.ts'
import { plain, type Scale } from './pack.ts'
import { type Seen, visitAt } from './visit.ts'

const { values } = parseArgs({
  options: {
    scales: { type: 'string', default: '1,3,10' },
    seconds: { type: 'string', default: '3' },
    'no-browser': { type: 'boolean', default: false },
    out: { type: 'string' },
  },
})

/** Of the largest, that many languages; smaller ones have theirs in proportion. */
const MOST_LANGUAGES = 20
const MOST_TIMES = 10

function scaleOf(text: string): Scale {
  const times = Number(text)
  if (!Number.isInteger(times) || times < 1 || times > MOST_TIMES)
    throw new Error(`bench scale: --scales expects whole numbers 1 to ${MOST_TIMES}, got "${text}"`)
  const languages = plain.languages + Math.round(((times - 1) / (MOST_TIMES - 1)) * (MOST_LANGUAGES - plain.languages))
  return { structures: times, stories: times, languages }
}

interface Measured {
  readonly scale: Scale
  readonly built: Built
  readonly folderFiles: number
  readonly workerBytes: number
  readonly seen: Seen | null
}

/** Builds the page at a scale into a folder that is gone afterwards, and visits it. */
async function measure(scale: Scale, seconds: number | null): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'sciatica-scale-'))
  try {
    const [beside, dist] = [join(folder, 'public'), join(folder, 'dist')]
    mkdirSync(beside)
    await layModels(scale, beside)
    const built = await buildAt(scale, dist, beside)
    const names = readdirSync(dist, { recursive: true }) as string[]
    return {
      scale,
      built,
      folderFiles: names.filter((name) => !/\.(br|gz)$/.test(name) && statSync(join(dist, name)).isFile()).length,
      workerBytes: statSync(join(dist, 'sw.js.br')).size,
      seen: seconds === null ? null : await visitAt(dist, ownCertificate(), seconds),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const rows: readonly (readonly [name: string, of: (measured: Measured) => number | null | undefined])[] = [
  ['first scripts, bytes', ({ built }) => built.firstScriptBytes],
  ['scripts with the body, bytes', ({ built }) => built.bodyScriptBytes],
  ['page and styles, bytes', ({ built }) => built.htmlBytes + built.cssBytes],
  ['scripts of everything, unpacked bytes', ({ built }) => built.allScriptBytes],
  ['scripts and styles, files', ({ built }) => built.files],
  ['files in the folder, without recordings', ({ folderFiles }) => folderFiles],
  ["service worker's list, bytes", ({ workerBytes }) => workerBytes],
  ['build, ms', ({ built }) => built.buildMs],
  ['requests of the first view', ({ seen }) => seen?.loading.requests],
  ['bytes of the first view', ({ seen }) => seen?.loading.totalBytes],
  ['of them models', ({ seen }) => seen?.loading.bytes.models],
  ['scripts before the first 3D frame, bytes', ({ seen }) => seen?.loading.scriptBytesBeforeFirst],
  ['first 3D frame, ms', ({ seen }) => seen?.loading.first3dMs],
  ['interactive, ms', ({ seen }) => seen?.loading.interactiveMs],
  ['frame cost, own body, ms', ({ seen }) => seen?.own.costMs],
  ['its script, ms', ({ seen }) => seen?.own.scriptMs],
  ['its draw calls', ({ seen }) => seen?.own.calls],
  ['its triangles', ({ seen }) => seen?.own.triangles],
  ['frame cost, all copies, ms', ({ seen }) => seen?.all.costMs],
  ['its script, all copies, ms', ({ seen }) => seen?.all.scriptMs],
  ['its draw calls, all copies', ({ seen }) => seen?.all.calls],
  ['its triangles, all copies', ({ seen }) => seen?.all.triangles],
  ['search of structures, ms', ({ seen }) => seen?.searchMs],
  ['heap, bytes', ({ seen }) => seen?.memory.heapBytes],
  ['graphics memory, bytes', ({ seen }) => seen?.memory.graphicsBytes],
]

const scales = values.scales.split(',').map(scaleOf)
const seconds = Number(values.seconds)
if (!(seconds > 0)) throw new Error(`bench scale: --seconds expects a number above 0, got "${values.seconds}"`)
const measured: Measured[] = []
for (const scale of scales) {
  measured.push(await measure(scale, values['no-browser'] ? null : seconds))
  const { structures, stories, languages } = scale
  console.log(`measured: ${structures} x the structures, ${stories} x the stories, ${languages} languages`)
}
const [first] = measured
const report = table(
  [
    '',
    ...measured.map(({ scale: { structures, languages } }) => `x ${structures}, ${languages} languages`),
    'last over first',
  ],
  rows.map(([name, of]) => {
    const figures = measured.map((one) => of(one) ?? null)
    const [from, to] = [of(first!) ?? null, figures.at(-1) ?? null]
    return [name, ...figures.map(written), from && to !== null ? written(to / from) : '-']
  }),
)
console.log(`\n${report}\n`)
if (values.out) {
  mkdirSync(values.out, { recursive: true })
  writeFileSync(join(values.out, 'scale.json'), JSON.stringify(measured, null, 1))
  writeFileSync(join(values.out, 'scale.md'), `${report}\n`)
}
