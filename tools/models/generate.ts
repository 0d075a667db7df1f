import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { mirrorId, type StructureId, structureIds } from '../../src/anatomy/structures.ts'
import { COARSE } from '../../src/scene/model-files.ts'
import { encodeModel, type Piece } from './glb.ts'
import { digest, type Inputs, inputsOf } from './inputs.ts'
import { atLevel, type Level } from './levels.ts'
import { make } from './make.ts'
import { type Entry, type Manifest, modelFolder, readManifest, type Size, writeManifest } from './manifest.ts'
import type { Mesh } from './mesh/mesh.ts'
import { topology } from './mesh/topology.ts'
import type { Part } from './part.ts'
import { parts } from './shapes/index.ts'

const USAGE = `npm run models                make every model file whose inputs changed
npm run models -- L4 pelvis   only the files that hold these structures, or these files
npm run models -- --check     say whether the committed files are up to date, without making anything`

const WORKERS = 2
const cacheFolder = resolve(import.meta.dirname, '../../.cache/models')
const cached = (id: string, hash: string): string => resolve(cacheFolder, `${id}-${hash}.bin`)

/** Structures whose committed model is not what their inputs would make, as lines; empty when all are current. */
export async function staleModels(): Promise<readonly string[]> {
  const inputs = await inputsOf(parts)
  const { structures, inputHash, coarseHash } = readManifest()
  const lines = parts.flatMap(({ id }) => {
    const made = structures[id]?.inputHash
    const wanted = inputs.get(id)?.stored
    return made === wanted ? [] : [`${id}: expected a model of ${wanted}, got ${made ?? 'none'}`]
  })
  const known = new Set<string>(parts.flatMap(({ id }) => [id, mirrorId(id)]))
  for (const id of Object.keys(structures))
    if (!known.has(id)) lines.push(`${id}: in the manifest, but no part makes it`)
  const whole = wholeDigest(structures)
  if (inputHash !== whole) lines.push(`manifest: expected the input hash ${whole}, got ${inputHash}`)
  if (coarseHash !== whole) lines.push(`${COARSE}: expected a model of ${whole}, got ${coarseHash || 'none'}`)
  return lines
}

const wholeDigest = (structures: Manifest['structures']): string =>
  digest(Object.entries(structures).map(([id, entry]) => `${id} ${entry.inputHash}`))

/** In the order of the table, so that the manifest does not depend on who was made last. */
function inTableOrder(structures: Manifest['structures']): Manifest['structures'] {
  const known = structureIds.flatMap((id) => (structures[id] ? [[id, structures[id]] as const] : []))
  return Object.fromEntries(known) as Manifest['structures']
}

/** Makes parts that are not in the cache, at most two at a time, each in a process of its own. */
async function makeMissing(missing: readonly Part[]): Promise<void> {
  const queue = [...missing]
  const run = promisify(execFile)
  const work = async (): Promise<void> => {
    for (let part = queue.shift(); part; part = queue.shift()) {
      const start = performance.now()
      const self = import.meta.filename
      await run(process.execPath, ['--import', 'tsx', self, '--make', part.id], { maxBuffer: 1 << 24 }).catch(
        (error) => {
          throw new Error(`${part.id} could not be made:\n${error.stderr}`)
        },
      )
      console.log(`${part.id.padEnd(24)} made in ${((performance.now() - start) / 1000).toFixed(1)} s`)
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, work))
}

function store(file: string, mesh: Mesh): void {
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(`${file}.${process.pid}`, serialize(mesh))
  renameSync(`${file}.${process.pid}`, file)
}

const pieceOf = (part: Part, mesh: Mesh): Piece => ({
  id: part.id,
  mirrorId: mirrorId(part.id) === part.id ? null : mirrorId(part.id),
  mesh,
})

/** What is in the cache of a part, at one of its levels; null where it has no such level. */
function stored(part: Part, inputs: ReadonlyMap<StructureId, Inputs>, level: Level): Piece | null {
  const finest = deserialize(readFileSync(cached(part.id, inputs.get(part.id)!.mesh))) as Mesh
  const mesh = atLevel(part, finest, level)
  return mesh && pieceOf(part, mesh)
}

const sizeOf = async (piece: Piece): Promise<Size> => ({
  triangles: piece.mesh.index.length / 3,
  bytes: (await encodeModel([{ ...piece, mirrorId: null }])).length,
})

async function writeGlb(name: string, pieces: readonly Piece[]): Promise<void> {
  const bytes = await encodeModel(pieces)
  mkdirSync(modelFolder, { recursive: true })
  writeFileSync(resolve(modelFolder, `${name}.glb.part`), bytes)
  renameSync(resolve(modelFolder, `${name}.glb.part`), resolve(modelFolder, `${name}.glb`))
  const triangles = pieces.reduce((sum, { mesh }) => sum + mesh.index.length / 3, 0)
  console.log(`${name}.glb`.padEnd(24), `${triangles} triangles, ${(bytes.length / 1000).toFixed(0)} kB`)
}

