import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { toldStories as stories } from '../../../src/story/stories/told.ts'

const folder = mkdtempSync(join(tmpdir(), 'story-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the command says of a file, and its exit status. */
function check(...files: readonly string[]): { said: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync('node', ['--import', 'tsx', 'tools/check-story.ts', ...files], {
    encoding: 'utf8',
  })
  return { said: `${stdout}${stderr}`.trim(), status }
}

function written(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('npm run check:story', () => {
  test('says of a sound story that it is sound', () => {
    const file = 'src/story/stories/disc-or-buttock/story.ts'
    expect(check(file)).toEqual({ said: `${file}: sound`, status: 0 })
  })

  test('names every mistake of a JSON story and fails', () => {
    const text = JSON.stringify(stories['disc-or-buttock'])
      .replace('"piriformis-right"', '"piriformis-rigth"')
      .replace('"lengthMs":18200', '"lengthMs":18')
    const { said, status } = check(written('mine.json', text))
    expect(status).toBe(1)
    expect(said.split('\n')).toHaveLength(2)
    expect(said).toContain('mine/two-places.lengthMs: expected 1000 to 120000, got 18')
    expect(said).toContain('did you mean "piriformis-right"?')
  })

  test('says in one line what is no story at all', () => {
    const files = [
      written('broken.json', '{ "start": {'),
      written('list.json', '[1, 2]'),
      written('other.ts', 'export const colour = "red"\n'),
      written('broken.ts', 'export const = 3\n'),
      written('story.txt', 'Once upon a time'),
      join(folder, 'nowhere.ts'),
    ]
    const { said, status } = check(...files)
    expect(status).toBe(1)
    const lines = said.split('\n')
    expect(lines).toHaveLength(files.length)
    for (const [i, expected] of [
      'expected JSON, got',
      'expected an object with start, steps and words, got',
      'expected an export with start, steps and words, got colour',
      'expected a module that can be read, got',
      'expected a .ts or .json file, got',
      'expected a file, got none of this name',
    ].entries()) {
      expect(lines[i]).toContain(files[i])
      expect(lines[i]).toContain(expected)
    }
    expect(said).not.toMatch(/^\s+at /m)
  })

  test('asks for a file when it is given none', () => {
    expect(check()).toEqual({ said: 'npm run check:story: expected the file of a story, got none', status: 1 })
  })
})
