import { expect, test } from 'vitest'
import { type Held, mayRise, rising } from '../../../tools/soak/flat.ts'

const held: Held = { heapBytes: 40e6, nodes: 1500, listeners: 300, geometries: 200, textures: 12, programs: 9 }
const hours = (each: (hour: number) => Partial<Held>): Held[] =>
  Array.from({ length: 9 }, (_, hour) => ({ ...held, ...each(hour) }))

test('a page that holds the same for hours, or grows once and then no more, is flat', () => {
  expect(rising(hours(() => ({})))).toEqual([])
  expect(rising(hours((hour) => (hour === 0 ? { heapBytes: 5e6, geometries: 10 } : {})))).toEqual([])
  expect(rising(hours((hour) => ({ heapBytes: 40e6 + (hour % 2) * 20e6, nodes: 1500 + (hour % 3) * 900 })))).toEqual([])
})

test.each(Object.keys(mayRise) as (keyof Held)[])('%s that rises a little each hour is found', (name) => {
  expect(rising(hours((hour) => ({ [name]: held[name] + hour * mayRise[name] * 0.3 })))).toEqual([name])
})

test('too few samples prove nothing', () => {
  expect(() => rising([held, held, held])).toThrow('four samples')
})
