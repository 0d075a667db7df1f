import { expect, test } from 'vitest'
import { type Lock, nameAt, placeOf } from '../../../tools/supply/lock.ts'
import { sbomOf } from '../../../tools/supply/sbom.ts'

const project = { name: 'page', version: '1.2.3', description: 'a page', license: 'MIT' }
const integrity = `sha512-${Buffer.from('ab'.repeat(64), 'hex').toString('base64')}`
const lock: Lock = {
  lockfileVersion: 3,
  packages: {
    '': { version: '1.2.3', dependencies: { a: '1.0.0', '@s/b': '2.0.0' }, devDependencies: { tool: '4.0.0' } },
    'node_modules/a': { version: '1.0.0', integrity, license: 'MIT', dependencies: { c: '^1.0.0' } },
    'node_modules/a/node_modules/c': { version: '1.1.0', license: 'MIT OR Apache-2.0' },
    'node_modules/@s/b': { version: '2.0.0', license: 'ISC', dependencies: { c: '^2.0.0', missing: '*' } },
    'node_modules/c': { version: '2.1.0', license: 'of its own kind' },
    'node_modules/tool': { version: '4.0.0', dev: true },
  },
}
const bomOf = (one: Lock): ReturnType<typeof JSON.parse> =>
  JSON.parse(sbomOf(project, one, new Set(['a@1.0.0', 'c@1.1.0'])))

test('a package is found where Node looks for it', () => {
  expect(nameAt('node_modules/a/node_modules/@s/b')).toBe('@s/b')
  expect(placeOf(lock, 'node_modules/a', 'c')).toBe('node_modules/a/node_modules/c')
  expect(placeOf(lock, 'node_modules/a/node_modules/c', 'a')).toBe('node_modules/a')
  expect(placeOf(lock, 'node_modules/@s/b', 'c')).toBe('node_modules/c')
  expect(placeOf(lock, '', 'tool')).toBe('node_modules/tool')
  expect(placeOf(lock, 'node_modules/@s/b', 'missing')).toBeNull()
})

test('every package is in it with sum, licence, and whether the page holds it', () => {
  const { components, metadata } = bomOf(lock)
  const found = Object.fromEntries(components.map(({ purl, scope }: { purl: string; scope: string }) => [purl, scope]))
  expect(found).toMatchObject({
    'pkg:npm/a@1.0.0': 'required',
    'pkg:npm/c@1.1.0': 'required',
    'pkg:npm/%40s/b@2.0.0': 'optional',
    'pkg:npm/c@2.1.0': 'optional',
    'pkg:npm/tool@4.0.0': 'excluded',
  })
  const [a] = components.filter(({ name }: { name: string }) => name === 'a')
  expect(a.hashes).toEqual([{ alg: 'SHA-512', content: 'ab'.repeat(64) }])
  expect(a.licenses).toEqual([{ license: { id: 'MIT' } }])
  expect(metadata.component).toMatchObject({ name: 'page', version: '1.2.3', type: 'application' })
})

test('the models and the voices are in it under their own licence', () => {
  const data = bomOf(lock).components.filter(({ type }: { type: string }) => type === 'data')
  expect(data.map(({ name, licenses }: { name: string; licenses: unknown }) => [name, licenses])).toEqual([
    ['models', [{ license: { id: 'CC-BY-4.0' } }]],
    ['narration', [{ license: { id: 'CC-BY-4.0' } }]],
  ])
})

test('what depends on what is what Node would load', () => {
  const { dependencies } = bomOf(lock)
  const on = (ref: string) => dependencies.find((one: { ref: string }) => one.ref === ref)?.dependsOn
  expect(on('pkg:npm/a@1.0.0')).toEqual(['pkg:npm/c@1.1.0'])
  expect(on('pkg:npm/%40s/b@2.0.0')).toEqual(['pkg:npm/c@2.1.0'])
  expect(on('pkg:npm/page@1.2.3')).toEqual(['pkg:npm/%40s/b@2.0.0', 'pkg:npm/a@1.0.0', 'pkg:npm/tool@4.0.0'])
})

test('it is the same bytes whatever the order of the lock file, without a time or a serial number', () => {
  const turned: Lock = { ...lock, packages: Object.fromEntries(Object.entries(lock.packages).reverse()) }
  const inPage = new Set(['a@1.0.0'])
  expect(sbomOf(project, turned, inPage)).toBe(sbomOf(project, lock, inPage))
  expect(sbomOf(project, lock, inPage)).not.toMatch(/timestamp|serialNumber/)
})

test('a page that holds what nobody locked has none', () => {
  expect(() => sbomOf(project, lock, new Set(['a@1.0.1']))).toThrow('package-lock.json: expected a@1.0.1')
})
