import { type PerspectiveCamera, Raycaster, Vector2, Vector3 } from 'three'
import type { StructureId } from '../../anatomy/structures.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Body } from '../../mechanics/body.ts'
import type { MarkPlace } from '../../state/marks.ts'
import type { Met, Occlusion } from '../occlusion.ts'
import { type Part, SOLID } from '../part.ts'
import { isMeant } from '../picking.ts'
import type { Posed } from '../posed.ts'
import { airBeside, markPlace } from './place.ts'

/** Where a hand came down. */
export interface Hit {
  readonly id: StructureId
  readonly place: MarkPlace
  readonly atMm: Vec3
  /** From the eye, along the way it looks, mm. */
  readonly deepMm: number
  /** On something solid, or on something that is seen through. */
  readonly solid: boolean
}

/** Where a line goes on. */
export interface Onward extends Hit {
  /** It lies far before the last place: nothing joins the two. */
  readonly apart: boolean
}

/** Finds what a hand over the picture means. */
export interface Surface {
  /** What is seen at a place of the page: what is solid before what is seen through; null beside the body. */
  readonly at: (clientX: number, clientY: number) => Hit | null
  /**
   * Where a line that began at one place and came to another goes on: on the structure that it began on while that is there, else on what is as
   * plain as that, else in the air, no deeper than it was.
   */
  readonly onward: (clientX: number, clientY: number, began: Hit, last: Hit) => Onward
  /** The place of the page in the air, as deep as a place on the body, and carried along with that. */
  readonly beside: (clientX: number, clientY: number, hit: Hit) => MarkPlace
}

/** A line does not fall from its surface to one that lies farther behind than this, mm. Chosen by eye. */
const FALL_MM = 25
/** Nor is it drawn over to one that lies farther before than this: it breaks off. */
const STEP_UP_MM = 12
/** What lies so near over a structure touches it. */
const TOUCHES_MM = 4
/** What a cut has taken away before it is not drawn on. */
const BEFORE_MM = 0.5

const isSolid = (part: Part): boolean => isMeant(part) && part.shown() >= SOLID

/**
 * @param bodyNow the body as it lies in the picture
 * @param asAimed where what lies at a place of the picture lies as the camera is aimed now, CSS px
 */
export function createSurface(
  canvas: HTMLCanvasElement,
  camera: PerspectiveCamera,
  occlusion: Occlusion,
  posed: Posed,
  bodyNow: () => Body,
  asAimed: (x: number, y: number) => readonly [x: number, y: number] = (x, y) => [x, y],
): Surface {
  const caster = new Raycaster()
  const point = new Vector2()
  const fromMm = new Vector3()
  const ahead = new Vector3()

  function aim(clientX: number, clientY: number): void {
    const { left, top, width, height } = canvas.getBoundingClientRect()
    const [x, y] = asAimed(clientX - left, clientY - top)
    point.set((x / width) * 2 - 1, 1 - (y / height) * 2)
    caster.setFromCamera(point, camera)
    camera.getWorldDirection(ahead)
  }

  const nearest = (counts: (part: Part) => boolean): Met | null =>
    occlusion.nearest(caster.ray.origin, caster.ray.direction, counts)

  /** How deep the ray is after a way along it. */
  const deepAfter = (wayMm: number): number => {
    const { origin, direction } = caster.ray
    return 1000 * fromMm.copy(origin).sub(camera.position).dot(ahead) + wayMm * direction.dot(ahead)
  }

  function hitOn(met: Met | null, solid: boolean): Hit | null {
    if (!met) return null
    const { origin, direction } = caster.ray
    fromMm.copy(origin).multiplyScalar(1000)
    fromMm.addScaledVector(direction, Math.max(met.wayMm - BEFORE_MM, 0))
    const place = markPlace(posed, met.id, fromMm, direction)
    if (!place) return null
    fromMm.addScaledVector(direction, BEFORE_MM)
    const atMm: Vec3 = [fromMm.x, fromMm.y, fromMm.z]
    return { id: met.id, place, atMm, deepMm: deepAfter(met.wayMm), solid }
  }

  function airAt(deepMm: number): Vec3 {
    const { origin, direction } = caster.ray
    const wayMm = (deepMm - deepAfter(0)) / direction.dot(ahead)
    fromMm.copy(origin).multiplyScalar(1000).addScaledVector(direction, wayMm)
    return [fromMm.x, fromMm.y, fromMm.z]
  }

  return {
    at(x, y) {
      aim(x, y)
      return hitOn(nearest(isSolid), true) ?? hitOn(nearest(isMeant), false)
    },
    onward(x, y, began, last) {
      aim(x, y)
      const met = nearest(began.solid ? isSolid : isMeant)
      const own = nearest((part) => part.id === began.id)
      const covered = own && met && began.solid && met.wayMm < own.wayMm - TOUCHES_MM
      if (own && !covered && Math.abs(deepAfter(own.wayMm) - last.deepMm) < FALL_MM) {
        const hit = hitOn(own, began.solid)
        if (hit) return { ...hit, apart: false }
      }
      if (met && deepAfter(met.wayMm) - last.deepMm < FALL_MM) {
        const hit = hitOn(met, began.solid)
        if (hit) return { ...hit, apart: last.deepMm - hit.deepMm > STEP_UP_MM }
      }
      const { deepMm } = last
      const atMm = airAt(deepMm)
      const place = airBeside(posed, bodyNow(), began.id, began.atMm)(atMm)
      return { id: began.id, place, atMm, deepMm, solid: began.solid, apart: false }
    },
    beside(x, y, hit) {
      aim(x, y)
      return airBeside(posed, bodyNow(), hit.id, hit.atMm)(airAt(hit.deepMm))
    },
  }
}
