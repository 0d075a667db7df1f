import { type BufferGeometry, FrontSide, type Group, Mesh, type Side, Vector4 } from 'three'
import type { Vec3 } from '../../math/vec3.ts'
import type { Pace } from '../breathe.ts'
import type { Tissue } from '../materials/tissue.ts'
import type { Warp } from '../materials/warp.ts'
import { type Batch, createBatch, type Knife, type Overlay } from './batch.ts'

/**
 * Everything in the body that is drawn, part by part on the outside, batch by batch on the inside. Only the batches stand in the scene: three
 * looks at everything in it several times a frame, and pieces are hundreds.
 */
export interface Drawing {
  /** In millimetres of the body frame. */
  readonly group: Group
  /** A new piece, in the batch of its like. What is then written to the mesh and to the tissue's uniforms is drawn after `update`. */
  readonly add: (geometry: BufferGeometry, tissue: Tissue, options: PieceOptions) => Mesh
  /** Draws a piece in a further way, or no longer. */
  readonly lay: (mesh: Mesh, overlay: Overlay, drawn: boolean) => void
  /** Draws nothing that lies beyond a plane along its unit normal (mm, body frame), or everything again. */
  readonly cut: (plane: { readonly normal: Vec3; readonly offsetMm: number } | null) => void
  /** The cut, for whatever else is drawn in the group. */
  readonly knife: Knife
  /** Draws with the triangles of another level (see `lighter.ts`) from the next `update` on; 0: with all. @returns whether it is another */
  readonly lighten: (level: number) => boolean
  /** Of all pieces that are shown, each once. */
  readonly triangles: () => number
  /** Puts together what was added, a batch at a time, so that the first `update` has little left to do. */
  readonly prepare: (pace: Pace) => Promise<void>
  /** Brings what is drawn up to date; once, before each picture. @returns whether shadows fall otherwise than before */
  readonly update: () => boolean
  readonly dispose: () => void
}

export interface PieceOptions {
  readonly warp: Warp | null
  readonly side?: Side
  /** Faded pieces are drawn in this order. */
  readonly order: number
}

export function createDrawing(group: Group): Drawing {
  const batches = new Map<string, Batch>()
  const homes = new Map<Mesh, Batch>()
  const carriers: object[] = []
  let level = 0
  const knife: Knife = { cuts: false, plane: { value: new Vector4(0, 1, 0, 0) } }

  /** A number for what a warp is carried by: parts that hang on the same matrices may be drawn together. */
  function carrierOf(warp: Warp | null): number {
    if (!warp) return 0
    const carrier = warp.uniforms.uBones
    if (!carriers.includes(carrier)) carriers.push(carrier)
    return carriers.indexOf(carrier) + 1
  }

  return {
    group,
    knife,
    add(geometry, tissue, { warp, side = FrontSide, order }) {
      const mesh = new Mesh(geometry)
      mesh.matrixAutoUpdate = false
      const piece = { mesh, tissue, warp, order }
      const key = `${tissue.kind} ${side} ${carrierOf(warp)}`
      const batch = batches.get(key) ?? createBatch(group, piece, side, batches.size / 500, knife)
      batches.set(key, batch)
      homes.set(mesh, batch)
      batch.add(piece)
      mesh.material = batch.material
      return mesh
    },
    cut(plane) {
      if (plane) knife.plane.value.set(...plane.normal, plane.offsetMm)
      if (knife.cuts === (plane !== null)) return
      knife.cuts = plane !== null
      for (const batch of batches.values()) batch.cut()
    },
    lay: (mesh, overlay, drawn) => homes.get(mesh)!.lay(mesh, overlay, drawn),
    lighten(next) {
      if (next === level) return false
      level = next
      for (const batch of batches.values()) batch.lighten(level)
      return true
    },
    triangles: () => [...batches.values()].reduce((sum, batch) => sum + batch.triangles(), 0),
    async prepare(pace) {
      for (const batch of batches.values()) {
        batch.update()
        await pace()
      }
    },
    update() {
      let casters = false
      for (const batch of batches.values()) if (batch.update()) casters = true
      return casters
    },
    dispose() {
      for (const batch of batches.values()) batch.dispose()
    },
  }
}
