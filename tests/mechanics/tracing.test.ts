import { describe, expect, test } from 'vitest'
import { feedersOf, muscleLeaves } from '../../src/anatomy/nerve-flow.ts'
import { type NerveName, nerveNames } from '../../src/anatomy/nerves.ts'
import { musclesOf, skinOf } from '../../src/anatomy/supplied.ts'
import { drawnNerves } from '../../src/anatomy/supply.ts'
import { random } from '../../src/math/random.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { planRide } from '../../src/mechanics/tracing/ride.ts'
import { fibresOf, rootOf, traceNerve } from '../../src/mechanics/tracing/trace.ts'
import { fractionNear, nerveTree, type TracedId } from '../../src/mechanics/tracing/tree.ts'
import { type WayNode, wayOfTrace } from '../../src/mechanics/tracing/way.ts'
import { restingMoment } from '../../src/story/moment.ts'

const body = solve(restingMoment)
const tree = nerveTree(body)
const ids = [...tree.twigs.keys()]
const from = (id: TracedId, at = 0) => {
  const trace = traceNerve(tree, { id, at })
  if (!trace) throw new Error(`expected a way through ${id}`)
  return trace
}
const bare = (all: readonly string[]): string[] => all.map((id) => id.replace(/-(left|right)$/, '')).sort()

describe('the tree of nerves', () => {
  test('has every nerve and root of both sides, and nerves meet within reach of each other', () => {
    expect(ids).toHaveLength(2 * (nerveNames.length + 8))
    for (const { from: stem, to, leavesMm, entersMm } of tree.junctions) {
      const place = (id: TracedId, mm: number): number[] => {
        const i = tree.twigs.get(id)!.alongMm.indexOf(mm)
        return [...body.nerves[id]!.centreMm.slice(i * 3, i * 3 + 3)]
      }
      const [a, b] = [place(stem, leavesMm), place(to, entersMm)]
      const gap = Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!)
      // The obturator nerve passes L4 inside psoas; what joins them there is not drawn.
      expect(gap, `${stem} to ${to}`).toBeLessThan(/root-L4.*obturator/.test(`${stem} ${to}`) ? 20 : 8)
    }
  })

  test('lets a root flow only into nerves that carry it', () => {
    for (const name of nerveNames)
      for (const feeder of feedersOf(name)) {
        const root = rootOf(feeder)
        if (root) expect(drawnNerves[name].roots, `${feeder} into ${name}`).toContain(root)
      }
  })

  test('finds the place on a nerve that was touched', () => {
    const draw = random(3)
    for (let n = 0; n < 200; n++) {
      const id = ids[Math.floor(draw() * ids.length)]!
      const twig = tree.twigs.get(id)!
      const tube = body.nerves[id]!
      const i = 1 + Math.floor(draw() * (tube.count - 2))
      const [x, y, z] = tube.centreMm.slice(i * 3, i * 3 + 3)
      const half = tube.halfThicknessMm[i]!
      const found = fractionNear(twig, tube, [x! + half * 0.4, y!, z! - half * 0.4])
      expect(Math.abs(found * twig.lengthMm - twig.alongMm[i]!), id).toBeLessThan(4)
    }
  })
})

