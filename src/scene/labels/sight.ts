import { DoubleSide, type Face, FrontSide, Matrix4, type PerspectiveCamera, Ray, Vector3 } from 'three'
import { type StructureId, structures } from '../../anatomy/structures.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Away } from '../../state/section.ts'
import type { Figure } from '../figure.ts'
import type { Part } from '../part.ts'
import type { Posed, PosedShape } from '../posed.ts'

/** Parts fainter than this are seen through; the skin must be nearly whole to be what is seen. As for a tap. */
const PLAIN = 0.3
const SKIN_PLAIN = 0.75
/** A place this near behind a surface still counts as on it, mm. */
const SKIN_DEEP_MM = 4
const PER_METRE = 1000

/** What is seen at a place of the picture. */
export interface Seen {
  readonly id: StructureId
  /** Number of the surface among its part's. */
  readonly surface: number
  /** The vertices of the triangle that is met; null on the face of a cut. */
  readonly corners: readonly [number, number, number] | null
  /** Body frame, mm. */
  readonly placeMm: Vec3
}

/** Tells what is seen where, through what is faint. */
export interface Sight {
  /** Where the eye is: for `project` and `pxPerMm`; allocates nothing. */
  readonly aim: (camera: PerspectiveCamera, widthPx: number, heightPx: number) => void
  /** After `aim`: how everything lies and shows, for `at` and `hides`. */
  readonly look: (cut: Away | null) => void
  /** The nearest thing at a place of the picture, CSS px; null where there is none. */
  readonly at: (xPx: number, yPx: number) => Seen | null
  /**
   * Whether anything plain stands before a place (body frame, mm) of a structure, or a nearer side of it does, or it is cut away.
   * @param deepMm how far inside the structure the place lies
   */
  readonly hides: (placeMm: Vec3, id: StructureId, deepMm?: number) => boolean
  /** Writes where a place (body frame, mm) is in the picture, CSS px; @returns whether it is before the eye */
  readonly project: (placeMm: Vec3, out: { xPx: number; yPx: number }) => boolean
  /** How large 1 mm looks there, CSS px. */
  readonly pxPerMm: (placeMm: Vec3) => number
}

/** Whether a part is plain enough to be seen for itself. The sleeve round the roots is not: they are seen through it. */
export const isPlain = (part: Part): boolean => {
  const { kind } = structures[part.id]
  return kind !== 'hand' && part.id !== 'dural-sac' && part.shown() >= (kind === 'skin' ? SKIN_PLAIN : PLAIN)
}

/** A surface that rays may meet, with what is asked of it again and again. */
interface Target {
  readonly id: StructureId
  readonly surface: number
  readonly shape: PosedShape
  readonly toLocal: Matrix4
  readonly eye: Vector3
  /** From the eye to the middle of its sphere, body frame, mm. */
  readonly middle: Vector3
  readonly squareRadius: number
  /** The sphere's place nearest to the eye, mm. */
  readonly nearMm: number
}

interface Meeting {
  readonly target: Target
  readonly face: Face
  readonly wayMm: number
}

