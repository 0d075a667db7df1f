import { Logger, NodeIO, type Primitive } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { FIBRE_STEP } from '../../src/scene/stored-units.ts'
import { FIBRE_MM, type Mesh } from './mesh/mesh.ts'

await MeshoptDecoder.ready

const io = new NodeIO()
  .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
  .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })

/** The surface of a node as stored in a file: millimetres in the body frame, outward whatever the side. */
export interface StoredMesh extends Pick<Mesh, 'position' | 'index'> {
  readonly id: string
  readonly attributes: readonly string[]
  /** As in `Mesh`, to the steps it is stored in; null on what is not muscle or ligament. */
  readonly fibre: Float32Array | null
}

/** Every node with a mesh in a model file; throws where the file is not one. */
export async function decodeModel(bytes: Uint8Array): Promise<readonly StoredMesh[]> {
  const document = await io.readBinary(bytes)
  const found: StoredMesh[] = []
  for (const node of document.getRoot().listNodes()) {
    const [primitive, ...others] = node.getMesh()?.listPrimitives() ?? []
    if (!primitive) continue
    if (others.length > 0) throw new Error(`${node.getName()}: expected 1 primitive, found ${others.length + 1}`)
    found.push({
      id: node.getName(),
      attributes: primitive.listSemantics(),
      fibre: fibreOf(primitive),
      ...surface(primitive, node.getWorldMatrix()),
    })
  }
  return found
}

/** The same file without compression, for tools that do not know it. */
export async function plainModel(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await io.readBinary(bytes)
  document.setLogger(new Logger(Logger.Verbosity.WARN))
  for (const extension of document.getRoot().listExtensionsUsed())
    if (extension.extensionName === EXTMeshoptCompression.EXTENSION_NAME) extension.dispose()
  return io.writeBinary(document)
}

function fibreOf(primitive: Primitive): Float32Array | null {
  const steps = primitive.getAttribute('_FIBRE')?.getArray()
  return steps ? Float32Array.from(steps as Int16Array, (n, i) => (n * FIBRE_STEP[i % 4]!) / FIBRE_MM[i % 4]!) : null
}

function surface(primitive: Primitive, matrix: readonly number[]): Pick<Mesh, 'position' | 'index'> {
  const stored = primitive.getAttribute('POSITION')!
  const indices = primitive.getIndices()!
  const position = new Float32Array(stored.getCount() * 3)
  const p: number[] = []
  for (let v = 0; v < stored.getCount(); v++) {
    stored.getElement(v, p)
    for (let k = 0; k < 3; k++)
      position[v * 3 + k] = matrix[k]! * p[0]! + matrix[4 + k]! * p[1]! + matrix[8 + k]! * p[2]! + matrix[12 + k]!
  }
  const index = Uint32Array.from(indices.getArray()!)
  if (matrix[0]! * matrix[5]! * matrix[10]! < 0) index.reverse()
  return { position, index }
}
