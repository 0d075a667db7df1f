import { Vector3 } from 'three'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Side, type StructureId, sideOf, structureIds, structures } from '../../src/anatomy/structures.ts'
import { random } from '../../src/math/random.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { directionOf } from '../../src/scene/camera-view.ts'
import { peeled, startsOf } from '../../src/scene/peel.ts'
import { createPeelOrder, isCarrier, type Layer, type PeelOrder } from '../../src/scene/peel-order.ts'
import { turnsOf } from '../../src/scene/peel-turns.ts'
import type { Posed } from '../../src/scene/posed.ts'
import { wayTo } from '../../src/scene/ray-way.ts'
import { SKIN_PEELED } from '../../src/state/dissection.ts'
import { atlasMoment } from '../../src/story/atlas.ts'
import { restingMoment } from '../../src/story/moment.ts'
import { realFigure } from './real-figure.ts'

let order: PeelOrder
let posed: Posed
beforeAll(async () => {
  const real = await realFigure(solve(restingMoment))
  const { figure } = real
  posed = real.posed
  order = createPeelOrder(figure, posed)
})

const middleMm = new Vector3(0, -150, -20)
const eyeFrom = (azimuthDeg: number, elevationDeg: number): Vector3 =>
  new Vector3(...directionOf(azimuthDeg, elevationDeg)).multiplyScalar(2000).add(middleMm).multiplyScalar(0.001)
const from = (azimuthDeg: number, elevationDeg: number, isSeen: (mm: Vector3) => boolean = () => true) =>
  order.from({ eyeM: eyeFrom(azimuthDeg, elevationDeg), middleMm, isSeen })
const sixSides = {
  behind: [180, 0],
  left: [90, 0],
  right: [270, 0],
  front: [0, 0],
  above: [0, 80],
  below: [0, -80],
} as const

/** Whether the first of two parts goes before the second. */
function precedes(layers: readonly Layer[], first: StructureId, second: StructureId): boolean {
  const starts = startsOf(layers)
  return (starts.get(first) ?? 2) < (starts.get(second) ?? 3)
}

