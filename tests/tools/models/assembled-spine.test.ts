import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { describe, expect, test } from 'vitest'
import {
  facetJointSpaceMm,
  foramenHeightsMm,
  foramenLowerWidthsMm,
  foramenUpperWidthMm,
  lumbosacralJoint,
  spinalAlignment,
  type VertebraId,
  vertebraLandmarks,
  vertebraLevels,
  vertebraPlacement,
  vertebraSizes,
} from '../../../src/anatomy/spine.ts'
import { apply, compose, identity, invert, type Transform } from '../../../src/math/transform.ts'
import { add, clamp, distance, dot, lerp, mix, scale, type Vec3 } from '../../../src/math/vec3.ts'
import type { Mesh } from '../../../tools/models/mesh/mesh.ts'
import { meshField } from '../../../tools/models/mesh/surface-nets.ts'
import { topology } from '../../../tools/models/mesh/topology.ts'
import type { Field } from '../../../tools/models/sdf/field.ts'
import { sacrum } from '../../../tools/models/shapes/sacrum.ts'
import { vertebra, vertebraBounds } from '../../../tools/models/shapes/vertebra.ts'
import { vertebraFrame } from '../../../tools/models/shapes/vertebral-body.ts'
import { type Facet, facetAxes, facetCartilage, facetsOf } from '../../../tools/models/shapes/vertebral-joints.ts'

const CELL_MM = 1.25
/** Sizes may differ from the recommended ones by this share (morphometry, `recommended.tolerance`). */
const TOLERANCE = 0.08
/** How much of the sacrum is meshed round the joint with L5. */
const SACRAL_PIECE_MM = 18

const fields = vertebraLevels.map((level) => vertebra(level))
const nets = fields.map((field) => meshField(field, vertebraBounds, CELL_MM))

/** How far along a way the field turns solid, mm. */
function clearance(field: Field, from: Vec3, way: Vec3): number {
  for (let mm = 0; mm < 60; mm += 0.1) if (field(...add(from, scale(way, mm))) < 0) return mm
  return Number.POSITIVE_INFINITY
}

/** A bone's net, given in a frame of its own, as a tree of its triangles in the frame of a vertebra. */
function treeIn(net: Mesh, own: Transform, frame: number): MeshBVH {
  const placed = net.position.slice()
  const back = invert(vertebraFrame(vertebraLevels[frame]!))
  for (let v = 0; v < placed.length; v += 3) {
    const p: Vec3 = [placed[v]!, placed[v + 1]!, placed[v + 2]!]
    placed.set(apply(back, apply(own, p)), v)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(placed, 3))
  geometry.setIndex(new BufferAttribute(net.index.slice(), 1))
  return new MeshBVH(geometry)
}

/** Distances from every vertex of a net that `counts` to the bone below, mm. */
function distancesBelow(i: number, below: MeshBVH, counts: (p: Vec3, normal: Vec3) => boolean): readonly number[] {
  const { position, normal } = nets[i]!
  const found: number[] = []
  for (let v = 0; v < position.length; v += 3) {
    const at = (a: Float32Array): Vec3 => [a[v]!, a[v + 1]!, a[v + 2]!]
    if (counts(at(position), at(normal))) found.push(below.closestPointToPoint(new Vector3(...at(position)))!.distance)
  }
  return found
}

/** From the middle of a vertebra's inferior facets to the bone below, mm, one a vertex; of the left one only where asked. */
function facetGaps(i: number, below: MeshBVH, leftOnly = false): readonly number[] {
  const level = vertebraLevels[i]!
  const { inferiorFacet, inferiorFacetNormal } = vertebraLandmarks[level]
  const { out, across, along } = facetAxes(inferiorFacetNormal)
  const { facetInferiorWidthMm: width, facetInferiorHeightMm: height } = vertebraSizes[level]
  return distancesBelow(i, below, ([x, y, z], normal) => {
    const from: Vec3 = [Math.abs(x) - inferiorFacet[0], y - inferiorFacet[1], z - inferiorFacet[2]]
    const r = Math.hypot(dot(from, across) / (width * 0.36), dot(from, along) / (height * 0.36))
    const outward = dot([Math.sign(x) * normal[0], normal[1], normal[2]], out)
    return r < 1 && Math.abs(dot(from, out)) < 4 && outward > 0.75 && (x > 0 || !leftOnly)
  })
}

/** The left foramen between a vertebra and the next, in the frame of the upper one: between the pedicles, and from body or disc to the arch behind. */
function foramen(i: number): { heightMm: number; upperWidthMm: number; lowerWidthMm: number } {
  const [upper, lower] = [vertebraLevels[i]!, vertebraLevels[i + 1]!]
  const own = vertebraFrame(upper)
  const toOwn = invert(own)
  const lowerToOwn = compose(toOwn, vertebraFrame(lower))
  /** Where the bone ends along a way from inside its pedicle. */
  const surface = (j: number, from: Vec3, way: Vec3): Vec3 => {
    const outside: Field = (...p) => -fields[j]!(...p)
    return add(from, scale(way, clearance(outside, from, way)))
  }
  const roof = surface(i, vertebraLandmarks[upper].pedicleCentre, [0, -1, 0])
  const floor = apply(lowerToOwn, surface(i + 1, vertebraLandmarks[lower].pedicleCentre, [0, 1, 0]))
  const trees = [treeIn(nets[i]!, own, i), treeIn(nets[i + 1]!, vertebraFrame(lower), i)]
  const rim = (level: VertebraId, end: 'superior' | 'inferior', depthMm: number): Vec3 => {
    const { centre, normal } = vertebraPlacement[level][end]
    return apply(toOwn, add(centre, scale([0, normal[2], -normal[1]], depthMm / 2)))
  }
  const above = rim(upper, 'inferior', vertebraSizes[upper].inferiorEndplateDepthMm)
  const under = rim(lower, 'superior', vertebraSizes[lower].superiorEndplateDepthMm)
  /** The narrowest way from front to back at a share of the height, over the breadth of the pedicle. */
  const width = (share: number): number => {
    const middle = mix(roof, floor, share)
    const reach = (dx: number, way: 1 | -1): number => {
      const ray = new Ray(new Vector3(middle[0] + dx, middle[1], middle[2]), new Vector3(0, 0, way))
      return Math.min(...trees.map((tree) => tree.raycastFirst(ray, DoubleSide)?.distance ?? Number.POSITIVE_INFINITY))
    }
    const across = Array.from({ length: 9 }, (_, k) => k - 4)
    const inDisc = (above[1] - middle[1]) / (above[1] - under[1])
    const toDisc = lerp(above[2], under[2], clamp(inDisc, 0, 1)) - middle[2]
    const front = inDisc > 0 ? toDisc : Math.min(...across.map((dx) => reach(dx, 1)))
    return front + Math.min(...across.map((dx) => reach(dx, -1)))
  }
  return { heightMm: distance(roof, floor), upperWidthMm: width(1 / 4), lowerWidthMm: width(2 / 3) }
}

