import { expect, test } from 'vitest'
import { same } from '../../src/scene/same.ts'
import { CHANGE_MS, createShown, STEP_MS } from '../../src/scene/shown.ts'
import { wantedOpacity } from '../../src/scene/visibility.ts'
import { type Moment, restingMoment } from '../../src/story/moment.ts'
import { withChange } from '../../src/story/story.ts'

const bentBy = (lumbarFlexionDeg: number): Moment => withChange(restingMoment, { posture: { lumbarFlexionDeg } })
const flexion = (moment: Moment): number => moment.posture.lumbarFlexionDeg

test('the first moment is shown at once, and one that moves by itself is followed exactly', () => {
  const shown = createShown()
  expect(shown.follow(bentBy(10), 16)).toEqual(bentBy(10))
  expect(flexion(shown.follow(bentBy(11), 16))).toBe(11)
})

test('a jump is travelled without a jump, and ends exactly at what is wanted', () => {
  const shown = createShown()
  shown.follow(bentBy(0), 16)
  shown.depart(STEP_MS)
  let before = 0
  for (let ms = 0; ms < STEP_MS; ms += 16) {
    const now = flexion(shown.follow(bentBy(40), 16))
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now - before).toBeLessThan(1.5)
    before = now
  }
  expect(flexion(shown.follow(bentBy(40), 16))).toBe(40)
  expect(shown.travelling()).toBe(false)
})

test('a change of mind on the way sets out from where the picture is', () => {
  const shown = createShown()
  shown.follow(bentBy(0), 16)
  shown.depart(STEP_MS)
  const halfway = flexion(shown.follow(bentBy(40), STEP_MS / 2))
  expect(halfway).toBeGreaterThan(10)
  shown.depart(CHANGE_MS)
  expect(flexion(shown.follow(bentBy(0), 0))).toBeCloseTo(halfway, 6)
})

test('a travel that is sent elsewhere on its way neither leaps nor stops there', () => {
  const shown = createShown()
  shown.follow(bentBy(0), 16)
  shown.depart(STEP_MS)
  const places: number[] = []
  for (let ms = 0; ms < 4 * STEP_MS; ms += 16) {
    if (places.length === 47) shown.depart(STEP_MS)
    places.push(flexion(shown.follow(bentBy(places.length < 47 ? 20 : 40), 16)))
  }
  const speeds = places.slice(1).map((place, i) => place - places[i]!)
  const [before, after] = [speeds[45]!, speeds[47]!]
  expect(before).toBeGreaterThan(0.2)
  expect(Math.abs(after - before)).toBeLessThan(0.03)
  for (let i = 1; i < speeds.length; i++) expect(Math.abs(speeds[i]! - speeds[i - 1]!)).toBeLessThan(0.05)
  expect(places.at(-1)).toBe(40)
  expect(shown.travelling()).toBe(false)
})

test('the same travel takes the same time at any frame rate', () => {
  const at = (dtMs: number): number => {
    const shown = createShown()
    shown.follow(bentBy(0), dtMs)
    shown.depart(STEP_MS)
    let last = 0
    for (let ms = 0; ms < 600; ms += dtMs) last = flexion(shown.follow(bentBy(40), dtMs))
    return last
  }
  expect(at(10)).toBeCloseTo(at(100), 6)
})

test('a cut shows what is wanted in the next frame, in mid-travel too', () => {
  const shown = createShown()
  shown.follow(bentBy(0), 16)
  shown.depart(STEP_MS)
  shown.follow(bentBy(40), 100)
  shown.depart(0)
  expect(flexion(shown.follow(bentBy(40), 16))).toBe(40)
})

test('a view that the hand has left is where the next travel begins', () => {
  const shown = createShown()
  shown.follow(bentBy(0), 16)
  const view = { ...restingMoment.view, azimuthDeg: 90 }
  shown.adoptView(view)
  shown.depart(CHANGE_MS)
  const wanted = { ...bentBy(0), view }
  expect(shown.follow(wanted, 100).view.azimuthDeg).toBeCloseTo(90, 6)
})

test('plain data is the same by what it says, not by which object it is', () => {
  expect(same(restingMoment, structuredClone(restingMoment))).toBe(true)
  expect(same(restingMoment, bentBy(1))).toBe(false)
  expect(same({ a: 1 }, { a: 1, b: 2 })).toBe(false)
  expect(same({ a: 1, b: 2 }, { a: 1 })).toBe(false)
  expect(same(null, {})).toBe(false)
  expect(same([1, [2]], [1, [2]])).toBe(true)
})

test('a structure is as opaque as its own entry says, else as its layer', () => {
  const { show } = withChange(restingMoment, { show: { layers: { bone: 0.4 }, structures: { L4: 0.9, sacrum: 7 } } })
  expect(wantedOpacity(show, 'L4')).toBe(0.9)
  expect(wantedOpacity(show, 'L5')).toBe(0.4)
  expect(wantedOpacity(show, 'sacrum')).toBe(1)
  expect(wantedOpacity(show, 'skin')).toBe(0)
})
