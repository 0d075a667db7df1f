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

/**
 * The relief of bundles round a section: how far the surface stands out from its smooth shape, mm, negative in furrows.
 * `round` is 0..1 about the section, `alongMm` the way along the fibres; bundles differ in width and wander a little.
 */
export function fascicleRelief(perimeterMm: number, { widthMm, depthMm, seed }: Fascicles) {
  const count = Math.max(5, Math.round(perimeterMm / widthMm))
  const next = random(seed)
  const edges = [0]
  for (let i = 0; i < count; i++) edges.push(edges[i]! + lerp(0.6, 1.4, next()))
  const whole = edges[count]!
  const wander = ringNoise(seed + 1, 8)
  return (round: number, alongMm: number): number => {
    const shifted = round + (0.3 / count) * wander(alongMm / 60 + 3 * Math.sin(round * 2 * Math.PI))
    const at = (((shifted % 1) + 1) % 1) * whole
    let i = 0
    while (i < count - 1 && edges[i + 1]! <= at) i++
    const q = (at - edges[i]!) / (edges[i + 1]! - edges[i]!)
    // A full back with a narrow furrow on either side, as bundles wrapped in perimysium look.
    const back = 1 - (2 * q - 1) ** 4
    return depthMm * (back - 0.8)
  }
}
