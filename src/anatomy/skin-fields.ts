import { degrees, shortestTurnDeg } from '../math/angle.ts'
import { smoothstep } from '../math/easing.ts'
import { clamp, distance, lerp, type Vec3 } from '../math/vec3.ts'
import { legCentre } from './skin-sections.ts'
import type { SkinArea } from './supply.ts'

/** A patch down the leg: from a height to a lower one, where it runs round the leg there (0 front, 90 outer side, 180 back, 270 inner side), and how wide. */
interface Patch {
  readonly topMm: number
  readonly bottomMm: number
  readonly aroundDeg: readonly [top: number, bottom: number]
  readonly halfWidthDeg: readonly [top: number, bottom: number]
}

/** Fields of nerves overlap and differ between people: their edges are wide, mm. */
const SOFT_MM = 62

/** Patches of the leg that drawn nerves feel, after gray42 and moore9; edges chosen by eye. */
const patches: Readonly<Partial<Record<SkinArea, Patch>>> = {
  'front-of-thigh': { topMm: -120, bottomMm: -430, aroundDeg: [355, 345], halfWidthDeg: [46, 48] },
  'inner-thigh': { topMm: -230, bottomMm: -440, aroundDeg: [282, 286], halfWidthDeg: [34, 38] },
  knee: { topMm: -430, bottomMm: -560, aroundDeg: [350, 345], halfWidthDeg: [52, 50] },
  'inner-calf': { topMm: -550, bottomMm: -890, aroundDeg: [304, 288], halfWidthDeg: [58, 56] },
  'outer-calf': { topMm: -570, bottomMm: -880, aroundDeg: [82, 44], halfWidthDeg: [50, 48] },
  'back-of-calf': { topMm: -590, bottomMm: -900, aroundDeg: [176, 150], halfWidthDeg: [46, 52] },
}

function onPatch({ topMm, bottomMm, aroundDeg, halfWidthDeg }: Patch, yMm: number, aroundHereDeg: number): number {
  const down = clamp((topMm - yMm) / (topMm - bottomMm), 0, 1)
  const off = Math.abs(shortestTurnDeg(lerp(...aroundDeg, down), aroundHereDeg))
  const across = smoothstep(1.35, 0.65, off / lerp(...halfWidthDeg, down))
  return (
    across * smoothstep(topMm + SOFT_MM, topMm - SOFT_MM, yMm) * smoothstep(bottomMm - SOFT_MM, bottomMm + SOFT_MM, yMm)
  )
}

/** The web between the first two toes, which the deep fibular nerve alone feels. */
const FIRST_WEB: Vec3 = [82, -927, 108]

/** Patches of the foot; `outward` is mm to the little-toe side of the line from heel to second toe, as in `skin.ts`. */
function onFoot(area: SkinArea, at: Vec3): number {
  const [x, y, z] = at
  const outward = (x - 79) * 0.993 - (z + 60) * 0.118
  const sole = smoothstep(-943, -952, y)
  const top = (1 - sole) * smoothstep(-872, -905, y)
  const web = smoothstep(30, 14, distance(at, FIRST_WEB))
  switch (area) {
    case 'heel':
      return smoothstep(-8, -40, z) * smoothstep(-900, -930, y)
    case 'inner-sole':
      return sole * smoothstep(-40, 0, z) * smoothstep(20, 2, outward)
    case 'outer-sole':
      return sole * smoothstep(-40, 0, z) * smoothstep(2, 20, outward)
    case 'inner-foot':
      return top * smoothstep(-12, -30, outward) * smoothstep(-62, -34, z) * smoothstep(84, 44, z)
    case 'outer-foot':
      return top * smoothstep(14, 34, outward) * smoothstep(-84, -56, z)
    case 'top-of-foot':
      return top * smoothstep(-36, -18, outward) * smoothstep(36, 16, outward) * smoothstep(-26, 22, z) * (1 - web)
    case 'between-first-toes':
      return top * web
    default:
      return 0
  }
}

/** How much a point of the skin (mm, body frame at rest, either side) belongs to a patch that a drawn nerve feels, 0..1; 0 for other patches. */
export function fieldOf(area: SkinArea, [signedX, y, z]: Vec3): number {
  const x = Math.abs(signedX)
  const patch = patches[area]
  if (!patch) return onFoot(area, [x, y, z])
  const [centreX, centreZ] = legCentre(y)
  return onPatch(patch, y, degrees(Math.atan2(x - centreX, z - centreZ)))
}
