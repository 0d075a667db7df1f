import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const three = ['react', '@react-three/fiber', 'three', 'camera-controls', 'three-mesh-bvh', 'meshoptimizer']

/** What each layer may import: other layers, then packages. */
const layers: Readonly<Record<string, readonly string[]>> = {
  math: [],
  anatomy: ['math'],
  evidence: ['math'],
  mechanics: ['math', 'anatomy'],
  report: ['anatomy', 'mechanics'],
  story: ['math', 'anatomy', 'mechanics', 'evidence'],
  drill: ['math', 'anatomy', 'mechanics', 'story', 'ts-fsrs'],
  offline: ['workbox-range-requests', 'workbox-routing', 'workbox-strategies'],
  i18n: ['anatomy', 'mechanics', 'report', 'story', 'evidence', 'drill'],
  state: ['anatomy', 'mechanics', 'report', 'story', 'drill', 'i18n', 'offline', 'zustand'],
  parts: ['state', 'react'],
  scene: ['math', 'anatomy', 'mechanics', 'story', 'i18n', 'state', 'parts', ...three],
  ui: [
    'anatomy',
    'evidence',
    'mechanics',
    'report',
    'story',
    'drill',
    'i18n',
    'state',
    'parts',
    'react',
    'minisearch',
    'react-dom',
    'uqr',
  ],
  narration: ['story', 'i18n', 'state'],
  remote: ['anatomy', 'mechanics', 'i18n', 'state'],
  app: [
    'math',
    'anatomy',
    'evidence',
    'mechanics',
    'report',
    'story',
    'i18n',
    'offline',
    'state',
    'parts',
    'scene',
    'ui',
    'narration',
    'react',
    'react-dom',
  ],
}

const root = resolve(import.meta.dirname, '../src')
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\s]+)['"]/g

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(entry.name) ? [path] : []
  })

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Every import that crosses a layer it may not cross, as `file imports thing`, and how many files were read. */
function offenders(): { found: string[]; read: number } {
  const found: string[] = []
  const files = filesIn(root)
  for (const file of files) {
    const layer = relative(root, file).split('/')[0]!
    const allowed = layers[layer]
    if (!allowed) {
      found.push(`${relative(root, file)}: ${layer} is not a layer`)
      continue
    }
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      if (specifier!.endsWith('.css')) continue
      const target = specifier!.startsWith('.')
        ? relative(root, resolve(dirname(file), specifier!)).split('/')[0]!
        : packageOf(specifier!)
      if (target !== layer && !allowed.includes(target)) found.push(`${relative(root, file)} imports ${specifier}`)
    }
  }
  return { found, read: files.length }
}

test('each layer imports only what it may, and all layers were read', () => {
  const { found, read } = offenders()
  expect(found).toEqual([])
  expect(read).toBeGreaterThan(40)
})

test('no file has a default export but configurations', () => {
  const bad = filesIn(root).filter((file) => /^export default/m.test(readFileSync(file, 'utf8')))
  expect(bad).toEqual([])
})
