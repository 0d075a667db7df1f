import { expect, test } from 'vitest'
import { structureIds } from '../../src/anatomy/structures.ts'
import { en } from '../../src/i18n/en/index.ts'
import { fading, hiding, intact, isolating, showing } from '../../src/state/dissection.ts'
import { newsOf } from '../../src/ui/explore/DissectionNews.tsx'

test('what has come and gone is said in one sentence, whatever did it', () => {
  const one = hiding(intact, ['piriformis-left'])
  expect(newsOf(intact, one, en)).toBe('Hidden: Left piriformis. 1 part hidden.')
  expect(newsOf(one, hiding(one, ['L4', 'L5']), en)).toBe('Hidden: 2 parts. 3 parts hidden.')
  expect(newsOf(intact, hiding(intact, ['piriformis-left', 'piriformis-right']), en)).toMatch(
    /^Hidden: Piriformis, both sides\./,
  )
  expect(newsOf(one, intact, en)).toBe('Shown: Left piriformis.')
  expect(newsOf(intact, fading(intact, ['sacrum']), en)).toBe('Faded: Sacrum.')
  expect(newsOf(intact, isolating(intact, ['sacrum']), en)).toBe('Only this is shown: Sacrum.')
  expect(newsOf(isolating(intact, ['sacrum']), intact, en)).toBe('Every part is shown.')
  expect(newsOf(one, showing(one, structureIds), en)).toBe('Shown: Left piriformis.')
  expect(newsOf(intact, { ...intact, peel: 0.5 }, en)).toBe('')
})
