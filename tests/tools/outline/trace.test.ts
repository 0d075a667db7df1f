import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outlineFile, outlineText } from '../../../tools/outline/trace.ts'

test('the small body is the outline of the skin as it is; if not, run npm run outline', async () => {
  const text = await outlineText()
  expect(text.length).toBeGreaterThan(1000)
  expect(readFileSync(outlineFile, 'utf8')).toBe(text)
})
