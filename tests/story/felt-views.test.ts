import { expect, test } from 'vitest'
import { feltPlaces, middleOfPlace } from '../../src/story/felt/places.ts'
import { paintViewOf } from '../../src/story/felt/views.ts'

const seen = {
  back: [
    'low-back',
    'upper-buttock',
    'middle-buttock',
    'lower-buttock',
    'back-of-thigh',
    'back-of-calf',
    'heel',
    'saddle',
  ],
  outer: ['outer-thigh', 'outer-foot'],
  front: ['front-of-thigh', 'knee', 'groin', 'big-toe', 'top-of-foot', 'between-first-toes'],
  inner: ['inner-thigh', 'inner-calf'],
} as const

test('a named place is looked at from its own side, on the left as on the right', () => {
  for (const [view, places] of Object.entries(seen))
    for (const place of places) {
      expect(paintViewOf(middleOfPlace(place, 'left')), place).toBe(view)
      expect(paintViewOf(middleOfPlace(place, 'right')), place).toBe(view)
    }
  for (const place of feltPlaces)
    expect(paintViewOf(middleOfPlace(place, 'left')), place).toBe(paintViewOf(middleOfPlace(place, 'right')))
})
