import { expect, test } from 'vitest'
import type { Tube } from '../../src/mechanics/body.ts'
import { filletFor } from '../../src/scene/soft/fillet.ts'
import { emptySweep, sweepInto } from '../../src/scene/soft/sweep.ts'
import { type SweepLayout, vertexCount } from '../../src/scene/soft/sweep-layout.ts'

const layout: SweepLayout = { stations: 12, rings: 45, sides: 32, caps: 4 }

/** A straight tube from a point on, 3 mm between stations. */
function rod(from: readonly number[], way: readonly number[], halfMm: number, count = layout.stations): Tube {
  const size = Math.hypot(...way)
  const wide = Math.abs(way[2]!) > 0.9 * size ? [1, 0, 0] : [0, 0, 1]
  return {
    count,
    centreMm: Float32Array.from(
      { length: count * 3 },
      (_, i) => from[i % 3]! + (way[i % 3]! / size) * 3 * Math.floor(i / 3),
    ),
    wide: Float32Array.from({ length: count * 3 }, (_, i) => wide[i % 3]!),
    halfWidthMm: new Float32Array(count).fill(halfMm),
    halfThicknessMm: new Float32Array(count).fill(halfMm),
    glow: new Float32Array(count),
  }
}

const RADIUS_MM = 2
const stem = rod([0, 16, 0], [0, -1, 0], 3)
const branch = rod([0, 4, 0], [1, -0.6, 0], 2)

function rounded(tube: Tube, ...others: readonly Tube[]) {
  const plain = emptySweep(layout)
  sweepInto(tube, layout, plain)
  const fillet = filletFor(
    tube,
    layout,
    plain,
    others.map((other) => ({ tube: other, radiusMm: RADIUS_MM })),
  )
  const out = { ...emptySweep(layout), ...(fillet && { fillet }) }
  sweepInto(tube, layout, out)
  return { plain, out, fillet }
}

/** Distance from a point to the surface of a rod, mm. */
function outside(tube: Tube, [x, y, z]: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY
  const { centreMm: c, count } = tube
  for (let i = 0; i + 1 < count; i++)
    for (let u = 0; u <= 1; u += 0.05) {
      const at = (k: number): number => c[i * 3 + k]! + (c[i * 3 + 3 + k]! - c[i * 3 + k]!) * u
      least = Math.min(least, Math.hypot(x! - at(0), y! - at(1), z! - at(2)))
    }
  return least - tube.halfWidthMm[0]!
}

test('a vertex that is far from the other tube stays where it was', () => {
  const { plain, out } = rounded(branch, stem)
  let far = 0
  for (let v = 0; v < vertexCount(layout); v++) {
    const p = [...plain.position.subarray(v * 3, v * 3 + 3)]
    if (outside(stem, p) < RADIUS_MM + 0.3) continue
    far++
    expect([...out.position.subarray(v * 3, v * 3 + 3)]).toEqual(p)
  }
  expect(far).toBeGreaterThan(500)
})

test('where two tubes cross, both surfaces run on into one another: vertices near the corner lie on the smooth union of both', () => {
  for (const [tube, other] of [
    [branch, stem],
    [stem, branch],
  ] as const) {
    const { plain, out } = rounded(tube, other)
    let near = 0
    for (let v = layout.caps * layout.sides; v < vertexCount(layout) - layout.caps * layout.sides; v++) {
      const before = outside(other, [...plain.position.subarray(v * 3, v * 3 + 3)])
      if (before < 0 || before > RADIUS_MM * 0.9) continue
      const p = [...out.position.subarray(v * 3, v * 3 + 3)]
      const [a, b] = [outside(tube, p), outside(other, p)]
      const h = Math.max(RADIUS_MM - Math.abs(a - b), 0)
      expect(Math.abs(Math.min(a, b) - (h * h) / (4 * RADIUS_MM))).toBeLessThan(0.25)
      near++
    }
    expect(near).toBeGreaterThan(20)
  }
})

test('normals in the corner have length one and lean from the one surface to the other', () => {
  const { out, fillet } = rounded(branch, stem)
  let leaning = 0
  for (let v = 0; v < vertexCount(layout); v++) {
    const n = [...out.normal.subarray(v * 3, v * 3 + 3)]
    expect(Math.hypot(...n)).toBeCloseTo(1, 4)
    if (fillet!.share[v]! > 0.9) leaning++
  }
  expect(leaning).toBeGreaterThan(10)
})

test('tubes that are nowhere near one another need no fillet', () => {
  expect(rounded(branch, rod([60, 0, 0], [0, -1, 0], 3)).fillet).toBeNull()
})

test('what of a neighbour lies far away changes nothing, nor does a neighbour that lies far away', () => {
  const { fillet } = rounded(branch, stem)
  // The same stem, 300 mm longer at either end.
  const longer = rod([0, 316, 0], [0, -1, 0], 3, layout.stations + 200)
  const away = rod([90, 40, 20], [0.3, -1, 0.2], 4)
  expect(rounded(branch, longer).fillet).toEqual(fillet)
  expect(rounded(branch, away, longer, away).fillet).toEqual(fillet)
})
