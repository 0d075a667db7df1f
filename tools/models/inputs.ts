import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Part } from './part.ts'

const root = resolve(import.meta.dirname, '../..')
/** Packages whose version changes what is made. */
const packages = [
  'meshoptimizer',
  'three',
  'three-mesh-bvh',
  '@gltf-transform/core',
  '@gltf-transform/functions',
] as const

/** A module with all that it imports of ours, without names, comments and layout: what decides its outcome. */
async function essence(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    minify: true,
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]!.text
}

/** A digest of everything that each part is made from, by its id. */
export async function inputHashes(parts: readonly Part[]): Promise<ReadonlyMap<Part['id'], string>> {
  const declared = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
    readonly [group in 'dependencies' | 'devDependencies']: Readonly<Record<string, string>>
  }
  const versions = packages.map((name) => `${name}@${declared.dependencies[name] ?? declared.devDependencies[name]}`)
  const pipeline = await Promise.all(['make.ts', 'glb.ts'].map((name) => essence(resolve(import.meta.dirname, name))))
  const sources = new Map<string, string>()
  const hashes = new Map<Part['id'], string>()
  for (const part of parts) {
    const file = fileURLToPath(part.source)
    const source = sources.get(file) ?? (await essence(file))
    sources.set(file, source)
    const hash = createHash('sha256')
    for (const text of [...versions, ...pipeline, source, part.id]) hash.update(text).update('\0')
    hashes.set(part.id, hash.digest('hex').slice(0, 16))
  }
  return hashes
}
