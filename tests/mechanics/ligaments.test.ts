import { describe, expect, test } from 'vitest'
import { anteriorLongitudinal, flava, posteriorLongitudinal } from '../../src/anatomy/ligaments.ts'
import { type DiscId, discIds, discSizes } from '../../src/anatomy/spine.ts'
import { type SpinalLigamentId, spinalLigamentIds } from '../../src/anatomy/structures.ts'
import { add, distance, mix, scale, type Vec3 } from '../../src/math/vec3.ts'
import type { Body, Grid } from '../../src/mechanics/body.ts'
import { herniatingDiscs, herniationTypes } from '../../src/mechanics/condition.ts'
import { DISC_COLUMNS, discRim } from '../../src/mechanics/disc-rim.ts'
import { createSolver, solve } from '../../src/mechanics/solve.ts'
import { restingPosture } from '../../src/story/moment.ts'
import { ofGrid, ofNerve } from '../../tools/models/clearance/solids.ts'
import { eachInside, type Solid } from '../../tools/models/mesh/overlap.ts'
import { herniated, moments, resting } from './moments.ts'

const rest = solve(resting)
const anterior = 'anterior-longitudinal-ligament'
const posterior = 'posterior-longitudinal-ligament'

const at = ({ positionMm: p }: Grid, i: number): Vec3 => [p[i * 3]!, p[i * 3 + 1]!, p[i * 3 + 2]!]
const points = (grid: Grid): Vec3[] => Array.from({ length: grid.rows * grid.columns }, (_, i) => at(grid, i))

/** Half way between a disc's rims in the midline, in front or behind, mm. */
function edgeOf(id: DiscId, face: 'front' | 'back'): Vec3 {
  const column = ((face === 'front' ? 1 : 3) * DISC_COLUMNS) / 4
  return mix(discRim(id).above.rim[column]!, discRim(id).below.rim[column]!, 0.5)
}

/** How wide a grid is from side to side near a height, mm. */
function widthAt(grid: Grid, yMm: number, withinMm = 2): number {
  const xs = points(grid).flatMap(([x, y]) => (Math.abs(y - yMm) < withinMm ? [x] : []))
  return Math.max(...xs) - Math.min(...xs)
}

/** Deepest that any sample of `a` lies in `b`, mm. */
function deepest(a: Solid, b: Solid): number {
  let most = 0
  eachInside(a, b, (depth) => {
    most = Math.max(most, depth)
  })
  return most
}
const between = (a: Solid, b: Solid): number => Math.max(deepest(a, b), deepest(b, a))

const solids = (body: Body, ids: readonly SpinalLigamentId[] = spinalLigamentIds): Solid[] =>
  ids.map((id) => ofGrid(id, body.ligaments[id]))

describe('at rest', () => {
  test('the ribbon in front is as wide as published and widens downwards', () => {
    const grid = rest.ligaments[anterior]
    const high = widthAt(grid, edgeOf('T11-T12', 'front')[1])
    const low = widthAt(grid, edgeOf('L4-L5', 'front')[1])
    expect(high).toBeGreaterThan(anteriorLongitudinal.topWidthMm * 0.9)
    expect(low).toBeLessThan(anteriorLongitudinal.bottomWidthMm)
    expect(low).toBeGreaterThan(high + 3)
  })

  test('the ribbon behind fans out over every disc and is a narrow band between', () => {
    const grid = rest.ligaments[posterior]
    for (const [i, id] of discIds.entries()) {
      const { widthMm } = discSizes[id]
      const heightMm = edgeOf(id, 'back')[1]
      const next = discIds[i + 1]
      const fan = widthAt(grid, heightMm)
      expect(fan / widthMm).toBeGreaterThan(posteriorLongitudinal.fanShare * 0.85)
      expect(fan / widthMm).toBeLessThan(0.77)
      if (next) expect(widthAt(grid, (heightMm + edgeOf(next, 'back')[1]) / 2)).toBeLessThan(0.5 * fan)
    }
  })

  test('none runs into a disc, and none into the sac by more than 0.5 mm', () => {
    const discs = discIds.map((id) => ofGrid(`disc-${id}`, rest.discs[id].annulus))
    const sac = ofNerve('dural-sac', rest)!
    const found = solids(rest).flatMap((ligament) =>
      [...discs, ...(ligament.id === 'ligamenta-flava' ? [] : [sac])].flatMap((other) => {
        const depth = between(ligament, other)
        return depth > 0.5 ? [`${ligament.id} in ${other.id}: ${depth.toFixed(1)} mm`] : []
      }),
    )
    expect(found).toEqual([])
  })

  test('the ribbons lie on their discs: nowhere further off than their own thickness', () => {
    for (const id of discIds) {
      const disc = ofGrid(id, rest.discs[id].annulus)
      const [, , z] = discSizes[id].centre
      for (const ligament of [anterior, posterior] as const) {
        const [, y] = edgeOf(id, ligament === anterior ? 'front' : 'back')
        const near = points(rest.ligaments[ligament]).filter((p) => Math.abs(p[1] - y) < 1.5 && Math.abs(p[0]) < 5)
        expect(near.length).toBeGreaterThan(4)
        for (const p of near) expect(Math.sign(p[2] - z)).toBe(ligament === anterior ? 1 : -1)
        expect(Math.max(...near.map((p) => disc.distanceAt(...p)))).toBeLessThan(anteriorLongitudinal.thicknessMm + 0.6)
      }
    }
  })

  test('the yellow ligaments are a pair at every level, apart in the midline, behind the canal', () => {
    const all = points(rest.ligaments['ligamenta-flava'])
    for (const id of discIds) {
      const { centre } = discSizes[id]
      const here = all.filter(([, y]) => Math.abs(y - centre[1]) < 4)
      expect(here.length).toBeGreaterThan(20)
      expect(Math.min(...here.map(([x]) => Math.abs(x)))).toBeGreaterThan(flava.cleftMm * 0.5)
      expect(Math.max(...here.map(([x]) => x))).toBeGreaterThan(7)
      expect(Math.max(...here.map(([, , z]) => z))).toBeLessThan(centre[2] - discSizes[id].depthMm / 2)
    }
  })

  test('left mirrors right', () => {
    for (const id of spinalLigamentIds) {
      const all = points(rest.ligaments[id])
      const step = Math.max(1, Math.floor(all.length / 300))
      const far = all.filter((p, i) => i % step === 0 && !all.some((q) => distance([-p[0], p[1], p[2]], q) < 1e-3))
      expect(far, id).toEqual([])
    }
  })
})

