import type { Slice } from '../../../state/slice.ts'
import { mottle, speck } from './mottle.ts'
import { along, columnOf, distances, fill, rowOf, type Window } from './raster.ts'
import { SIGNAL, type Signal, signalOf } from './signal.ts'

/** Each cell of the picture is taken from this many cells a side. */
const FINER = 2
/** Fat under the skin, and round what the model holds; deeper in lies what it does not hold, mm. Chosen by eye. */
const UNDER_SKIN_MM = { all: 17, none: 30 } as const
const ROUND_PARTS_MM = { all: 5, none: 12 } as const
/** How far one cell's signal runs into the next, in cells (standard deviation). */
const BLUR = 0.42
/** Standard deviation of the receiver's noise, 0..1 of fluid. */
const NOISE = 0.012

const smooth = (low: number, high: number, x: number): number => {
  const t = Math.min(Math.max((x - low) / (high - low), 0), 1)
  return t * t * (3 - 2 * t)
}

/** Signal of each of the finer cells, 0..1, and which piece it is of (1 + its number; 0 for none); fat stands at 0. */
function signals(slice: Slice, fine: Window, of: readonly Signal[]): { owner: Uint16Array; signal: Float32Array } {
  const { wide, high } = fine
  const owner = new Uint16Array(wide * high)
  const signal = new Float32Array(wide * high).fill(SIGNAL.air)
  const depth = new Float32Array(wide * high)
  for (const [number, { contours, rindMm, tissue }] of slice.pieces.entries()) {
    const { inside, rind } = of[number]!
    const mine = number + 1
    const [left, right, top, bottom] = reachOf(fine, contours)
    if (left >= wide || right < 0 || top >= high || bottom < 0) continue
    fill(fine, contours, (row, from, before) => {
      owner.fill(mine, row * wide + from, row * wide + before)
      signal.fill(tissue === 'skin' ? 0 : inside, row * wide + from, row * wide + before)
      depth.fill(rindMm, row * wide + from, row * wide + before)
    })
    // Cortex is black through and through; other rinds fade inwards.
    const sharp = tissue === 'bone' || tissue === 'skin' || tissue === 'dura'
    along(fine, contours, rindMm, (cell, mm) => {
      if (owner[cell] !== mine || mm >= depth[cell]!) return
      depth[cell] = mm
      signal[cell] = sharp ? rind : rind + ((inside - rind) * mm) / rindMm
    })
  }
  return { owner, signal }
}