describe('a nerve that is followed', () => {
  test('leads from the sciatic nerve to L4 to S3 and to the toes and the sole', () => {
    const { roots, ends, stretches, muscles } = from('sciatic-nerve-right', 0)
    expect(roots).toEqual(['L4', 'L5', 'S1', 'S2', 'S3'])
    expect(bare(ends)).toEqual([
      'deep-fibular-nerve',
      'lateral-plantar-nerve',
      'medial-plantar-nerve',
      'superficial-fibular-nerve',
      'sural-nerve',
    ])
    expect(stretches.every(({ id }) => id.endsWith('-right'))).toBe(true)
    expect(muscles.map(({ what }) => what)).toEqual(expect.arrayContaining(['semitendinosus', 'tibialis-anterior']))
    expect(muscles.map(({ what }) => what)).not.toContain('gluteus-medius')
  })

  test.each(nerveNames)('%s leads up to just the drawn roots that it carries, from its beginning', (name) => {
    const { roots } = from(`${name}-left`, 0)
    // What L2 gives to the obturator nerve inside psoas is not drawn.
    const drawn = drawnNerves[name].roots.filter((root) => !(name === 'obturator-nerve' && root === 'L2'))
    expect(roots).toEqual(drawn)
  })

  test.each(ids)('%s: light runs on without a gap, outwards and in order', (id) => {
    const { stretches, farthestMm, place } = from(id, 0.37)
    expect(stretches[0]).toMatchObject({ id: place.id, arrivesMm: 0 })
    for (let i = 1; i < stretches.length; i++)
      expect(stretches[i]!.arrivesMm).toBeGreaterThanOrEqual(stretches[i - 1]!.arrivesMm)
    const lit = new Map(stretches.map((stretch) => [stretch.id, stretch]))
    for (const stretch of stretches.slice(1)) {
      const { id: to, arrivesMm, entersMm, fromMm, toMm } = stretch
      expect(toMm).toBeGreaterThan(fromMm)
      expect(entersMm).toBeGreaterThanOrEqual(fromMm)
      expect(entersMm).toBeLessThanOrEqual(toMm)
      // It comes out of a neighbour, no sooner than the light has come there.
      const sources = tree.junctions.flatMap((joint) => {
        const [other, here, there] =
          joint.to === to
            ? [joint.from, joint.entersMm, joint.leavesMm]
            : joint.from === to
              ? [joint.to, joint.leavesMm, joint.entersMm]
              : [null, 0, 0]
        const source = other === null ? undefined : lit.get(other)
        if (!source || here !== entersMm) return []
        return [source.arrivesMm + Math.abs(there - source.entersMm)]
      })
      expect(
        sources.some((mm) => Math.abs(mm - arrivesMm) < 4),
        `${to} from ${id}`,
      ).toBe(true)
      expect(arrivesMm).toBeLessThanOrEqual(farthestMm)
    }
  })

  test('lights no nerve that shares no root with it', () => {
    for (const id of ids) {
      const fibres = fibresOf(tree.twigs.get(id)!.stem)
      for (const { id: other } of from(id, 0.5).stretches)
        expect(
          fibresOf(tree.twigs.get(other)!.stem).some((root) => fibres.includes(root)),
          `${other} with ${id}`,
        ).toBe(true)
    }
  })

  test.each(nerveNames)('%s works and feels beyond its beginning what the table of supply says', (name: NerveName) => {
    const { muscles, skin } = from(`${name}-left`, 0)
    expect(muscles.map(({ what }) => what).sort()).toEqual([...musclesOf(name, true)].sort())
    expect(skin.map(({ what }) => what)).toEqual(skinOf(name))
  })

  test('has less and less beyond it the farther out it is followed from', () => {
    for (const name of nerveNames) {
      let before = Number.POSITIVE_INFINITY
      for (const at of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
        const { muscles, skin } = from(`${name}-left`, at)
        expect(muscles.length + skin.length, `${name} at ${at}`).toBeLessThanOrEqual(before)
        before = muscles.length + skin.length
      }
    }
  })

  test('spares the calf and the ankle jerk when it is the tibial nerve at the ankle, and feels the sole', () => {
    const { muscles, skin, reflexes } = from('tibial-nerve-left', 0.93)
    expect(muscles.map(({ what }) => what).sort()).toEqual(['inner-sole-muscles', 'outer-sole-muscles'])
    expect(skin.map(({ what }) => what)).toEqual(['heel', 'inner-sole', 'outer-sole'])
    expect(reflexes).toEqual([])
    expect(from('tibial-nerve-left', 0.1).reflexes).toEqual(['ankle'])
  })

  test('works of S1 the calf, of L5 what lifts the big toe; neither knee nor ankle jerk hangs on L5', () => {
    expect(from('root-S1-left').muscles.map(({ what }) => what)).toContain('triceps-surae')
    expect(from('root-L5-left').muscles.map(({ what }) => what)).toContain('extensor-hallucis-longus')
    expect(from('root-S1-left').reflexes).toEqual(['ankle'])
    expect(from('root-L5-left').reflexes).toEqual([])
    expect(from('root-L4-left').reflexes).toEqual(['knee'])
  })

  test('branches to muscles leave in an order, and only from nerves that work them', () => {
    for (const [muscle, leaves] of Object.entries(muscleLeaves))
      for (const { nerve, at } of leaves) {
        expect(musclesOf(nerve) as readonly string[], muscle).toContain(muscle)
        expect(at).toBeGreaterThan(0)
        expect(at).toBeLessThan(1)
      }
  })

  test('is told from the roots outwards, every nerve once', () => {
    for (const id of ids) {
      const trace = from(id, 0.3)
      const { roots, between, here } = wayOfTrace(tree, trace)
      const below = (node: WayNode): TracedId[] => [node.id, ...node.branches.flatMap(below)]
      const told = [...roots, ...between, ...below(here)]
      expect(new Set(told).size, id).toBe(told.length)
      expect([...told].sort(), id).toEqual(trace.stretches.map((stretch) => stretch.id).sort())
    }
    const { roots, between } = wayOfTrace(tree, from('deep-fibular-nerve-left', 0.5))
    expect(bare(roots)).toEqual(['root-L4', 'root-L5', 'root-S1'])
    expect(bare(between)).toEqual(['common-fibular-nerve', 'lumbosacral-trunk', 'sciatic-nerve'])
    expect(between[0]).toBe('lumbosacral-trunk-left')
  })
})

describe('a ride', () => {
  test.each(ids)('through %s runs from a root to an end, by way of the place that was chosen', (id) => {
    const plan = planRide(tree, { id, at: 0.4 })!
    expect(rootOf(plan.legs[0]!.stem)).toBe(plan.root)
    expect(plan.legs.map((leg) => leg.id)).toContain(id)
    expect(plan.legs[0]!.fromMm).toBe(0)
    const last = plan.legs.at(-1)!
    expect(last.toMm).toBeCloseTo(tree.twigs.get(last.id)!.lengthMm)
    expect(plan.lengthMm).toBeCloseTo(plan.legs.reduce((sum, leg) => sum + leg.toMm - leg.fromMm, 0))
    expect([...plan.stops].sort((a, b) => a.at - b.at)).toEqual(plan.stops)
    expect(plan.tapped).toBeGreaterThanOrEqual(0)
    expect(plan.tapped).toBeLessThanOrEqual(1)
  })

  test('of L5 waits at the disc, the gap, piriformis and the neck of the fibula; of S1 behind the inner ankle at last', () => {
    const stops = (id: TracedId) => planRide(tree, { id, at: 0 })!.stops.map(({ place }) => place)
    expect(stops('root-L5-right')).toEqual(['disc', 'foramen', 'piriformis', 'fibular-head'])
    expect(stops('root-S1-right')).toEqual(['disc', 'foramen', 'piriformis', 'tarsal-tunnel'])
    expect(stops('femoral-nerve-left')).toEqual(['disc', 'foramen'])
    expect(stops('root-L2-left')).toEqual(['foramen'])
  })
})
