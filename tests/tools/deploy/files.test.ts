import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { expect, test } from 'vitest'
import { deployFiles, nginxSite, stickHeaders } from '../../../tools/deploy/files.ts'
import { mediaTypes } from '../../../tools/deploy/media-types.ts'
import { cachingOf, securityHeaders } from '../../../tools/run/headers.mjs'

test.each(Object.entries(deployFiles))('%s says what the server says', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text())
})

/** The headers of a site of nginx, read back as nginx reads them. */
const headersIn = (site: string): Record<string, string> =>
  Object.fromEntries(
    [...site.matchAll(/^ {4}add_header (\S+) "([^"]*)" always;$/gm)].map(([, name, value]) => [name, value]),
  )

const paths = [
  '/',
  '/index.html',
  '/sw.js',
  '/assets/index-C1l_UQEE.js',
  '/assets/Cl-B3zTWYuo.css',
  '/assets/x.js',
  '/models/a.glb',
]

test('nginx sends every header of the server with every answer, and no other value', () => {
  expect(headersIn(nginxSite())).toEqual(securityHeaders())
  // A header inside a location would take these away from what it serves.
  expect(nginxSite().match(/^ {5,}add_header/m)).toBeNull()
})

test('nginx keeps for ever what the server keeps for ever', () => {
  const [, fallback] = /default "([^"]*)"/.exec(nginxSite())!
  const [, pattern, kept] = /"~([^"]*)" "([^"]*)"/.exec(nginxSite())!
  for (const path of paths) expect(new RegExp(pattern!).test(path) ? kept : fallback, path).toBe(cachingOf(path))
})

test('a stick sends them too', () => {
  const headers = Object.fromEntries(
    [...stickHeaders().matchAll(/^header (\S+): (.*)$/gm)].map(([, name, value]) => [name, value]),
  )
  expect(headers).toEqual(securityHeaders())
  const rules = [...stickHeaders().matchAll(/^keep (\S+) (.*)$/gm)].map(
    ([, pattern, kept]) => [new RegExp(pattern!), kept] as const,
  )
  for (const path of paths) expect(rules.find(([pattern]) => pattern.test(path))?.[1], path).toBe(cachingOf(path))
})

test('every kind of file that is given away has its media type', () => {
  const ends = readdirSync('public', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => extname(join(parentPath, name)).slice(1))
  expect(new Set(ends).size).toBeGreaterThan(8)
  expect([...new Set(ends)].filter((end) => !(end in mediaTypes))).toEqual([])
})
