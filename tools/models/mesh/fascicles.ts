import { random } from '../../../src/math/random.ts'
import { lerp } from '../../../src/math/vec3.ts'

/** How a muscle's surface is divided into bundles: mean width and depth of the furrows between them, mm. */
export interface Fascicles {
  readonly widthMm: number
  readonly depthMm: number
  readonly seed: number
}

/** Smooth noise -1..1 that repeats after `period` lattice steps. */
export function ringNoise(seed: number, period: number): (x: number) => number {
  const next = random(seed)
  const lattice = Array.from({ length: period }, () => next() * 2 - 1)
  return (x) => {
    const wrapped = ((x % period) + period) % period
    const cell = Math.floor(wrapped)
    const t = wrapped - cell
    return lerp(lattice[cell]!, lattice[(cell + 1) % period]!, t * t * (3 - 2 * t))
  }
}

/** Bundles side by side round a section, of unequal width and height; each furrow between them runs out and comes back along the muscle. */
function layer(count: number, seed: number) {
  const next = random(seed)
  const edges = [0]
  for (let i = 0; i < count; i++) edges.push(edges[i]! + lerp(0.55, 1.45, next()))
  const whole = edges[count]!
  const heights = Array.from({ length: count }, () => lerp(0.7, 1.3, next()))
  const phases = Array.from({ length: count }, () => next() * 64)
  const fading = ringNoise(seed + 3, 64)
  /** -1 in the depth of a furrow to about 0.3 on a bundle's back. */
  return (round: number, alongMm: number): number => {
    const at = (((round % 1) + 1) % 1) * whole
    let i = 0
    while (i < count - 1 && edges[i + 1]! <= at) i++
    const q = (at - edges[i]!) / (edges[i + 1]! - edges[i]!)
    const furrow = (k: number): number => 0.55 + 0.45 * fading(alongMm / 45 + phases[k % count]!)
    const deep = lerp(furrow(i), furrow(i + 1), q)
    // A full back with a narrow furrow on either side, as bundles wrapped in perimysium look.
    const back = 1 - Math.abs(2 * q - 1) ** 3.4
    return (back * heights[i]! - 0.75) * deep
  }
}

/**
 * The relief of bundles round a section: how far the surface stands out from its smooth shape, mm, negative in furrows.
 * `round` is 0..1 about the section, `alongMm` the way along the fibres. Coarse bundles carry finer ones; all wander a little,
 * and the belly as a whole is a little uneven, as living muscle is.
 */
export function fascicleRelief(perimeterMm: number, { widthMm, depthMm, seed }: Fascicles) {
  const count = Math.max(5, Math.round(perimeterMm / widthMm))
  const coarse = layer(count, seed)
  const fine = layer(Math.round(count * 2.3), seed + 11)
  const wander = ringNoise(seed + 1, 8)
  const swell = ringNoise(seed + 2, 16)
  return (round: number, alongMm: number): number => {
    const bend = wander(alongMm / 60 + 3 * Math.sin(round * 2 * Math.PI))
    const shifted = round + (0.35 / count) * bend
    const uneven = 0.45 * swell(alongMm / 38 + 2 * Math.sin(round * 2 * Math.PI + 1))
    return depthMm * (coarse(shifted, alongMm) + 0.3 * fine(shifted + (0.1 / count) * bend, alongMm) + uneven)
  }
}
