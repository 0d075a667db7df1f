import { expect, test } from 'vitest'
import { AWAY_MS, createPace, FRAMES, SLOWEST_MS } from '../../../src/ui/clinic/pace.ts'

/** Whether a device with these pauses between pictures was ever found too slow. */
function slow(pauses: readonly number[]): boolean {
  const pace = createPace()
  let ms = 1000
  pace.frame(ms)
  return pauses.some((pause) => {
    ms += pause
    return pace.frame(ms)
  })
}
const times = (count: number, ms: number): number[] => Array.from({ length: count }, () => ms)

test('a device that draws too slowly is found out, and not before it was watched long enough', () => {
  expect(slow(times(FRAMES, SLOWEST_MS + 10))).toBe(true)
  expect(slow(times(FRAMES - 1, SLOWEST_MS + 10))).toBe(false)
})

test('one that is fast enough never is, hitches and all', () => {
  const hitching = times(5000, 33).map((ms, index) => (index % 5 === 0 ? 900 : ms))
  expect(slow(hitching)).toBe(false)
  expect(slow(times(1000, SLOWEST_MS))).toBe(false)
})

test('a page that nobody saw for a while says nothing of the device', () => {
  expect(slow(times(200, AWAY_MS + 1))).toBe(false)
  expect(slow([...times(FRAMES - 5, SLOWEST_MS + 10), AWAY_MS + 1, ...times(FRAMES - 5, SLOWEST_MS + 10)])).toBe(false)
})
