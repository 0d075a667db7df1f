import { type BufferAttribute, Matrix4 } from 'three'
import type { StructureId } from '../../anatomy/structures.ts'
import type { Posed, PosedShape } from '../posed.ts'
import type { Surface } from './contour.ts'

/** A rigid surface carried into the body frame, with what it was carried from. */
interface Carried {
  readonly by: Matrix4
  version: number
  readonly surface: { readonly position: Float32Array; readonly index: ArrayLike<number> }
}

const still = new Matrix4()

/** Surfaces of structures as they lie now, mm, body frame: what is rigid is carried there once for each pose. */
export function createSurfaces(posed: Posed): (id: StructureId) => readonly Surface[] {
  const kept = new WeakMap<PosedShape, Carried>()

  function surfaceOf(shape: PosedShape): Surface {
    const { geometry, matrix } = shape
    const place = geometry.getAttribute('position') as BufferAttribute
    const index = geometry.getIndex()!.array
    if (matrix.equals(still)) return { position: place.array, index }
    let carried = kept.get(shape)
    if (!carried) {
      carried = { by: new Matrix4(), version: -1, surface: { position: new Float32Array(place.array.length), index } }
      kept.set(shape, carried)
    }
    if (carried.version === place.version && carried.by.equals(matrix)) return carried.surface
    carried.version = place.version
    carried.by.copy(matrix)
    const { position } = carried.surface
    const e = matrix.elements
    for (let i = 0; i < position.length; i += 3) {
      const x = place.array[i]!
      const y = place.array[i + 1]!
      const z = place.array[i + 2]!
      position[i] = e[0]! * x + e[4]! * y + e[8]! * z + e[12]!
      position[i + 1] = e[1]! * x + e[5]! * y + e[9]! * z + e[13]!
      position[i + 2] = e[2]! * x + e[6]! * y + e[10]! * z + e[14]!
    }
    return carried.surface
  }

  return (id) => posed.shapesOf(id).map(surfaceOf)
}
