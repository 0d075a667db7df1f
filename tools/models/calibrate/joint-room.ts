import { type VertebraId, vertebraLandmarks, vertebraSizes } from '../../../src/anatomy/spine.ts'
import { add, scale, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from '../sdf/field.ts'
import { facetAxes } from '../shapes/vertebral-joints.ts'

/** Bone must begin this far behind the middle of a joint, mm: half of the widest joint space, and a little. */
const BEHIND_MM = 2.3
/** Where it is asked for, in widths and heights of the facet from its middle. */
const PLACES = [
  [0, 0],
  [0.28, 0],
  [-0.28, 0],
  [0, 0.28],
  [0, -0.28],
] as const

/** How much bone is missing behind a vertebra's two left facets, mm over ten places; 0 where the joints keep their space. */
export function missingBehindFacets(level: VertebraId): (field: Field) => number {
  const { superiorFacet, superiorFacetNormal, inferiorFacet, inferiorFacetNormal } = vertebraLandmarks[level]
  const { facetInferiorWidthMm: width, facetInferiorHeightMm: height } = vertebraSizes[level]
  const places = (centre: Vec3, normal: Vec3): Vec3[] => {
    const { out, across, along } = facetAxes(normal)
    return PLACES.map(([u, v]) =>
      add(add(centre, scale(out, -BEHIND_MM)), add(scale(across, u * width), scale(along, v * height))),
    )
  }
  const all = [...places(superiorFacet, superiorFacetNormal), ...places(inferiorFacet, inferiorFacetNormal)]
  return (field) => all.reduce((sum, p) => sum + Math.max(0, field(...p)), 0)
}
