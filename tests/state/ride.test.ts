import { expect, test } from 'vitest'
import { nerveNames } from '../../src/anatomy/nerves.ts'
import { rootLevels, sides } from '../../src/anatomy/structures.ts'
import { tracedIds } from '../../src/state/ride.ts'

test('what can be traced is every root and every drawn nerve, on both sides', () => {
  const names = [...rootLevels.map((level) => `root-${level}`), ...nerveNames]
  const all = sides.flatMap((side) => names.map((name) => `${name}-${side}`))
  expect([...tracedIds].sort()).toEqual(all.sort())
})
