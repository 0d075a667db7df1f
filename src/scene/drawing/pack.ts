import { BufferAttribute, type BufferGeometry, DynamicDrawUsage } from 'three'

/** Where one piece lies in the arrays of its batch. */
export interface Range {
  readonly geometry: BufferGeometry
  readonly firstVertex: number
  readonly vertices: number
}

/** The geometries of a batch, one after the other in common arrays. */
export interface Pack {
  /** By name; `part` says which piece a vertex belongs to. An attribute that some piece lacks is 0 there. */
  readonly attributes: ReadonlyMap<string, BufferAttribute>
  /** How many corners all triangles have. */
  readonly corners: number
  readonly ranges: readonly Range[]
  /** Copies what has been rewritten in the pieces' own arrays since. Allocates nothing. */
  readonly follow: () => void
}

/** One attribute of one piece that may be rewritten. */
interface Source {
  readonly from: BufferAttribute
  readonly into: BufferAttribute
  /** In numbers, not vertices. */
  readonly start: number
  readonly update: { start: number; count: number }
  version: number
}

export type Corners = Uint16Array | Uint32Array

/** How many vertices 16 bits can tell apart; the last of their numbers would end a strip. */
const MOST_SHORT = 65535

/** A list for so many corners of so many vertices. */
export const cornersFor = (vertices: number, corners: number): Corners =>
  vertices <= MOST_SHORT ? new Uint16Array(corners) : new Uint32Array(corners)

/** How many pieces a batch can hold: each has a row of a texture, and no WebGL2 offers fewer. */
const MOST_PIECES = 2048
/** So many pieces are told apart by a byte. */
const MOST_BY_BYTE = 256

/** @throws where there are too many pieces, or pieces that would need two kinds of numbers in one array */
export function pack(geometries: readonly BufferGeometry[]): Pack {
  if (geometries.length > MOST_PIECES)
    throw new Error(`pack: expected at most ${MOST_PIECES} pieces in a batch, got ${geometries.length}`)
  const ranges: Range[] = []
  let vertices = 0
  let corners = 0
  for (const geometry of geometries) {
    const range = {
      geometry,
      firstVertex: vertices,
      vertices: geometry.getAttribute('position').count,
    }
    ranges.push(range)
    vertices += range.vertices
    corners += geometry.getIndex()!.count
  }
  const attributes = new Map<string, BufferAttribute>()
  const sources: Source[] = []
  const part = geometries.length <= MOST_BY_BYTE ? new Uint8Array(vertices) : new Uint16Array(vertices)
  for (const [number, { geometry, ...range }] of ranges.entries()) {
    part.fill(number, range.firstVertex, range.firstVertex + range.vertices)
    for (const [name, from] of Object.entries(geometry.attributes) as [string, BufferAttribute][]) {
      const into = attributes.get(name) ?? common(from, vertices)
      attributes.set(name, into)
      if (from.itemSize !== into.itemSize || from.array.constructor !== into.array.constructor)
        throw new Error(`pack: expected one kind of attribute ${name} in all pieces of a batch, got two`)
      const start = range.firstVertex * into.itemSize
      into.array.set(from.array, start)
      if (from.usage !== DynamicDrawUsage) continue
      into.setUsage(DynamicDrawUsage)
      sources.push({ from, into, start, update: { start, count: from.array.length }, version: from.version })
    }
  }
  attributes.set('part', new BufferAttribute(part, 1))
  return {
    attributes,
    corners,
    ranges,
    follow() {
      for (const source of sources) {
        const { from, into, start, update } = source
        if (source.version === from.version) continue
        source.version = from.version
        into.array.set(from.array, start)
        // Three merges ranges in place while it uploads, so they are set anew each time.
        update.start = start
        update.count = from.array.length
        if (!into.updateRanges.includes(update)) into.updateRanges.push(update)
        into.needsUpdate = true
      }
    },
  }
}

/** An array of the same kind as a piece's for all pieces together. */
function common({ array, itemSize, normalized }: BufferAttribute, vertices: number): BufferAttribute {
  const Kind = array.constructor as new (length: number) => Float32Array | Uint8Array
  return new BufferAttribute(new Kind(vertices * itemSize), itemSize, normalized)
}
