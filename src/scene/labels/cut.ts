import type { Section } from '../../state/section.ts'
import { directionOf } from '../camera-view.ts'
import type { SightCut } from './sight.ts'

const level = { axial: [0, 1, 0], coronal: [0, 0, 1], sagittal: [1, 0, 0] } as const

/** The plane of a section, its normal to the side that is taken away; null for none. */
export function cutOf(section: Section | null): SightCut | null {
  if (!section) return null
  const { plane, offsetMm, azimuthDeg, elevationDeg, flipped } = section
  const [x, y, z] = plane === 'free' ? directionOf(azimuthDeg, elevationDeg) : level[plane]
  return flipped ? { normal: [-x, -y, -z], offsetMm: -offsetMm } : { normal: [x, y, z], offsetMm }
}
