import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { validateBytes } from 'gltf-validator'
import { type ModelFile, mirrorId, type StructureId, structureIds, structures } from '../src/anatomy/structures.ts'
import { COARSE, fineFiles, modelFiles } from '../src/scene/model-files.ts'
import { staleModels } from './models/generate.ts'
import { finestTriangles, type Level, usualTriangles } from './models/levels.ts'
import { type Entry, type Manifest, modelFolder, readManifest, type Size } from './models/manifest.ts'
import { topology } from './models/mesh/topology.ts'
import { parts } from './models/shapes/index.ts'
import { decodeModel, plainModel, type StoredMesh } from './models/stored.ts'

/** How far stored numbers may lie from the manifest's: both are rounded, the stored ones also quantised. */
const BOUNDS_TOLERANCE_MM = 0.2
/** The finer version keeps points that the usual one, which the manifest measures, has let go. */
const FINE_BOUNDS_TOLERANCE_MM = 0.6
const VOLUME_TOLERANCE = 0.01
/** Thin bundles lose more of themselves to their usual level. */
const FINE_VOLUME_TOLERANCE = 0.06
/** Notes of the validator that say nothing about our files: it does not know the compression. */
const HARMLESS = ['UNSUPPORTED_EXTENSION', 'UNUSED_OBJECT']

/** A model file, without its ending, and the structures that belong in it. */
interface StoredFile {
  readonly name: string
  readonly level: Level
  readonly holds: (id: StructureId) => boolean
}

/** Every model file there should be. */
export const storedFiles: readonly StoredFile[] = [
  { name: COARSE, level: 'coarse', holds: () => true },
  ...modelFiles.map((file) => ({ name: file, level: 'normal' as const, holds: isIn(file) })),
  ...fineFiles.map((file) => ({ name: `${file}-fine`, level: 'fine' as const, holds: isIn(file) })),
]

function isIn(file: ModelFile): StoredFile['holds'] {
  return (id) => structures[id].model === file
}

/** What is wrong with the committed models, as lines such as `L4: expected genus 1, found 2`; empty when nothing is. */
export async function modelIssues(): Promise<readonly string[]> {
  const manifest = readManifest()
  const wanted = structureIds.filter((id) => structures[id].model !== null)
  const lines: string[] = []
  for (const { name, level, holds } of storedFiles) {
    const bytes = readModel(name)
    if (bytes === null) {
      lines.push(`${name}.glb: expected a model file, found none`)
      continue
    }
    lines.push(...(await validatorIssues(name, bytes)))
    const found = new Map<string, StoredMesh>()
    for (const mesh of await decodeModel(bytes)) {
      if (found.has(mesh.id)) lines.push(`${mesh.id}: expected one node in ${name}.glb, found another`)
      if (!wanted.includes(mesh.id as StructureId) || !holds(mesh.id as StructureId))
        lines.push(`${mesh.id}: not expected in ${name}.glb`)
      found.set(mesh.id, mesh)
    }
    for (const id of wanted.filter(holds)) {
      const mesh = found.get(id)
      if (mesh)
        lines.push(...structureIssues(id, mesh, level, manifest.structures[id]).map((line) => `${name}: ${line}`))
      else lines.push(`${id}: expected a node in ${name}.glb, found none`)
    }
    lines.push(...sizeIssues(manifest, { name, level, holds }, bytes.length))
  }
  return [...lines, ...(await staleModels())]
}

export function readModel(name: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(resolve(modelFolder, `${name}.glb`)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The official validator on the file as it is and on what it unpacks to, so that the numbers inside are seen too. */
async function validatorIssues(name: string, bytes: Uint8Array): Promise<string[]> {
  const lines: string[] = []
  for (const version of [bytes, await plainModel(bytes)]) {
    const { issues } = await validateBytes(version, { maxIssues: 20 })
    for (const { code, message, severity, pointer } of issues.messages)
      if (severity <= 1 || !HARMLESS.includes(code)) lines.push(`${name}.glb: ${code} at ${pointer}: ${message}`)
  }
  return lines
}

function structureIssues(id: StructureId, mesh: StoredMesh, level: Level, entry: Entry | undefined): string[] {
  const lines: string[] = []
  const expect = (what: string, wanted: unknown, got: unknown): void => {
    if (wanted !== got) lines.push(`${id}: expected ${what} ${wanted}, found ${got}`)
  }
  const measured = topology(mesh)
  const part = parts.find((p) => p.id === id || mirrorId(p.id) === id)
  expect('a closed surface', true, measured.closed)
  expect('an outward surface', true, measured.volumeCm3 > 0)
  if (part) {
    expect('components', part.topology.components, measured.components)
    if (part.topology.genus !== null) expect('genus', part.topology.genus, measured.genus)
    const most = level === 'fine' ? finestTriangles(part) : usualTriangles(part)
    expect('at most the budget of triangles', true, mesh.index.length / 3 <= most)
  }
  for (const name of ['POSITION', 'NORMAL', '_BAKE'])
    if (!mesh.attributes.includes(name)) lines.push(`${id}: expected an attribute ${name}, found none`)
  if (!entry) return [...lines, `${id}: expected an entry in the manifest, found none`]
  expect('in the manifest the file', structures[id].model, entry.file)
  expect('the manifest to count triangles', mesh.index.length / 3, sizeIn(entry, level)?.triangles)
  if (level === 'coarse') return lines
  expect('the manifest to say genus', measured.genus, entry.genus)
  expect('the manifest to say components', measured.components, entry.components)
  const share = level === 'fine' ? FINE_VOLUME_TOLERANCE : VOLUME_TOLERANCE
  if (Math.abs(entry.volumeCm3 - measured.volumeCm3) > 0.1 + measured.volumeCm3 * share)
    lines.push(`${id}: expected the manifest to say ${measured.volumeCm3.toFixed(1)} cm3, found ${entry.volumeCm3}`)
  const tolerance = level === 'fine' ? FINE_BOUNDS_TOLERANCE_MM : BOUNDS_TOLERANCE_MM
  for (const [side, bounds] of [measured.bounds.min, measured.bounds.max].entries())
    for (const [axis, mm] of bounds.entries())
      if (Math.abs(entry.boundsMm[side]![axis]! - mm) > tolerance)
        lines.push(`${id}: expected the manifest's bounds at ${mm.toFixed(1)} mm, found ${entry.boundsMm[side]![axis]}`)
  return lines
}

const sizeIn = (entry: Entry, level: Level): Size | null => (level === 'normal' ? entry : entry[level])

/** A file must take about as much as the manifest says that its structures take. */
function sizeIssues({ structures: entries }: Manifest, { name, level, holds }: StoredFile, size: number): string[] {
  const told = parts.reduce((sum, { id }) => {
    const entry = entries[id]
    return sum + ((holds(id) && entry && sizeIn(entry, level)?.bytes) || 0)
  }, 0)
  return size > told * 1.05 || size < told * 0.6
    ? [`${name}.glb: expected about ${told} bytes by the manifest, found ${size}`]
    : []
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lines = await modelIssues()
  for (const line of lines) console.error(line)
  console.log(lines.length === 0 ? 'the models are as they should be' : `${lines.length} issue(s)`)
  process.exitCode = lines.length === 0 ? 0 : 1
}
