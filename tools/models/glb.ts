import { type Accessor, Document, Logger, NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { reorder } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'
import type { StructureId } from '../../src/anatomy/structures.ts'
import type { Vec3 } from '../../src/math/vec3.ts'
import { BAKE_STEPS, FIBRE_STEP } from '../../src/scene/stored-units.ts'
import { FIBRE_MM, type Mesh } from './mesh/mesh.ts'

await MeshoptEncoder.ready

const io = new NodeIO()
  .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })

/** The finest step of stored positions, mm: a tenth of what one pixel covers in the closest view. Larger parts are cut into so many. */
const FINEST_MM = 0.03
const MOST_STEPS = 8192

/** A mesh under its id and, where it is the left one of a pair, the id of its mirror image. */
export interface Piece {
  readonly id: StructureId
  readonly mirrorId: StructureId | null
  readonly mesh: Mesh
}

/** Positions as whole steps from a corner. */
interface Steps {
  readonly steps: Uint16Array
  readonly stepMm: number
  readonly cornerMm: Vec3
}

function inSteps(position: Float32Array): Steps {
  const corner = [0, 1, 2].map((axis) => least(position, axis)) as unknown as Vec3
  const extent = Math.max(
    ...[0, 1, 2].map(
      (axis) =>
        -least(
          position.map((x) => -x),
          axis,
        ) - corner[axis]!,
    ),
  )
  const stepMm = Math.max(FINEST_MM, extent / MOST_STEPS)
  return {
    steps: Uint16Array.from(position, (x, i) => Math.round((x - corner[i % 3]!) / stepMm)),
    stepMm,
    cornerMm: corner,
  }
}

function least(position: Float32Array, axis: number): number {
  let low = Number.POSITIVE_INFINITY
  for (let i = axis; i < position.length; i += 3) low = Math.min(low, position[i]!)
  return low
}

/**
 * One model file: a node a structure, named by its id, whose own transform takes the stored numbers to millimetres in the body
 * frame. Right members of pairs are nodes on the left one's mesh, scaled by -1 along x. Every number is stored in as few steps as its use
 * in the picture allows: normals as eight-bit octahedra, `_BAKE` and `_FIBRE` in the steps of `stored-units.ts`.
 */
export async function encodeModel(pieces: readonly Piece[]): Promise<Uint8Array> {
  const document = new Document()
  document.setLogger(new Logger(Logger.Verbosity.WARN))
  document.getRoot().getAsset().generator = 'tools/models'
  document.createExtension(KHRMeshQuantization).setRequired(true)
  const buffer = document.createBuffer()
  const scene = document.createScene()
  const accessor = (
    array: Float32Array | Uint32Array | Uint16Array | Int16Array | Uint8Array,
    type: Parameters<Accessor['setType']>[0],
  ) =>
    document
      .createAccessor()
      .setArray(array as Float32Array<ArrayBuffer>)
      .setType(type)
      .setBuffer(buffer)
  for (const { id, mirrorId, mesh } of pieces) {
    const { steps, stepMm, cornerMm } = inSteps(mesh.position)
    const primitive = document
      .createPrimitive()
      .setIndices(accessor(mesh.index.slice(), 'SCALAR'))
      .setAttribute('POSITION', accessor(steps, 'VEC3'))
      .setAttribute('NORMAL', accessor(mesh.normal.slice(), 'VEC3'))
    const put = (name: string, array: Uint8Array | Int16Array | undefined): void => {
      if (array) primitive.setAttribute(name, accessor(array, 'VEC4'))
    }
    put(
      '_BAKE',
      mesh.bake?.map((byte, i) => Math.round((byte / 255) * BAKE_STEPS[i % 4]!)),
    )
    put(
      '_FIBRE',
      mesh.fibre && Int16Array.from(mesh.fibre, (x, i) => Math.round((x * FIBRE_MM[i % 4]!) / FIBRE_STEP[i % 4]!)),
    )
    put('_JOINTS', mesh.joints?.slice())
    put('_WEIGHTS', mesh.weights?.slice())
    primitive.getAttribute('_WEIGHTS')?.setNormalized(true)
    const shape = document.createMesh(id).addPrimitive(primitive)
    const node = (name: string, way: 1 | -1) =>
      document
        .createNode(name)
        .setMesh(shape)
        .setScale([way * stepMm, stepMm, stepMm])
        .setTranslation([way * cornerMm[0], cornerMm[1], cornerMm[2]])
    scene.addChild(node(id, 1))
    if (mirrorId) scene.addChild(node(mirrorId, -1))
  }
  await document.transform(reorder({ encoder: MeshoptEncoder, target: 'size' }))
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER })
  return io.writeBinary(document)
}
