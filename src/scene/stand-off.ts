import { Vector3 } from 'three'
import type { Vec3, Vec3Place } from '../math/vec3.ts'
import type { Body } from '../mechanics/body.ts'
import { warpPoint } from '../mechanics/skin-warp.ts'
import type { Figure } from './figure.ts'
import { GONE, type Part } from './part.ts'
import { emptyBox, openBox } from './soft/box.ts'

/** Kept free between the eye and the nearest that is drawn: more than the camera's near plane cuts off, mm. */
const CLEAR_MM = 30
/** How many points of a soft part are asked where they are. */
const SAMPLES = 40

/** How far an eye must keep away from what it looks at so as never to be inside of the body, or to cut into it. */
export interface StandOff {
  /** Takes note of where all that is drawn is. */
  readonly measure: (body: Body) => void
  /** @param direction unit, from the target to the eye; @returns mm from the target to where nothing more is in the way, 0 where nothing is */
  readonly leastMm: (targetMm: Vec3, direction: Vec3) => number
}

export function createStandOff(figure: Figure): StandOff {
  const box = emptyBox()
  const corner = new Vector3()

  function reach(x: number, y: number, z: number, byMm = 0): void {
    const place: Vec3Place = [x, y, z]
    for (let axis = 0; axis < 3; axis++) {
      box[axis] = Math.min(box[axis]!, place[axis]! - byMm)
      box[3 + axis] = Math.max(box[3 + axis]!, place[axis]! + byMm)
    }
  }

  function reachPart({ meshes, warp }: Part, body: Body): void {
    const { geometry, matrix } = meshes[0]!
    if (warp) {
      const places = geometry.getAttribute('position')
      const step = Math.max(Math.floor(places.count / SAMPLES), 1)
      for (let i = 0; i < places.count; i += step)
        reach(...warpPoint(body.bones, [places.getX(i), places.getY(i), places.getZ(i)]))
    } else if (geometry.boundingBox) {
      const { min, max } = geometry.boundingBox
      for (const x of [min.x, max.x])
        for (const y of [min.y, max.y])
          for (const z of [min.z, max.z]) {
            corner.set(x, y, z).applyMatrix4(matrix)
            reach(corner.x, corner.y, corner.z)
          }
    } else if (geometry.boundingSphere) {
      const { center, radius } = geometry.boundingSphere
      reach(center.x, center.y, center.z, radius)
    }
  }

  return {
    measure(body) {
      openBox(box)
      for (const part of figure.parts.values()) if (part.shown() > GONE) reachPart(part, body)
    },
    leastMm(targetMm, direction) {
      let into = 0
      let out = Number.POSITIVE_INFINITY
      for (let axis = 0; axis < 3; axis++) {
        const [from, along] = [targetMm[axis]!, direction[axis]!]
        const [low, high] = [box[axis]! - from, box[3 + axis]! - from]
        if (Math.abs(along) < 1e-6) {
          if (low > 0 || high < 0) return 0
          continue
        }
        into = Math.max(into, Math.min(low / along, high / along))
        out = Math.min(out, Math.max(low / along, high / along))
      }
      return out > into && Number.isFinite(out) ? out + CLEAR_MM : 0
    },
  }
}
