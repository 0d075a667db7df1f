import { sacrumLandmarks } from '../../../src/anatomy/landmarks.ts'
import { add, mix, type Vec3 } from '../../../src/math/vec3.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { bothSides, type Field, union } from '../sdf/field.ts'
import { ellipsoid, roundCone } from '../sdf/primitives.ts'

const CELL_MM = 0.6
/** How far the segments have fused, mm (chosen by eye). */
const FUSED_MM = 5

/** Segments from above down: share of the way from the base to the tip, and half sizes across, along and in depth, mm (measured, rounded). */
const segments = [
  { along: 0.12, half: [10, 6, 5.6] },
  { along: 0.43, half: [8.4, 5.6, 5.2] },
  { along: 0.69, half: [6.6, 4.8, 4.6] },
  { along: 0.9, half: [4.8, 4, 4] },
] as const satisfies readonly { readonly along: number; readonly half: Vec3 }[]
/** How far the line of the segments bows backwards in the middle, mm (measured, rounded). */
const BOW_MM = 3.4
/** Transverse process and horn of the first segment, left, from its centre, mm (measured, rounded). */
const transverseTip: Vec3 = [14.5, 1, 0.5]
const hornTip: Vec3 = [7, 6.5, -5.5]

/** The four pieces of the tail bone at rest in the body frame. */
export function coccyx(): Field {
  const { coccyxTopCentre: base, coccyxTip: tip } = sacrumLandmarks
  const centre = (along: number): Vec3 =>
    add(mix(base, [0, tip[1], tip[2]], along), [0, 0, -BOW_MM * 4 * along * (1 - along)])
  const pieces = segments.map(({ along, half }, i) => {
    const next = centre(Math.min(along + 0.1, 1))
    const here = centre(along)
    const down = Math.atan2(next[2] - here[2], -(next[1] - here[1]))
    const [c, s] = [Math.cos(down), Math.sin(down)]
    return ellipsoid(
      here,
      [half[0], half[1] * (i === 0 ? 1.1 : 1), half[2]],
      [
        [1, 0, 0],
        [0, c, -s],
        [0, s, c],
      ],
    )
  })
  const first = centre(segments[0].along)
  const wings = bothSides(
    union(
      2,
      roundCone(add(first, [5, 0.5, 0]), add(first, transverseTip), 4, 2.4),
      roundCone(add(first, [5.5, 1, -2]), add(first, hornTip), 2.8, 1.8),
    ),
  )
  return union(5, union(FUSED_MM, ...pieces), wings)
}

export const part: Part = {
  id: 'coccyx',
  file: 'spine',
  source: import.meta.url,
  triangles: 1500,
  topology: { components: 1, genus: 0 },
  build: () => meshField(coccyx(), { min: [-24, -136, -84], max: [24, -78, -42] }, CELL_MM),
}
