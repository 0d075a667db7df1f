import {
  BufferAttribute,
  BufferGeometry,
  type Data3DTexture,
  DynamicDrawUsage,
  type Group,
  Matrix4,
  Mesh,
  type PerspectiveCamera,
  Vector2,
  type WebGLRenderer,
} from 'three'
import type { StructureId } from '../../anatomy/structures.ts'
import { type Slice, type SlicePiece, sliceTissues } from '../../state/slice.ts'
import { GONE, SOLID } from '../part.ts'
import { capUniforms, createCapMaterial } from './cap-material.ts'
import type { Contour } from './contour.ts'
import { createHeap } from './heap.ts'
import type { Lamella } from './lamellae.ts'
import { type Plane, placeOn } from './plane.ts'
import { rindOf, triangulated } from './triangles.ts'

/** How a structure's cut face is to look: how opaque its part is, and how strongly it is marked; 0..1. */
export interface CapState {
  readonly opacity: (id: StructureId) => number
  readonly mark: (id: StructureId) => number
}

/** The cut faces of everything that a plane meets, in two draw calls: whole ones, and those of faded parts. */
export interface Caps {
  /** Lays the faces anew; null for none. */
  readonly lay: (slice: Slice | null, lamellae: readonly Lamella[]) => void
  /** Shows each as its part is shown; once a frame. */
  readonly paint: (state: CapState) => void
  readonly dispose: () => void
}

/** The triangles of one piece. */
interface Patch {
  readonly id: StructureId
  readonly firstVertex: number
  readonly vertices: number
  readonly firstCorner: number
  readonly corners: number
  /** As last painted: opacity and mark. */
  readonly state: [number, number]
}

