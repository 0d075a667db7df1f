import { expect, test } from 'vitest'
import { slips, spelled } from '../../src/drill/spelling.ts'

test.each([
  ['piriformis', ['Piriformis'], 'exact'],
  ['  The PIRIFORMIS muscle ', ['Piriformis'], 'exact'],
  ['pirifomis', ['Piriformis'], 'close'],
  ['pirifromis', ['Piriformis'], 'close'],
  ['periformes', ['Piriformis'], 'close'],
  ['musculo piriforme', ['Músculo piriforme'], 'exact'],
  ['rotula', ['Rótula'], 'exact'],
  ['L5 root', ['L5 nerve root', 'root L5'], 'exact'],
  ['disc l4-5', ['Disc L4/5'], 'exact'],
  ['piri', ['Piriformis'], 'no'],
  ['', ['Piriformis'], 'no'],
  ['muscle', ['Piriformis'], 'no'],
  ['L4 root', ['L5 nerve root'], 'no'],
  ['tibia', ['fibula'], 'no'],
] as const)('"%s" for %j is %s', (typed, names, expected) => {
  expect(spelled(typed, names)).toBe(expected)
})

test('a name that is nearer to another thing is not this one', () => {
  expect(spelled('superior gemellus', ['inferior gemellus'], ['superior gemellus'])).toBe('no')
  expect(spelled('semitendinosis', ['semitendinosus'], ['semimembranosus'])).toBe('close')
})

test('slips are counted as letters put in, taken out, changed or swapped', () => {
  expect(slips('abc', 'abc')).toBe(0)
  expect(slips('abc', 'abcd')).toBe(1)
  expect(slips('abc', 'axc')).toBe(1)
  expect(slips('abc', 'acb')).toBe(1)
  expect(slips('', 'abc')).toBe(3)
  expect(slips('kitten', 'sitting')).toBe(3)
})
