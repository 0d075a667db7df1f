import type { Tube } from './body.ts'

/** How much thicker a fully swollen root is, as a share of its half thickness; chosen by eye. */
const SWELLS_BY = 0.3
/** How far the swelling spreads from the squeeze, in stations; chosen by eye. */
const SPREADS_OVER = 9
/** Share of the free room beside a root that swelling may fill, so that the ganglion on it keeps clear too. */
const FILLS = 0.6

/**
 * A root swollen by `swelling` 0..1 about the station where it is pressed. It fills only room that is free, so it stays pinched
 * where something stands against it, bulges to either side and never grows into a disc.
 * @param roomMm free room at each station, mm
 */
export function swollenRoot(root: Tube, swelling: number, pressedAt: number, roomMm: Float32Array): Tube {
  if (swelling === 0) return root
  const halfWidthMm = root.halfWidthMm.slice()
  const halfThicknessMm = root.halfThicknessMm.slice()
  for (let i = 0; i < root.count; i++) {
    const near = Math.exp(-(((i - pressedAt) / SPREADS_OVER) ** 2))
    const grown = Math.min(SWELLS_BY * swelling * near * halfThicknessMm[i]!, FILLS * Math.max(roomMm[i]!, 0))
    halfWidthMm[i]! += grown
    halfThicknessMm[i]! += grown
  }
  return { ...root, halfWidthMm, halfThicknessMm }
}