test('bending forward stretches and thins the yellow ligaments; leaning back does the opposite', () => {
  const posed = (lumbarFlexionDeg: number): Body =>
    solve({ ...resting, posture: { ...restingPosture, lumbarFlexionDeg } })
  /** From the top row to the bottom row of the first half at a level, beside the cleft, mm. */
  const lengthMm = (body: Body, disc: DiscId): number => {
    const grid = body.ligaments['ligamenta-flava']
    const rows = grid.rows / (2 * discIds.length)
    const from = discIds.indexOf(disc) * rows * grid.columns
    return distance(at(grid, from), at(grid, from + (rows - 1) * grid.columns))
  }
  for (const disc of ['L3-L4', 'L4-L5'] as const) {
    expect(lengthMm(posed(50), disc)).toBeGreaterThan(lengthMm(rest, disc) * 1.15)
    expect(lengthMm(posed(-20), disc)).toBeLessThan(lengthMm(rest, disc))
  }
})

describe('over a herniation', () => {
  test.each(herniationTypes)('%s: the ligament is nowhere inside it', (type) => {
    const found: string[] = []
    for (const disc of herniatingDiscs)
      for (const zone of ['central', 'subarticular'] as const)
        for (const depthMm of [1, 4, 8, 12]) {
          const body = solve(herniated({ disc, zone, type, depthMm, side: 'left' }))
          const out = ofGrid('herniation', body.discs[disc].herniation)
          const depth = deepest(ofGrid(posterior, body.ligaments[posterior]), out)
          // Less than its least thickness, so that nothing shows on its other face.
          if (depth > 0.2) found.push(`${disc} ${zone} ${depthMm} mm: ${depth.toFixed(2)} mm inside`)
        }
    expect(found).toEqual([])
  })

  test('a protrusion stays beneath it', () => {
    const found: string[] = []
    for (const zone of ['central', 'subarticular'] as const)
      for (const depthMm of [2, 5, 8]) {
        const body = solve(herniated({ disc: 'L5-S1', zone, type: 'protrusion', depthMm, side: 'right' }))
        const ligament = ofGrid(posterior, body.ligaments[posterior])
        const grid = body.discs['L5-S1'].herniation
        const tip = at(grid, grid.rows * grid.columns - 1)
        const middle = at(grid, 0)
        const outward = scale(add(tip, scale(middle, -1)), 1 / distance(tip, middle))
        // From the tip outward one meets the ligament within a millimetre, and comes out of it again.
        const met = [0.1, 0.3, 0.5, 0.8, 1.1].some((mm) => ligament.depthAt(...add(tip, scale(outward, mm))) > 0)
        if (!met) found.push(`${zone} ${depthMm} mm: expected the ligament over its tip`)
      }
    expect(found).toEqual([])
  })

  test('an extrusion beside the midline breaks through at the edge: nothing lies over its tip', () => {
    const body = solve(herniated({ disc: 'L5-S1', zone: 'subarticular', type: 'extrusion', depthMm: 6, side: 'right' }))
    const grid = body.discs['L5-S1'].herniation
    const [x] = at(grid, grid.rows * grid.columns - 1)
    const reach = (side: number): number =>
      Math.max(
        ...points(body.ligaments[posterior]).map((p) =>
          Math.abs(p[1] - grid.positionMm[grid.positionMm.length - 2]!) < 2 ? side * p[0] : 0,
        ),
      )
    expect(x).toBeLessThan(0)
    expect(reach(-1)).toBeLessThan(Math.abs(x))
    expect(reach(1)).toBeGreaterThan(reach(-1) + 5)
  })
})

test('whatever the moment, every ligament has a place (seed 20)', () => {
  for (const input of moments(20, 40)) {
    const { ligaments } = solve(input)
    for (const id of spinalLigamentIds)
      expect(ligaments[id].positionMm.every(Number.isFinite), `${id}: ${JSON.stringify(input)}`).toBe(true)
  }
})

test('a ligament about which nothing changed comes back as the same object', () => {
  const solve = createSolver()
  const before = solve(resting)
  const after = solve({ ...resting, condition: { ...resting.condition, inflammation: 0.5 } })
  for (const id of spinalLigamentIds) expect(after.ligaments[id]).toBe(before.ligaments[id])
})
