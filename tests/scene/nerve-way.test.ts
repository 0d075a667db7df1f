import { expect, test } from 'vitest'
import { rootIds } from '../../src/anatomy/nerves.ts'
import { rootLevels, sides } from '../../src/anatomy/structures.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { strandWay, wayOfStrand } from '../../src/scene/nerve-way.ts'
import { restingMoment } from '../../src/story/moment.ts'

const body = solve(restingMoment)

test('every strand of the cauda equina ends in the root whose number it bears', () => {
  const endOf = (i: number): readonly number[] => [...body.strands[i]!.centreMm.slice(-3)]
  const found = new Map<number, number>()
  for (let i = 0; i < body.strands.length; i++) {
    const way = wayOfStrand(i)
    found.set(way, (found.get(way) ?? 0) + 1)
    if (way < 0) continue
    const end = endOf(i)
    const gaps = sides.flatMap((side) =>
      rootLevels
        .filter((level) => strandWay(level, side) >= 0)
        .map((level) => {
          const { centreMm, count } = body.nerves[`root-${level}-${side}`]!
          const nearest = Math.min(
            ...Array.from({ length: count }, (_, k) =>
              Math.hypot(centreMm[k * 3]! - end[0]!, centreMm[k * 3 + 1]! - end[1]!, centreMm[k * 3 + 2]! - end[2]!),
            ),
          )
          return { way: strandWay(level, side), nearest }
        }),
    )
    const closest = gaps.reduce((a, b) => (b.nearest < a.nearest ? b : a))
    const lowest = sides.some((side) => way === strandWay('S4', side))
    // S4 is no root of its own: it ends where S3 leaves.
    if (!lowest) expect(closest.way, `strand ${i}`).toBe(way)
  }
  expect(found.get(-1)).toBe(1)
  expect(strandWay('L1', 'left')).toBe(-1)
  for (const side of sides)
    for (const root of rootIds.slice(1))
      expect(found.get(strandWay(root, side)), `${root} ${side}`).toBe(root === 'S4' ? 1 : 2)
})
