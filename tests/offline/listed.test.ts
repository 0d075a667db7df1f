import { describe, expect, test } from 'vitest'
import { cacheNameOf, isIntact, isOfPage, isWanted, keyOf, pathOf, pathOfKey } from '../../src/offline/listed.ts'

const folder = 'https://host.example/some/where/'

describe('an address', () => {
  test.each([
    ['https://host.example/some/where/', 'index.html'],
    ['https://host.example/some/where/?step=herniation&lang=es', 'index.html'],
    ['https://host.example/some/where/models/spine.glb', 'models/spine.glb'],
    ['https://host.example/some/where/models/spine.glb?v=2#x', 'models/spine.glb'],
  ])('%s stands for %s', (address, path) => {
    expect(pathOf(new URL(address), folder)).toBe(path)
  })

  test.each([
    'https://other.example/some/where/',
    'https://host.example/some/',
    'https://host.example/some/wherever/x',
  ])('%s is not the page’s', (address) => {
    expect(pathOf(new URL(address), folder)).toBeNull()
  })
})

test('an old file and a newer one are kept side by side, in any folder, and know their path', () => {
  const [old, newer] = ['0011', '2233'].map((hash) => keyOf({ path: 'models/spine.glb', hash }, folder))
  expect(old).not.toBe(newer)
  for (const key of [old!, newer!]) expect(pathOfKey(key, folder)).toBe('models/spine.glb')
  expect(cacheNameOf(folder)).not.toBe(cacheNameOf('https://host.example/'))
})

test('the story that is told needs its own recordings, in the form that the browser plays, and everything needs all in that form', () => {
  const paths = [
    'index.html',
    'models/spine.glb',
    'stills/sciatica/a.webp',
    ...['webm', 'm4a', 'json'].flatMap((ending) => [
      `narration/en/sciatica/patient/a.${ending}`,
      `narration/es/sciatica/patient/a.${ending}`,
      `narration/en/sciatica/student/a.${ending}`,
      `narration/la/nervus.${ending}`,
    ]),
  ]
  expect(paths.filter(isOfPage)).toEqual(['index.html', 'models/spine.glb'])
  const told = { language: 'es', story: 'sciatica', audience: 'patient' }
  expect(paths.filter((path) => isWanted(path, told, 'm4a'))).toEqual([
    'index.html',
    'models/spine.glb',
    'narration/es/sciatica/patient/a.m4a',
    'narration/es/sciatica/patient/a.json',
  ])
  expect(paths.filter((path) => !isWanted(path, 'everything', 'webm'))).toEqual(
    paths.filter((path) => path.endsWith('.m4a')),
  )
})

test('bytes are judged by what the build made of them', async () => {
  const bytes = new TextEncoder().encode('abc')
  // The well-known SHA-256 of "abc" (FIPS 180-2, B.1).
  expect(await isIntact(bytes.buffer, { hash: 'ba7816bf8f01cfea' })).toBe(true)
  expect(await isIntact(bytes.buffer, { hash: 'ba7816bf8f01cfeb' })).toBe(false)
  expect(await isIntact(bytes.slice(1).buffer, { hash: 'ba7816bf8f01cfea' })).toBe(false)
})
