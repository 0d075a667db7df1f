import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ModelFile, StructureId } from '../../src/anatomy/structures.ts'
import type { Vec3 } from '../../src/math/vec3.ts'

/** Where the model files and their manifest live. */
export const modelFolder = resolve(import.meta.dirname, '../../public/models')

export interface Size {
  readonly triangles: number
  readonly bytes: number
}

/** Measures of one structure as it is in its file. */
export interface Entry {
  readonly file: ModelFile
  readonly triangles: number
  /** What it alone takes, compressed. */
  readonly bytes: number
  /** The same of the finer version; null where it has none. */
  readonly fine: Size | null
  /** The same in the file of coarse shapes; null until that is made. */
  readonly coarse: Size | null
  readonly volumeCm3: number
  readonly boundsMm: readonly [min: Vec3, max: Vec3]
  readonly genus: number
  readonly components: number
  /** Digest of everything that it was made from. */
  readonly inputHash: string
}

export interface Manifest {
  readonly version: 2
  /** Digest of all structures' digests. */
  readonly inputHash: string
  /** The same when the coarse file was made. */
  readonly coarseHash: string
  readonly structures: Readonly<Partial<Record<StructureId, Entry>>>
}

const path = resolve(modelFolder, 'manifest.json')

/** The committed manifest; an empty one where there is none yet. */
export function readManifest(): Manifest {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return { version: 2, inputHash: '', coarseHash: '', structures: {} }
    throw error
  }
}

/** Puts the manifest in place at one stroke, one structure a line. */
export function writeManifest(manifest: Manifest): void {
  const lines = Object.entries(manifest.structures).map(
    ([id, entry]) => `    ${JSON.stringify(id)}: ${JSON.stringify(entry)}`,
  )
  const text = `{\n  "version": 2,\n  "inputHash": "${manifest.inputHash}",\n  "coarseHash": "${manifest.coarseHash}",\n  "structures": {\n${lines.join(',\n')}\n  }\n}\n`
  writeFileSync(`${path}.part`, text)
  renameSync(`${path}.part`, path)
}
