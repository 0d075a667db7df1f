import { TRUNK_TOP_Y_MM } from '../../anatomy/skin-sections.ts'

/** How long the trunk takes to fade below its top, mm; chosen by eye. */
const FADES_MM = 130
const FROM_MM = TRUNK_TOP_Y_MM - 34

/** GLSL: how much of the trunk is there at a place given by the name of a vec3, mm, body frame at rest; 0 at its top, then 1. */
export const trunkFade = (place: string): string =>
  `smoothstep(${FROM_MM.toFixed(4)}, ${(FROM_MM - FADES_MM).toFixed(4)}, ${place}.y)`
