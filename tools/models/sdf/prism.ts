import type { Field } from './field.ts'

/** A point of a section seen from above: x to the subject's left, z to the front, mm. */
export type Flat = readonly [x: number, z: number]

/** Signed distance in the plane to a triangle whose sides have been pushed out by `roundMm`, mm; corners in any order. */
export function roundTriangle(a: Flat, b: Flat, c: Flat, roundMm: number): (x: number, z: number) => number {
  const turn = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) < 0
  const corners = turn ? [a, c, b] : [a, b, c]
  return (x, z) => {
    let nearest = Number.POSITIVE_INFINITY
    let inside = true
    for (let i = 0; i < 3; i++) {
      const [px, pz] = corners[i]!
      const [qx, qz] = corners[(i + 1) % 3]!
      const ex = qx - px
      const ez = qz - pz
      const wx = x - px
      const wz = z - pz
      const t = Math.min(Math.max((wx * ex + wz * ez) / (ex * ex + ez * ez), 0), 1)
      nearest = Math.min(nearest, (wx - ex * t) ** 2 + (wz - ez * t) ** 2)
      if (ex * wz - ez * wx < 0) inside = false
    }
    return (inside ? -Math.sqrt(nearest) : Math.sqrt(nearest)) - roundMm
  }
}

/** A section carried along y without end, leaning towards the front by `leanMm` a mm of height above `yMm`. */
export function prism(section: (x: number, z: number) => number, yMm: number, leanMm: number): Field {
  const shrink = 1 / Math.sqrt(1 + leanMm * leanMm)
  return (x, y, z) => section(x, z - leanMm * (y - yMm)) * shrink
}
