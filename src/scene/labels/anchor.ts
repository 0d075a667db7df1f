import type { BufferGeometry } from 'three'
import type { StructureId } from '../../anatomy/structures.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Body, Tube } from '../../mechanics/body.ts'
import type { Posed } from '../posed.ts'
import type { Seen } from './sight.ts'

/** A point of a structure that stays on it however the body moves: what a leader points at. */
export type Anchor =
  | {
      readonly on: 'surface'
      readonly surface: number
      readonly corners: readonly [number, number, number]
      /** Of each corner; together 1. */
      readonly shares: readonly [number, number, number]
      /** What the corners belong to: finer shapes have others. */
      readonly of: BufferGeometry
    }
  | { readonly on: 'tube'; readonly tube: number; readonly station: number }
  /** On the face of a cut: it holds as long as the cut and the body do. */
  | { readonly on: 'cut'; readonly placeMm: Vec3 }

type Place = [number, number, number]

/** The tubes a nerve is drawn as; none for what is no nerve. */
export function tubesOf(id: StructureId, body: Body): readonly Tube[] {
  if (id === 'cauda-equina') return body.strands
  const tube = body.nerves[id]
  return tube ? [tube] : []
}

/** Writes where a corner of a posed surface is, mm, body frame. */
function cornerInto(out: Place, posed: Posed, id: StructureId, surface: number, corner: number): boolean {
  const shape = posed.shapesOf(id)[surface]
  if (!shape) return false
  const { array } = shape.geometry.getAttribute('position')
  const { elements: m } = shape.matrix
  const [x, y, z] = [array[corner * 3]!, array[corner * 3 + 1]!, array[corner * 3 + 2]!]
  out[0] = m[0]! * x + m[4]! * y + m[8]! * z + m[12]!
  out[1] = m[1]! * x + m[5]! * y + m[9]! * z + m[13]!
  out[2] = m[2]! * x + m[6]! * y + m[10]! * z + m[14]!
  return true
}

const corner: Place = [0, 0, 0]

/** Writes where an anchor is now, mm, body frame; @returns false where the structure has another shape than it was found on */
export function placeInto(out: Place, anchor: Anchor, id: StructureId, posed: Posed, body: Body): boolean {
  if (anchor.on === 'cut') {
    for (let k = 0; k < 3; k++) out[k] = anchor.placeMm[k]!
    return true
  }
  if (anchor.on === 'tube') {
    const tube = tubesOf(id, body)[anchor.tube]
    if (!tube || anchor.station >= tube.count) return false
    for (let k = 0; k < 3; k++) out[k] = tube.centreMm[anchor.station * 3 + k]!
    return true
  }
  if (posed.shapesOf(id)[anchor.surface]?.mesh.geometry !== anchor.of) return false
  out.fill(0)
  for (let i = 0; i < 3; i++) {
    cornerInto(corner, posed, id, anchor.surface, anchor.corners[i]!)
    for (let k = 0; k < 3; k++) out[k]! += anchor.shares[i]! * corner[k]!
  }
  return true
}

/** How deep an anchor lies inside its structure, mm: the middle of a nerve is not on its surface. */
export function depthOf(anchor: Anchor, id: StructureId, body: Body): number {
  if (anchor.on !== 'tube') return 0
  return tubesOf(id, body)[anchor.tube]?.halfThicknessMm[anchor.station] ?? 0
}

/** The anchor where something is seen. */
export function anchorAt({ id, surface, corners, placeMm }: Seen, posed: Posed): Anchor {
  const shape = posed.shapesOf(id)[surface]
  if (!corners || !shape) return { on: 'cut', placeMm }
  const [a, b, c]: readonly [Place, Place, Place] = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ]
  for (const [i, out] of [a, b, c].entries()) cornerInto(out, posed, id, surface, corners[i]!)
  return {
    on: 'surface',
    surface,
    corners,
    shares: sharesOf(placeMm, a, b, c),
    of: shape.mesh.geometry as BufferGeometry,
  }
}

/** The shares of a triangle's corners that make up a place in it. */
function sharesOf(at: Vec3, a: Vec3, b: Vec3, c: Vec3): readonly [number, number, number] {
  const to = (p: Vec3, q: Vec3): Vec3 => [q[0] - p[0], q[1] - p[1], q[2] - p[2]]
  const dot = (p: Vec3, q: Vec3): number => p[0] * q[0] + p[1] * q[1] + p[2] * q[2]
  const [u, v, w] = [to(a, b), to(a, c), to(a, at)]
  const [uu, uv, vv, wu, wv] = [dot(u, u), dot(u, v), dot(v, v), dot(w, u), dot(w, v)]
  const whole = uu * vv - uv * uv
  if (whole === 0) return [1, 0, 0]
  const second = (vv * wu - uv * wv) / whole
  const third = (uu * wv - uv * wu) / whole
  return [1 - second - third, second, third]
}
