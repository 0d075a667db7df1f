import { readFileSync } from 'node:fs'
import { boneOf, type SpinalLigamentId, type StructureId, structures } from '../../src/anatomy/structures.ts'
import { apply } from '../../src/math/transform.ts'
import { add, cross, dot, mix, normalize, scale, sub, type Vec3 } from '../../src/math/vec3.ts'
import type { Body, Tube } from '../../src/mechanics/body.ts'
import { warpPoint } from '../../src/mechanics/skin-warp.ts'
import { distanceFor, eyeOf, FOV_DEG, type Frame, freeRectangle, viewMiddle } from '../../src/scene/camera-view.ts'
import type { View } from '../../src/story/moment.ts'

const manifest = JSON.parse(readFileSync('public/models/manifest.json', 'utf8')) as {
  structures: Record<string, { boundsMm: [Vec3, Vec3] }>
}

const pointsOf = (at: ArrayLike<number>): Vec3[] =>
  Array.from({ length: at.length / 3 }, (_, i): Vec3 => [at[3 * i]!, at[3 * i + 1]!, at[3 * i + 2]!])
const along = ({ count, centreMm }: Tube): Vec3[] => pointsOf(centreMm.subarray(0, 3 * count))

/** How many heights of the skin stand for it. */
const SKIN_HEIGHTS = 12

/** Where a structure is in a body, mm: the stations of a nerve, heights of the skin, for anything else its middle. */
export function placesOf(body: Body, id: StructureId): Vec3[] {
  if (id === 'cauda-equina') return body.strands.flatMap(along)
  const nerve = body.nerves[id]
  if (nerve) return along(nerve)
  const { kind } = structures[id]
  if (kind === 'disc') return [middleOfAll(pointsOf(body.discs[id.slice(5) as keyof Body['discs']].annulus.positionMm))]
  const plate = body.ligaments[id as SpinalLigamentId]
  if (plate) return [middleOfAll(pointsOf(plate.positionMm))]
  const [low, high] = manifest.structures[id]!.boundsMm
  const middle = mix(low, high, 0.5)
  if (kind === 'skin')
    return Array.from({ length: SKIN_HEIGHTS }, (_, i) =>
      warpPoint(body.bones, [middle[0], low[1] + ((i + 0.5) / SKIN_HEIGHTS) * (high[1] - low[1]), middle[2]]),
    )
  return [kind === 'bone' ? apply(body.bones[boneOf(id)], middle) : warpPoint(body.bones, middle)]
}

function middleOfAll(points: readonly Vec3[]): Vec3 {
  return scale(points.reduce(add, [0, 0, 0]), 1 / points.length)
}

/** The middle of structures, mm. */
export const middleOf =
  (body: Body) =>
  (ids: readonly StructureId[]): Vec3 =>
    middleOfAll(
      ids.map((id) => {
        const points = placesOf(body, id)
        const xs = [0, 1, 2].map((axis) => {
          const all = points.map((p) => p[axis]!)
          return (Math.min(...all) + Math.max(...all)) / 2
        })
        return [xs[0]!, xs[1]!, xs[2]!]
      }),
    )

/** Where a point is drawn, as fractions -1..1 from the middle of the free picture to its edges; beyond that it is under a panel or outside. */
export function drawnAt(view: View, body: Body, frame: Frame, placeMm: Vec3): { x: number; y: number } {
  const { positionMm, targetMm } = eyeOf(view, viewMiddle(view, middleOf(body)), frame)
  const forward = normalize(sub(targetMm, positionMm))
  const right = normalize(cross(forward, [0, 1, 0]))
  const up = cross(right, forward)
  const from = sub(placeMm, positionMm)
  const pxPerTan = frame.heightPx / 2 / Math.tan((FOV_DEG * Math.PI) / 360)
  const { width, height } = freeRectangle(frame)
  const deep = dot(from, forward)
  return {
    x: (dot(from, right) / deep) * (pxPerTan / (width / 2)),
    y: (dot(from, up) / deep) * (pxPerTan / (height / 2)),
  }
}

/** Where the eye stands and what it looks at, with how far off it stands, mm. */
export function eyeIn(view: View, body: Body, frame: Frame): { positionMm: Vec3; targetMm: Vec3; distanceMm: number } {
  return { ...eyeOf(view, viewMiddle(view, middleOf(body)), frame), distanceMm: distanceFor(view.spanMm, frame) }
}
