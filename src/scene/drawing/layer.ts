import { BufferAttribute, BufferGeometry, DynamicDrawUsage, type Group, type Material, Mesh, Sphere } from 'three'
import { cornersAt } from './lighter.ts'
import { type Corners, cornersFor, type Pack, type Range } from './pack.ts'

/**
 * One way of drawing some pieces of a batch, in one draw call: whole, as a veil, as a shell, lit up, outlined. It shares the vertices
 * of the batch and lists its own triangles, which are listed anew only when other pieces come in or another level is drawn. (Three's BatchedMesh draws several
 * ranges at a time too, but owns its vertices, so that each way would hold all of them again, and where the browser has no
 * WEBGL_multi_draw, as Firefox, makes a call for each range.)
 */
export interface Layer {
  readonly mesh: Mesh
  /** Whether a piece, by its number in the batch, is drawn this way. */
  readonly put: (piece: number, drawn: boolean) => void
  /** Draws with the triangles of another level; see `lighter.ts`. */
  readonly at: (level: number) => void
  /** Lists the triangles of the pieces that are in, once after all are put. */
  readonly write: () => void
  readonly triangles: () => number
  /** Starts again on another pack, with no piece in. */
  readonly on: (pack: Pack) => void
  readonly dispose: () => void
}

export function createLayer(group: Group, material: Material, renderOrder: number): Layer {
  const mesh = new Mesh(new BufferGeometry(), material)
  mesh.name = material.name
  mesh.matrixAutoUpdate = false
  // Soft pieces move in the vertex shader, and a batch reaches through the whole body.
  mesh.frustumCulled = false
  mesh.renderOrder = renderOrder
  mesh.visible = false
  mesh.raycast = () => {}
  group.add(mesh)
  let pack: Pack | null = null
  let drawn = new Uint8Array(0)
  let level = 0
  let changed = false

  /** Lists a piece's triangles from a place on; @returns where they end */
  function listPiece(into: Corners, at: number, { geometry, firstVertex }: Range): number {
    const corners = cornersAt(geometry, level)
    for (let i = 0; i < corners.length; i++) into[at + i] = corners[i]! + firstVertex
    return at + corners.length
  }

  function list({ corners: most, ranges, attributes }: Pack): void {
    const { geometry } = mesh
    // Most layers of most batches are never used, so their lists are made on their first use.
    if (!geometry.getIndex()) {
      for (const [name, attribute] of attributes) geometry.setAttribute(name, attribute)
      const own = cornersFor(attributes.get('part')!.count, most)
      geometry.setIndex(new BufferAttribute(own, 1).setUsage(DynamicDrawUsage))
    }
    const corners = geometry.getIndex()!
    let count = 0
    for (const [piece, range] of ranges.entries())
      if (drawn[piece] === 1) count = listPiece(corners.array as Corners, count, range)
    corners.clearUpdateRanges()
    corners.addUpdateRange(0, count)
    corners.needsUpdate = true
    geometry.setDrawRange(0, count)
  }

  return {
    mesh,
    put(piece, now) {
      if ((drawn[piece] === 1) === now) return
      drawn[piece] = now ? 1 : 0
      changed = true
    },
    at(next) {
      if (next === level) return
      level = next
      changed = true
    },
    write() {
      if (!changed || !pack) return
      changed = false
      mesh.visible = drawn.includes(1)
      if (mesh.visible) list(pack)
    },
    triangles: () => (mesh.visible ? mesh.geometry.drawRange.count / 3 : 0),
    on(next) {
      pack = next
      mesh.geometry.dispose()
      mesh.geometry = new BufferGeometry()
      // Three asks where a mesh is before it sorts by that, and would look through all vertices; what comes first is said by `renderOrder`.
      mesh.geometry.boundingSphere = new Sphere()
      mesh.visible = false
      drawn = new Uint8Array(next.ranges.length)
    },
    dispose() {
      mesh.geometry.dispose()
      material.dispose()
      mesh.removeFromParent()
    },
  }
}
