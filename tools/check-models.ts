import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { validateBytes } from 'gltf-validator'
import { type ModelFile, mirrorId, type StructureId, structureIds, structures } from '../src/anatomy/structures.ts'
import { staleModels } from './models/generate.ts'
import { type Entry, type Manifest, modelFolder, readManifest } from './models/manifest.ts'
import { topology } from './models/mesh/topology.ts'
import { parts } from './models/shapes/index.ts'
import { decodeModel, plainModel, type StoredMesh } from './models/stored.ts'

/** How far stored numbers may lie from the manifest's: both are rounded, the stored ones also quantised. */
const BOUNDS_TOLERANCE_MM = 0.2
const VOLUME_TOLERANCE = 0.01
/** Notes of the validator that say nothing about our files: it does not know the compression. */
const HARMLESS = ['UNSUPPORTED_EXTENSION', 'UNUSED_OBJECT']

/** What is wrong with the committed models, as lines such as `L4: expected genus 1, found 2`; empty when nothing is. */
export async function modelIssues(): Promise<readonly string[]> {
  const manifest = readManifest()
  const wanted = structureIds.filter((id) => structures[id].model !== null)
  const files = [...new Set(wanted.map((id) => structures[id].model!))]
  const lines: string[] = []
  const found = new Map<string, StoredMesh>()
  for (const file of files) {
    const bytes = readModel(file)
    if (bytes === null) {
      lines.push(`${file}.glb: expected a model file, found none`)
      continue
    }
    lines.push(...(await validatorIssues(file, bytes)))
    for (const mesh of await decodeModel(bytes)) {
      if (found.has(mesh.id)) lines.push(`${mesh.id}: expected one node, found another in ${file}.glb`)
      if (structures[mesh.id as StructureId]?.model !== file) lines.push(`${mesh.id}: not expected in ${file}.glb`)
      found.set(mesh.id, mesh)
    }
  }
  for (const id of wanted) {
    const mesh = found.get(id)
    if (mesh) lines.push(...structureIssues(id, mesh, manifest.structures[id]))
    else lines.push(`${id}: expected a node in ${structures[id].model}.glb, found none`)
  }
  return [...lines, ...sizeIssues(manifest, files), ...(await staleModels())]
}

function readModel(file: ModelFile): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(resolve(modelFolder, `${file}.glb`)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The official validator on the file as it is and on what it unpacks to, so that the numbers inside are seen too. */
async function validatorIssues(file: ModelFile, bytes: Uint8Array): Promise<string[]> {
  const lines: string[] = []
  for (const version of [bytes, await plainModel(bytes)]) {
    const { issues } = await validateBytes(version, { maxIssues: 20 })
    for (const { code, message, severity, pointer } of issues.messages)
      if (severity <= 1 || !HARMLESS.includes(code)) lines.push(`${file}.glb: ${code} at ${pointer}: ${message}`)
  }
  return lines
}

function structureIssues(id: StructureId, mesh: StoredMesh, entry: Entry | undefined): string[] {
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
    expect('at most the budget of triangles', true, mesh.index.length / 3 <= part.triangles)
  }
  for (const name of ['POSITION', 'NORMAL', '_BAKE'])
    if (!mesh.attributes.includes(name)) lines.push(`${id}: expected an attribute ${name}, found none`)
  if (!entry) return [...lines, `${id}: expected an entry in the manifest, found none`]
  expect('in the manifest the file', structures[id].model, entry.file)
  expect('the manifest to count triangles', mesh.index.length / 3, entry.triangles)
  expect('the manifest to say genus', measured.genus, entry.genus)
  expect('the manifest to say components', measured.components, entry.components)
  if (Math.abs(entry.volumeCm3 - measured.volumeCm3) > 0.1 + measured.volumeCm3 * VOLUME_TOLERANCE)
    lines.push(`${id}: expected the manifest to say ${measured.volumeCm3.toFixed(1)} cm3, found ${entry.volumeCm3}`)
  for (const [side, bounds] of [measured.bounds.min, measured.bounds.max].entries())
    for (const [axis, mm] of bounds.entries())
      if (Math.abs(entry.boundsMm[side]![axis]! - mm) > BOUNDS_TOLERANCE_MM)
        lines.push(`${id}: expected the manifest's bounds at ${mm.toFixed(1)} mm, found ${entry.boundsMm[side]![axis]}`)
  return lines
}

/** A file must take about as much as the manifest says that its structures take. */
function sizeIssues(manifest: Manifest, files: readonly ModelFile[]): string[] {
  return files.flatMap((file) => {
    const size = readModel(file)?.length ?? 0
    const told = parts.reduce(
      (sum, part) => sum + (part.file === file ? (manifest.structures[part.id]?.bytes ?? 0) : 0),
      0,
    )
    return size > told * 1.05 || size < told * 0.8
      ? [`${file}.glb: expected about ${told} bytes by the manifest, found ${size}`]
      : []
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lines = await modelIssues()
  for (const line of lines) console.error(line)
  console.log(lines.length === 0 ? 'the models are as they should be' : `${lines.length} issue(s)`)
  process.exitCode = lines.length === 0 ? 0 : 1
}
