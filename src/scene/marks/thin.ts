import { distance, type Vec3 } from '../../math/vec3.ts'

/** A stroke's points may be left out where the rest runs this near to them, mm. */
const NEAR_MM = 0.35

/** Which points of a line to keep so that none that goes lies farther than `nearMm` from what stays (Douglas and Peucker); ends stay. */
export function keptPoints(pointsMm: readonly Vec3[], nearMm = NEAR_MM): readonly number[] {
  const kept = new Set([0, pointsMm.length - 1])
  const spans: [number, number][] = [[0, pointsMm.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    let farthest = 0
    let at = -1
    for (let i = from + 1; i < to; i++) {
      const off = offSegment(pointsMm[i]!, pointsMm[from]!, pointsMm[to]!)
      if (off <= farthest) continue
      farthest = off
      at = i
    }
    if (at < 0 || farthest <= nearMm) continue
    kept.add(at)
    spans.push([from, at], [at, to])
  }
  return [...kept].filter((index) => index >= 0).sort((a, b) => a - b)
}

function offSegment(p: Vec3, a: Vec3, b: Vec3): number {
  const [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const square = dx * dx + dy * dy + dz * dz
  const along = square === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy + (p[2] - a[2]) * dz) / square
  const t = Math.min(Math.max(along, 0), 1)
  return distance(p, [a[0] + dx * t, a[1] + dy * t, a[2] + dz * t])
}
