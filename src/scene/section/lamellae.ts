import { type DiscId, discIds } from '../../anatomy/spine.ts'
import { lerp } from '../../math/vec3.ts'
import type { Body } from '../../mechanics/body.ts'
import { type Contour, contoursOf } from './contour.ts'
import { gridSurface } from './pieces.ts'
import type { Plane } from './plane.ts'

/** Fewer than a real disc has, so that they can be told apart; chosen by eye. */
const RINGS = 9

export interface Lamella {
  readonly disc: DiscId
  /** Counted from the outside. */
  readonly ring: number
  readonly contours: readonly Contour[]
}

/** Where a plane meets the layers of each disc's ring, from the outside in: surfaces at even steps between its own and its nucleus's. */
export function lamellaeOf(plane: Plane, { discs }: Body): Lamella[] {
  const lamellae: Lamella[] = []
  for (const disc of discIds) {
    const { annulus, nucleus } = discs[disc]
    const surface = gridSurface(annulus, annulus)
    if (contoursOf(surface, plane).length === 0) continue
    const position = new Float32Array(annulus.positionMm.length)
    for (let ring = 1; ring < RINGS; ring++) {
      for (let i = 0; i < position.length; i++)
        position[i] = lerp(annulus.positionMm[i]!, nucleus.positionMm[i]!, ring / RINGS)
      const contours = contoursOf({ position, index: surface.index }, plane)
      if (contours.length > 0) lamellae.push({ disc, ring, contours })
    }
  }
  return lamellae
}
