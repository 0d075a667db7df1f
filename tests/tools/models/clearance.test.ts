import { describe, expect, test } from 'vitest'
import { solve } from '../../../src/mechanics/solve.ts'
import { restingMoment } from '../../../src/story/moment.ts'
import { attachmentOf, clearanceOf, lineOf } from '../../../tools/models/clearance/check.ts'
import { solidsOf } from '../../../tools/models/clearance/solids.ts'
import { eachInside, near, type Solid, solidOf } from '../../../tools/models/mesh/overlap.ts'

/** A cube of edge 2 * `half` about a place, mm, its faces in two triangles each. */
function cube(id: string, half: number, [cx, cy, cz]: readonly [number, number, number]): Solid {
  const position = Float32Array.from(
    Array.from({ length: 8 }, (_, i) => [
      cx + (i & 1 ? half : -half),
      cy + (i & 2 ? half : -half),
      cz + (i & 4 ? half : -half),
    ]).flat(),
  )
  const quads = [
    [0, 4, 6, 2],
    [1, 3, 7, 5],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 2, 3, 1],
    [4, 5, 7, 6],
  ] as const
  const index = Uint32Array.from(quads.flatMap(([a, b, c, d]) => [a, b, c, a, c, d]))
  return solidOf(id, { position, index })
}

describe('the measure of overlap', () => {
  test('says how deep a point lies inside, and 0 outside', () => {
    const box = cube('box', 10, [0, 0, 0])
    expect(box.depthAt(0, 0, 0)).toBeCloseTo(10)
    expect(box.depthAt(9, 1, 2)).toBeCloseTo(1)
    expect(box.depthAt(11, 0, 0)).toBe(0)
    expect(box.distanceAt(13, 0, 0)).toBeCloseTo(3)
  })

  test('finds a solid whose corners all lie outside by the points along its edges', () => {
    const small = cube('small', 4, [0, 0, 0])
    const post = solidOf('post', {
      position: Float32Array.from([0, -50, 0, 3, -50, 0, 0, -50, 3, 0, 50, 0]),
      index: Uint32Array.from([0, 1, 2, 0, 3, 1, 1, 3, 2, 2, 3, 0]),
    })
    let deepest = 0
    eachInside(post, small, (depth) => {
      deepest = Math.max(deepest, depth)
    })
    expect(deepest).toBeGreaterThan(2)
  })

  test('passes over pairs whose boxes do not meet', () => {
    expect(near(cube('a', 5, [0, 0, 0]), cube('b', 5, [9, 0, 0]))).toBe(true)
    expect(near(cube('a', 5, [0, 0, 0]), cube('b', 5, [11, 0, 0]))).toBe(false)
  })

  test('reports an overlap as a line, one of a mirrored pair, and nothing where there is room', () => {
    const overlapping = [
      cube('femur-left', 10, [60, 0, 0]),
      cube('femur-right', 10, [-60, 0, 0]),
      cube('tibial-nerve-left', 3, [71, 0, 0]),
      cube('tibial-nerve-right', 3, [-71, 0, 0]),
    ]
    const { offences } = clearanceOf(overlapping)
    expect(offences.map(lineOf)).toHaveLength(1)
    expect(lineOf(offences[0]!)).toMatch(
      /^(tibial-nerve-left in femur-left|femur-left in tibial-nerve-left): 2\.0 mm at \[.+\], expected at most 0\.5$/,
    )
    expect(
      clearanceOf([cube('femur-left', 10, [60, 0, 0]), cube('tibial-nerve-left', 3, [74, 0, 0])]).offences,
    ).toEqual([])
  })

  test('reports what sticks out of the skin', () => {
    const { offences } = clearanceOf([cube('skin', 20, [0, 0, 0]), cube('sacrum', 5, [17, 0, 0])])
    expect(offences.map(lineOf)).toHaveLength(1)
    expect(lineOf(offences[0]!)).toMatch(/^sacrum out of skin: 2\.0 mm/)
  })
})

describe('attachments', () => {
  test('join a muscle to its own bones and to no other', () => {
    expect(attachmentOf('piriformis-left', 'femur-left')?.where).toBe('ends')
    expect(attachmentOf('femur-left', 'piriformis-left')?.where).toBe('ends')
    expect(attachmentOf('piriformis-left', 'femur-right')).toBeNull()
    expect(attachmentOf('piriformis-left', 'sciatic-nerve-left')).toBeNull()
    expect(attachmentOf('sciatic-nerve-left', 'hip-bone-left')).toBeNull()
    expect(attachmentOf('disc-L4-L5', 'root-L5-left')).toBeNull()
  })
})

describe('the body at rest', { timeout: 120_000 }, () => {
  const found = solidsOf(solve(restingMoment)).then((solids) => ({ solids, ...clearanceOf(solids) }))

  test('is looked at whole', async () => {
    const { solids, pairs } = await found
    expect(solids.length).toBeGreaterThan(100)
    expect(pairs).toBeGreaterThan(300)
  })

  test('nothing passes through anything, outside attachments', async () => {
    expect((await found).offences.map(lineOf)).toEqual([])
  })

  test('every declared attachment joins a pair', async () => {
    expect((await found).unused).toEqual([])
  })
})
