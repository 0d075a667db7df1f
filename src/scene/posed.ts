import { BufferAttribute, BufferGeometry, Matrix4, type Mesh } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { type MuscleId, type StructureId, structures } from '../anatomy/structures.ts'
import type { Body } from '../mechanics/body.ts'
import { carriers } from '../mechanics/skin-warp.ts'
import type { Figure } from './figure.ts'
import type { Part } from './part.ts'

/** A surface of a part as it lies now: `geometry` (mm) carried by `matrix` into the body frame. To be read, not kept; see `mesh.visible` for whether it is drawn. */
export interface PosedShape {
  readonly mesh: Mesh
  readonly geometry: BufferGeometry
  readonly matrix: Matrix4
  /** Over `geometry`; its triangles keep their order. */
  readonly tree: () => MeshBVH
}

/**
 * What the graphics card does with vertices, for whoever must know where things are: a pick, a cut, a label, a file. Worked out when it is
 * asked for, part by part, and kept until the body or the part's shape changes. The therapist's hands are left out.
 */
export interface Posed {
  /** The body has moved. (It may be the one from before, written anew.) */
  readonly follow: (body: Body) => void
  /** All surfaces of a part, in its own order, drawn now or not; none for a part that is not there. */
  readonly shapesOf: (id: StructureId) => readonly PosedShape[]
  /** Whether all of a part has been worked out as it lies now, its search trees too. */
  readonly isReady: (id: StructureId) => boolean
}

/** One mesh's surface and the search tree over it, with what they were made from. */
interface Kept {
  /** What the mesh had when it was made. */
  readonly source: BufferGeometry
  /** Its own where the mesh is warped on the graphics card, else the mesh's. */
  readonly geometry: BufferGeometry
  readonly matrix: Matrix4
  /** How often the body had moved when it was posed. */
  moves: number
  tree: MeshBVH | null
  treeVersion: number
  readonly shape: PosedShape
}

const identity = new Matrix4()

/** Writes where the vertices of a soft part are, mm, body frame: the warp of `materials/warp.ts`, in numbers. */
export function warpInto(out: Float32Array, rest: BufferGeometry, body: Body, id: StructureId): void {
  const place = rest.getAttribute('position').array
  const facing = rest.getAttribute('normal').array
  const bones = rest.getAttribute('softBones').array
  const weights = rest.getAttribute('softWeights')
  const belly = rest.getAttribute('belly')?.array
  const swellMm = structures[id].kind === 'muscle' ? body.muscles[id as MuscleId].swellMm : 0
  const moved = carriers(body.bones)
  const share = weights.normalized ? 1 / 255 : 1
  for (let v = 0; v < out.length / 3; v++) {
    const swell = belly ? belly[v]! * swellMm : 0
    const x = place[v * 3]! + facing[v * 3]! * swell
    const y = place[v * 3 + 1]! + facing[v * 3 + 1]! * swell
    const z = place[v * 3 + 2]! + facing[v * 3 + 2]! * swell
    let [px, py, pz] = [0, 0, 0]
    for (let k = 0; k < 4; k++) {
      const weight = weights.array[v * 4 + k]! * share
      if (weight === 0) continue
      const { rotation: r, translationMm: t } = moved[bones[v * 4 + k]!]!
      px += weight * (r[0] * x + r[1] * y + r[2] * z + t[0])
      py += weight * (r[3] * x + r[4] * y + r[5] * z + t[1])
      pz += weight * (r[6] * x + r[7] * y + r[8] * z + t[2])
    }
    let [dx, dy, dz] = [0, 0, 0]
    for (const { centreMm: c, direction: d, depthMm, radiusMm } of body.dents) {
      const square = (px - c[0]) ** 2 + (py - c[1]) ** 2 + (pz - c[2]) ** 2
      const depth = depthMm * Math.exp(-square / radiusMm ** 2)
      dx += d[0] * depth
      dy += d[1] * depth
      dz += d[2] * depth
    }
    out[v * 3] = px + dx
    out[v * 3 + 1] = py + dy
    out[v * 3 + 2] = pz + dz
  }
}

/** A geometry with the triangles of `rest` and places of its own. */
function warped(rest: BufferGeometry): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(rest.getAttribute('position').count * 3), 3))
  geometry.setIndex(rest.getIndex())
  return geometry
}

/** @param rest the body to begin with */
export function createPosed(figure: Figure, rest: Body): Posed {
  let body = rest
  let moves = 0
  const kept = new WeakMap<Mesh, Kept>()

  const versionOf = (geometry: BufferGeometry): number => (geometry.getAttribute('position') as BufferAttribute).version

  function keep(mesh: Mesh, soft: boolean): Kept {
    const source = mesh.geometry as BufferGeometry
    const known = kept.get(mesh)
    if (known?.source === source) return known
    const geometry = soft ? warped(source) : source
    const matrix = soft ? identity : mesh.matrix
    const fresh: Kept = {
      source,
      geometry,
      matrix,
      moves: -1,
      tree: null,
      treeVersion: -1,
      shape: { mesh, geometry, matrix, tree: () => treeOf(fresh) },
    }
    kept.set(mesh, fresh)
    return fresh
  }

  function treeOf(surface: Kept): MeshBVH {
    const version = versionOf(surface.geometry)
    if (!surface.tree) surface.tree = new MeshBVH(surface.geometry, { indirect: true })
    else if (surface.treeVersion !== version) surface.tree.refit()
    surface.treeVersion = version
    return surface.tree
  }

  const partOf = (id: StructureId): Part | undefined =>
    structures[id].kind === 'hand' ? undefined : figure.parts.get(id)

  return {
    isReady(id) {
      const part = partOf(id)
      if (!part) return true
      for (const mesh of part.meshes) {
        const known = kept.get(mesh)
        if (known?.source !== mesh.geometry || (part.warp && known.moves !== moves)) return false
        if (!known.tree || known.treeVersion !== versionOf(known.geometry)) return false
      }
      return true
    },
    follow(next) {
      body = next
      moves++
    },
    shapesOf(id) {
      const part = partOf(id)
      if (!part) return []
      const shapes: PosedShape[] = []
      for (const mesh of part.meshes) {
        const surface = keep(mesh, part.warp !== null)
        if (part.warp && surface.moves !== moves) {
          const place = surface.geometry.getAttribute('position') as BufferAttribute
          warpInto(place.array as Float32Array, surface.source, body, id)
          place.needsUpdate = true
          surface.geometry.computeBoundingSphere()
        }
        surface.moves = moves
        shapes.push(surface.shape)
      }
      return shapes
    },
  }
}
