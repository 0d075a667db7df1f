import { smoothstep } from '../math/easing.ts'
import { lerp } from '../math/vec3.ts'
import type { Posture } from './posture.ts'

/**
 * Pressure inside the L4/5 disc, MPa, measured in one healthy man (wilke1999): lying 0.10, standing 0.5, sitting 0.46 and 0.83
 * fully bent, slouched 0.30, standing bent 1.1, lifting 20 kg close 1.1 and with a round back 2.3. No other level has been
 * measured this way, so every disc is given the same.
 */
export function pressureMpa({ name, lumbarFlexionDeg: bend, loadMpa }: Posture): number {
  if (loadMpa !== undefined) return loadMpa
  switch (name) {
    case 'lying':
      return 0.1
    case 'slouched':
      return 0.3
    case 'sitting':
      return lerp(0.46, 0.83, smoothstep(30, 60, bend))
    case 'standing':
    case 'bent':
      return lerp(0.5, 1.1, smoothstep(0, 40, bend))
    case 'lifting':
      return lerp(1.1, 2.3, smoothstep(20, 40, bend))
  }
}
