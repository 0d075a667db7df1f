import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Box3, BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { beforeAll, describe, expect, test } from 'vitest'
import { type StructureId, sideOf, structureIds, structures } from '../../../src/anatomy/structures.ts'
import type { Tube } from '../../../src/mechanics/body.ts'
import { solve } from '../../../src/mechanics/solve.ts'
import { decodeModel } from '../../../tools/models/stored.ts'
import { resting } from '../../mechanics/moments.ts'

const MOST_INSIDE_MM = 0.5

/** Something solid that nerves must keep out of. */
interface Solid {
  readonly id: string
  readonly tree: MeshBVH
  readonly box: Box3
}

function solid(id: string, position: Float32Array, index: Uint32Array): Solid {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setIndex(new BufferAttribute(index, 1))
  geometry.computeBoundingBox()
  return { id, tree: new MeshBVH(geometry), box: geometry.boundingBox! }
}

const body = solve(resting)
const solids: Solid[] = []

beforeAll(async () => {
  for (const file of ['spine', 'pelvis', 'legs']) {
    const path = resolve(import.meta.dirname, `../../../public/models/${file}.glb`)
    for (const { id, position, index } of await decodeModel(readFileSync(path))) {
      const known = structures[id as StructureId]
      if (known?.kind === 'bone' && sideOf(id as StructureId) !== 'right') solids.push(solid(id, position, index))
    }
  }
  for (const [id, { annulus }] of Object.entries(body.discs)) {
    const index: number[] = []
    for (let row = 0; row + 1 < annulus.rows; row++)
      for (let column = 0; column < annulus.columns; column++) {
        const a = row * annulus.columns + column
        const b = row * annulus.columns + ((column + 1) % annulus.columns)
        index.push(a, b, a + annulus.columns, b, b + annulus.columns, a + annulus.columns)
      }
    solids.push(solid(`disc-${id}`, annulus.positionMm, Uint32Array.from(index)))
  }
}, 60_000)

const slanting = new Vector3(0.31, 0.52, 0.79).normalize()
const another = new Vector3(-0.42, 0.77, -0.48).normalize()
const inside = ({ tree }: Solid, p: Vector3): boolean =>
  [slanting, another].every((way) => tree.raycast(new Ray(p, way), DoubleSide).length % 2 === 1)

/** How deep a point lies in a solid, mm; 0 outside. */
const depthIn = (of: Solid, p: Vector3): number =>
  of.box.containsPoint(p) && inside(of, p) ? of.tree.closestPointToPoint(p)!.distance : 0

/** The middle of each station and sixteen points round it. */
function* pointsOf(tube: Tube): Generator<Vector3> {
  const at = (of: Float32Array, i: number): Vector3 => new Vector3(of[i * 3], of[i * 3 + 1], of[i * 3 + 2])
  for (let i = 0; i < tube.count; i++) {
    const centre = at(tube.centreMm, i)
    const before = at(tube.centreMm, Math.max(i - 1, 0))
    const along = at(tube.centreMm, Math.min(i + 1, tube.count - 1))
      .sub(before)
      .normalize()
    const wide = at(tube.wide, i)
    const thick = along.clone().cross(wide)
    yield centre
    for (let turn = 0; turn < 16; turn++)
      yield centre
        .clone()
        .addScaledVector(wide, tube.halfWidthMm[i]! * Math.cos((turn * Math.PI) / 8))
        .addScaledVector(thick, tube.halfThicknessMm[i]! * Math.sin((turn * Math.PI) / 8))
  }
}

const measured = structureIds.filter((id) => structures[id].kind === 'nerve' && sideOf(id) !== 'right')

describe('at rest', () => {
  test('every bone of the left side and midline, and every disc, is there to be measured against', () => {
    const bones = structureIds.filter((id) => structures[id].kind === 'bone' && sideOf(id) !== 'right')
    expect(solids.map(({ id }) => id).sort()).toEqual(
      [...bones, ...structureIds.filter((id) => structures[id].kind === 'disc')].sort(),
    )
  })

  test.each(measured)(`%s lies in no bone and no disc by more than ${MOST_INSIDE_MM} mm`, (id) => {
    const tube = body.nerves[id]!
    const room = new Box3()
    const points = [...pointsOf(tube)]
    for (const p of points) room.expandByPoint(p)
    const deepest = solids
      .filter(({ box }) => box.intersectsBox(room))
      .map((of) => ({ of: of.id, mm: points.reduce((most, p) => Math.max(most, depthIn(of, p)), 0) }))
      .filter(({ mm }) => mm > MOST_INSIDE_MM)
    expect(deepest).toEqual([])
  })

  test('a nerve laid through a bone would be found', () => {
    const tube = body.nerves['sciatic-nerve-left']!
    const shifted = { ...tube, centreMm: tube.centreMm.map((value, i) => (i % 3 === 2 ? value + 30 : value)) }
    const depths = solids.map((of) => [...pointsOf(shifted)].reduce((most, p) => Math.max(most, depthIn(of, p)), 0))
    expect(Math.max(...depths)).toBeGreaterThan(5)
  })
})
