import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { describe, expect, test } from 'vitest'
import {
  facetJointSpaceMm,
  foramenHeightsMm,
  spinalAlignment,
  vertebraLandmarks,
  vertebraLevels,
  vertebraPlacement,
  vertebraSizes,
} from '../../../src/anatomy/spine.ts'
import { apply, invert } from '../../../src/math/transform.ts'
import { add, distance, scale, type Vec3 } from '../../../src/math/vec3.ts'
import type { Mesh } from '../../../tools/models/mesh/mesh.ts'
import { meshField } from '../../../tools/models/mesh/surface-nets.ts'
import { topology } from '../../../tools/models/mesh/topology.ts'
import type { Field } from '../../../tools/models/sdf/field.ts'
import { vertebra, vertebraBounds } from '../../../tools/models/shapes/vertebra.ts'
import { vertebraFrame } from '../../../tools/models/shapes/vertebral-body.ts'
import { type Facet, facetAxes, facetCartilage, facetsOf } from '../../../tools/models/shapes/vertebral-joints.ts'

const CELL_MM = 1.25
/** Sizes may differ from the recommended ones by this share (morphometry, `recommended.tolerance`). */
const TOLERANCE = 0.08

const fields = vertebraLevels.map((level) => vertebra(level))
const nets = fields.map((field) => meshField(field, vertebraBounds, CELL_MM))

/** How far along a way the field turns solid, mm. */
function clearance(field: Field, from: Vec3, way: Vec3): number {
  for (let mm = 0; mm < 60; mm += 0.1) if (field(...add(from, scale(way, mm))) < 0) return mm
  return Number.POSITIVE_INFINITY
}

/** A bone's net in the frame of another, as a tree of its triangles. */
function treeIn(net: Mesh, level: number, frame: number): MeshBVH {
  const placed = net.position.slice()
  const back = invert(vertebraFrame(vertebraLevels[frame]!))
  for (let v = 0; v < placed.length; v += 3) {
    const p: Vec3 = [placed[v]!, placed[v + 1]!, placed[v + 2]!]
    placed.set(apply(back, apply(vertebraFrame(vertebraLevels[level]!), p)), v)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(placed, 3))
  geometry.setIndex(new BufferAttribute(net.index.slice(), 1))
  return new MeshBVH(geometry)
}

/** Distances from every vertex of a net that `counts` to the bone below, mm. */
function distancesBelow(i: number, counts: (p: Vec3, normal: Vec3) => boolean): readonly number[] {
  const { position, normal } = nets[i]!
  const below = treeIn(nets[i + 1]!, i + 1, i)
  const found: number[] = []
  for (let v = 0; v < position.length; v += 3) {
    const at = (a: Float32Array): Vec3 => [a[v]!, a[v + 1]!, a[v + 2]!]
    if (counts(at(position), at(normal))) found.push(below.closestPointToPoint(new Vector3(...at(position)))!.distance)
  }
  return found
}

describe.each(vertebraLevels.map((level, i) => ({ level, i })))('$level', ({ level, i }) => {
  const field = fields[i]!
  const sizes = vertebraSizes[level]
  const marks = vertebraLandmarks[level]

  test('is one closed bone with one canal', () => {
    const { closed, components, genus } = topology(nets[i]!)
    expect({ closed, components, genus }).toEqual({ closed: true, components: 1, genus: 1 })
  })

  test('has a canal as wide and as deep as published', () => {
    const between = [0, 2, 4, 6, 8].map((mm) => {
      const from: Vec3 = [0, marks.pedicleCentre[1], marks.canalCentre[2] + sizes.canalDepthMm / 2 - mm]
      return 2 * clearance(field, from, [1, 0, 0])
    })
    expect(Math.max(...between)).toBeGreaterThan(sizes.canalWidthInterpedicularMm * (1 - TOLERANCE))
    const at: Vec3 = [0, marks.spinolaminarJunction[1] - 3, marks.canalCentre[2]]
    const depth = clearance(field, at, [0, 0, 1]) + clearance(field, at, [0, 0, -1])
    expect(depth).toBeGreaterThan(sizes.canalDepthMm * (1 - TOLERANCE))
  })

  test('is as broad over its transverse processes as published', () => {
    const { bounds } = topology(nets[i]!)
    const span = bounds.max[0] - bounds.min[0]
    expect(span).toBeGreaterThan(sizes.transverseProcessSpanMm * (1 - TOLERANCE))
    expect(span).toBeLessThan(Math.max(sizes.transverseProcessSpanMm, sizes.inferiorEndplateWidthMm) * (1 + TOLERANCE))
  })

  test('covers its joint facets with cartilage, the seats of ribs too, and nothing else', () => {
    const { position } = nets[i]!
    const cartilage = facetCartilage(level)
    const covered: Vec3[] = []
    for (let v = 0; v < position.length; v += 3) {
      const p: Vec3 = [position[v]!, position[v + 1]!, position[v + 2]!]
      if (cartilage(...p) > 0.5) covered.push(p)
    }
    const facets = facetsOf(level)
    expect(facets).toHaveLength(level === 'T11' || level === 'T12' ? 3 : 2)
    const near = ([x, y, z]: Vec3, { centre, heightMm }: Facet): boolean =>
      Math.hypot(Math.abs(x) - centre[0], y - centre[1], z - centre[2]) < heightMm * 0.62
    for (const facet of facets)
      for (const side of [1, -1])
        expect(covered.filter((p) => p[0] * side > 0 && near(p, facet)).length).toBeGreaterThan(10)
    expect(covered.every((p) => facets.some((facet) => near(p, facet)))).toBe(true)
  })
})

