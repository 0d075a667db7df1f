import { type BufferGeometry, Matrix4, type Mesh, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { type StructureId, structures } from '../anatomy/structures.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { Body } from '../mechanics/body.ts'
import { type Figure, middleOf } from './figure.ts'
import { type Part, SOLID } from './part.ts'

/** A place this near behind a surface still counts as on it, mm. */
const SKIN_DEEP_MM = 4
/** How many of a structure's own points are asked about. */
const SAMPLES = 24

/** Tells what solid parts from files hide. Bones move rigidly, so one search tree each, at rest, serves for ever; flesh is asked at rest. */
export interface Occlusion {
  /** Whether anything solid stands between the eye (metres, scene) and a place (mm, body frame). */
  readonly hides: (eyeM: Vector3, placeMm: Vec3, but?: StructureId) => boolean
  /** Whether all of a structure is hidden. */
  readonly hidesAll: (eyeM: Vector3, id: StructureId, body: Body) => boolean
  /** The nearest part from a file among those that count, along a ray (metres, scene). */
  readonly nearest: (
    originM: Vector3,
    directionM: Vector3,
    counts: (part: Part) => boolean,
  ) => { readonly id: StructureId; readonly wayMm: number } | null
}

export function createOcclusion(figure: Figure): Occlusion {
  const trees = new WeakMap<BufferGeometry, MeshBVH>()
  const toRest = new Matrix4()
  const ray = new Ray()
  const place = new Vector3()
  const corner = new Vector3()

  const treeOf = (geometry: BufferGeometry): MeshBVH => {
    const known = trees.get(geometry)
    if (known) return known
    // Indirect: the tree may not reorder triangles that are already on the graphics card.
    const tree = new MeshBVH(geometry, { indirect: true })
    trees.set(geometry, tree)
    return tree
  }

  /** How far along `ray`, mm, from the eye towards `place`, a mesh is first met; infinite where it is not. */
  function wayTo(mesh: Mesh, eyeM: Vector3, placeMm: Vector3): number {
    toRest.copy(mesh.matrix).invert()
    ray.origin.copy(eyeM).multiplyScalar(1000).applyMatrix4(toRest)
    ray.direction.copy(placeMm).applyMatrix4(toRest).sub(ray.origin).normalize()
    if (mesh.geometry.boundingSphere && !ray.intersectsSphere(mesh.geometry.boundingSphere))
      return Number.POSITIVE_INFINITY
    return treeOf(mesh.geometry).raycastFirst(ray)?.distance ?? Number.POSITIVE_INFINITY
  }

  function blocks(mesh: Mesh, eyeM: Vector3, placeMm: Vec3): boolean {
    place.set(...placeMm)
    const way = wayTo(mesh, eyeM, place)
    return way < place.distanceTo(corner.copy(eyeM).multiplyScalar(1000)) - SKIN_DEEP_MM
  }

  const hides: Occlusion['hides'] = (eyeM, placeMm, but) => {
    for (const part of figure.parts.values()) {
      if (
        part.id === but ||
        part.shown() < SOLID ||
        structures[part.id].model === null ||
        structures[part.id].kind === 'hand'
      )
        continue
      if (blocks(part.meshes[0]!, eyeM, placeMm)) return true
    }
    return false
  }

  return {
    hides,
    hidesAll(eyeM, id, body) {
      const part = figure.parts.get(id)
      const middle = part && middleOf(figure, body, id)
      if (!part || !middle) return true
      const mesh = part.meshes[0]!
      const points = mesh.geometry.getAttribute('position')
      const step = Math.max(Math.floor(points.count / SAMPLES), 1)
      for (let i = 0; i < points.count; i += step) {
        corner.fromBufferAttribute(points, i).applyMatrix4(mesh.matrix)
        if (!hides(eyeM, [corner.x, corner.y, corner.z], id)) return false
      }
      return true
    },
    nearest(originM, directionM, counts) {
      let found: { id: StructureId; wayMm: number } | null = null
      for (const part of figure.parts.values()) {
        if (structures[part.id].model === null || !counts(part)) continue
        place.copy(originM).add(directionM).multiplyScalar(1000)
        const wayMm = wayTo(part.meshes[0]!, originM, place)
        if (wayMm < (found?.wayMm ?? Number.POSITIVE_INFINITY)) found = { id: part.id, wayMm }
      }
      return found
    },
  }
}
