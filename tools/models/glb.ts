import { type Accessor, Document, Logger, NodeIO, type Primitive } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { quantize, reorder } from '@gltf-transform/functions'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import type { StructureId } from '../../src/anatomy/structures.ts'
import type { Mesh } from './mesh/mesh.ts'

await MeshoptEncoder.ready
await MeshoptDecoder.ready

const io = new NodeIO()
  .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })

const POSITION_BITS = 14
const NORMAL_BITS = 10
const FIBRE_BITS = 12

/** A mesh under its id and, where it is the left one of a pair, the id of its mirror image. */
export interface Piece {
  readonly id: StructureId
  readonly mirrorId: StructureId | null
  readonly mesh: Mesh
}

/**
 * One model file: a node a structure, named by its id, whose own transform takes the stored numbers to millimetres in the body
 * frame. Right members of pairs are nodes on the left one's mesh, scaled by -1 along x.
 */
export async function encodeModel(pieces: readonly Piece[]): Promise<Uint8Array> {
  const document = new Document()
  document.setLogger(new Logger(Logger.Verbosity.WARN))
  document.getRoot().getAsset().generator = 'tools/models'
  const buffer = document.createBuffer()
  const scene = document.createScene()
  for (const { id, mirrorId, mesh } of pieces) {
    const accessor = (
      array: Float32Array | Uint32Array | Uint8Array,
      type: 'SCALAR' | 'VEC3' | 'VEC4',
      normalized = false,
    ) =>
      document
        .createAccessor()
        .setArray(array as Float32Array<ArrayBuffer>)
        .setType(type as Accessor['getType'] extends () => infer T ? T : never)
        .setNormalized(normalized)
        .setBuffer(buffer)
    const primitive = document
      .createPrimitive()
      .setIndices(accessor(mesh.index.slice(), 'SCALAR'))
      .setAttribute('POSITION', accessor(mesh.position.slice(), 'VEC3'))
      .setAttribute('NORMAL', accessor(mesh.normal.slice(), 'VEC3'))
    if (mesh.bake) primitive.setAttribute('_BAKE', accessor(mesh.bake.slice(), 'VEC4', true))
    if (mesh.fibre) primitive.setAttribute('_FIBRE', accessor(mesh.fibre.slice(), 'VEC4'))
    if (mesh.joints) primitive.setAttribute('_JOINTS', accessor(mesh.joints.slice(), 'VEC4'))
    if (mesh.weights) primitive.setAttribute('_WEIGHTS', accessor(mesh.weights.slice(), 'VEC4', true))
    const shape = document.createMesh(id).addPrimitive(primitive)
    scene.addChild(document.createNode(id).setMesh(shape))
    if (mirrorId) scene.addChild(document.createNode(mirrorId).setMesh(shape).setScale([-1, 1, 1]))
  }
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({
      pattern: /^(POSITION|NORMAL|_FIBRE)$/,
      quantizePosition: POSITION_BITS,
      quantizeNormal: NORMAL_BITS,
      quantizeGeneric: FIBRE_BITS,
    }),
  )
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE })
  return io.writeBinary(document)
}

/** The surface of a node as stored in a file: millimetres in the body frame, outward whatever the side. */
export interface StoredMesh extends Pick<Mesh, 'position' | 'index'> {
  readonly id: string
  readonly attributes: readonly string[]
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
      ...surface(primitive, node.getWorldMatrix()),
    })
  }
  return found
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
