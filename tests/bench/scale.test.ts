import { describe, expect, test } from 'vitest'
import { type Built, buildAt } from '../../bench/scale/build.ts'
import { plain, rowsOf, type Scale, storiesOf } from '../../bench/scale/pack.ts'
import { numberOf, retold } from '../../bench/scale/retold.ts'
import { structureIds } from '../../src/anatomy/structures.ts'

/** How much the scripts before the first picture may grow with ten times the stories in twenty languages. */
const MOST_GROWTH = 0.02
/** What a structure may add to them, bytes: its row, its names and what it is, in one language. */
const MOST_BYTES = 32

const built = new Map<string, Promise<Built>>()
function at(scale: Partial<Scale>): Promise<Built> {
  const whole = { ...plain, ...scale }
  const key = JSON.stringify(whole)
  const known = built.get(key) ?? buildAt(whole)
  built.set(key, known)
  return known
}

// Three builds of the page, the largest of six hundred files: on a machine that does much else they take their time.
describe('built larger', { timeout: 300_000 }, () => {
  test('ten times the stories in twenty languages hardly add to the first scripts, and nothing to the rest of the start', async () => {
    const usual = await at({})
    const larger = await at({ stories: 10, languages: 20 })
    expect(usual.firstScriptBytes).toBeGreaterThan(200_000)
    expect(larger.allScriptBytes).toBeGreaterThan(5 * usual.allScriptBytes)
    expect(larger.firstScriptBytes / usual.firstScriptBytes).toBeLessThan(1 + MOST_GROWTH)
    expect(larger.bodyScriptBytes / usual.bodyScriptBytes).toBeLessThan(1.001)
    expect(larger.cssBytes).toBe(usual.cssBytes)
  })

  test('ten times the structures add a row and a name each, and no code', async () => {
    const [usual, larger] = [await at({}), await at({ structures: 10 })]
    const each = (larger.firstScriptBytes - usual.firstScriptBytes) / (9 * structureIds.length)
    expect(each).toBeGreaterThan(5)
    expect(each).toBeLessThan(MOST_BYTES)
    expect(larger.bodyScriptBytes / usual.bodyScriptBytes).toBeLessThan(1.001)
    expect(larger.files).toBe(usual.files)
  })
})

test('the synthetic body has so many times the structures, each under an id of its own', () => {
  const rows = rowsOf({ ...plain, structures: 10 })
  const ids = rows.flatMap(({ id, sided }) => (sided ? [`${id}-left`, `${id}-right`] : [id]))
  expect(ids).toHaveLength(9 * structureIds.length)
  expect(new Set([...structureIds, ...ids]).size).toBe(10 * structureIds.length)
})

test('synthetic stories are as long as ours, none twice, and the same each time', () => {
  const scale = { ...plain, stories: 3 }
  const [stories, again] = [storiesOf(scale), storiesOf(scale)]
  expect(stories.map(({ id }) => id)).toEqual(['told-1', 'told-2', 'told-3', 'told-4'])
  const texts = stories.map(({ wordsIn }) => JSON.stringify(wordsIn('en')))
  expect(new Set(texts).size).toBe(4)
  expect(again.map(({ wordsIn }) => JSON.stringify(wordsIn('en')))).toEqual(texts)
  expect(again.map(({ steps }) => steps)).toEqual(stories.map(({ steps }) => steps))
})

test('text in another tongue is as long and repeats as often, and none of it is left', () => {
  const text = 'The nerve root leaves the spine; the root is sore.'
  const other = retold(text, 'x')
  expect(other).toHaveLength(text.length)
  const [words, others] = [text, other].map((one) => one.toLowerCase().match(/\p{L}+/gu)!)
  expect(new Set(others).size).toBe(new Set(words).size)
  expect(others!.filter((word) => words!.includes(word))).toEqual([])
  expect(retold(text, 'x')).toBe(other)
  expect(retold(text, 'y')).not.toBe(other)
  expect(numberOf('a')).not.toBe(numberOf('b'))
})
