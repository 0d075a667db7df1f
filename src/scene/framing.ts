import { Vector3 } from 'three'
import type { StructureId } from '../anatomy/structures.ts'
import { radians } from '../math/angle.ts'
import { add, scale, sub, type Vec3 } from '../math/vec3.ts'
import type { Direction } from '../state/sight.ts'
import type { View } from '../story/moment.ts'
import { type Frame, freeRectangle } from './camera-view.ts'
import type { Posed } from './posed.ts'

/** Room round what is shown, as a share of it, and the least that is seen of a small part's surroundings, mm. Chosen by eye. */
const ROOM = 1.3
const LEAST_MM = 70

/** What spans the picture of who looks from a direction: to its right, up, and towards the eye; unit vectors, body frame. */
export function axesOf({ azimuthDeg, elevationDeg }: Direction): readonly [right: Vec3, up: Vec3, near: Vec3] {
  const [az, el] = [radians(azimuthDeg), radians(elevationDeg)]
  return [
    [Math.cos(az), 0, -Math.sin(az)],
    [-Math.sin(az) * Math.sin(el), Math.cos(el), -Math.cos(az) * Math.sin(el)],
    [Math.sin(az) * Math.cos(el), Math.sin(el), Math.cos(az) * Math.cos(el)],
  ]
}

/**
 * How a view that aims at `middleMm` shows structures, as they lie now, in the free part of the picture.
 * @returns null where none of them is in the picture
 */
export function framingOf(
  posed: Posed,
  ids: readonly StructureId[],
  from: Direction,
  middleMm: Vec3,
  frame: Frame,
): Pick<View, 'spanMm' | 'panMm'> | null {
  const axes = axesOf(from)
  const low = [0, 1, 2].map(() => Number.POSITIVE_INFINITY)
  const high = [0, 1, 2].map(() => Number.NEGATIVE_INFINITY)
  const at = new Vector3()
  for (const id of ids)
    for (const { geometry, matrix } of posed.shapesOf(id)) {
      const places = geometry.getAttribute('position')
      for (let i = 0; i < places.count; i++) {
        at.fromBufferAttribute(places, i).applyMatrix4(matrix)
        for (const [k, [x, y, z]] of axes.entries()) {
          const along = at.x * x + at.y * y + at.z * z
          if (along < low[k]!) low[k] = along
          if (along > high[k]!) high[k] = along
        }
      }
    }
  if (!Number.isFinite(low[0])) return null
  const centre = axes.reduce<Vec3>((sum, axis, k) => add(sum, scale(axis, (low[k]! + high[k]!) / 2)), [0, 0, 0])
  const { width, height } = freeRectangle(frame)
  const shorter = Math.min(width, height)
  const spanMm = Math.max(((high[0]! - low[0]!) * shorter) / width, ((high[1]! - low[1]!) * shorter) / height)
  return { spanMm: Math.max(spanMm * ROOM, LEAST_MM), panMm: sub(centre, middleMm) }
}
