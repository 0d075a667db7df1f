import type { Direction } from '../../state/sight.ts'

/** Further than this from the middle of a face, of half its width, a tap means the edge or the corner. Chosen by eye. */
const EDGE = 0.62

/** A side further away than this from beside the viewer is turned away from them. */
const AWAY = -0.2

type Vec = readonly [x: number, y: number, z: number]

/** What spans the picture: to its right, up, and towards the eye; unit vectors, body frame. */
export function pictureAxes({ azimuthDeg, elevationDeg }: Direction): readonly [right: Vec, up: Vec, near: Vec] {
  const [az, el] = [(azimuthDeg * Math.PI) / 180, (elevationDeg * Math.PI) / 180]
  return [
    [Math.cos(az), 0, -Math.sin(az)],
    [-Math.sin(az) * Math.sin(el), Math.cos(el), -Math.cos(az) * Math.sin(el)],
    [Math.sin(az) * Math.cos(el), Math.sin(el), Math.cos(az) * Math.cos(el)],
  ]
}

/**
 * Which face, edge or corner of a cube lies under a place, as the direction it is looked at from; null beside the cube.
 * @param x, y from the cube's middle to the right and up, in half edges
 */
export function cubeHit(from: Direction, x: number, y: number): Direction | null {
  const [right, up, near] = pictureAxes(from)
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let axis = 0; axis < 3; axis++) {
    const at = x * right[axis]! + y * up[axis]!
    const along = near[axis]!
    if (Math.abs(along) < 1e-9) {
      if (Math.abs(at) > 1) return null
      continue
    }
    const [a, b] = [(-1 - at) / along, (1 - at) / along]
    most = Math.max(most, Math.min(a, b))
    least = Math.min(least, Math.max(a, b))
  }
  if (most > least) return null
  const side = [0, 1, 2].map((axis) => {
    const at = x * right[axis]! + y * up[axis]! + least * near[axis]!
    // Towards a side that is turned away no edge is meant.
    return Math.abs(at) > EDGE && Math.sign(at) * near[axis]! > AWAY ? Math.sign(at) : 0
  }) as [number, number, number]
  const level = Math.hypot(side[0], side[2])
  const elevationDeg = (Math.atan2(side[1], level) * 180) / Math.PI
  // From straight above the front is at the top, from straight below too.
  if (level === 0) return { azimuthDeg: side[1] > 0 ? 180 : 0, elevationDeg }
  return { azimuthDeg: ((Math.atan2(side[0], side[2]) * 180) / Math.PI + 360) % 360, elevationDeg }
}
