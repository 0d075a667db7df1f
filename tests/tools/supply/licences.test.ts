import { expect, test } from 'vitest'
import { allowedInPage, allowedInTools, isAllowed, listed } from '../../../tools/supply/licences.ts'

test('a licence is judged as the expression it is', () => {
  const allowed = ['MIT', 'Apache-2.0']
  for (const good of ['MIT', 'MIT OR GPL-3.0-only', '(GPL-3.0-only OR Apache-2.0) AND MIT'])
    expect(isAllowed(good, allowed), good).toBe(true)
  for (const bad of [
    undefined,
    '',
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'SEE LICENSE IN FILE',
    'mit-ish',
    'UNLICENSED',
  ])
    expect(isAllowed(bad, allowed), String(bad)).toBe(false)
})

test('nothing that asks for its source or forbids selling may be in the page', () => {
  for (const id of [
    'GPL-3.0-only',
    'AGPL-3.0-only',
    'LGPL-3.0-or-later',
    'MPL-2.0',
    'CC-BY-NC-4.0',
    'CC-BY-SA-4.0',
    'BUSL-1.1',
  ])
    expect(isAllowed(id, allowedInPage), id).toBe(false)
  expect(allowedInTools).toEqual(expect.arrayContaining([...allowedInPage]))
})

test('what is in the page is listed by name with its text, from beside the project where the package has none', () => {
  const found = [
    { name: 'b', version: '2.0.0', identifier: 'MIT', text: 'text of b\n' },
    { name: 'a', version: '1.0.0', identifier: 'ISC' },
    { name: 'b', version: '2.0.0', identifier: 'MIT', text: 'text of b\n' },
  ]
  expect(listed(found, { a: 'text of a', b: 'another' })).toEqual([
    { name: 'a', version: '1.0.0', identifier: 'ISC', text: 'text of a' },
    { name: 'b', version: '2.0.0', identifier: 'MIT', text: 'text of b' },
  ])
})

test('a licence that is not allowed or not there stops the build, with all that is wrong', () => {
  const found = [
    { name: 'copyleft', version: '1.0.0', identifier: 'GPL-3.0-only', text: 'text' },
    { name: 'silent', version: '2.0.0', identifier: 'MIT' },
    { name: 'unnamed', version: '3.0.0', text: 'text' },
  ]
  expect(() => listed(found, {})).toThrow(
    /copyleft 1\.0\.0: expected a licence of .*, got "GPL-3\.0-only"\nsilent 2\.0\.0: expected the text.*\nunnamed 3\.0\.0: expected a licence/,
  )
})
