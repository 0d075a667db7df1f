import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { beforeAll, describe, expect, test } from 'vitest'
import { type StructureId, structureIds, structures } from '../../../src/anatomy/structures.ts'
import { random } from '../../../src/math/random.ts'
import { dot, lerp, normalize, type Vec3 } from '../../../src/math/vec3.ts'
import { solve } from '../../../src/mechanics/solve.ts'
import { areaOf, contoursOf, type Surface } from '../../../src/scene/section/contour.ts'
import { gridSurface, type SurfacesOf } from '../../../src/scene/section/pieces.ts'
import { type Plane, placeOn, planeThrough } from '../../../src/scene/section/plane.ts'
import { triangulated } from '../../../src/scene/section/triangles.ts'
import { fill } from '../../../src/ui/explore/section/raster.ts'
import { herniated } from '../../mechanics/moments.ts'
import { storedMeshes, surfacesOfBody } from '../posed-body.ts'

const body = solve(herniated({ disc: 'L4-L5', depthMm: 7 }))
let surfacesOf: SurfacesOf

beforeAll(async () => {
  surfacesOf = surfacesOfBody(await storedMeshes(), body)
}, 60_000)

/** Everything that is cut, by name: one surface each. */
function cuttable(): { name: string; surface: Surface }[] {
  const parts: { name: string; surface: Surface }[] = structureIds.flatMap((id: StructureId) =>
    structures[id].kind === 'hand' || id === 'cauda-equina'
      ? []
      : surfacesOf(id).map((surface) => ({ name: id, surface })),
  )
  for (const id of ['L3-L4', 'L4-L5', 'L5-S1'] as const) {
    const { annulus, nucleus, herniation } = body.discs[id]
    parts.push({ name: `annulus ${id}`, surface: gridSurface(annulus, annulus) })
    parts.push({ name: `nucleus ${id}`, surface: gridSurface(nucleus, annulus) })
    if (id === 'L4-L5') parts.push({ name: 'herniation', surface: gridSurface(herniation, annulus) })
  }
  return parts
}

/** A plane that meets a surface, at a random slant. */
function planeInto({ position }: Surface, next: () => number): Plane {
  const normal: Vec3 = normalize([next() * 2 - 1, next() * 2 - 1, next() * 2 - 1])
  let [low, high] = [Infinity, -Infinity]
  for (let v = 0; v < position.length; v += 3) {
    const height = dot(normal, [position[v]!, position[v + 1]!, position[v + 2]!])
    low = Math.min(low, height)
    high = Math.max(high, height)
  }
  return planeThrough(normal, lerp(low, high, 0.2 + 0.6 * next()))
}

/**
 * The area of a cross-section by counting: a point of a fine grid on the plane is inside where a ray out of the plane crosses the
 * surface outwards more often than inwards. `folded` counts what a surface that runs through itself holds twice, twice.
 */
function counted({ position, index }: Surface, plane: Plane, box: readonly number[]): { once: number; folded: number } {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(position), 3))
  geometry.setIndex(new BufferAttribute(Uint32Array.from(index), 1))
  const tree = new MeshBVH(geometry)
  const [left, right, low, high] = box as [number, number, number, number]
  const SIDE = 110
  const [du, dv] = [(right - left) / SIDE, (high - low) / SIDE]
  const normal = new Vector3(...plane.normal)
  const ray = new Ray()
  let [once, folded] = [0, 0]
  for (let i = 0; i < SIDE; i++) {
    for (let j = 0; j < SIDE; j++) {
      ray.origin.set(...placeOn(plane, left + (i + 0.5) * du, low + (j + 0.5) * dv))
      ray.direction.copy(normal)
      let winding = 0
      for (const { face } of tree.raycast(ray, DoubleSide)) winding += face!.normal.dot(normal) > 0 ? 1 : -1
      if (winding > 0) once++
      folded += winding
    }
  }
  return { once: once * du * dv, folded: folded * du * dv }
}

/** What is filled when the slice is drawn, mm2. */
function filledArea(contours: readonly Float32Array[], [left, right, low, high]: readonly number[]): number {
  const cellMm = Math.max(right! - left!, high! - low!) / 400
  const window = { leftMm: left!, topMm: high!, cellMm, wide: 400, high: 400 }
  let cells = 0
  fill(window, contours, (_, from, before) => {
    cells += before - from
  })
  return cells * cellMm ** 2
}

const boxOf = (contours: readonly Float32Array[]): number[] => {
  const us = contours.flatMap((line) => [...line].filter((_, i) => i % 2 === 0))
  const vs = contours.flatMap((line) => [...line].filter((_, i) => i % 2 === 1))
  return [Math.min(...us), Math.max(...us), Math.min(...vs), Math.max(...vs)]
}

describe('a slice', () => {
  test.each([71, 73])(
    'is as large as the cross-section of its structure within a fiftieth, every structure, a random plane, seed %i',
    (seed) => {
      const next = random(seed)
      let compared = 0
      for (const { name, surface } of cuttable()) {
        const plane = planeInto(surface, next)
        const contours = contoursOf(surface, plane)
        const area = areaOf(contours)
        // Slivers and thin long slits are counted too coarsely by the oracle.
        const [left, right, low, high] = boxOf(contours) as [number, number, number, number]
        if (contours.length === 0 || area < 0.12 * (right - left) * (high - low)) continue
        const { once, folded } = counted(surface, plane, [left, right, low, high])
        for (const [what, off] of [
          ['by its lines', Math.abs(area / folded - 1)],
          ['as drawn', Math.abs(filledArea(contours, [left, right, low, high]) / once - 1)],
        ] as const) {
          expect(off, `${name} ${what}`).toBeLessThan(0.02)
        }
        compared++
      }
      expect(compared).toBeGreaterThan(80)
    },
    120_000,
  )

  test('is covered by its triangles, no more and no less, every structure, seed 72', () => {
    const next = random(72)
    let covered = 0
    for (const { name, surface } of cuttable()) {
      const contours = contoursOf(surface, planeInto(surface, next))
      const area = areaOf(contours)
      if (area < 1) continue
      const { points, corners } = triangulated(contours)
      let sum = 0
      for (let i = 0; i < corners.length; i += 3) {
        const [a, b, c] = [corners[i]! * 2, corners[i + 1]! * 2, corners[i + 2]! * 2]
        sum +=
          ((points[b]! - points[a]!) * (points[c + 1]! - points[a + 1]!) -
            (points[c]! - points[a]!) * (points[b + 1]! - points[a + 1]!)) /
          2
      }
      expect(Math.abs(sum / area - 1), name).toBeLessThan(0.02)
      covered++
    }
    expect(covered).toBeGreaterThan(80)
  }, 60_000)
})
