import { forearm } from '../../anatomy/hands.ts'
import type { Vec3 } from '../../math/vec3.ts'

const number = (value: number): string => value.toFixed(4)
const vector = (v: Vec3): string => `vec3(${v.map(number).join(', ')})`

/** Where the forearm begins to fade, mm; chosen by eye. */
const WHOLE_MM = 72

/** GLSL: how much of a forearm is there at a place, mm, in the hand's own frame at rest; 1 at the wrist, 0 at its end. */
export const forearmFade = (place: string): string =>
  `smoothstep(${number(forearm.lengthMm - 12)}, ${number(WHOLE_MM)}, dot(${place} - ${vector(forearm.wrist)}, ${vector(forearm.way)}))`
