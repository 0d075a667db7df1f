import { clamp, normalizeInto, setInto, type Vec3, type Vec3Place } from '../math/vec3.ts'

const STEP_X_MM = 20
const STEP_Y_MM = 40
const TOP_Y_MM = 240

/**
 * Where the skin of the back, buttock and thigh lies: z in mm, a row every 40 mm downwards from y = 240, a column every 20 mm from the
 * midline to the left. Read off the skin's own sections and relief, with the cleft and the gap between the thighs bridged.
 */
const depths: readonly (readonly number[])[] = [
  [-100, -105, -108, -101, -91, -79, -57, -35, 10, 55],
  [-93, -101, -106, -101, -93, -84, -65, -23, 22, 67],
  [-85, -92, -97, -92, -85, -75, -55, -25, 20, 65],
  [-78, -84, -89, -84, -78, -69, -48, -19, 26, 71],
  [-76, -81, -85, -82, -77, -69, -52, -28, 17, 62],
  [-78, -83, -86, -85, -84, -81, -71, -51, -6, 39],
  [-87, -91, -90, -95, -97, -95, -88, -75, -49, -4],
  [-88, -96, -103, -108, -109, -106, -100, -87, -65, -20],
  [-92, -103, -111, -116, -117, -113, -105, -90, -67, -25],
  [-91, -103, -112, -117, -117, -111, -101, -83, -57, -20],
  [-76, -88, -99, -104, -102, -98, -89, -72, -49, -4],
  [-38, -56, -75, -85, -90, -89, -82, -67, -43, 2],
  [-28, -48, -70, -82, -85, -83, -75, -59, -29, 16],
  [-26, -46, -69, -80, -82, -79, -71, -52, -13, 32],
  [-24, -44, -69, -80, -81, -77, -67, -43, 2, 47],
  [-16, -36, -65, -76, -75, -71, -59, -29, 16, 61],
  [-1, -21, -60, -71, -70, -66, -52, -17, 28, 73],
  [5, -15, -59, -67, -65, -62, -46, -2, 43, 88],
  [-12, -32, -60, -61, -57, -56, -47, -10, 35, 80],
]

const ROWS = depths.length
const COLUMNS = depths[0]!.length
/** The table with what lies beyond each edge: the mirror image past the midline, straight on past the side, and the end rows again. */
const WIDE = COLUMNS + 2
const edged = new Float64Array((ROWS + 2) * WIDE)
for (let row = 0; row < ROWS + 2; row++) {
  const values = depths[clamp(row - 1, 0, ROWS - 1)]!
  edged.set([values[1]!, ...values, 2 * values[COLUMNS - 1]! - values[COLUMNS - 2]!], row * WIDE)
}

/**
 * Writes the skin's z over that of a place (x to the left, y up, mm, at rest): a smooth surface (Catmull-Rom both ways) through the table,
 * held at its edges.
 */
export function skinOver(at: Vec3Place): void {
  const row = Math.min(Math.max((TOP_Y_MM - at[1]) / STEP_Y_MM, 0), ROWS - 1)
  const column = Math.min(Math.abs(at[0]) / STEP_X_MM, COLUMNS - 1)
  const i = Math.min(Math.floor(row), ROWS - 2)
  const j = Math.min(Math.floor(column), COLUMNS - 2)
  const u = row - i
  const v = column - j
  const v0 = 0.5 * v * (v * (2 - v) - 1)
  const v1 = 1 + 0.5 * v * v * (3 * v - 5)
  const v2 = 0.5 * v * (1 + v * (4 - 3 * v))
  const v3 = 0.5 * v * v * (v - 1)
  let o = i * WIDE + j
  const r0 = v0 * edged[o]! + v1 * edged[o + 1]! + v2 * edged[o + 2]! + v3 * edged[o + 3]!
  o += WIDE
  const r1 = v0 * edged[o]! + v1 * edged[o + 1]! + v2 * edged[o + 2]! + v3 * edged[o + 3]!
  o += WIDE
  const r2 = v0 * edged[o]! + v1 * edged[o + 1]! + v2 * edged[o + 2]! + v3 * edged[o + 3]!
  o += WIDE
  const r3 = v0 * edged[o]! + v1 * edged[o + 1]! + v2 * edged[o + 2]! + v3 * edged[o + 3]!
  at[2] =
    0.5 * u * (u * (2 - u) - 1) * r0 +
    (1 + 0.5 * u * u * (3 * u - 5)) * r1 +
    0.5 * u * (1 + u * (4 - 3 * u)) * r2 +
    0.5 * u * u * (u - 1) * r3
}

const asked: Vec3Place = [0.5, 0.5, 0.5]
/** The skin's z behind a place given by x (to the left) and y, mm, at rest; held at the edges of the table. */
export function backOfSkin(xMm: number, yMm: number): number {
  skinOver(setInto(asked, xMm, yMm, 0))
  return asked[2]
}

/** A point of skin and the unit direction out of the body there; mm, at rest. */
export interface Skin {
  readonly point: Vec3
  readonly out: Vec3
}
export interface SkinPlace extends Skin {
  readonly point: Vec3Place
  readonly out: Vec3Place
}
export const skinPlace = (): SkinPlace => ({
  point: [Number.NaN, Number.NaN, Number.NaN],
  out: [Number.NaN, Number.NaN, Number.NaN],
})

/** Writes the point of skin behind a place and the direction out of the body there. */
export function skinBehindInto(skin: SkinPlace, xMm: number, yMm: number): Skin {
  // A hand is broad and feels the slope over its own breadth.
  const PALM_MM = 15
  const { point, out } = skin
  let slopeX = 0
  let slopeY = 0
  for (let way = -1; way <= 1; way += 2) {
    point[0] = xMm + way * PALM_MM
    point[1] = yMm
    skinOver(point)
    slopeX += (way * point[2]) / (2 * PALM_MM)
    point[0] = xMm
    point[1] = yMm + way * PALM_MM
    skinOver(point)
    slopeY += (way * point[2]) / (2 * PALM_MM)
  }
  point[1] = yMm
  skinOver(point)
  out[0] = slopeX
  out[1] = slopeY
  out[2] = -1
  normalizeInto(out, out)
  return skin
}

/** The point of skin behind a place and the direction out of the body there. */
export const skinBehind = (xMm: number, yMm: number): Skin => skinBehindInto(skinPlace(), xMm, yMm)
