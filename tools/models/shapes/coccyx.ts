import { sacrumLandmarks } from '../../../src/anatomy/landmarks.ts'
import { add, mix, type Vec3 } from '../../../src/math/vec3.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { type Field, union } from '../sdf/field.ts'
import { ellipsoid, roundCone } from '../sdf/primitives.ts'

const CELL_MM = 0.6
/** How far the segments have fused, mm (chosen by eye). */
const FUSED_MM = 5

/** Segments from above down: share of the way from the base to the tip, and half sizes across, along and in depth, mm (measured, rounded). */
const segments = [
  { along: 0.12, half: [10, 3.2, 5.2] },
  { along: 0.43, half: [8.4, 5.6, 4.9] },
  { along: 0.68, half: [8.2, 4.6, 6.8] },
  { along: 0.88, half: [5.4, 3.2, 6.8] },
] as const satisfies readonly { readonly along: number; readonly half: Vec3 }[]
/** How far the line of the segments bows backwards in the middle, mm (measured, rounded). */
const BOW_MM = 2.2
/** Transverse process and horn of the first segment, left, from its centre, mm (measured, rounded). */
const transverseTip: Vec3 = [12.6, -4.5, 1]
const hornTip: Vec3 = [9, 1.9, -4.6]

/** The four pieces of the tail bone at rest in the body frame. */
export function coccyx(): Field {
  const { coccyxTopCentre: base, coccyxTip: tip } = sacrumLandmarks
  const centre = (along: number): Vec3 =>
    add(mix(base, [0, tip[1], tip[2]], along), [0, 0, -BOW_MM * 4 * along * (1 - along)])
  const pieces = segments.map(({ along, half }) => {
    const next = centre(Math.min(along + 0.1, 1))
    const here = centre(along)
    const down = Math.atan2(next[2] - here[2], -(next[1] - here[1]))
    const [c, s] = [Math.cos(down), Math.sin(down)]
    return ellipsoid(here, half, [
      [1, 0, 0],
      [0, c, -s],
      [0, s, c],
    ])
  })
  const first = centre(segments[0].along)
  const wing = union(
    4,
    roundCone(add(first, [4, -1.5, 0.5]), add(first, transverseTip), 5.6, 4),
    roundCone(add(first, [7, 0, -0.5]), add(first, hornTip), 4, 2),
  )
  // Both wings are run into the middle as two bodies: folded at the midline they would leave a crease there.
  const otherWing: Field = (x, y, z) => wing(-x, y, z)
  return union(FUSED_MM, ...pieces, wing, otherWing)
}

export const part: Part = {
  id: 'coccyx',
  file: 'spine',
  source: import.meta.url,
  triangles: 1500,
  topology: { components: 1, genus: 0 },
  build: () => meshField(coccyx(), { min: [-24, -136, -84], max: [24, -78, -42] }, CELL_MM),
}