export function createSight(figure: Figure, posed: Posed): Sight {
  let targets: Target[] = []
  let cut: Away | null = null
  let widthPx = 1
  let heightPx = 1
  let pxPerRadian = 1
  const eye = new Vector3()
  const ray = new Ray()
  const along = new Vector3()
  const point = new Vector3()
  const normal = new Vector3()
  const toClip = new Matrix4()
  const fromClip = new Matrix4()
  /** What a cut leaves of the ray along `along`, mm, and whether it begins on the face of the cut. */
  const kept = { fromMm: 0, toMm: Number.POSITIVE_INFINITY, onFace: false }

  function targetOf(id: StructureId, surface: number, shape: PosedShape): Target {
    const { center, radius } = shape.geometry.boundingSphere!
    const toLocal = shape.matrix.clone().invert()
    const middle = center.clone().applyMatrix4(shape.matrix).sub(eye)
    const nearMm = middle.length() - radius
    return {
      id,
      surface,
      shape,
      toLocal,
      eye: eye.clone().applyMatrix4(toLocal),
      middle,
      squareRadius: radius ** 2,
      nearMm,
    }
  }

  /** How far outside the cut a place is, mm: positive is taken away. */
  const outside = (place: Vector3): number => (cut ? normal.dot(place) - cut.offsetMm : -1)

  function keep(): void {
    kept.fromMm = 0
    kept.toMm = Number.POSITIVE_INFINITY
    kept.onFace = false
    if (!cut) return
    const away = outside(eye)
    const leaving = normal.dot(along)
    const wayMm = leaving === 0 ? Number.POSITIVE_INFINITY : -away / leaving
    if (away <= 0) kept.toMm = leaving > 0 ? wayMm : Number.POSITIVE_INFINITY
    else if (leaving < 0) {
      kept.fromMm = wayMm
      kept.onFace = true
    } else kept.toMm = 0
  }

  /** The nearest meeting along `along` with what a cut leaves, within `mostMm`; any where any will do, which is sooner found. */
  function first(mostMm: number, but: StructureId | null, any = false): Meeting | null {
    keep()
    let least = Math.min(mostMm, kept.toMm)
    let found: Meeting | null = null
    for (const target of targets) {
      if (target.nearMm >= least) break
      if (target.id === but) continue
      const ahead = target.middle.dot(along)
      if (target.middle.lengthSq() - ahead * ahead > target.squareRadius) continue
      ray.origin.copy(target.eye)
      ray.direction.copy(along).transformDirection(target.toLocal)
      const side = kept.onFace ? DoubleSide : FrontSide
      const hit = target.shape.tree().raycastFirst(ray, side, kept.fromMm, least)
      if (!hit?.face || hit.distance >= least) continue
      least = hit.distance
      found = { target, face: hit.face, wayMm: least }
      if (any) break
    }
    return found
  }

  /** Whether a ray that begins on the face of a cut begins inside what it meets. */
  const fromInside = ({ target, face }: Meeting): boolean =>
    kept.onFace && point.copy(face.normal).transformDirection(target.shape.matrix).dot(along) > 0

  return {
    aim(camera, width, height) {
      widthPx = width
      heightPx = height
      eye.copy(camera.position).multiplyScalar(PER_METRE)
      toClip.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
      pxPerRadian = (camera.projectionMatrix.elements[5]! * heightPx) / 2
    },
    look(plane) {
      cut = plane
      if (plane) normal.set(...plane.normal)
      fromClip.copy(toClip).invert()
      targets = []
      for (const part of figure.parts.values()) {
        if (!isPlain(part)) continue
        for (const [surface, shape] of posed.shapesOf(part.id).entries())
          if (shape.mesh.visible && shape.geometry.boundingSphere) targets.push(targetOf(part.id, surface, shape))
      }
      targets.sort((a, b) => a.nearMm - b.nearMm)
    },
    at(xPx, yPx) {
      along.set((xPx / widthPx) * 2 - 1, 1 - (yPx / heightPx) * 2, 0.5).applyMatrix4(fromClip)
      along.multiplyScalar(PER_METRE).sub(eye).normalize()
      const met = first(Number.POSITIVE_INFINITY, null)
      if (!met) return null
      const inside = fromInside(met)
      const { target, face } = met
      const wayMm = inside ? kept.fromMm : met.wayMm
      return {
        id: target.id,
        surface: target.surface,
        corners: inside ? null : [face.a, face.b, face.c],
        placeMm: [eye.x + along.x * wayMm, eye.y + along.y * wayMm, eye.z + along.z * wayMm],
      }
    },
    hides(placeMm, id, deepMm = 0) {
      along.set(...placeMm)
      if (outside(along) > SKIN_DEEP_MM) return true
      along.sub(eye)
      const whole = along.length()
      along.divideScalar(whole)
      const before = whole - SKIN_DEEP_MM - deepMm
      const sliced = cut !== null && outside(eye) > 0
      // A nerve's places lie inside it.
      const met = first(sliced ? whole : before, structures[id].kind === 'nerve' ? id : null, !sliced)
      if (!met) return false
      return met.wayMm < before || (fromInside(met) && kept.fromMm < before)
    },
    project(placeMm, out) {
      point.set(placeMm[0] / PER_METRE, placeMm[1] / PER_METRE, placeMm[2] / PER_METRE).applyMatrix4(toClip)
      out.xPx = ((point.x + 1) / 2) * widthPx
      out.yPx = ((1 - point.y) / 2) * heightPx
      return point.z <= 1 && point.z >= -1
    },
    pxPerMm: (placeMm) => pxPerRadian / Math.max(point.set(...placeMm).distanceTo(eye), 1),
  }
}
