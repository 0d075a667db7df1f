import { clamp, normalize, type Vec3 } from '../math/vec3.ts'

const STEP_X_MM = 20
const STEP_Y_MM = 40
const TOP_Y_MM = 240

/**
 * Where the skin of the back, buttock and thigh lies: z in mm, a row every 40 mm downwards from y = 240, a column every 20 mm from the
 * midline to the left. Read off the skin's own sections and relief, with the cleft and the gap between the thighs bridged.
 */
const depths: readonly (readonly number[])[] = [
  [-104, -108, -111, -108, -102, -91, -72, -35],
  [-96, -101, -105, -102, -96, -87, -70, -35],
  [-86, -91, -96, -94, -89, -80, -63, -25],
  [-79, -83, -87, -85, -81, -73, -59, -19],
  [-76, -80, -84, -82, -79, -73, -60, -28],
  [-78, -81, -83, -82, -80, -76, -67, -48],
  [-84, -87, -87, -89, -89, -86, -79, -65],
  [-84, -91, -96, -99, -100, -97, -90, -76],
  [-82, -97, -106, -111, -111, -107, -97, -82],
  [-79, -98, -110, -115, -115, -108, -97, -79],
  [-62, -81, -96, -102, -102, -97, -86, -70],
  [-40, -57, -77, -86, -89, -87, -79, -64],
  [-28, -46, -68, -79, -82, -80, -72, -57],
  [-22, -41, -66, -76, -79, -76, -67, -50],
  [-18, -40, -65, -75, -77, -74, -62, -42],
  [-12, -32, -60, -71, -72, -68, -54, -31],
  [-5, -24, -55, -67, -67, -63, -49, -20],
  [0, -18, -54, -65, -63, -60, -45, -10],
  [0, -18, -53, -62, -59, -57, -46, -10],
]

/** A smooth curve through evenly spaced values, read at a place counted in steps. */
function spline(values: readonly number[], place: number): number {
  const at = clamp(place, 0, values.length - 1)
  const k = Math.min(Math.floor(at), values.length - 2)
  const t = at - k
  const [b, c] = [values[k]!, values[k + 1]!]
  const a = values[k - 1] ?? 2 * b - c
  const d = values[k + 2] ?? 2 * c - b
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
}

/** The skin's z behind a place given by x (to the left) and y, mm, at rest; held at the edges of the table. */
export function backOfSkin(xMm: number, yMm: number): number {
  const row = (TOP_Y_MM - yMm) / STEP_Y_MM
  const column = Math.abs(xMm) / STEP_X_MM
  return spline(
    depths.map((values) => spline(values, column)),
    row,
  )
}

/** The point of skin behind a place and the unit direction out of the body there; mm, at rest. */
export function skinBehind(xMm: number, yMm: number): { readonly point: Vec3; readonly out: Vec3 } {
  // A hand is broad and feels the slope over its own breadth.
  const PALM_MM = 15
  const slopeX = (backOfSkin(xMm + PALM_MM, yMm) - backOfSkin(xMm - PALM_MM, yMm)) / (2 * PALM_MM)
  const slopeY = (backOfSkin(xMm, yMm + PALM_MM) - backOfSkin(xMm, yMm - PALM_MM)) / (2 * PALM_MM)
  return { point: [xMm, yMm, backOfSkin(xMm, yMm)], out: normalize([slopeX, slopeY, -1]) }
}
