import { Ray, Vector3 } from 'three'
import { type StructureId, structures } from '../anatomy/structures.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { Pace } from './breathe.ts'
import type { Figure } from './figure.ts'
import { type Part, SOLID } from './part.ts'
import type { Posed } from './posed.ts'
import { wayTo } from './ray-way.ts'
import type { Sectioning } from './section/section.ts'

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
  /** Whether `hides` can answer at once. */
  readonly ready: () => boolean
  /** Works out what `hides` asks about, a part at a time. */
  readonly prepare: (pace: Pace) => Promise<void>
  /** Whether anything solid stands between the eye (metres, scene) and a place (mm, body frame). */
  readonly hides: (eyeM: Vector3, placeMm: Vec3, but?: StructureId) => boolean
  /** Whether all of a structure is hidden. */
  readonly hidesAll: (eyeM: Vector3, id: StructureId) => boolean
  /** The nearest part among those that count, along a ray (metres, scene; a unit direction). */
  readonly nearest: (originM: Vector3, direction: Vector3, counts: (part: Part) => boolean) => Met | null
}

/** @param sectioning what it takes away is neither met nor hides anything */
export function createOcclusion(figure: Figure, posed: Posed, sectioning: Pick<Sectioning, 'through'>): Occlusion {
  const sight = new Ray()

  function wayToPart(part: Part, { origin, direction }: Ray): number {
    let least = Number.POSITIVE_INFINITY
    for (const shape of posed.shapesOf(part.id))
      if (shape.mesh.visible) least = Math.min(least, wayTo(shape, origin, direction))
    return least
  }

  /** Only what comes from a file: nerves and discs are too thin to hide much, and are looked for behind the rest. */
  const mayHide = (part: Part, but: StructureId | undefined): boolean =>
    part.id !== but &&
    part.shown() >= SOLID &&
    structures[part.id].model !== null &&
    structures[part.id].kind !== 'hand'

  const hides: Occlusion['hides'] = (eyeM, placeMm, but) => {
    sight.origin.copy(eyeM).multiplyScalar(1000)
    sight.direction.set(...placeMm).sub(sight.origin)
    const wayMm = sight.direction.length() - SKIN_DEEP_MM
    sight.direction.divideScalar(wayMm + SKIN_DEEP_MM)
    const left = sectioning.through(sight, (part) => mayHide(part, but))
    // What has been cut away is out of sight too.
    if (!left || left.toMm < wayMm || left.fromMm > wayMm + 2 * SKIN_DEEP_MM) return true
    if (left.face && left.fromMm < wayMm) return true
    sight.origin.addScaledVector(sight.direction, left.fromMm)
    for (const part of figure.parts.values())
      if (mayHide(part, but) && left.fromMm + wayToPart(part, sight) < wayMm) return true
    return false
  }

  return {
    ready() {
      for (const part of figure.parts.values()) if (mayHide(part, undefined) && !posed.isReady(part.id)) return false
      return true
    },
    async prepare(pace) {
      for (const part of figure.parts.values()) {
        if (!mayHide(part, undefined)) continue
        await pace()
        for (const shape of posed.shapesOf(part.id)) shape.tree()
      }
    },
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
      sight.origin.copy(originM).multiplyScalar(1000)
      sight.direction.copy(along)
      // In a cut face the sleeve round the roots is as plain as anything else.
      const left = sectioning.through(
        sight,
        (part) => counts(part) || (part.id === 'dural-sac' && part.shown() >= SOLID),
      )
      if (!left) return null
      if (left.face) return { id: left.face, wayMm: left.fromMm }
      sight.origin.addScaledVector(sight.direction, left.fromMm)
      let found: Met | null = null
      for (const part of figure.parts.values()) {
        if (!counts(part)) continue
        const wayMm = left.fromMm + wayToPart(part, sight)
        if (wayMm < Math.min(found?.wayMm ?? Number.POSITIVE_INFINITY, left.toMm)) found = { id: part.id, wayMm }
      }
      return found
    },
  }
}
