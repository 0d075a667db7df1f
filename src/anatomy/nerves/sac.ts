import type { Vec3 } from '../../math/vec3.ts'

/** The dural sac in the midline from T11 to its tip at S2, mm. */
export const duralSac: readonly { readonly centre: Vec3; readonly depthMm: number; readonly widthMm: number }[] = [
  { centre: [0, 222.8, -45.9], depthMm: 13, widthMm: 16 }, // T11
  { centre: [0, 191.2, -39.4], depthMm: 13, widthMm: 16.5 }, // T12
  { centre: [0, 158.1, -28.3], depthMm: 12, widthMm: 15.6 }, // L1
  { centre: [0, 125.5, -19.9], depthMm: 12.2, widthMm: 16 }, // L2
  { centre: [0, 91.9, -13.3], depthMm: 12.2, widthMm: 16.4 }, // L3
  { centre: [0, 58.6, -12.1], depthMm: 12, widthMm: 16.4 }, // L4
  { centre: [0, 27.1, -16.2], depthMm: 11.5, widthMm: 16 }, // L5
  { centre: [0, 6.5, -23.5], depthMm: 10, widthMm: 14 }, // S1 upper
  { centre: [0, -8, -36.5], depthMm: 8, widthMm: 11 }, // S1 mid
  { centre: [0, -20.5, -47.5], depthMm: 3, widthMm: 4 }, // S2 upper third (tip)
]

/** The end of the cord: conus tip at the L1/2 disc (verified), and its width and depth above (memory), mm. */
export const conus = { tip: [0, 151.8, -27.7], widthMm: 10.5, depthMm: 8.5, taperMm: 33 } as const satisfies {
  tip: Vec3
  widthMm: number
  depthMm: number
  taperMm: number
}