describe('the order in which the body is peeled', () => {
  test.each(['left', 'right'] as const)('from behind is that of a dissector, on the %s', (side) => {
    const layers = from(180, 0)
    const chain = ['gluteus-maximus', 'sacrotuberous-ligament', 'piriformis'] as const
    for (const [i, id] of chain.slice(1).entries())
      expect(precedes(layers, `${chain[i]!}-${side}`, `${id}-${side}`), `${chain[i]} before ${id}`).toBe(true)
    expect(precedes(layers, `gluteus-maximus-${side}`, `gluteus-medius-${side}`)).toBe(true)
    expect(precedes(layers, `longissimus-${side}`, `multifidus-${side}`)).toBe(true)
    expect(precedes(layers, `multifidus-${side}`, 'L5')).toBe(true)
    expect(precedes(layers, `biceps-femoris-${side}`, 'sacrum')).toBe(true)
    const gone = new Set(layers.map(({ id }) => id))
    for (const id of ['psoas-major', 'iliacus', 'femoral-nerve', 'quadratus-femoris', 'femur'] as const)
      expect(gone.has(`${id}-${side}`), id).toBe(false)
  })

  test.each(['left', 'right'] as const)(
    'from the front begins with what lines the pelvis, and leaves the buttock, on the %s',
    (side) => {
      const layers = from(0, 0)
      for (const id of ['iliacus', 'psoas-major', 'femoral-nerve'] as const)
        expect(precedes(layers, `${id}-${side}`, `superior-gemellus-${side}`), id).toBe(true)
      expect(layers.map(({ id }) => id)).not.toContain(`gluteus-maximus-${side}`)
    },
  )

  test.each([
    ['left', 90],
    ['right', 270],
  ] as const)('from the %s takes that side only, from the outermost muscle inwards', (side, azimuthDeg) => {
    const layers = from(azimuthDeg, 0)
    expect(layers.every(({ id }) => sideOf(id) === null || sideOf(id) === side)).toBe(true)
    expect(precedes(layers, `gluteus-medius-${side}`, `gluteus-minimus-${side}`)).toBe(true)
    expect(precedes(layers, `gluteus-minimus-${side}`, `hip-bone-${side}`)).toBe(true)
    expect(precedes(layers, `gluteus-maximus-${side}`, `quadratus-femoris-${side}`)).toBe(true)
  })

  test('from above goes down the spine, from below up the leg', () => {
    const above = from(0, 80)
    for (const [upper, lower] of [
      ['T11', 'T12'],
      ['T12', 'L1'],
      ['L1', 'L2'],
      ['L2', 'L3'],
      ['L3', 'L4'],
    ] as const)
      expect(precedes(above, upper, lower), `${upper} before ${lower}`).toBe(true)
    const below = from(0, -80)
    expect(precedes(below, 'foot-bones-left', 'tibia-left')).toBe(true)
    expect(precedes(below, 'tibia-left', 'femur-left')).toBe(true)
  })

  test.each(Object.entries(sixSides))(
    'from %s takes away first what lies over the rest, as rays meet them',
    (_, [azimuthDeg, elevationDeg]) => {
      const layers = from(azimuthDeg, elevationDeg)
      const turn = new Map(layers.map(({ id }, index) => [id, index]))
      const eyeM = eyeFrom(azimuthDeg, elevationDeg)
      const eyeMm = eyeM.clone().multiplyScalar(1000)
      const along = new Vector3()
      const [right, up] = [new Vector3(), new Vector3()]
      const toEye = eyeMm.clone().sub(middleMm).normalize()
      right.set(0, 1, 0).cross(toEye).normalize()
      up.copy(toEye).cross(right)
      const over = new Map<string, number>()
      const next = random(3)
      for (let i = 0; i < 700; i++) {
        along
          .copy(middleMm)
          .addScaledVector(right, (next() - 0.5) * 300)
          .addScaledVector(up, (next() - 0.5) * 700)
        along.sub(eyeMm).normalize()
        const ways = layers
          .filter(({ id }) => !isCarrier(id))
          .map(({ id }) => ({ id, way: wayTo(posed.shapesOf(id)[0]!, eyeMm, along) }))
          .filter(({ way }) => Number.isFinite(way))
          .sort((a, b) => a.way - b.way)
        for (const [at, upper] of ways.entries())
          for (const lower of ways.slice(at + 1)) {
            const pair = `${upper.id} ${lower.id}`
            over.set(pair, (over.get(pair) ?? 0) + 1)
          }
      }
      // One lies over the other where they meet on several rays, and hardly ever the other way round.
      const clear = [...over].filter(([pair, rays]) => {
        const [upper, lower] = pair.split(' ')
        return rays >= 5 && rays >= 4 * (over.get(`${lower} ${upper}`) ?? 0)
      })
      const wrong = clear.filter(([pair]) => {
        const [upper, lower] = pair.split(' ') as [StructureId, StructureId]
        return turn.get(upper)! > turn.get(lower)!
      })
      expect(clear.length).toBeGreaterThan(4)
      expect(wrong.length / clear.length, wrong.join('; ')).toBeLessThanOrEqual(0.15)
    },
  )

  test('never takes the sciatic nerve, its roots or its branches, nor skin or hands, from any side (seed 5)', () => {
    const next = random(5)
    const views = [
      ...Object.values(sixSides),
      ...Array.from({ length: 8 }, () => [next() * 360, next() * 160 - 80] as const),
    ]
    for (const [azimuthDeg, elevationDeg] of views) {
      const layers = from(azimuthDeg, elevationDeg)
      expect(layers.length).toBeGreaterThan(10)
      for (const { id } of layers) {
        expect(id).not.toMatch(/^(sciatic|tibial-n|common-fib|root-|lumbosacral|cauda|dural|ganglion|sural)/)
        expect(['skin', 'hand']).not.toContain(structures[id].kind)
      }
      expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length)
    }
  })

  test('takes both of a pair together where both are seen, and is the same again', () => {
    const layers = from(195, 5)
    const starts = startsOf(layers)
    for (const { id, frontMm } of layers) {
      const side: Side | null = sideOf(id)
      if (side !== 'left') continue
      const other = layers.find((one) => one.id === id.replace(/left$/, 'right'))
      expect(other?.frontMm, id).toBe(frontMm)
      expect(Math.abs(starts.get(other!.id)! - starts.get(id)!), id).toBeLessThan(0.2)
    }
    expect(from(195, 5)).toEqual(layers)
  })

  test('tells depths by what of a part is in the picture', () => {
    const belowHip = (mm: Vector3): boolean => mm.y < -100
    const whole = from(180, 0).find(({ id }) => id === 'gluteus-maximus-left')!
    const low = from(180, 0, belowHip).find(({ id }) => id === 'gluteus-maximus-left')!
    expect(low.frontMm).not.toBeCloseTo(whole.frontMm, 0)
  })
})

