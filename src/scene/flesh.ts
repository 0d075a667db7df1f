import { BufferAttribute, type BufferGeometry, type Vector4 } from 'three'
import type { MusclePairId } from '../anatomy/muscles.ts'
import { setInto, type Vec3Place } from '../math/vec3.ts'
import type { Body } from '../mechanics/body.ts'
import { swellShare } from '../mechanics/muscle.ts'
import { boneMatrices, carrierIds, softWeightsInto, softWeightsPlace } from '../mechanics/skin-warp.ts'
import { DENTS, type Warp, type WarpUniforms, warpUniforms } from './materials/warp.ts'

/** What all soft parts share: the matrices they hang on and the dents of the hands. */
export interface Flesh {
  /** A warp of its own for one part, on the shared matrices and dents. */
  readonly warp: (belly: boolean) => Warp
  readonly follow: (body: Body) => void
}

export function createFlesh(): Flesh {
  const shared: WarpUniforms = warpUniforms(carrierIds.length)
  return {
    warp: (belly) => ({
      pieces: carrierIds.length,
      uniforms: { ...shared, uSwellMm: { value: 0 } },
      dented: true,
      belly,
    }),
    follow({ bones, dents }) {
      boneMatrices(bones, shared.uBones.value)
      for (let i = 0; i < DENTS; i++) {
        const at = shared.uDentAt.value[i] as Vector4
        const by = shared.uDentBy.value[i] as Vector4
        const dent = dents[i]
        if (!dent) {
          at.w = 1
          by.w = 0
          continue
        }
        at.set(...dent.centreMm, Math.max(dent.radiusMm, 1))
        by.set(...dent.direction, dent.depthMm)
      }
    },
  }
}

/** Adds to a soft part's geometry what its vertices hang on, worked out from where they are at rest. */
export function hangOnBones(geometry: BufferGeometry): void {
  const place = geometry.getAttribute('position')
  const bones = new Uint8Array(place.count * 4)
  const weights = new Float32Array(place.count * 4)
  const at: Vec3Place = [0, 0, 0]
  const carried = softWeightsPlace()
  for (let i = 0; i < place.count; i++) {
    softWeightsInto(carried, setInto(at, place.getX(i), place.getY(i), place.getZ(i)))
    for (let k = 0; k < 4; k++) {
      bones[i * 4 + k] = carried.bones[k]!
      weights[i * 4 + k] = carried.weights[k]!
    }
  }
  geometry.setAttribute('softBones', new BufferAttribute(bones, 4))
  geometry.setAttribute('softWeights', new BufferAttribute(weights, 4))
}

/** Adds how far each vertex of a muscle moves along its normal for each millimetre of swelling. */
export function shapeBelly(geometry: BufferGeometry, pair: MusclePairId): void {
  const fibre = geometry.getAttribute('fibre')
  const belly = new Float32Array(geometry.getAttribute('position').count)
  if (fibre)
    for (let i = 0; i < belly.length; i++) belly[i] = swellShare(pair, fibre.getX(i), fibre.getY(i), fibre.getZ(i))
  geometry.setAttribute('belly', new BufferAttribute(belly, 1))
}
