import type { Sphere } from 'three'

/** The box that something lies in, mm: its least corner and its greatest. Rewritten in place. */
export type Box = Float64Array

export const emptyBox = (): Box => openBox(new Float64Array(6))

/** Makes a box that holds nothing yet. */
export function openBox(box: Box): Box {
  for (let k = 0; k < 3; k++) {
    box[k] = Number.POSITIVE_INFINITY
    box[3 + k] = Number.NEGATIVE_INFINITY
  }
  return box
}

/** Widens a box so that it holds another. */
export function reachBox(box: Box, other: Box): void {
  for (let k = 0; k < 3; k++) {
    if (other[k]! < box[k]!) box[k] = other[k]!
    if (other[3 + k]! > box[3 + k]!) box[3 + k] = other[3 + k]!
  }
}

/** Puts a sphere round a box. */
export function sphereRound(box: Box, sphere: Sphere): void {
  const x = box[3]! - box[0]!
  const y = box[4]! - box[1]!
  const z = box[5]! - box[2]!
  const { center } = sphere
  center.x = box[0]! + x / 2
  center.y = box[1]! + y / 2
  center.z = box[2]! + z / 2
  sphere.radius = Math.sqrt(x * x + y * y + z * z) / 2
}
