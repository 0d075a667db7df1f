import { lumbosacralJoint, type VertebraId, vertebraLandmarks, vertebraSizes } from '../../../src/anatomy/spine.ts'
import { add, clamp, cross, dot, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { type Field, subtract } from '../sdf/field.ts'
import { ellipsoid } from '../sdf/primitives.ts'

const up: Vec3 = [0, 1, 0]

/** Bone to bone across a facet joint, mm: two layers of cartilage of about 1 mm and the film between (chosen by eye within 2 to 4). */
export const JOINT_SPACE_MM = 2.5

/** Radius of a facet's hollow across it, in widths of the facet; along it, and how far up it lies, in heights (chosen by eye). */
const HOLLOW = { across: 1.25, along: 1.4, rise: 0.25 } as const

/** A facet's own directions: out of it, across it (towards the back or the side), and up along it. */
export function facetAxes(normal: Vec3): { readonly out: Vec3; readonly across: Vec3; readonly along: Vec3 } {
  const out = normalize(normal)
  const across = normalize(cross(up, out))
  return { out, across, along: cross(out, across) }
}

/** What the superior facet is hollowed by: an egg laid on it, half the joint space behind the landmark that both bones share. */
export function facetHollow(level: VertebraId): Field {
  const { superiorFacet, superiorFacetNormal } = vertebraLandmarks[level]
  const { facetInferiorHeightMm, facetInferiorWidthMm } = vertebraSizes[level]
  return hollow(superiorFacet, superiorFacetNormal, facetInferiorWidthMm, facetInferiorHeightMm)
}

function hollow(joint: Vec3, normal: Vec3, width: number, height: number): Field {
  const { out, across, along } = facetAxes(normal)
  const radius = width * HOLLOW.across
  const centre = add(joint, add(scale(out, radius - JOINT_SPACE_MM / 2), scale(along, height * HOLLOW.rise)))
  return ellipsoid(centre, [radius, radius, height * HOLLOW.along], [out, across, along])
}

/** Half the thickness of what stands in for the sacrum's left superior process, mm (chosen by eye). */
const SACRAL_HALF_MM = 5

/** The left superior process of the sacrum as far as L5 must know it: a plate behind the joint, hollow towards L5; body frame. */
export function sacralSeat(): Field {
  const { centre, normal } = lumbosacralJoint
  const { facetInferiorHeightMm: height, facetInferiorWidthMm: width } = vertebraSizes.L5
  const { out, across, along } = facetAxes(normal)
  const plate = ellipsoid(
    add(centre, scale(out, SACRAL_HALF_MM - 1)),
    [SACRAL_HALF_MM, width * 0.7, height * 0.7],
    [out, across, along],
  )
  return subtract(plate, hollow(centre, scale(normal, -1), width, height), 1)
}

/** Radius of a rib's head, how deep it is seated, and how far before the middle of the pedicle that is, mm (chosen by eye). */
export const RIB_HEAD_MM = 9
export const RIB_SEAT_DEPTH_MM = 1.6
const RIB_SEAT_FORWARD_MM = 7

/** Where the left rib's head is seated, at the root of the pedicle, and the way out of the seat; null on lumbar vertebrae. */
export function ribSeat(level: VertebraId): { readonly centre: Vec3; readonly out: Vec3 } | null {
  if (level !== 'T11' && level !== 'T12') return null
  const { pedicleCentre } = vertebraLandmarks[level]
  const { pedicleWidthMm, posteriorBodyHeightMm } = vertebraSizes[level]
  return {
    centre: [
      pedicleCentre[0] + pedicleWidthMm / 2,
      posteriorBodyHeightMm * 0.2,
      pedicleCentre[2] + RIB_SEAT_FORWARD_MM,
    ],
    out: normalize([1, 0, -0.35]),
  }
}

/** Where a sphere leaves the surface that it was sunk into. */
const RIB_SEAT_WIDTH_MM = 2 * Math.sqrt(RIB_HEAD_MM ** 2 - (RIB_HEAD_MM - RIB_SEAT_DEPTH_MM) ** 2)

/** How soft the edge of the cartilage is, and how far off the shared landmark a facet's own surface still lies, mm (chosen by eye). */
const CARTILAGE_EDGE_MM = 1
const FACET_DEPTH_MM = 4

/** A patch of joint surface on a vertebra's left side: its middle, its own directions, and its size. */
export interface Facet {
  readonly centre: Vec3
  readonly out: Vec3
  readonly across: Vec3
  readonly along: Vec3
  readonly widthMm: number
  readonly heightMm: number
}

/** Every joint facet of a vertebra's left side, in its own frame: above, below and, where a rib is seated, beside. */
export function facetsOf(level: VertebraId): readonly Facet[] {
  const { superiorFacet, superiorFacetNormal, inferiorFacet, inferiorFacetNormal } = vertebraLandmarks[level]
  const { facetInferiorWidthMm: widthMm, facetInferiorHeightMm: heightMm } = vertebraSizes[level]
  const rib = ribSeat(level)
  return [
    { centre: superiorFacet, ...facetAxes(superiorFacetNormal), widthMm, heightMm },
    { centre: inferiorFacet, ...facetAxes(inferiorFacetNormal), widthMm, heightMm },
    ...(rib
      ? [{ centre: rib.centre, ...facetAxes(rib.out), widthMm: RIB_SEAT_WIDTH_MM, heightMm: RIB_SEAT_WIDTH_MM }]
      : []),
  ]
}

/** How much cartilage covers a point of a vertebra's surface, 0..1, in its own frame: its joint facets, fading at their edges. */
export function facetCartilage(level: VertebraId): (x: number, y: number, z: number) => number {
  const facets = facetsOf(level)
  return (x, y, z) => {
    let most = 0
    for (const { centre, out, across, along, widthMm, heightMm } of facets) {
      const from = sub([Math.abs(x), y, z], centre)
      const r = Math.hypot((2 * dot(from, across)) / widthMm, (2 * dot(from, along)) / heightMm)
      const inward = ((1 - r) * widthMm) / 2 + CARTILAGE_EDGE_MM / 2
      const off = FACET_DEPTH_MM - Math.abs(dot(from, out))
      most = Math.max(most, clamp(Math.min(inward, off) / CARTILAGE_EDGE_MM, 0, 1))
    }
    return most
  }
}
