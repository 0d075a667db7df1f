import { Matrix4, Ray, Vector3 } from 'three'
import { type StructureId, structures } from '../anatomy/structures.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { Figure } from './figure.ts'
import { type Part, SOLID } from './part.ts'
import type { Posed, PosedShape } from './posed.ts'

/** A place this near behind a surface still counts as on it, mm. */
const SKIN_DEEP_MM = 4
/** How many of a structure's own points are asked about. */
const SAMPLES = 24

/** Where a ray meets a part. */
export interface Met {
  readonly id: StructureId
  /** From the ray's start, mm. */
  readonly wayMm: number
}

/** Tells what of the body, as it lies now, a ray meets and what solid parts hide. */
export interface Occlusion {
  /** Whether anything solid stands between the eye (metres, scene) and a place (mm, body frame). */
  readonly hides: (eyeM: Vector3, placeMm: Vec3, but?: StructureId) => boolean
  /** Whether all of a structure is hidden. */
  readonly hidesAll: (eyeM: Vector3, id: StructureId) => boolean
  /** The nearest part among those that count, along a ray (metres, scene; a unit direction). */
  readonly nearest: (originM: Vector3, direction: Vector3, counts: (part: Part) => boolean) => Met | null
}

export function createOcclusion(figure: Figure, posed: Posed): Occlusion {
  const toLocal = new Matrix4()
  const ray = new Ray()
  const direction = new Vector3()
  const corner = new Vector3()

  /** How far along a ray, mm, a surface is first met; infinite where it is not. */
  function wayTo({ geometry, matrix, tree }: PosedShape, eyeM: Vector3, along: Vector3): number {
    toLocal.copy(matrix).invert()
    ray.origin.copy(eyeM).multiplyScalar(1000).applyMatrix4(toLocal)
    ray.direction.copy(along).transformDirection(toLocal)
    if (geometry.boundingSphere && !ray.intersectsSphere(geometry.boundingSphere)) return Number.POSITIVE_INFINITY
    return tree().raycastFirst(ray)?.distance ?? Number.POSITIVE_INFINITY
  }

  function wayToPart(part: Part, eyeM: Vector3, along: Vector3): number {
    let least = Number.POSITIVE_INFINITY
    for (const shape of posed.shapesOf(part.id))
      if (shape.mesh.visible) least = Math.min(least, wayTo(shape, eyeM, along))
    return least
  }

  /** Only what comes from a file: nerves and discs are too thin to hide much, and are looked for behind the rest. */
  const mayHide = (part: Part, but: StructureId | undefined): boolean =>
    part.id !== but &&
    part.shown() >= SOLID &&
    structures[part.id].model !== null &&
    structures[part.id].kind !== 'hand'

  const hides: Occlusion['hides'] = (eyeM, placeMm, but) => {
    direction.set(...placeMm).sub(corner.copy(eyeM).multiplyScalar(1000))
    const whole = direction.length()
    direction.divideScalar(whole)
    for (const part of figure.parts.values())
      if (mayHide(part, but) && wayToPart(part, eyeM, direction) < whole - SKIN_DEEP_MM) return true
    return false
  }

  return {
    hides,
    hidesAll(eyeM, id) {
      const shape = posed.shapesOf(id)[0]
      if (!shape) return true
      const points = shape.geometry.getAttribute('position')
      const step = Math.max(Math.floor(points.count / SAMPLES), 1)
      const at = new Vector3()
      for (let i = 0; i < points.count; i += step) {
        at.fromBufferAttribute(points, i).applyMatrix4(shape.matrix)
        if (!hides(eyeM, [at.x, at.y, at.z], id)) return false
      }
      return true
    },
    nearest(originM, along, counts) {
      let found: Met | null = null
      for (const part of figure.parts.values()) {
        if (!counts(part)) continue
        const wayMm = wayToPart(part, originM, along)
        if (wayMm < (found?.wayMm ?? Number.POSITIVE_INFINITY)) found = { id: part.id, wayMm }
      }
      return found
    },
  }
}
