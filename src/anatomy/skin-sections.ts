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
 * from the Visible Human scaled to it by 0.84 to 0.88, rounded; outlines of a lean adult of neither sex in particular,
 * their finer form chosen by eye.
 */
export const trunkSections: readonly SkinSection[] = [
  //      y    x  z  front     side      back
  section(330, 0, 8, 134, 142, 152, 154, 148, 138, 128),
  section(290, 0, 9, 134, 141, 151, 154, 149, 138, 126),
  section(262, 0, 10, 133, 139, 149, 152, 149, 137, 122),
  section(240, 0, 10, 131, 136, 146, 149, 147, 134, 118),
  section(200, 0, 10, 125, 129, 139, 144, 142, 126, 108),
  section(160, 0, 10, 118, 122, 133, 139, 136, 117, 98),
  section(120, 0, 10, 112, 117, 130, 136, 132, 109, 90),
  section(80, 0, 10, 110, 116, 132, 139, 134, 106, 87),
  section(40, 0, 10, 110, 117, 138, 148, 142, 108, 89),
  section(0, 0, 10, 110, 119, 144, 158, 150, 113, 95),
  section(-40, 0, 10, 106, 116, 146, 164, 153, 115, 97),
  section(-80, 0, 10, 98, 106, 140, 158, 147, 107, 92),
  section(-115, 0, 10, 90, 94, 121, 140, 131, 97, 82),
  section(-150, 0, 10, 77, 76, 90, 104, 104, 82, 70),
  section(-185, 0, 10, 64, 57, 62, 72, 76, 66, 56),
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
  section(-200, 92, -5, 93, 93, 89, 82, 78, 78, 84, 86, 84, 82, 86, 91),
  section(-250, 91, -1, 92, 92, 87, 79, 74, 75, 81, 84, 84, 83, 85, 88),
  section(-300, 89, 0, 89, 89, 83, 74, 70, 72, 80, 83, 81, 78, 81, 85),
  section(-350, 86, 0, 83, 84, 78, 69, 65, 67, 76, 79, 76, 72, 76, 81),
  section(-400, 84, -2, 76, 78, 72, 64, 59, 61, 68, 71, 68, 66, 71, 76),
  section(-440, 82, -3, 68, 70, 66, 59, 56, 58, 64, 66, 65, 63, 68, 69),
  section(-480, 80, -5, 59, 62, 60, 56, 55, 55, 58, 62, 65, 59, 60, 61),
  section(-512, 80, -8, 55, 58, 56, 53, 54, 55, 57, 60, 62, 58, 56, 55),
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

/** Top of the dome that closes the trunk over T10, mm. */
export const TRUNK_TOP_Y_MM = 296

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
