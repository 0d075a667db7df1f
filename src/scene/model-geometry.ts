import { BufferAttribute, BufferGeometry, type InterleavedBufferAttribute, Matrix3, type Matrix4, Vector3 } from 'three'
import { BAKE_STEPS, FIBRE_STEP } from './stored-units.ts'

const BAKE_BYTES = BAKE_STEPS.map((steps) => 255 / steps)
const AS_255 = [255, 255, 255, 255] as const
const AS_IS = [1, 1, 1, 1] as const

type Attribute = BufferAttribute | InterleavedBufferAttribute

function floats(attribute: Attribute, scale: readonly number[]): Float32Array {
  const size = attribute.itemSize
  const out = new Float32Array(attribute.count * size)
  for (let i = 0; i < attribute.count; i++)
    for (let axis = 0; axis < size; axis++) out[i * size + axis] = attribute.getComponent(i, axis) * (scale[axis] ?? 1)
  return out
}

function bytes(attribute: Attribute, most: readonly number[]): Uint8Array {
  const out = new Uint8Array(attribute.count * 4)
  for (let i = 0; i < attribute.count; i++)
    for (let axis = 0; axis < 4; axis++) out[i * 4 + axis] = Math.round(attribute.getComponent(i, axis) * most[axis]!)
  return out
}

/**
 * A model node's mesh as floats in millimetres of the body frame: dequantised, carried by the node's matrix, and turned outside out
 * again where that matrix mirrors. Attributes: position, normal, bake (bytes), fibre (mm), joints and weights (bytes).
 * @param toBody the node's world matrix; it takes the stored numbers to millimetres
 */
export function bodyGeometry(source: BufferGeometry, toBody: Matrix4): BufferGeometry {
  const geometry = new BufferGeometry()
  const place = source.getAttribute('position')
  const facing = source.getAttribute('normal')
  if (!place || !facing) throw new Error('model: expected a mesh with positions and normals')
  const position = new Float32Array(place.count * 3)
  const normal = new Float32Array(place.count * 3)
  const turn = new Matrix3().getNormalMatrix(toBody)
  const at = new Vector3()
  for (let i = 0; i < place.count; i++) {
    at.fromBufferAttribute(place, i)
      .applyMatrix4(toBody)
      .toArray(position, i * 3)
    at.fromBufferAttribute(facing, i)
      .applyMatrix3(turn)
      .normalize()
      .toArray(normal, i * 3)
  }
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setAttribute('normal', new BufferAttribute(normal, 3))
  const bake = source.getAttribute('_bake')
  geometry.setAttribute(
    'bake',
    new BufferAttribute(bake ? bytes(bake, BAKE_BYTES) : new Uint8Array(place.count * 4).fill(255), 4, true),
  )
  const fibre = source.getAttribute('_fibre')
  if (fibre) geometry.setAttribute('fibre', new BufferAttribute(floats(fibre, FIBRE_STEP), 4))
  const joints = source.getAttribute('_joints')
  if (joints)
    geometry.setAttribute('softBones', new BufferAttribute(bytes(joints, joints.normalized ? AS_255 : AS_IS), 4))
  const weights = source.getAttribute('_weights')
  if (weights)
    geometry.setAttribute(
      'softWeights',
      new BufferAttribute(bytes(weights, weights.normalized ? AS_255 : AS_IS), 4, true),
    )
  geometry.setIndex(windingOf(source, place.count, toBody.determinant() < 0))
  geometry.computeBoundingBox()
  geometry.computeBoundingSphere()
  return geometry
}

/** The triangles, with two corners swapped where the matrix mirrors, so that the outside stays outside. */
function windingOf(source: BufferGeometry, vertices: number, mirrored: boolean): BufferAttribute {
  const index = source.getIndex()
  const count = index?.count ?? vertices
  const out = vertices > 65535 ? new Uint32Array(count) : new Uint16Array(count)
  for (let i = 0; i < count; i++) out[i] = index ? index.getX(i) : i
  if (mirrored) {
    for (let i = 0; i < count; i += 3) {
      const second = out[i + 1]!
      out[i + 1] = out[i + 2]!
      out[i + 2] = second
    }
  }
  return new BufferAttribute(out, 1)
}
