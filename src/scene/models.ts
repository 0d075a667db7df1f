import { MeshoptDecoder } from 'meshoptimizer'
import { type BufferGeometry, Mesh } from 'three'
import { type GLTF, GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { type StructureId, structures } from '../anatomy/structures.ts'
import { COARSE, modelFiles } from './model-files.ts'
import { bodyGeometry } from './model-geometry.ts'

/** Shapes by structure: mm, body frame, at rest (hands: their own frame). */
export interface Models {
  readonly geometries: ReadonlyMap<StructureId, BufferGeometry>
}

/** What could be read of a model file. */
export interface Loaded extends Models {
  /** One line for each thing that went wrong: what was asked for and what came. */
  readonly problems: readonly string[]
}

const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)

async function load(name: string): Promise<GLTF> {
  const url = `${import.meta.env.BASE_URL}models/${name}.glb`
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: expected a model, got status ${answer.status}`)
  return loader.parseAsync(await answer.arrayBuffer(), url)
}

/** Reads one model file; one that is missing or broken has no shapes and says why. Never rejects. */
export async function loadModel(name: string): Promise<Loaded> {
  const geometries = new Map<StructureId, BufferGeometry>()
  const problems: string[] = []
  try {
    const { scene } = await load(name)
    scene.updateMatrixWorld(true)
    scene.traverse((node) => {
      if (!(node instanceof Mesh)) return
      const id = node.name as StructureId
      // A node that the table does not know would silently stay undrawn.
      if (structures[id]?.model) geometries.set(id, bodyGeometry(node.geometry as BufferGeometry, node.matrixWorld))
      else problems.push(`${name}.glb: expected nodes named by structures with a model, got ${node.name}`)
      node.geometry.dispose()
    })
  } catch (error) {
    geometries.clear()
    problems.push(`${name}.glb: ${error instanceof Error ? error.message : String(error)}`)
  }
  return { geometries, problems }
}

/** The shapes of the first picture: coarse ones, or, where those cannot be had, the usual ones. */
export async function firstShapes(): Promise<Loaded> {
  const coarse = await loadModel(COARSE)
  if (coarse.geometries.size > 0) return coarse
  const usual = await Promise.all(modelFiles.map(loadModel))
  return {
    geometries: new Map(usual.flatMap(({ geometries }) => [...geometries])),
    problems: [...coarse.problems, ...usual.flatMap(({ problems }) => problems)],
  }
}
