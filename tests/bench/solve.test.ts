import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { demonstrations } from '../../bench/demonstrations.ts'

const root = resolve(import.meta.dirname, '../..')

test('the benchmark of solve runs a tiny round and has a line for each demonstration and a verdict', () => {
  const options = ['bench/run.mjs', 'solve', '--rounds', '1', '--frames', '2']
  const lines = execFileSync(process.execPath, options, { cwd: root, encoding: 'utf8' }).trim().split('\n')
  for (const { name } of demonstrations) {
    const cells = lines
      .find((line) => line.startsWith(name))!
      .slice(name.length)
      .trim()
      .split(/\s+/)
    expect(cells).toHaveLength(6)
    for (const cell of cells) expect(Number(cell)).toBeGreaterThanOrEqual(0)
  }
  expect(lines.at(-1)).toMatch(/^(holds|does not hold): /)
})
