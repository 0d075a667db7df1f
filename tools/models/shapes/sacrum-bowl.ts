import { s1Endplate } from '../../../src/anatomy/spine.ts'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { type Field, smoothMax } from '../sdf/field.ts'
import { heightMap } from '../sdf/height-map.ts'
import type { SacrumDimensions } from './sacrum-dimensions.ts'

/**
 * The sacrum is a bowl: its front lies nearly on a cylinder about a left-right axis in the pelvis. Angles run about that axis from
 * straight above to straight behind, degrees; radii from it, mm.
 */
export const bowlAxis = { y: -88.5, z: 19.5 } as const
/** First and last row of the tables of the bowl, degrees. */
const rowsDeg = { from: 4, to: 91.5 } as const
/** Radii of the columns of half widths, mm. */
const sideRadii = { from: 62, to: 110 } as const
/** Columns and rows of the upper surface: to the side, and forwards along the endplate, mm. */
const topGrid = { toSide: 60, front: 14, back: -32 } as const
const FAR_MM = 16
const fillets = { rim: 2, back: 6, top: 7, apex: 6 } as const

/** A point of the bowl in the body frame, mm. */
export function onBowl(x: number, angleDeg: number, radiusMm: number): Vec3 {
  const angle = (angleDeg * Math.PI) / 180
  return [x, bowlAxis.y + radiusMm * Math.cos(angle), bowlAxis.z - radiusMm * Math.sin(angle)]
}

export interface Bowl {
  readonly field: Field
  /** The point of the back at an angle and a share of the half width, raised by `liftMm`. */
  back(angleDeg: number, share: number, liftMm: number): Vec3
  /** The point of the front at an angle, `x` to the left. */
  front(angleDeg: number, x: number): Vec3
  /** The point of the left side at an angle and a radius. */
  side(angleDeg: number, radiusMm: number): Vec3
}

/** The solid bone between its front, back, sides and upper surface, without canal, foramina and processes. */
export function bowl(d: SacrumDimensions): Bowl {
  const rows = d.front.length - 1
  const front = heightMap(d.front, true)
  const back = heightMap(d.back, true)
  const side = heightMap(d.halfWidth)
  const top = heightMap(d.top, true)
  const frontColumns = d.front[0]!.length - 1
  const backColumns = d.back[0]!.length - 1
  const sideColumns = d.halfWidth[0]!.length - 1
  const sideStep = (sideRadii.to - sideRadii.from) / sideColumns
  const radiansPerRow = ((rowsDeg.to - rowsDeg.from) * Math.PI) / 180 / rows
  const firstRadians = (rowsDeg.from * Math.PI) / 180
  const topStep = (topGrid.front - topGrid.back) / (d.top.length - 1)
  const topColumn = topGrid.toSide / (d.top[0]!.length - 1)
  const [, ny, nz] = s1Endplate.normal
  const apexRadians = (d.apexDeg * Math.PI) / 180

  const field: Field = (sx, y, z) => {
    const x = Math.abs(sx)
    const dy = y - bowlAxis.y
    const dz = bowlAxis.z - z
    const r = Math.sqrt(dy * dy + dz * dz)
    const angle = Math.atan2(dz, dy)
    const row = (angle - firstRadians) / radiansPerRow
    if (r < 50) return 78 - r
    side.read(row, 0)
    const widest = side.height
    const widening = side.perRow
    side.read(row, (r - sideRadii.from) / sideStep)
    const scaleAlong = 1 / (radiansPerRow * r)
    const sideSlope = Math.hypot(1, side.perColumn / sideStep, side.perRow * scaleAlong)
    const beside = (x - side.height) / sideSlope
    if (beside > FAR_MM) return beside
    const share = x / widest
    // Held at the rim: beyond it the outermost heights go on, as steep as there, so that nothing jumps.
    const held = Math.min(share, 1)
    const shareSlope = (-held * widening) / widest
    front.read(row, held * frontColumns)
    const perX = (front.perColumn * frontColumns) / widest
    const frontSlope = Math.hypot(1, perX, (front.perRow + front.perColumn * frontColumns * shareSlope) * scaleAlong)
    const before = (front.height - r) / frontSlope
    back.read(row, held * backColumns)
    const backPerX = (back.perColumn * backColumns) / widest
    const backSlope = Math.hypot(1, backPerX, (back.perRow + back.perColumn * backColumns * shareSlope) * scaleAlong)
    const behind = (r - back.height) / backSlope
    const forwards = z * ny - y * nz
    const up = y * ny + z * nz
    top.read((topGrid.front - forwards) / topStep, x / topColumn)
    const above = (up - top.height) / Math.hypot(1, top.perRow / topStep, top.perColumn / topColumn)
    const below = (angle - apexRadians) * r
    return smoothMax(
      smoothMax(smoothMax(smoothMax(before, beside, fillets.rim), behind, fillets.back), above, fillets.top),
      below,
      fillets.apex,
    )
  }
  const rowOf = (angleDeg: number): number => ((angleDeg * Math.PI) / 180 - firstRadians) / radiansPerRow
  return {
    field,
    front(angleDeg, x) {
      const row = rowOf(angleDeg)
      side.read(row, 0)
      front.read(row, (Math.abs(x) / side.height) * frontColumns)
      return onBowl(x, angleDeg, front.height)
    },
    side(angleDeg, radiusMm) {
      side.read(rowOf(angleDeg), (radiusMm - sideRadii.from) / sideStep)
      return onBowl(side.height, angleDeg, radiusMm)
    },
    back(angleDeg, share, liftMm) {
      const row = rowOf(angleDeg)
      side.read(row, 0)
      const x = side.height * share
      back.read(row, share * backColumns)
      return onBowl(x, angleDeg, back.height + liftMm)
    },
  }
}
