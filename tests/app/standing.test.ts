import { expect, test } from 'vitest'
import { standingIn } from '../../src/app/standing.ts'

test.each([
  ['', 'full'],
  ['chrome=caption', 'caption'],
  ['chrome=none', 'none'],
  ['chrome=full', 'full'],
  ['chrome=constructor', 'full'],
  ['screen=patient', 'patient'],
  ['screen=patient&chrome=none', 'patient'],
  ['screen=other', 'full'],
])('%s stands as %s', (link, standing) => {
  expect(standingIn(new URLSearchParams(link))).toBe(standing)
})
