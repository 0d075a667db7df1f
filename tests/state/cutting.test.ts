import { afterEach, beforeEach, expect, test } from 'vitest'
import { lookFrom, select } from '../../src/state/actions.ts'
import {
  closeCut,
  cutAlong,
  cutLevelWith,
  cutThrough,
  flipCut,
  moveCut,
  nudgeCut,
  reachMm,
  turnCut,
} from '../../src/state/cutting.ts'
import { setPlaces } from '../../src/state/places.ts'
import { directionFrom, normalOf, sectionNow } from '../../src/state/section.ts'
import { initialState, store } from '../../src/state/store.ts'

const places: Readonly<Record<string, readonly [number, number, number]>> = {
  'disc-L5-S1': [0, 3, 2],
  'disc-L4-L5': [0, 39, 8],
  'sciatic-nerve-right': [-90, -150, -40],
}
beforeEach(() => {
  store.setState({ ...initialState, mode: 'explore' })
  setPlaces((id) => {
    const mm = places[id]
    return mm ? { mm, axis: id === 'disc-L5-S1' ? [0, 0.9, 0.436] : null } : null
  })
})
afterEach(() => setPlaces(null))

const section = () => store.getState().section!

test('a cut goes through the disc of the story, or through what is selected', () => {
  cutAlong('axial')
  expect(section()).toMatchObject({ plane: 'axial', offsetMm: 3 })
  select('disc-L4-L5')
  cutAlong('axial')
  expect(section().offsetMm).toBe(39)
  select('sciatic-nerve-right')
  cutAlong('sagittal')
  expect(section()).toMatchObject({ plane: 'sagittal', offsetMm: -90 })
  cutAlong('coronal')
  expect(section().offsetMm).toBe(-40)
  cutThrough('disc-L4-L5')
  expect(section().offsetMm).toBe(8)
  cutThrough('coccyx')
  expect(section().offsetMm).toBe(8)
})

test('a cut from the side begins in the midline', () => {
  cutAlong('sagittal')
  expect(section().offsetMm).toBe(0)
})

test('what is taken away is on the viewer’s side, from wherever they look', () => {
  for (const azimuthDeg of [10, 100, 190, 280]) {
    for (const elevationDeg of [-50, 50]) {
      lookFrom({ azimuthDeg, elevationDeg })
      for (const plane of ['axial', 'coronal', 'sagittal', 'free'] as const) {
        cutAlong(plane)
        const towards = directionFrom(azimuthDeg, elevationDeg).reduce(
          (sum, d, k) => sum + d * normalOf(section())[k]!,
          0,
        )
        expect(towards * (section().flipped ? -1 : 1)).toBeGreaterThan(0)
      }
    }
  }
  const { flipped } = section()
  flipCut()
  expect(section().flipped).toBe(!flipped)
})

test('a plane moves as far as there is a body, and no further', () => {
  cutAlong('sagittal')
  nudgeCut(-7)
  expect(section().offsetMm).toBe(-7)
  moveCut(5000)
  expect(section().offsetMm).toBe(reachMm.sagittal[1])
  nudgeCut(1)
  expect(section().offsetMm).toBe(reachMm.sagittal[1])
})

test('a free plane turns about what the viewer is at; straight planes do not turn', () => {
  cutAlong('free')
  for (const [azimuthDeg, elevationDeg] of [
    [0, 0],
    [120, 30],
    [-60, -80],
  ] as const) {
    turnCut({ azimuthDeg, elevationDeg })
    const along = normalOf(section()).reduce((sum, n, k) => sum + n * places['disc-L5-S1']![k]!, 0)
    expect(Math.abs(section().offsetMm - along)).toBeLessThan(1.6)
  }
  cutAlong('axial')
  const before = section()
  turnCut({ azimuthDeg: 77 })
  expect(section()).toEqual(before)
})

test('a cut can be laid along a disc, as scans are', () => {
  cutLevelWith('disc-L5-S1')
  expect(section()).toMatchObject({ plane: 'free', azimuthDeg: 0, elevationDeg: 64 })
  const along = normalOf(section()).reduce((sum, n, k) => sum + n * places['disc-L5-S1']![k]!, 0)
  expect(Math.abs(section().offsetMm - along)).toBeLessThan(0.3)
  const before = section()
  cutLevelWith('sciatic-nerve-right')
  expect(section()).toEqual(before)
})

test('only who explores cuts; a cut that is closed is gone', () => {
  cutAlong('axial')
  expect(sectionNow(store.getState())).toEqual(section())
  expect(sectionNow({ ...store.getState(), mode: 'story' })).toBeNull()
  closeCut()
  expect(store.getState().section).toBeNull()
  nudgeCut(4)
  flipCut()
  expect(store.getState().section).toBeNull()
})
