import { expect, test } from 'vitest'
import { createPace } from '../../src/scene/breathe.ts'

test('work that has just begun goes on without a pause; work that went on for long lets the page answer, then begins anew', async () => {
  let ms = 0
  const pace = createPace(() => ms)
  ms = 3
  expect(pace()).toBeUndefined()
  ms = 9
  let answered = false
  setTimeout(() => {
    answered = true
  })
  const pause = pace()
  expect(pause).toBeInstanceOf(Promise)
  await pause
  expect(answered).toBe(true)
  ms = 12
  expect(pace()).toBeUndefined()
})