describe('the slider', () => {
  test('begins with whole skin, then shows the breath of the atlas, and at the end no skin', () => {
    const breath = atlasMoment.show.layers.skin
    expect(peeled('skin', 0, undefined) * breath).toBeCloseTo(1)
    expect(peeled('skin', SKIN_PEELED, undefined) * breath).toBeCloseTo(breath)
    expect(peeled('skin', 1, undefined)).toBeCloseTo(0)
  })

  test('takes more and more, never less: nothing at the start, at the end all that is in front but for the shades of bones and discs', () => {
    for (const [azimuthDeg, elevationDeg] of Object.values(sixSides)) {
      const layers = from(azimuthDeg, elevationDeg)
      const starts = startsOf(layers)
      for (const id of structureIds) {
        const seen = Array.from({ length: 51 }, (_, i) => peeled(id, i / 50, starts.get(id)))
        for (const [i, now] of seen.slice(1).entries())
          expect(now, `${id} at ${(i + 1) / 50}`).toBeLessThanOrEqual(seen[i]! + 1e-9)
        if (id === 'skin') continue
        expect(peeled(id, SKIN_PEELED, starts.get(id)), id).toBe(1)
        if (!starts.has(id)) expect(seen.at(-1), id).toBe(1)
        else if (structures[id].kind === 'bone' || structures[id].kind === 'disc') {
          expect(seen.at(-1), id).toBeGreaterThan(0.1)
          expect(seen.at(-1), id).toBeLessThan(0.3)
        } else expect(seen.at(-1), id).toBeCloseTo(0)
      }
    }
  })

  test('takes one part after the other: at no place are many going at once', () => {
    const starts = [...startsOf(from(180, 0)).values()]
    for (let i = 0; i <= 100; i++) {
      const going = starts.filter((start) => i / 100 > start && i / 100 < start + 0.09)
      expect(going.length, `at ${i} %`).toBeLessThanOrEqual(16)
    }
  })
})

describe('turns', () => {
  const nothing = (): number => 0
  test('go from the outermost inwards where nothing covers anything', () => {
    expect(turnsOf([3, 9, 5], nothing)).toEqual([1, 2, 0])
  })

  test('wait for what covers them, however far out they are', () => {
    expect(turnsOf([3, 9, 5], (over, under) => (over === 0 && under === 1 ? 0.8 : 0))).toEqual([2, 0, 1])
    expect(turnsOf([3, 9, 5], (over, under) => (over === 0 && under === 1 ? 0.05 : 0))).toEqual([1, 2, 0])
  })

  test('end, each part once, even where parts cover one another in a ring (seed 2)', () => {
    const next = random(2)
    const table = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => next()))
    const turns = turnsOf(
      table.map(() => next() * 50),
      (over, under) => table[over]![under]!,
    )
    expect([...turns].sort((a, b) => a - b)).toEqual([...table.keys()])
    expect(turnsOf([], nothing)).toEqual([])
  })
})
