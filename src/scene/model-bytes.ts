import { MeshoptDecoder } from 'meshoptimizer/decoder'
import { BAKE_STEPS, FIBRE_STEP } from './stored-units.ts'

/** One node of a model file as it lies in the body: floats in mm, outside out. Plain arrays, so that a worker can hand it over. */
export interface Shape {
  readonly name: string
  /** Vertices by three, mm of the body frame. */
  readonly position: Float32Array<ArrayBuffer>
  readonly normal: Float32Array<ArrayBuffer>
  /** By four, 0..255 for 0..1; see `BAKE_STEPS`. */
  readonly bake: Uint8Array<ArrayBuffer>
  /** By four, mm and share of tendon; null on what has no fibres. */
  readonly fibre: Float32Array<ArrayBuffer> | null
  /** By four: the bones a vertex moves with, and how much with each, 0..255; null on what is not soft. */
  readonly joints: Uint8Array<ArrayBuffer> | null
  readonly weights: Uint8Array<ArrayBuffer> | null
  /** Triangles by three. */
  readonly index: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>
}

/** Numbers of one kind as a file holds them: `width` of every `stride`, from `first` on. */
export interface Stored {
  readonly numbers: Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array
  readonly first: number
  readonly stride: number
  readonly width: number
  readonly count: number
  readonly normalized: boolean
}

/** What a node's mesh is stored as, by the names of its file, and where its node puts it. */
export interface StoredShape {
  readonly name: string
  readonly attributes: Readonly<Record<string, Stored>>
  readonly index: Stored
  readonly place: Place
}

/** The stored numbers times `scale` and moved by `by` are mm of the body frame. */
interface Place {
  readonly by: readonly number[]
  readonly scale: readonly number[]
}

const BAKE_BYTES = BAKE_STEPS.map((steps) => 255 / steps)

const at = ({ numbers, first, stride }: Stored, i: number, axis: number): number => numbers[first + i * stride + axis]!

function floats(stored: Stored, scale: readonly number[]): Float32Array<ArrayBuffer> {
  const { count, width } = stored
  const out = new Float32Array(count * width)
  for (let i = 0; i < count; i++)
    for (let axis = 0; axis < width; axis++) out[i * width + axis] = at(stored, i, axis) * (scale[axis] ?? 1)
  return out
}

