import { clamp } from '../math/vec3.ts'

/**
 * A level outline of the skin: distances from a centre, mm. Twelve of them for a leg, every 30 degrees from the front over the
 * outer side, the back and the inner side; seven for the trunk, from the front over the side to the back.
 */
export interface SkinSection {
  readonly yMm: number
  readonly centreX: number
  readonly centreZ: number
  readonly reachMm: readonly number[]
}

const section = (yMm: number, centreX: number, centreZ: number, ...reachMm: number[]): SkinSection => ({
  yMm,
  centreX,
  centreZ,
  reachMm,
})

/**
 * The trunk without the buttocks, from T10 to the groin, standing. Depths measured on one adult (Open3DModel), widths of the hips
 * from the Visible Human scaled to it by 0.84 to 0.88, rounded; outlines of a lean adult of neither sex in particular.
 */
export const trunkSections: readonly SkinSection[] = [
  //      y    x  z  front     side      back
  section(262, 0, 10, 134, 139, 147, 150, 149, 138, 122),
  section(240, 0, 10, 131, 136, 145, 149, 148, 135, 119),
  section(200, 0, 10, 125, 130, 141, 147, 145, 127, 109),
  section(160, 0, 10, 117, 123, 137, 144, 141, 118, 98),
  section(120, 0, 10, 110, 117, 134, 142, 138, 108, 90),
  section(80, 0, 10, 108, 115, 136, 145, 139, 105, 87),
  section(40, 0, 10, 109, 117, 141, 153, 145, 107, 89),
  section(0, 0, 10, 109, 119, 147, 161, 149, 112, 97),
  section(-40, 0, 10, 106, 117, 149, 165, 150, 113, 99),
  section(-80, 0, 10, 98, 107, 142, 158, 144, 106, 93),
  section(-115, 0, 10, 92, 96, 122, 140, 130, 96, 82),
  section(-150, 0, 10, 79, 77, 90, 104, 104, 82, 70),
  section(-185, 0, 10, 66, 58, 62, 72, 76, 66, 56),
]

/**
 * The left leg from inside the trunk to the heel, standing. Breadths, calf and back of the thigh measured on one adult
 * (Open3DModel), rounded; front of the thigh and back of the knee, missing there, follow the bones (chosen by eye).
 */
export const legSections: readonly SkinSection[] = [
  //       y    x    z  front       outer       back        inner
  section(0, 82, 0, 24, 26, 28, 29, 28, 26, 24, 22, 20, 20, 22, 24),
  section(-40, 84, 0, 42, 46, 51, 53, 49, 43, 38, 34, 30, 30, 34, 38),
  section(-75, 86, -1, 62, 69, 76, 78, 72, 63, 56, 52, 48, 48, 52, 57),
  section(-110, 88, -3, 76, 81, 84, 84, 78, 70, 67, 64, 62, 62, 68, 73),
  section(-150, 89, -4, 87, 90, 89, 87, 81, 76, 76, 77, 76, 78, 85, 88),
  section(-200, 91, -5, 91, 92, 88, 84, 78, 78, 83, 85, 85, 85, 87, 90),
  section(-250, 91, -1, 87, 87, 85, 80, 74, 74, 79, 83, 83, 82, 83, 86),
  section(-300, 89, 0, 83, 84, 81, 75, 70, 71, 79, 82, 80, 77, 79, 82),
  section(-350, 86, 0, 78, 80, 76, 70, 65, 66, 75, 77, 75, 71, 74, 78),
  section(-400, 84, -2, 75, 75, 71, 65, 59, 60, 66, 69, 67, 65, 69, 74),
  section(-440, 82, -3, 68, 69, 66, 60, 56, 57, 62, 65, 65, 62, 66, 69),
  section(-480, 80, -5, 59, 62, 60, 56, 55, 55, 58, 61, 62, 58, 60, 61),
  section(-512, 80, -8, 55, 58, 56, 53, 54, 55, 57, 59, 59, 56, 56, 55),
  section(-550, 84, -18, 52, 55, 54, 51, 52, 58, 63, 62, 58, 54, 53, 51),
  section(-600, 90, -33, 58, 61, 58, 55, 56, 61, 65, 66, 63, 57, 54, 53),
  section(-650, 90, -36, 55, 60, 60, 58, 58, 61, 64, 66, 64, 59, 54, 50),
  section(-700, 89, -36, 49, 55, 55, 53, 53, 55, 57, 58, 56, 52, 47, 45),
  section(-750, 88, -36, 43, 47, 47, 45, 45, 46, 47, 46, 44, 42, 40, 40),
  section(-800, 86, -35, 39, 41, 40, 38, 37, 38, 40, 38, 36, 35, 35, 37),
  section(-840, 82, -32, 37, 37, 36, 34, 34, 36, 40, 36, 34, 34, 36, 37),
  section(-870, 80, -28, 43, 40, 35, 33, 33, 37, 45, 37, 34, 34, 34, 39),
  section(-900, 78, -24, 50, 42, 36, 33, 34, 43, 57, 43, 34, 33, 35, 42),
  section(-928, 77, -26, 40, 38, 34, 32, 34, 45, 61, 45, 34, 31, 33, 38),
  section(-945, 77, -27, 34, 34, 31, 30, 32, 43, 58, 43, 32, 29, 31, 34),
  section(-965, 77, -28, 25, 26, 24, 23, 25, 33, 46, 33, 25, 22, 24, 26),
]

/** Height of the soles on the floor, mm. */
export const soleYMm = -955.5

/** The middle of the leg at a height: [x, z] mm on the left side, clamped to the first and last sections. */
export function legCentre(yMm: number): readonly [x: number, z: number] {
  const last = legSections.length - 1
  let below = 1
  while (below < last && legSections[below]!.yMm > yMm) below++
  const a = legSections[below - 1]!
  const b = legSections[below]!
  const t = clamp((yMm - a.yMm) / (b.yMm - a.yMm), 0, 1)
  return [a.centreX + (b.centreX - a.centreX) * t, a.centreZ + (b.centreZ - a.centreZ) * t]
}
