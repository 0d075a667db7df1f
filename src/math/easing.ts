import { clamp } from './vec3.ts'

/** 0 below `from`, 1 above `to`, smooth between (zero slope at both ends). */
export function smoothstep(from: number, to: number, x: number): number {
  const t = clamp((x - from) / (to - from), 0, 1)
  return t * t * (3 - 2 * t)
}

/** Ease in and out, zero velocity and acceleration at both ends; t is clamped to 0..1. */
export function easeInOut(t: number): number {
  const x = clamp(t, 0, 1)
  return x * x * x * (x * (6 * x - 15) + 10)
}