describe.each(vertebraLevels.slice(0, -1).map((level, i) => ({ level, below: vertebraLevels[i + 1]!, i })))(
  '$level on $below',
  ({ level, below, i }) => {
    test('leaves a joint space of 2 to 4 mm where the facets face each other', () => {
      const { inferiorFacet, inferiorFacetNormal } = vertebraLandmarks[level]
      const { out, across, along } = facetAxes(inferiorFacetNormal)
      const { facetInferiorWidthMm: width, facetInferiorHeightMm: height } = vertebraSizes[level]
      const facing = distancesBelow(i, ([x, y, z], normal) => {
        const [px, py, pz] = [Math.abs(x) - inferiorFacet[0], y - inferiorFacet[1], z - inferiorFacet[2]]
        const along2 = (a: Vec3): number => px * a[0] + py * a[1] + pz * a[2]
        const r = Math.hypot(along2(across) / (width * 0.36), along2(along) / (height * 0.36))
        const outward = Math.sign(x) * normal[0] * out[0] + normal[1] * out[1] + normal[2] * out[2]
        return r < 1 && Math.abs(along2(out)) < 4 && outward > 0.75
      })
      expect(facing.length).toBeGreaterThan(20)
      const sorted = [...facing].sort((a, b) => a - b)
      expect(sorted[0]!).toBeGreaterThan(facetJointSpaceMm.least)
      expect(sorted[Math.floor(sorted.length * 0.95)]!).toBeLessThan(facetJointSpaceMm.most)
    })

    test('never enters the bone below nor comes nearer than a joint space', () => {
      expect(Math.min(...distancesBelow(i, () => true))).toBeGreaterThan(facetJointSpaceMm.least)
    })

    test.runIf(`${level}-${below}` in foramenHeightsMm)('leaves a foramen as high as people have', () => {
      const { least, most } = foramenHeightsMm[`${level}-${below}` as keyof typeof foramenHeightsMm]
      /** Where the bone ends along a way from inside its pedicle. */
      const surface = (j: number, from: Vec3, way: Vec3): Vec3 => {
        const outside: Field = (...p) => -fields[j]!(...p)
        return add(from, scale(way, clearance(outside, from, way)))
      }
      const roof = surface(i, vertebraLandmarks[level].pedicleCentre, [0, -1, 0])
      const floor = surface(i + 1, vertebraLandmarks[below].pedicleCentre, [0, 1, 0])
      const height = distance(apply(vertebraFrame(level), roof), apply(vertebraFrame(below), floor))
      expect(height).toBeGreaterThan(least)
      expect(height).toBeLessThan(most)
    })
  },
)

test('the spine stands with the lordosis and the sacral slope of the table', () => {
  /** Tilt of an upper rim as built, against the horizontal: from where a line down meets it in front and behind. */
  const tiltDeg = (i: number): number => {
    const level = vertebraLevels[i]!
    const back = invert(vertebraFrame(level))
    const { centre } = vertebraPlacement[level].superior
    const reach = vertebraSizes[level].superiorEndplateDepthMm / 2 - 3
    const [front, rear] = [reach, -reach].map((mm): Vec3 => {
      const from: Vec3 = [0, centre[1] + 25, centre[2] + mm]
      const drop = clearance((...p) => fields[i]!(...apply(back, p)), from, [0, -1, 0])
      return add(from, [0, -drop, 0])
    })
    return (Math.atan2(rear![1] - front![1], front![2] - rear![2]) * 180) / Math.PI
  }
  const lordosis = spinalAlignment.sacralSlopeDeg - tiltDeg(vertebraLevels.indexOf('L1'))
  expect(lordosis).toBeGreaterThan(spinalAlignment.lumbarLordosisDeg - 3)
  expect(lordosis).toBeLessThan(spinalAlignment.lumbarLordosisDeg + 3)
})
