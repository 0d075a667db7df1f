import { expect, test } from 'vitest'
import type { Tube } from '../../src/mechanics/body.ts'
import { signedVolume } from '../../src/scene/soft/grid.ts'
import { emptySweep, glowInto, ringsAlong, sweepInto } from '../../src/scene/soft/sweep.ts'
import { ringCount, type SweepLayout, sweepIndex, vertexCount } from '../../src/scene/soft/sweep-layout.ts'

/** A tube along a way, with its width along x. */
function tube(
  way: readonly (readonly [number, number, number])[],
  width: (i: number) => number,
  thickness: (i: number) => number,
): Tube {
  const count = way.length
  return {
    count,
    centreMm: new Float32Array(way.flat()),
    wide: new Float32Array(way.flatMap(() => [1, 0, 0])),
    halfWidthMm: Float32Array.from({ length: count }, (_, i) => width(i)),
    halfThicknessMm: Float32Array.from({ length: count }, (_, i) => thickness(i)),
    glow: Float32Array.from({ length: count }, (_, i) => i / (count - 1)),
  }
}

const straight = (count: number, stepMm: number) =>
  Array.from({ length: count }, (_, i) => [0, -i * stepMm, 0] as const)
const layout: SweepLayout = { stations: 6, rings: 21, sides: 48, caps: 6 }

function swept(of: Tube, how: SweepLayout) {
  const out = emptySweep(how)
  sweepInto(of, how, out)
  return out
}

test('a swept tube is closed and faces outwards: its volume is that of an elliptical rod with rounded ends', () => {
  const [a, b, length] = [5, 2, 50]
  const { position } = swept(
    tube(
      straight(6, 10),
      () => a,
      () => b,
    ),
    layout,
  )
  const volume = signedVolume(position, sweepIndex(layout)) / 6
  const rounded = (4 / 3) * Math.PI * a * b * b
  expect(volume).toBeGreaterThan(0)
  expect(volume / (Math.PI * a * b * length + rounded)).toBeCloseTo(1, 1.5)
})

test('normals have length one and stand square on the surface, on straight, bent and tapering tubes', () => {
  const bent = Array.from({ length: 6 }, (_, i) => [0, -30 * Math.sin(i / 3), 30 * Math.cos(i / 3)] as const)
  for (const of of [
    tube(
      straight(6, 10),
      () => 5,
      () => 2,
    ),
    tube(
      bent,
      () => 3,
      () => 3,
    ),
    tube(
      straight(6, 10),
      (i) => 6 - 0.8 * i,
      (i) => 3 - 0.4 * i,
    ),
  ]) {
    const { position, normal } = swept(of, layout)
    const rings = ringCount(layout)
    for (let ring = layout.caps + 1; ring < rings - layout.caps - 1; ring++) {
      for (let side = 0; side < layout.sides; side++) {
        const at = (r: number, s: number) => (r * layout.sides + ((s + layout.sides) % layout.sides)) * 3
        const here = at(ring, side)
        const n = normal.subarray(here, here + 3)
        expect(Math.hypot(...n)).toBeCloseTo(1, 4)
        for (const [from, to] of [
          [at(ring - 1, side), at(ring + 1, side)],
          [at(ring, side - 1), at(ring, side + 1)],
        ] as const) {
          const chord = [0, 1, 2].map((k) => position[to + k]! - position[from + k]!)
          const lean = (chord[0]! * n[0]! + chord[1]! * n[1]! + chord[2]! * n[2]!) / Math.hypot(...chord)
          expect(Math.abs(lean)).toBeLessThan(0.06)
        }
      }
    }
  }
})

test('the surface passes through its stations and the glow runs along it', () => {
  const of = tube(
    straight(6, 10),
    () => 5,
    () => 2,
  )
  const { position } = swept(of, layout)
  const glowWay = new Float32Array(2 * vertexCount(layout)).fill(7)
  glowInto(of, layout, glowWay)
  for (let station = 0; station < of.count; station++) {
    const ring = layout.caps + station * 4
    expect(position[ring * layout.sides * 3 + 1]).toBeCloseTo(-station * 10, 4)
    expect(position[ring * layout.sides * 3]).toBeCloseTo(5, 4)
    expect(glowWay[2 * ring * layout.sides]).toBeCloseTo(station / 5, 5)
  }
  // The ends glow as their stations do, and what lies between the glows is left alone.
  expect(glowWay[0]).toBe(0)
  expect(glowWay[glowWay.length - 2]).toBe(1)
  expect(glowWay.filter((_, i) => i % 2 === 1).every((value) => value === 7)).toBe(true)
})

test('millimetres along grow from 0 to the length of the tube', () => {
  const along = ringsAlong(
    tube(
      straight(6, 10),
      () => 5,
      () => 2,
    ),
    layout,
  )
  expect(along[0]).toBe(0)
  expect(along[along.length - 1]).toBeCloseTo(50, 4)
  for (let i = 1; i < along.length; i++) expect(along[i]!).toBeGreaterThanOrEqual(along[i - 1]!)
})

test('a furrow parts a tube into two bundles on both faces and leaves its edges and the rest of its normals alone', () => {
  const plain = tube(
    straight(6, 10),
    () => 6,
    () => 3,
  )
  const at = 0.25
  const parted: Tube = { ...plain, furrow: { at, depth: new Float32Array(6).fill(0.5) } }
  const { position, normal } = swept(parted, layout)
  const ring = (layout.caps + 8) * layout.sides
  const heightAt = (x: number, up: 1 | -1): number => {
    let best = ring
    for (let v = ring; v < ring + layout.sides; v++)
      if (position[v * 3 + 2]! * up >= 0 && Math.abs(position[v * 3]! - x) < Math.abs(position[best * 3]! - x)) best = v
    return Math.abs(position[best * 3 + 2]!)
  }
  for (const up of [1, -1] as const) {
    const bottom = heightAt(at * 6, up)
    expect(bottom).toBeLessThan(0.6 * 3)
    expect(heightAt(at * 6 - 3, up)).toBeGreaterThan(bottom + 0.8)
    expect(heightAt(at * 6 + 2.6, up)).toBeGreaterThan(bottom + 0.3)
  }
  for (let v = ring; v < ring + layout.sides; v++) {
    const [b, a] = [ring + ((v - ring + 1) % layout.sides), ring + ((v - ring + layout.sides - 1) % layout.sides)]
    const chord = [0, 1, 2].map((k) => position[b * 3 + k]! - position[a * 3 + k]!)
    const lean = chord.reduce((sum, x, k) => sum + x * normal[v * 3 + k]!, 0) / Math.hypot(...chord)
    expect(Math.abs(lean)).toBeLessThan(0.15)
  }
})

test('a tube with another number of stations is refused with both numbers', () => {
  expect(() =>
    swept(
      tube(
        straight(4, 10),
        () => 5,
        () => 2,
      ),
      layout,
    ),
  ).toThrow('expected 6 stations, got 4')
})
