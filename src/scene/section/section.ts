import { type Ray, Vector3 } from 'three'
import { type StructureId, structures } from '../../anatomy/structures.ts'
import { dot, type Vec3 } from '../../math/vec3.ts'
import type { Body } from '../../mechanics/body.ts'
import { setPlaces } from '../../state/places.ts'
import { same } from '../../state/same.ts'
import { type Away, awayOf, normalOf, type Section } from '../../state/section.ts'
import { pieceAt, publishSlice, type Slice } from '../../state/slice.ts'
import type { Figure } from '../figure.ts'
import type { Part } from '../part.ts'
import type { Posed } from '../posed.ts'
import { type CapState, type Caps, createCaps } from './caps.ts'
import { lamellaeOf } from './lamellae.ts'
import { piecesOf } from './pieces.ts'
import { axisOf, placeIn } from './place.ts'
import { planeThrough } from './plane.ts'
import { createSurfaces } from './surfaces.ts'

/** The plane that cuts the body in the picture. */
export interface Sectioning {
  /**
   * Cuts the body as it lies now, or makes it whole; once a frame.
   * @param moved whether the body or a shape has changed since the last frame
   * @returns whether the cut is another than it was
   */
  readonly follow: (section: Section | null, body: Body, moved: boolean) => boolean
  /** Shows cut faces as their parts are shown. */
  readonly paint: () => void
  /**
   * What of a ray (mm, body frame; a unit direction) runs through what is left of the body, as ways from its start; null for none of it.
   * `face` is what the ray meets where it comes in through the cut, if that is among what counts.
   */
  readonly through: (ray: Ray, counts: (part: Part) => boolean) => Way | null
  readonly dispose: () => void
}

export interface Way {
  readonly fromMm: number
  readonly toMm: number
  readonly face: StructureId | null
}

const WHOLE: Way = { fromMm: 0, toMm: Number.POSITIVE_INFINITY, face: null }

export function createSectioning(figure: Figure, posed: Posed): Sectioning {
  const caps: Caps = createCaps(figure.drawing.group, figure.noise)
  const surfacesOf = createSurfaces(posed)
  const place = new Vector3()
  const looks: CapState = { opacity: (id) => figure.parts.get(id)?.shown() ?? 0, mark: figure.marker.strength }
  setPlaces((id) => {
    const mm = placeIn(surfacesOf(id), structures[id].kind === 'nerve')
    const disc = figure.discs.find(({ part }) => part.id === id)
    return mm && { mm, axis: disc && body ? axisOf(body.discs[disc.id].annulus) : null }
  })
  let body: Body | null = null
  let section: Section | null = null
  let slice: Slice | null = null
  let away: Away | null = null

  function layCut(now: Body): void {
    if (!section) return
    const plane = planeThrough(normalOf(section), section.offsetMm)
    slice = { ...plane, pieces: piecesOf(plane, now, surfacesOf) }
    caps.lay(slice, lamellaeOf(plane, now))
    publishSlice(slice)
  }

  function cut(next: Section | null): void {
    if (!next) {
      away = slice = null
      figure.drawing.cut(null)
      caps.lay(null, [])
      publishSlice(null)
      return
    }
    away = awayOf(next)
    figure.drawing.cut(away)
  }

  return {
    follow(wanted, now, moved) {
      body = now
      const another = !same(wanted, section)
      if (another) {
        section = wanted
        cut(section)
      }
      if (section && (another || moved)) layCut(now)
      return another || (section !== null && moved)
    },
    paint() {
      if (!slice) return
      caps.paint(looks)
    },
    through({ origin, direction }, counts) {
      if (!away || !slice) return WHOLE
      const { normal, offsetMm } = away
      const height = normal[0] * origin.x + normal[1] * origin.y + normal[2] * origin.z - offsetMm
      const rise = normal[0] * direction.x + normal[1] * direction.y + normal[2] * direction.z
      const wayMm = -height / rise
      if (height <= 0) return rise > 0 ? { fromMm: 0, toMm: wayMm, face: null } : WHOLE
      if (rise >= 0) return null
      place.copy(origin).addScaledVector(direction, wayMm)
      const at: Vec3 = [place.x, place.y, place.z]
      const met = pieceAt(slice, dot(slice.right, at), dot(slice.up, at), ({ id }) => {
        const part = figure.parts.get(id)
        return part !== undefined && counts(part)
      })
      return { fromMm: wayMm, toMm: Number.POSITIVE_INFINITY, face: met?.id ?? null }
    },
    dispose() {
      setPlaces(null)
      publishSlice(null)
      caps.dispose()
    },
  }
}
