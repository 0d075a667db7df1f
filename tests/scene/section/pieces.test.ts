import { beforeAll, expect, test } from 'vitest'
import type { Side } from '../../../src/anatomy/structures.ts'
import type { Body } from '../../../src/mechanics/body.ts'
import { solve } from '../../../src/mechanics/solve.ts'
import { areaOf } from '../../../src/scene/section/contour.ts'
import { lamellaeOf } from '../../../src/scene/section/lamellae.ts'
import { piecesOf } from '../../../src/scene/section/pieces.ts'
import { type Plane, planeThrough } from '../../../src/scene/section/plane.ts'
import { pieceAt, type SlicePiece, sliceTissues } from '../../../src/state/slice.ts'
import type { StoredMesh } from '../../../tools/models/stored.ts'
import { herniated, resting } from '../../mechanics/moments.ts'
import { storedMeshes, surfacesOfBody } from '../posed-body.ts'

let stored: readonly StoredMesh[]
beforeAll(async () => {
  stored = await storedMeshes()
}, 60_000)

const cut = (plane: Plane, body: Body): SlicePiece[] => piecesOf(plane, body, surfacesOfBody(stored, body))

/** Mean of a surface's points, mm. */
function middleOf(position: Float32Array): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0]
  for (let i = 0; i < position.length; i++) sum[i % 3]! += (3 * position[i]!) / position.length
  return sum
}

/** Least distance between the lines of two pieces, mm. */
function gapBetween(a: SlicePiece, b: SlicePiece): number {
  let least = Number.POSITIVE_INFINITY
  for (const p of a.contours)
    for (let i = 0; i < p.length; i += 2)
      for (const q of b.contours)
        for (let j = 0; j < q.length; j += 2) least = Math.min(least, Math.hypot(p[i]! - q[j]!, p[i + 1]! - q[j + 1]!))
  return least
}

test.each(['left', 'right'] as const)(
  'a cut through a herniated disc shows what left it, on its side, against the root that the body names: %s',
  (side: Side) => {
    const body = solve(herniated({ disc: 'L4-L5', side, type: 'extrusion', depthMm: 7 }))
    const [x, y] = middleOf(body.discs['L4-L5'].herniation.positionMm)
    expect(Math.sign(x)).toBe(side === 'left' ? 1 : -1)
    const pieces = cut(planeThrough([0, 1, 0], y), body)
    const herniation = pieces.find(({ tissue }) => tissue === 'herniation')!
    expect(areaOf(herniation.contours)).toBeGreaterThan(15)
    for (const line of herniation.contours)
      for (let i = 0; i < line.length; i += 2) expect(line[i]! * Math.sign(x)).toBeGreaterThan(-6)
    const root = pieces.find(({ id }) => id === `root-${body.readings.rootAtRisk!}`)!
    expect(gapBetween(herniation, root)).toBeLessThan(1.2)
    // A cut from the side meets it too.
    const beside = cut(planeThrough([1, 0, 0], x), body)
    expect(beside.some(({ id, tissue }) => id === 'disc-L4-L5' && tissue === 'herniation')).toBe(true)
  },
)

test('nothing has left a healthy disc', () => {
  const body = solve(resting)
  for (const plane of [planeThrough([0, 1, 0], 39), planeThrough([1, 0, 0], -6)])
    expect(cut(plane, body).some(({ tissue }) => tissue === 'herniation')).toBe(false)
})

test('nerves, discs, bones, ligaments, muscles and skin are all there, from the outside in', () => {
  const body = solve(resting)
  const pieces = cut(planeThrough([0, 1, 0], 39), body)
  const ranks = pieces.map(({ tissue }) => sliceTissues.indexOf(tissue))
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  const ids = pieces.map(({ id }) => id)
  for (const id of ['skin', 'disc-L4-L5', 'dural-sac', 'cauda-equina', 'psoas-major-left', 'multifidus-right'] as const)
    expect(ids).toContain(id)
  const beside = cut(planeThrough([1, 0, 0], -4), body)
  for (const id of [
    'L5',
    'sacrum',
    'spinal-cord',
    'ligamenta-flava',
    'anterior-longitudinal-ligament',
    'disc-L5-S1',
  ] as const)
    expect(beside.map((piece) => piece.id)).toContain(id)
})

test('the innermost piece at a place is the one that is met there', () => {
  const body = solve(resting)
  const [x, y, z] = middleOf(body.discs['L4-L5'].nucleus.positionMm)
  const pieces = cut(planeThrough([0, 1, 0], y), body)
  expect(pieceAt({ pieces }, x, z)).toMatchObject({ id: 'disc-L4-L5', tissue: 'nucleus' })
  expect(pieceAt({ pieces }, x, z, ({ id }) => id === 'skin')?.id).toBe('skin')
  expect(pieceAt({ pieces }, x, 400)).toBeNull()
})

test('a long bone has a thick wall in its shaft and a thin one at its ends', () => {
  const body = solve(resting)
  const wallAt = (y: number): number =>
    cut(planeThrough([0, 1, 0], y), body).find(({ id }) => id === 'femur-left')!.rindMm
  expect(wallAt(-300)).toBeGreaterThan(4)
  expect(wallAt(-85)).toBeLessThan(1.5)
  expect(wallAt(-510)).toBeLessThan(1.5)
})

test('the layers of a disc lie one inside the other', () => {
  const body = solve(resting)
  const lamellae = lamellaeOf(planeThrough([0, 1, 0], 39), body).filter(({ disc }) => disc === 'L4-L5')
  expect(lamellae.length).toBeGreaterThan(5)
  for (let i = 1; i < lamellae.length; i++)
    expect(areaOf(lamellae[i]!.contours)).toBeLessThan(areaOf(lamellae[i - 1]!.contours))
})