function bytes(stored: Stored, scale: readonly number[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(stored.count * 4)
  for (let i = 0; i < stored.count; i++)
    for (let axis = 0; axis < 4; axis++) out[i * 4 + axis] = Math.round(at(stored, i, axis) * (scale[axis] ?? 1))
  return out
}

function positions(stored: Stored, { by, scale }: Place): Float32Array<ArrayBuffer> {
  const out = floats(stored, scale)
  for (let i = 0; i < out.length; i++) out[i]! += by[i % 3]!
  return out
}

/** Across a scaled surface normals go by the inverse of the scale. */
function normals(stored: Stored, { scale }: Place): Float32Array<ArrayBuffer> {
  const out = floats(
    stored,
    scale.map((k) => 1 / k),
  )
  for (let i = 0; i < out.length; i += 3) {
    const length = Math.hypot(out[i]!, out[i + 1]!, out[i + 2]!) || 1
    for (let axis = 0; axis < 3; axis++) out[i + axis]! /= length
  }
  return out
}

/** The triangles, with two corners swapped where the node mirrors, so that the outside stays outside. */
function triangles(stored: Stored, vertices: number, mirrored: boolean): Shape['index'] {
  const out = vertices > 65_535 ? new Uint32Array(stored.count) : new Uint16Array(stored.count)
  for (let i = 0; i < stored.count; i++) {
    // Turned round: of each three, the second is the third.
    const from = mirrored && i % 3 > 0 ? (i % 3 === 1 ? i + 1 : i - 1) : i
    const vertex = at(stored, from, 0)
    if (vertex >= vertices) throw new Error(`expected triangles between ${vertices} points, got point ${vertex}`)
    out[i] = vertex
  }
  return out
}

/** A stored mesh dequantised and put where its node has it; throws where it has no positions or normals. */
export function shapeOf({ name, attributes, index, place }: StoredShape): Shape {
  const { POSITION, NORMAL, _BAKE, _FIBRE, _JOINTS, _WEIGHTS } = attributes
  if (!POSITION || !NORMAL) throw new Error(`${name}: expected a mesh with positions and normals`)
  return {
    name,
    position: positions(POSITION, place),
    normal: normals(NORMAL, place),
    bake: _BAKE ? bytes(_BAKE, BAKE_BYTES) : new Uint8Array(POSITION.count * 4).fill(255),
    fibre: _FIBRE ? floats(_FIBRE, FIBRE_STEP) : null,
    joints: _JOINTS ? bytes(_JOINTS, []) : null,
    weights: _WEIGHTS ? bytes(_WEIGHTS, _WEIGHTS.normalized ? [] : [255, 255, 255, 255]) : null,
    index: triangles(index, POSITION.count, place.scale.reduce((a, b) => a * b, 1) < 0),
  }
}

/** What of the JSON part of a model file is read here. */
interface Contents {
  readonly asset: { readonly version: string; readonly minVersion?: string }
  readonly extensionsRequired?: readonly string[]
  readonly bufferViews: readonly {
    readonly buffer: number
    readonly byteOffset?: number
    readonly byteLength: number
    readonly byteStride?: number
    readonly extensions?: { readonly EXT_meshopt_compression?: Compressed }
  }[]
  readonly accessors: readonly {
    readonly bufferView: number
    readonly byteOffset?: number
    readonly componentType: number
    readonly type: string
    readonly count: number
    readonly normalized?: boolean
  }[]
  readonly meshes: readonly {
    readonly primitives: readonly {
      readonly attributes: Readonly<Record<string, number>>
      readonly indices: number
    }[]
  }[]
  readonly nodes: readonly {
    readonly name: string
    readonly mesh?: number
    readonly translation?: readonly number[]
    readonly scale?: readonly number[]
    readonly rotation?: readonly number[]
    readonly matrix?: readonly number[]
    readonly children?: readonly number[]
  }[]
}

interface Compressed {
  readonly buffer: number
  readonly byteOffset?: number
  readonly byteLength: number
  readonly byteStride: number
  readonly count: number
  readonly mode: string
  readonly filter?: string
}

/** What a file may ask of its reader. */
const KNOWN = ['EXT_meshopt_compression', 'KHR_mesh_quantization']

const MAGIC = 0x46546c67
const JSON_CHUNK = 0x4e4f534a
const HEADER_BYTES = 12
const CHUNK_BYTES = 8

/** The two parts of a binary glTF file; throws where it is none, or not whole. */
function partsOf(file: ArrayBuffer): { readonly contents: Contents; readonly data: Uint8Array } {
  const view = new DataView(file)
  if (file.byteLength < HEADER_BYTES + CHUNK_BYTES || view.getUint32(0, true) !== MAGIC)
    throw new Error('expected a binary glTF file')
  const [version, length] = [view.getUint32(4, true), view.getUint32(8, true)]
  if (version !== 2) throw new Error(`expected glTF 2, got ${version}`)
  if (length > file.byteLength) throw new Error(`expected ${length} bytes, got ${file.byteLength}`)
  const jsonBytes = view.getUint32(HEADER_BYTES, true)
  const start = HEADER_BYTES + CHUNK_BYTES
  if (view.getUint32(HEADER_BYTES + 4, true) !== JSON_CHUNK || start + jsonBytes > length)
    throw new Error('expected a glTF file that begins with its contents')
  const contents = JSON.parse(new TextDecoder().decode(new Uint8Array(file, start, jsonBytes))) as Contents
  const { asset, extensionsRequired = [] } = contents
  for (const asked of [asset?.version, asset?.minVersion ?? '2.0'])
    if (!/^2\./.test(String(asked))) throw new Error(`expected glTF 2, got ${asked}`)
  const unknown = extensionsRequired.filter((one) => !KNOWN.includes(one))
  if (unknown.length > 0) throw new Error(`expected a file that asks for ${KNOWN.join(' and ')}, got ${unknown.join()}`)
  const dataStart = start + jsonBytes + CHUNK_BYTES
  return { contents, data: new Uint8Array(file, Math.min(dataStart, length), Math.max(length - dataStart, 0)) }
}

const kinds = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
} as const
const widths: Readonly<Record<string, number>> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 }

