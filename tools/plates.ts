// npm run plates [-- id ...] [--only structures|body] [--size 320] [--out plates]: contact sheets of every structure from four
// sides, and eight plates of the assembled body, photographed from the built page.
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { kinds, type StructureId, sideOf, structureIds, structures } from '../src/anatomy/structures.ts'
import { en } from '../src/i18n/en/index.ts'
import { sizeAtRest } from './plates/bounds.ts'
import { plates } from './plates/plates.ts'
import { openStudio, photograph, type Row, type Studio } from './plates/studio.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    size: { type: 'string', default: '320' },
    out: { type: 'string', default: 'plates' },
  },
})
const PLATE_PX = 1200
const ROWS_A_SHEET = 5
const MARGIN = 1.12
const LEAST_SPAN_MM = 40
const sizePx = Number(values.size)
const sides = [
  { azimuthDeg: 0, elevationDeg: 0 },
  { azimuthDeg: 90, elevationDeg: 0 },
  { azimuthDeg: 180, elevationDeg: 0 },
  { azimuthDeg: 180, elevationDeg: 80 },
] as const

const unknown = positionals.filter((id) => !structureIds.includes(id as StructureId))
if (unknown.length > 0) throw new Error(`npm run plates: expected ids of structures, got ${unknown.join(', ')}`)
const wanted = (id: StructureId): boolean => positionals.length === 0 || positionals.includes(id)
/** The right side mirrors the left. */
const drawn = structureIds.filter((id) => (positionals.length > 0 ? wanted(id) : sideOf(id) !== 'right'))

/** Hands are there only while they touch: they are shown at work on the muscle they know best. */
const atWork = {
  at: ['gluteus-maximus-left'],
  spanMm: 460,
  touch: { target: 'gluteus-maximus-left', stroke: 'knead', pressureKpa: 20, phase: 0.5, minutes: 1 },
} as const

/** Front, left, behind and above. */
async function fourSides(page: Awaited<ReturnType<Studio['open']>>, id: StructureId): Promise<Row> {
  const spanMm = Math.min(Math.max(...sizeAtRest(id), LEAST_SPAN_MM) * MARGIN, 2000)
  const pictures = []
  for (const side of sides)
    pictures.push(
      await photograph(
        page,
        structures[id].kind === 'hand'
          ? {
              shown: { 'therapist-hand-left': 1, 'therapist-hand-right': 1, skin: 0.3 },
              view: { at: atWork.at, ...side, spanMm: atWork.spanMm, panMm: [0, 0, 0] },
              rest: { touch: atWork.touch },
            }
          : { shown: { [id]: 1 }, view: { at: [id], ...side, spanMm, panMm: [0, 0, 0] } },
      ),
    )
  return { caption: `${en.structure(id).name} · <i>${structures[id].latin}</i> · ${id}`, pictures }
}

async function structureSheets(studio: Studio): Promise<void> {
  const page = await studio.open(sizePx, sizePx)
  for (const kind of kinds) {
    const ids = drawn.filter((id) => structures[id].kind === kind)
    for (let first = 0; first < ids.length; first += ROWS_A_SHEET) {
      const rows = []
      for (const id of ids.slice(first, first + ROWS_A_SHEET)) rows.push(await fourSides(page, id))
      const file = `${values.out}/${kind}-${first / ROWS_A_SHEET + 1}.png`
      await studio.bind(file, sizePx * sides.length, rows)
      console.log(file)
    }
  }
  await page.close()
}

async function bodyPlates(studio: Studio): Promise<void> {
  const page = await studio.open(PLATE_PX, PLATE_PX)
  for (const [name, plate] of Object.entries(plates)) {
    const file = `${values.out}/${name}.png`
    writeFileSync(file, await photograph(page, plate))
    console.log(file)
  }
  await page.close()
}

mkdirSync(values.out, { recursive: true })
const studio = await openStudio()
if (values.only !== 'body') await structureSheets(studio)
if (values.only !== 'structures' && positionals.length === 0) await bodyPlates(studio)
await studio.close()