/** Writes one model file, and its finer version where it has one, and returns its structures' manifest entries. */
async function writeModel(
  file: Part['file'],
  inputs: ReadonlyMap<StructureId, Inputs>,
): Promise<Manifest['structures']> {
  const entries: Partial<Record<StructureId, Entry>> = {}
  const own = parts.filter((part) => part.file === file)
  const normal = own.map((part) => stored(part, inputs, 'normal')!)
  const fine = own.flatMap((part) => stored(part, inputs, 'fine') ?? [])
  for (const [index, piece] of normal.entries()) {
    const { bounds, genus, components, volumeCm3 } = topology(piece.mesh)
    const round = (x: number): number => Math.round(x * 10) / 10
    const [min, max] = [bounds.min.map(round), bounds.max.map(round)] as unknown as Entry['boundsMm']
    const entry: Entry = {
      file,
      ...(await sizeOf(piece)),
      fine: fine[index] ? await sizeOf(fine[index]) : null,
      coarse: null,
      volumeCm3: round(volumeCm3),
      boundsMm: [min, max],
      genus,
      components,
      inputHash: inputs.get(piece.id)!.stored,
    }
    entries[piece.id] = entry
    if (piece.mirrorId)
      entries[piece.mirrorId] = {
        ...entry,
        boundsMm: [
          [-max[0], min[1], min[2]],
          [-min[0], max[1], max[2]],
        ],
      }
    console.log(
      `${piece.id.padEnd(24)} ${String(entry.triangles).padStart(6)} triangles ${entry.volumeCm3.toFixed(1).padStart(8)} cm3 ${(entry.bytes / 1000).toFixed(0).padStart(5)} kB`,
    )
  }
  await writeGlb(file, normal)
  if (fine.length > 0) await writeGlb(`${file}-fine`, fine)
  return entries
}

/** Writes the file of coarse shapes, once every part is in the cache: a run for a few parts alone may leave it as it was. */
async function writeCoarse(inputs: ReadonlyMap<StructureId, Inputs>): Promise<void> {
  if (!parts.every(({ id }) => existsSync(cached(id, inputs.get(id)!.mesh)))) {
    console.log(`${COARSE}.glb`.padEnd(24), 'left as it was: some parts have yet to be made')
    return
  }
  const pieces = parts.map((part) => stored(part, inputs, 'coarse')!)
  await writeGlb(COARSE, pieces)
  const { structures, ...rest } = readManifest()
  const entries: Partial<Record<StructureId, Entry>> = { ...structures }
  for (const piece of pieces) {
    const coarse = await sizeOf(piece)
    for (const id of [piece.id, piece.mirrorId]) {
      const entry = id && entries[id]
      if (entry) entries[id] = { ...entry, coarse }
    }
  }
  writeManifest({ ...rest, coarseHash: wholeDigest(entries), structures: entries })
}

async function generate(wanted: readonly string[]): Promise<void> {
  for (const name of wanted)
    if (!parts.some(({ id, file }) => id === name || mirrorId(id) === name || file === name))
      throw new Error(`models: expected a structure that is made into a file, or a file, got ${name}\n${USAGE}`)
  const inputs = await inputsOf(parts)
  const touched = parts.filter(
    ({ id, file }) =>
      wanted.length === 0 || wanted.includes(id) || wanted.includes(mirrorId(id)) || wanted.includes(file),
  )
  const files = [...new Set(touched.map(({ file }) => file))]
  const needed = parts.filter(({ file }) => files.includes(file))
  await makeMissing(needed.filter(({ id }) => !existsSync(cached(id, inputs.get(id)!.mesh))))
  for (const file of files) {
    const entries = await writeModel(file, inputs)
    // Read again just before writing: another file may have been generated meanwhile.
    const { coarseHash, structures: before } = readManifest()
    const others = Object.entries(before).filter(([, entry]) => entry.file !== file)
    const structures = inTableOrder({ ...Object.fromEntries(others), ...entries })
    writeManifest({ version: 2, inputHash: wholeDigest(structures), coarseHash, structures })
  }
  await writeCoarse(inputs)
}

async function makeOne(id: string): Promise<void> {
  const part = parts.find((p) => p.id === id)
  if (!part) throw new Error(`--make: expected the id of a part, got ${id}`)
  const inputs = await inputsOf([part])
  store(cached(part.id, inputs.get(part.id)!.mesh), make(part))
}

async function main(args: readonly string[]): Promise<void> {
  if (args[0] === '--help') console.log(USAGE)
  else if (args[0] === '--make') await makeOne(args[1] ?? '')
  else if (args[0] === '--check') {
    const lines = await staleModels()
    for (const line of lines) console.error(line)
    console.log(lines.length === 0 ? `${parts.length} parts are current` : 'run: npm run models')
    process.exitCode = lines.length === 0 ? 0 : 1
  } else await generate(args)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2))