/** A node of a model file, unpacked when it is asked for. */
export interface StoredNode {
  readonly name: string
  /** @throws where the file is cut short or holds what ours do not: turned nodes, meshes of several pieces */
  readonly read: () => StoredShape
}

/** The nodes of a model file that have a shape. Rejects what is no such file. */
export async function openModel(file: ArrayBuffer): Promise<readonly StoredNode[]> {
  await MeshoptDecoder.ready
  const { contents, data } = partsOf(file)
  const { bufferViews, accessors, meshes, nodes } = contents
  const opened = new Map<number, Uint8Array<ArrayBuffer>>()

  function open(number: number): Uint8Array<ArrayBuffer> {
    const known = opened.get(number)
    if (known) return known
    const view = bufferViews[number]!
    const packed = view.extensions?.EXT_meshopt_compression
    const { byteOffset = 0, byteLength } = packed ?? view
    if (byteOffset + byteLength > data.byteLength) throw new Error('expected all of its data, got less')
    const source = data.subarray(byteOffset, byteOffset + byteLength)
    // A copy begins at nought, as its numbers' width asks for.
    const out = packed ? new Uint8Array(packed.count * packed.byteStride) : new Uint8Array(source)
    if (packed)
      MeshoptDecoder.decodeGltfBuffer(out, packed.count, packed.byteStride, source, packed.mode, packed.filter)
    opened.set(number, out)
    return out
  }

  function stored(number: number): Stored {
    const { bufferView, byteOffset = 0, componentType, type, count, normalized = false } = accessors[number]!
    const Kind = kinds[componentType as keyof typeof kinds]
    const width = widths[type]
    if (!Kind || !width) throw new Error(`expected numbers of a known kind, got ${componentType} ${type}`)
    const { buffer } = open(bufferView)
    const view = bufferViews[bufferView]!
    const strideBytes = view.extensions?.EXT_meshopt_compression?.byteStride ?? view.byteStride
    // Indices lie close; what lies in rows has its row's length.
    const stride = type === 'SCALAR' || !strideBytes ? width : strideBytes / Kind.BYTES_PER_ELEMENT
    const numbers = new Kind(buffer)
    const first = byteOffset / Kind.BYTES_PER_ELEMENT
    if (first + (count - 1) * stride + width > numbers.length) throw new Error('expected all of its numbers, got fewer')
    return { numbers, first, stride, width, count, normalized }
  }

  return nodes.flatMap(({ name, mesh, translation: by = [0, 0, 0], scale = [1, 1, 1], rotation, matrix, children }) => {
    if (mesh === undefined) return []
    const read = (): StoredShape => {
      if (rotation || matrix || children) throw new Error(`${name}: expected a node that is moved and scaled, no more`)
      const [piece, ...others] = meshes[mesh]!.primitives
      if (!piece || others.length > 0) throw new Error(`${name}: expected a mesh of one piece`)
      const attributes = Object.fromEntries(Object.entries(piece.attributes).map(([key, n]) => [key, stored(n)]))
      return { name, attributes, index: stored(piece.indices), place: { by, scale } }
    }
    return [{ name, read }]
  })
}

/** Every node of a model file with its shape. Rejects what is no such file, is cut short or holds what ours do not. */
export const readModel = async (file: ArrayBuffer): Promise<readonly Shape[]> =>
  (await openModel(file)).map(({ read }) => shapeOf(read()))

/** The memory of shapes, to be handed over rather than copied. */
export const memoryOf = (shapes: readonly Shape[]): ArrayBuffer[] =>
  shapes.flatMap(({ position, normal, bake, fibre, joints, weights, index }) =>
    [position, normal, bake, fibre, joints, weights, index].flatMap((array) => (array ? [array.buffer] : [])),
  )
