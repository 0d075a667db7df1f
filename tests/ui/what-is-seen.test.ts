import { describe, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { es } from '../../src/i18n/es/index.ts'
import { directionsOf, sidesSeen } from '../../src/state/looking.ts'
import { seenIn } from '../../src/state/seen.ts'
import { restingMoment } from '../../src/story/moment.ts'
import { saidOf } from '../../src/ui/WhatIsSeen.tsx'

const near = { ...restingMoment.view, at: ['root-L5-right'] as const, spanMm: 120 }

test('each side by itself is told alone, from close by with what is in the middle', () => {
  for (const side of sidesSeen)
    expect(seenIn({ ...near, ...directionsOf[side] })).toEqual({ from: side, also: null, middle: ['root-L5-right'] })
})

test('a view between sides is told with both, and a view of the whole body names no part', () => {
  const from = { azimuthDeg: 205, elevationDeg: 6 }
  expect(seenIn({ ...near, ...from })).toMatchObject({ from: 'posterior', also: 'right' })
  expect(seenIn({ ...near, ...from, spanMm: 1000 }).middle).toBeNull()
})

describe('in words', () => {
  const view = seenIn({ ...near, azimuthDeg: 190, elevationDeg: 30, at: ['root-L5-right', 'disc-L4-L5'] })
  test('English', () =>
    expect(saidOf(view, en)).toBe(
      'You are looking from behind and a little from above. In the middle: Right L5 nerve root and Disc L4/L5.',
    ))
  test('Spanish', () => expect(saidOf({ ...view, middle: null }, es)).toMatch(/^Está mirando por detrás y un poco/))
})