function expectJointSpace(gaps: readonly number[]): void {
  expect(gaps.length).toBeGreaterThan(20)
  const sorted = [...gaps].sort((a, b) => a - b)
  expect(sorted[0]!).toBeGreaterThan(facetJointSpaceMm.least)
  expect(sorted[Math.floor(sorted.length * 0.95)]!).toBeLessThan(facetJointSpaceMm.most)
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

/**
 * Height and depth of one person's vertebra along the axes of its body, laid on ours (open3d, measured); and what makes
 * it ours: both go with the body, the published height and depth against this person's. The width is the span of the transverse
 * processes, where the published one wins (57 and 46 mm; this person's are 57.5 and 46.4).
 */
const personBoxMm = {
  T11: { height: 46.4, depth: 83.5, bodyHeight: 24.2, bodyDepth: 34.4 },
  T12: { height: 48.1, depth: 85.4, bodyHeight: 25.3, bodyDepth: 34.1 },
} as const

test.each(['T11', 'T12'] as const)('%s fills the box of a person of our size within 5 percent', (level) => {
  const sizes = vertebraSizes[level]
  const person = personBoxMm[level]
  const { bounds } = topology(nets[vertebraLevels.indexOf(level)]!)
  const bodyHeight = (sizes.anteriorBodyHeightMm + sizes.posteriorBodyHeightMm) / 2
  const bodyDepth = (sizes.superiorEndplateDepthMm + sizes.inferiorEndplateDepthMm) / 2
  const wanted: Vec3 = [
    sizes.transverseProcessSpanMm,
    (person.height * bodyHeight) / person.bodyHeight,
    (person.depth * bodyDepth) / person.bodyDepth,
  ]
  for (const k of [0, 1, 2] as const) {
    const share = (bounds.max[k] - bounds.min[k]) / wanted[k]
    expect(share).toBeGreaterThan(0.95)
    expect(share).toBeLessThan(1.05)
  }
})

describe.each(vertebraLevels.slice(0, -1).map((level, i) => ({ level, below: vertebraLevels[i + 1]!, i })))(
  '$level on $below',
  ({ level, below, i }) => {
    test('leaves a joint space of 2 to 4 mm where the facets face each other', () => {
      expectJointSpace(facetGaps(i, treeIn(nets[i + 1]!, vertebraFrame(below), i)))
    })

    test('never enters the bone below nor comes nearer than a joint space', () => {
      const tree = treeIn(nets[i + 1]!, vertebraFrame(below), i)
      expect(Math.min(...distancesBelow(i, tree, () => true))).toBeGreaterThan(facetJointSpaceMm.least)
    })

    test('leaves a foramen as high and as wide as people have', () => {
      const id = `${level}-${below}` as const
      const { heightMm, upperWidthMm, lowerWidthMm } = foramen(i)
      const { least, most } = foramenHeightsMm[id as keyof typeof foramenHeightsMm]
      expect(heightMm).toBeGreaterThan(least)
      expect(heightMm).toBeLessThan(most)
      expect(upperWidthMm).toBeGreaterThan(foramenUpperWidthMm.least)
      expect(upperWidthMm).toBeLessThan(foramenUpperWidthMm.most)
      if (!(id in foramenLowerWidthsMm)) return
      const lower = foramenLowerWidthsMm[id as keyof typeof foramenLowerWidthsMm]
      expect(lowerWidthMm).toBeGreaterThan(lower.least * (1 - TOLERANCE))
      expect(lowerWidthMm).toBeLessThan(lower.most * (1 + TOLERANCE))
    })
  },
)

test('leaves a joint space of 2 to 4 mm between L5 and the sacrum', () => {
  const { centre } = lumbosacralJoint
  const [x, y, z] = centre
  const bone = sacrum()
  const process = meshField(
    (...p) => Math.max(bone(...p), distance(p, centre) - SACRAL_PIECE_MM),
    {
      min: [x - SACRAL_PIECE_MM - 3, y - SACRAL_PIECE_MM - 3, z - SACRAL_PIECE_MM - 3],
      max: [x + SACRAL_PIECE_MM + 3, y + SACRAL_PIECE_MM + 3, z + SACRAL_PIECE_MM + 3],
    },
    CELL_MM,
  )
  const last = vertebraLevels.length - 1
  expectJointSpace(facetGaps(last, treeIn(process, identity, last), true))
})

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
