import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Part } from './part.ts'

const root = resolve(import.meta.dirname, '../..')
/** Packages whose version changes what is made, and what is written. */
const makers = ['meshoptimizer', 'three', 'three-mesh-bvh']
const writers = ['meshoptimizer', '@gltf-transform/core', '@gltf-transform/extensions', '@gltf-transform/functions']

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

/** Digests of what a part is made from: its mesh, and the mesh as it is stored in a file. */
export interface Inputs {
  readonly mesh: string
  readonly stored: string
}

export async function inputsOf(parts: readonly Part[]): Promise<ReadonlyMap<Part['id'], Inputs>> {
  const declared = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
    readonly [group in 'dependencies' | 'devDependencies']: Readonly<Record<string, string>>
  }
  const version = (name: string): string => `${name}@${declared.dependencies[name] ?? declared.devDependencies[name]}`
  const making = [...makers.map(version), await essence(resolve(import.meta.dirname, 'make.ts'))]
  const writing = [
    ...writers.map(version),
    await essence(resolve(import.meta.dirname, 'levels.ts')),
    await essence(resolve(import.meta.dirname, 'glb.ts')),
  ]
  const sources = new Map<string, string>()
  const inputs = new Map<Part['id'], Inputs>()
  for (const part of parts) {
    const file = fileURLToPath(part.source)
    const source = sources.get(file) ?? (await essence(file))
    sources.set(file, source)
    const mesh = digest([...making, source, part.id])
    inputs.set(part.id, { mesh, stored: digest([...writing, mesh]) })
  }
  return inputs
}

/** A short digest of some texts in order. */
export function digest(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex').slice(0, 16)
}
