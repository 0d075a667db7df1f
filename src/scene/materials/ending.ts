import { forearm } from '../../anatomy/hands.ts'
import { TRUNK_TOP_Y_MM } from '../../anatomy/skin-sections.ts'
import type { Vec3 } from '../../math/vec3.ts'

const number = (value: number): string => value.toFixed(4)
const vector = (v: Vec3): string => `vec3(${v.map(number).join(', ')})`

/** How long the trunk takes to fade below its top, and where the forearm begins to, mm; chosen by eye. */
const TRUNK_FADES_MM = 130
const FOREARM_WHOLE_MM = 72

/** GLSL: how much of the trunk is there at a place given by the name of a vec3, mm, body frame at rest; 0 at its top, then 1. */
export const trunkFade = (place: string): string =>
  `smoothstep(${number(TRUNK_TOP_Y_MM - 34)}, ${number(TRUNK_TOP_Y_MM - 34 - TRUNK_FADES_MM)}, ${place}.y)`

/** GLSL: how much of a forearm is there at a place, mm, in the hand's own frame at rest; 1 at the wrist, 0 at its end. */
export const forearmFade = (place: string): string =>
  `smoothstep(${number(forearm.lengthMm - 12)}, ${number(FOREARM_WHOLE_MM)}, dot(${place} - ${vector(forearm.wrist)}, ${vector(forearm.way)}))`