/** Where lines lie in a window: leftmost and rightmost column, uppermost and lowest row. */
function reachOf(window: Window, contours: readonly Float32Array[]): readonly [number, number, number, number] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const line of contours) {
    for (let i = 0; i < line.length; i += 2) {
      const x = columnOf(window, line[i]!)
      const y = rowOf(window, line[i + 1]!)
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  return [left, right, top, bottom]
}

/** How much of what lies inside the skin and outside everything else is fat, 0..1, for each cell; the rest is what the model does not hold. */
function fatShares(slice: Slice, { wide, high, cellMm }: Window, owner: Uint16Array): Float32Array {
  const skins = new Uint8Array(slice.pieces.length + 1)
  for (const [number, { tissue }] of slice.pieces.entries()) skins[number + 1] = tissue === 'skin' ? 1 : 0
  const outside = new Uint8Array(wide * high)
  const parts = new Uint8Array(wide * high)
  for (let row = 0; row < high; row++) {
    for (let column = 0; column < wide; column++) {
      const own = owner[row * FINER * wide * FINER + column * FINER]!
      outside[row * wide + column] = own === 0 ? 1 : 0
      parts[row * wide + column] = own !== 0 && skins[own] === 0 ? 1 : 0
    }
  }
  const toSkin = distances(outside, wide, high)
  const toParts = distances(parts, wide, high)
  const shares = toSkin
  for (let i = 0; i < shares.length; i++)
    shares[i] = Math.max(
      1 - smooth(UNDER_SKIN_MM.all, UNDER_SKIN_MM.none, toSkin[i]! * cellMm),
      1 - smooth(ROUND_PARTS_MM.all, ROUND_PARTS_MM.none, toParts[i]! * cellMm),
    )
  return shares
}

/** Blurs along rows and columns by a small bell, in place; @param spare as large as the picture */
function blur(picture: Float32Array, spare: Float32Array, wide: number, high: number): void {
  const side = Math.exp(-0.5 / BLUR ** 2)
  const whole = 1 + 2 * side
  for (const [from, into, step, count, line] of [
    [picture, spare, 1, wide, high],
    [spare, picture, wide, high, wide],
  ] as const) {
    const across = step === 1 ? wide : 1
    for (let l = 0; l < line; l++) {
      for (let i = 0; i < count; i++) {
        const at = l * across + i * step
        const before = i > 0 ? at - step : at
        const after = i < count - 1 ? at + step : at
        into[at] = (from[at]! + side * (from[before]! + from[after]!)) / whole
      }
    }
  }
}

/**
 * How a scanner for the back sees a place, 0..1: its coils lie under the back and see what is near them best, and in front of the spine
 * it is kept dark, so that breath and bowel do not smear the picture.
 */
function received(frontMm: number, heightMm: number, { normal }: Slice): number {
  // Pictures from front to back, and of hips and legs, are taken with other coils.
  const fromSide = smooth(0.6, 0.9, Math.abs(normal[0]))
  const fromFeet = smooth(0.5, 0.8, Math.abs(normal[1])) * smooth(-95, -55, heightMm)
  const near = 1.08 - 0.3 * smooth(-90, 90, frontMm)
  const kept = 1 - 0.84 * smooth(42, 88, frontMm)
  return 1 + (near * kept - 1) * Math.max(fromSide, fromFeet)
}

/** A picture of a cut: how bright each cell is, 0..255. */
export interface Picture extends Window {
  readonly grey: Uint8ClampedArray
}

/**
 * The cut drawn as a T2-weighted magnetic resonance picture shows such tissues: fluid and fat bright, cortex, ligament and dry disc dark.
 * The same cut gives the same picture.
 */
export function drawT2(slice: Slice, window: Window): Picture {
  const { wide, high, cellMm, leftMm, topMm } = window
  const fine: Window = { ...window, cellMm: cellMm / FINER, wide: wide * FINER, high: high * FINER }
  const of = slice.pieces.map(signalOf)
  const { owner, signal } = signals(slice, fine, of)
  const fat = fatShares(slice, window, owner)
  const { right, up, normal, offsetMm } = slice
  const picture = new Float32Array(wide * high)
  for (let row = 0; row < high; row++) {
    for (let column = 0; column < wide; column++) {
      const u = leftMm + (column + 0.5) * cellMm
      const v = topMm - (row + 0.5) * cellMm
      const x = right[0] * u + up[0] * v + normal[0] * offsetMm
      const y = right[1] * u + up[1] * v + normal[1] * offsetMm
      const z = right[2] * u + up[2] * v + normal[2] * offsetMm
      const bright = SIGNAL.unknown + (SIGNAL.fat - SIGNAL.unknown) * fat[row * wide + column]!
      let sum = 0
      for (let part = 0; part < FINER * FINER; part++)
        sum += signal[(row * FINER + (part >> 1)) * fine.wide + column * FINER + (part & 1)]! || bright
      const middle = owner[(row * FINER + 1) * fine.wide + column * FINER + 1]!
      let value = sum / (FINER * FINER)
      if (middle > 0) {
        const { grain, lumpMm } = of[middle - 1]!
        const lump = mottle(x / lumpMm, y / lumpMm, z / lumpMm)
        const broad = mottle(x / (4 * lumpMm) + 9, y / (4 * lumpMm), z / (4 * lumpMm))
        value *= 1 + grain * (0.6 * lump + 0.7 * broad - 0.65)
      }
      picture[row * wide + column] = value * received(z, y, slice)
    }
  }
  blur(picture, new Float32Array(wide * high), wide, high)
  const grey = new Uint8ClampedArray(wide * high)
  const layer = Math.round(offsetMm * 4)
  for (let i = 0; i < grey.length; i++) {
    // Noise of both channels of the receiver: what is seen is never below 0, and air is not quite black.
    const [a, b] = [speck(i, 1, layer) + speck(i, 2, layer) - 1, speck(i, 3, layer) + speck(i, 4, layer) - 1]
    const value = Math.hypot(picture[i]! + NOISE * 2.4 * a, NOISE * 2.4 * b)
    grey[i] = 255 * Math.min(value, 1) ** 0.8
  }
  return { ...window, grey }
}
