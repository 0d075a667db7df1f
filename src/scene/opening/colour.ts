import type { Vec3 } from '../../math/vec3.ts'

/** A colour of the screen, `#rrggbb`, as linear light, 0..1 each; the transfer of sRGB, IEC 61966-2-1. */
export const linearOf = (hex: string): Vec3 => {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value < 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}