export function createCaps(group: Group, noise: Data3DTexture): Caps {
  const uniforms = capUniforms()
  const toClip = new Matrix4()
  const size = new Vector2()
  let plane: Plane | null = null
  let patches: Patch[] = []
  const position = createHeap(Float32Array)
  const face = createHeap(Float32Array)
  const corners = createHeap(Uint32Array)
  let states = new BufferAttribute(new Float32Array(0), 2)

  /** Tells the faces where on the picture their plane lies. */
  const aim = (gl: WebGLRenderer, camera: PerspectiveCamera, mesh: Mesh): void => {
    if (!plane) return
    gl.getDrawingBufferSize(size)
    uniforms.uPicturePx.value.copy(size)
    toClip.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse).multiply(mesh.matrixWorld)
    // A plane is carried by the inverse transpose of what carries points.
    toClip.invert().transpose()
    const { normal, offsetMm } = plane
    uniforms.uPlane.value.set(normal[0], normal[1], normal[2], -offsetMm).applyMatrix4(toClip)
    uniforms.uFacing.value.set(...normal)
  }

  const meshes = [false, true].map((sheer) => {
    const mesh = new Mesh(new BufferGeometry(), createCapMaterial(noise, uniforms, sheer))
    mesh.name = mesh.material.name
    mesh.matrixAutoUpdate = false
    mesh.frustumCulled = false
    mesh.renderOrder = sheer ? 1 : -20
    mesh.visible = false
    mesh.raycast = () => {}
    mesh.onBeforeRender = (gl, _, camera) => aim(gl, camera as PerspectiveCamera, mesh)
    group.add(mesh)
    return mesh
  })

  function put(
    on: Plane,
    points: readonly number[],
    of: readonly number[],
    look: (point: number) => readonly number[],
  ): void {
    const first = position.length() / 3
    for (let i = 0; i < points.length; i += 2) {
      position.push(...placeOn(on, points[i]!, points[i + 1]!))
      face.push(...look(i / 2))
    }
    for (const corner of of) corners.push(first + corner)
  }

  function layPatch(id: StructureId, lay: () => void): void {
    const [firstVertex, firstCorner] = [position.length() / 3, corners.length()]
    lay()
    patches.push({
      id,
      firstVertex,
      vertices: position.length() / 3 - firstVertex,
      firstCorner,
      corners: corners.length() - firstCorner,
      state: [-1, -1],
    })
  }

  function layPiece(
    on: Plane,
    { tissue, contours, rindMm, waterFraction }: Omit<SlicePiece, 'id'>,
    ring: number,
  ): void {
    const kind = sliceTissues.indexOf(tissue)
    const { points, corners: of } = triangulated(contours as readonly Contour[])
    put(on, points, of, () => [kind, 1, waterFraction, ring])
    for (const line of contours) {
      const rind = rindOf(line, rindMm)
      put(on, rind.points, rind.corners, (point) => [kind, point % 2, waterFraction, ring])
    }
  }

  /** Which of the two ways a face is drawn: of a part that is gone only a hole in whole fat is left. */
  const isWhole = ({ state }: Patch, fatIsWhole: boolean): boolean =>
    state[0] >= SOLID || (state[0] < GONE && fatIsWhole)
  const isSheer = ({ id, state }: Patch): boolean => state[0] >= GONE && (state[0] < SOLID || id === 'skin')

  function list(): void {
    const fatIsWhole = patches.some((patch) => patch.id === 'skin' && patch.state[0] >= SOLID)
    for (const [sheer, mesh] of meshes.entries()) {
      const index = mesh.geometry.getIndex()!
      let count = 0
      for (const patch of patches) {
        if (sheer ? !isSheer(patch) : !isWhole(patch, fatIsWhole)) continue
        const from = corners.filled().subarray(patch.firstCorner, patch.firstCorner + patch.corners)
        index.array.set(from, count)
        count += patch.corners
      }
      index.needsUpdate = true
      mesh.geometry.setDrawRange(0, count)
      mesh.visible = count > 0
    }
  }

  return {
    lay(slice, lamellae) {
      plane = slice
      patches = []
      for (const heap of [position, face, corners]) heap.clear()
      for (const mesh of meshes) mesh.visible = false
      if (!slice) return
      for (const piece of slice.pieces) {
        layPatch(piece.id, () => layPiece(slice, piece, 0))
        if (piece.tissue !== 'annulus') continue
        for (const { disc, ring, contours } of lamellae)
          if (`disc-${disc}` === piece.id)
            layPatch(piece.id, () => layPiece(slice, { ...piece, contours, rindMm: 0.12 }, ring))
      }
      const places = new BufferAttribute(position.filled().slice(), 3)
      const faces = new BufferAttribute(face.filled().slice(), 4)
      states = new BufferAttribute(new Float32Array((position.length() / 3) * 2), 2).setUsage(DynamicDrawUsage)
      for (const mesh of meshes) {
        mesh.geometry.dispose()
        mesh.geometry = new BufferGeometry()
        mesh.geometry.setAttribute('position', places)
        mesh.geometry.setAttribute('face', faces)
        mesh.geometry.setAttribute('state', states)
        mesh.geometry.setIndex(new BufferAttribute(new Uint32Array(corners.length()), 1).setUsage(DynamicDrawUsage))
      }
    },
    paint({ opacity, mark }) {
      let listed = true
      let changed = false
      for (const patch of patches) {
        const [now, marked] = [opacity(patch.id), mark(patch.id)]
        const { state, firstVertex, vertices } = patch
        if (state[0] === now && state[1] === marked) continue
        if (now >= SOLID !== state[0] >= SOLID || now < GONE !== state[0] < GONE) listed = false
        state[0] = now
        state[1] = marked
        for (let v = firstVertex; v < firstVertex + vertices; v++) states.setXY(v, now, marked)
        changed = true
      }
      if (changed) states.needsUpdate = true
      if (!listed) list()
    },
    dispose() {
      for (const mesh of meshes) {
        mesh.geometry.dispose()
        mesh.material.dispose()
        mesh.removeFromParent()
      }
    },
  }
}
