import { Data3DTexture, LinearFilter, RepeatWrapping, RGBAFormat } from 'three'

/**
 * Texels a side, and lattice cells a side; both powers of two so that the texture tiles. Every tissue lays several of its tilings over each
 * other, turned and of scales that share no multiple, so that eight cells do not show where they begin again.
 */
const TEXELS = 32
const CELLS = 8
const WRAP = CELLS - 1
const VALUE_RANGE = 1.2
const GRADIENT_RANGE = 4

/** GLSL: `tissueNoise(p)` gives gradient noise in x (about -1..1) and its gradient in yzw, from one texture fetch. */
export const noiseGlsl = /* glsl */ `
uniform highp sampler3D uNoise;
vec4 tissueNoise(vec3 p) {
  vec4 texel = texture(uNoise, p / ${CELLS.toFixed(1)}) * 2. - 1.;
  return vec4(texel.x * ${VALUE_RANGE.toFixed(1)}, texel.yzw * ${GRADIENT_RANGE.toFixed(1)});
}`

/** A repeatable number -1..1 for one corner of the lattice. */
function corner(x: number, y: number, z: number, salt: number): number {
  let v = Math.imul((x * 73856093) ^ (y * 19349663) ^ (z * 83492791) ^ (salt * 2654435761), 2246822519)
  v ^= v >>> 15
  v = Math.imul(v, 3266489917)
  v ^= v >>> 13
  return ((v >>> 0) / 4294967295) * 2 - 1
}

/** What three numbers each corner of the lattice has, found once: a texture asks for each some five hundred times. */
const slopes = Float64Array.from({ length: CELLS ** 3 * 3 }, (_, i) => {
  const at = Math.floor(i / 3)
  return corner(at % CELLS, Math.floor(at / CELLS) % CELLS, Math.floor(at / CELLS ** 2), (i % 3) + 1)
})

const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10)

/** Tiling gradient noise on the lattice, about -1..1. */
export function gradientNoise(x: number, y: number, z: number): number {
  const [cx, cy, cz] = [Math.floor(x), Math.floor(y), Math.floor(z)]
  const [u, v, w] = [fade(x - cx), fade(y - cy), fade(z - cz)]
  let sum = 0
  for (let i = 0; i < 8; i++) {
    const [a, b, c] = [i & 1, (i >> 1) & 1, i >> 2]
    const o = 3 * ((((cz + c) & WRAP) * CELLS + ((cy + b) & WRAP)) * CELLS + ((cx + a) & WRAP))
    const slope = slopes[o]! * (x - cx - a) + slopes[o + 1]! * (y - cy - b) + slopes[o + 2]! * (z - cz - c)
    sum += slope * (a ? u : 1 - u) * (b ? v : 1 - v) * (c ? w : 1 - w)
  }
  return sum * 1.45
}

/** Noise and its gradient as one small tiling texture: every tissue's grain, with no image file and no seams. */
export function noiseTexture(): Data3DTexture {
  const values = new Float32Array(TEXELS ** 3)
  const step = CELLS / TEXELS
  let next = 0
  for (let z = 0; z < TEXELS; z++)
    for (let y = 0; y < TEXELS; y++)
      for (let x = 0; x < TEXELS; x++) values[next++] = gradientNoise(x * step, y * step, z * step)
  const at = (x: number, y: number, z: number): number =>
    values[(((z + TEXELS) % TEXELS) * TEXELS + ((y + TEXELS) % TEXELS)) * TEXELS + ((x + TEXELS) % TEXELS)]!
  const data = new Uint8Array(TEXELS ** 3 * 4)
  const store = (index: number, value: number): void => {
    data[index] = Math.max(0, Math.min(255, Math.round((value * 0.5 + 0.5) * 255)))
  }
  const slope = 1 / (2 * step * GRADIENT_RANGE)
  next = 0
  for (let z = 0; z < TEXELS; z++)
    for (let y = 0; y < TEXELS; y++)
      for (let x = 0; x < TEXELS; x++) {
        store(next++, at(x, y, z) / VALUE_RANGE)
        store(next++, (at(x + 1, y, z) - at(x - 1, y, z)) * slope)
        store(next++, (at(x, y + 1, z) - at(x, y - 1, z)) * slope)
        store(next++, (at(x, y, z + 1) - at(x, y, z - 1)) * slope)
      }
  const texture = new Data3DTexture(data, TEXELS, TEXELS, TEXELS)
  texture.format = RGBAFormat
  texture.wrapS = texture.wrapT = texture.wrapR = RepeatWrapping
  texture.minFilter = texture.magFilter = LinearFilter
  texture.needsUpdate = true
  return texture
}
