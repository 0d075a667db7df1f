import { type Accessor, Document, Logger, NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { quantize, reorder } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'
import type { StructureId } from '../../src/anatomy/structures.ts'
import type { Mesh } from './mesh/mesh.ts'

await MeshoptEncoder.ready

const io = new NodeIO()
  .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })

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
