import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allowedInTools, isAllowed } from '../../../tools/supply/licences.ts'
import { type Lock, nameAt } from '../../../tools/supply/lock.ts'

interface Package {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly overrides: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
}
const read = (path: string): string => readFileSync(path, 'utf8')
const project = JSON.parse(read('package.json')) as Package
const lock = JSON.parse(read('package-lock.json')) as Lock
const wanted = { ...project.dependencies, ...project.devDependencies }
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/

describe('every dependency', () => {
  test('is one version, and that is the one locked', () => {
    expect(Object.keys(wanted).length).toBeGreaterThan(20)
    for (const [name, version] of Object.entries(wanted)) {
      expect(version, name).toMatch(EXACT)
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
    expect(lock.packages['']).toMatchObject({
      dependencies: project.dependencies,
      devDependencies: project.devDependencies,
    })
  })

  test('that is pinned for others too is there once', () => {
    for (const [name, version] of Object.entries(project.overrides)) {
      expect(version, name).toMatch(EXACT)
      const places = Object.keys(lock.packages).filter((place) => place !== '' && nameAt(place) === name)
      expect(
        places.map((place) => lock.packages[place]!.version),
        name,
      ).toEqual([version])
    }
  })

  test('and whatever it brings along is held by its sum, and comes from the registry', () => {
    for (const [place, { integrity, ...rest }] of Object.entries(lock.packages)) {
      if (place === '') continue
      expect(integrity, place).toMatch(/^sha512-/)
      const { resolved = 'https://registry.npmjs.org/' } = rest as { readonly resolved?: string }
      expect(resolved, place).toMatch(/^https:\/\/registry\.npmjs\.org\//)
    }
  })

  test('may be used for what it is used for', () => {
    /** Named by no licence in its package; a list of numbers, brought along by drei and not in the page. */
    const UNNAMED = ['node_modules/webgl-constants']
    const wrong = Object.entries(lock.packages)
      .filter(([place, { license }]) => place !== '' && !isAllowed(license, allowedInTools))
      .map(([place]) => place)
    expect(wrong).toEqual(UNNAMED)
  })
})

describe('no dependency is carried for nothing', () => {
  /** Those that no file imports, and what they are there for. */
  const NOT_IMPORTED: Readonly<Record<string, string>> = {
    'workbox-core': 'what its three siblings are made of, pinned with them',
    '@biomejs/biome': 'npm test runs it',
    '@types/culori': 'types',
    '@types/node': 'types',
    '@types/react': 'types',
    '@types/react-dom': 'types',
    '@types/three': 'types',
    '@types/ws': 'types',
    tsx: 'runs the tools',
    typescript: 'npm test runs it',
  }
  const filesIn = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
  /** `import ... from`, `export ... from`, `import '...'`, `import('...')`; what Node itself has is written `node:...`. */
  const NAME = /'((?:@[a-z\d-]+\/)?[a-z\d][a-z\d.-]*)(?:\/[^':]*)?'/.source
  const IMPORT = new RegExp(
    `^(?:(?:import|export)\\b[^'"=]*\\bfrom |import )${NAME}|\\b(?:import|require)\\(${NAME}\\)`,
    'gm',
  )
  const imported = new Set(
    [...['src', 'tools', 'tests', 'bench'].flatMap(filesIn), 'vite.config.ts'].flatMap((file) =>
      [...read(file).matchAll(IMPORT)].map(([, stated, called]) => stated ?? called!),
    ),
  )

  test('each is imported somewhere, or it is said why not', () => {
    expect(imported).toContain('three')
    const idle = Object.keys(wanted).filter((name) => !imported.has(name))
    expect(idle.filter((name) => !(name in NOT_IMPORTED))).toEqual([])
    expect(Object.keys(NOT_IMPORTED).filter((name) => !(name in wanted))).toEqual([])
  })

  test('and what is imported is named, not merely brought along by another', () => {
    expect([...imported].filter((name) => !(name in wanted)).sort()).toEqual([])
  })
})
