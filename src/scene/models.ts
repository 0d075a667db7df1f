import { MeshoptDecoder } from 'meshoptimizer'
import { type BufferGeometry, Mesh } from 'three'
import { type GLTF, GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { type ModelFile, type StructureId, structureIds, structures } from '../anatomy/structures.ts'
import { bodyGeometry } from './model-geometry.ts'

const files = ['spine', 'pelvis', 'legs', 'muscles', 'skin', 'hands'] as const satisfies readonly ModelFile[]

/** What could be read of the model files. */
export interface Models {
  /** Mm, body frame, at rest (hands: their own frame). */
  readonly geometries: ReadonlyMap<StructureId, BufferGeometry>
  /** Structures that should have come from a file and did not, in the order of the table. */
  readonly missing: readonly StructureId[]
  /** One line for each file that failed: what was asked for and what came. */
  readonly problems: readonly string[]
}

async function load(loader: GLTFLoader, file: ModelFile): Promise<GLTF> {
  const url = `${import.meta.env.BASE_URL}models/${file}.glb`
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: expected a model, got status ${answer.status}`)
  return loader.parseAsync(await answer.arrayBuffer(), url)
}

/** The meshes of one file by structure id; nodes that the table does not know are an error, as their part would silently stay undrawn. */
function meshesOf(gltf: GLTF, file: ModelFile, into: Map<StructureId, BufferGeometry>): string[] {
  const unknown: string[] = []
  gltf.scene.updateMatrixWorld(true)
  gltf.scene.traverse((node) => {
    if (!(node instanceof Mesh)) return
    const id = node.name as StructureId
    if (structures[id]?.model === file) into.set(id, bodyGeometry(node.geometry as BufferGeometry, node.matrixWorld))
    else unknown.push(`${file}.glb: expected nodes named by structures of this file, got ${node.name}`)
    node.geometry.dispose()
  })
  return unknown
}

/** Loads every model file; a file that is missing or broken leaves its structures out and says so. Never rejects. */
export async function loadModels(): Promise<Models> {
  const geometries = new Map<StructureId, BufferGeometry>()
  const problems: string[] = []
  const loader = new GLTFLoader()
  loader.setMeshoptDecoder(MeshoptDecoder)
  await Promise.all(
    files.map(async (file) => {
      try {
        problems.push(...meshesOf(await load(loader, file), file, geometries))
      } catch (error) {
        problems.push(`${file}.glb: ${error instanceof Error ? error.message : String(error)}`)
      }
    }),
  )
  const missing = structureIds.filter((id) => structures[id].model !== null && !geometries.has(id))
  return { geometries, missing, problems }
}
