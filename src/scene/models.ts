import type { BufferGeometry } from 'three'
import { type StructureId, structures } from '../anatomy/structures.ts'
import { createPace } from './breathe.ts'
import { takeModel } from './fetch-model.ts'
import { COARSE, modelFiles } from './model-files.ts'
import { bodyGeometry } from './model-geometry.ts'
import { readShapes, startReader } from './model-reader.ts'

/** Shapes by structure: mm, body frame, at rest (hands: their own frame). */
export interface Models {
  readonly geometries: ReadonlyMap<StructureId, BufferGeometry>
}

/** What could be read of a model file. */
export interface Loaded extends Models {
  /** One line for each thing that went wrong: what was asked for and what came. */
  readonly problems: readonly string[]
}

startReader()

/** Reads one model file; one that is missing or broken has no shapes and says why. Never rejects. */
export async function loadModel(name: string): Promise<Loaded> {
  const geometries = new Map<StructureId, BufferGeometry>()
  const problems: string[] = []
  const pace = createPace()
  try {
    for (const shape of await readShapes(await takeModel(name))) {
      await pace()
      const id = shape.name as StructureId
      // A node that the table does not know would silently stay undrawn.
      if (structures[id]?.model) geometries.set(id, bodyGeometry(shape))
      else problems.push(`${name}.glb: expected nodes named by structures with a model, got ${shape.name}`)
    }
  } catch (error) {
    geometries.clear()
    problems.push(`${name}.glb: ${error instanceof Error ? error.message : String(error)}`)
  }
  return { geometries, problems }
}

/** The shapes of the first picture: coarse ones, or, where those cannot be had, the usual ones. */
export async function firstShapes(): Promise<Loaded> {
  const coarse = await loadModel(COARSE)
  if (coarse.geometries.size > 0) return coarse
  const usual = await Promise.all(modelFiles.map(loadModel))
  return {
    geometries: new Map(usual.flatMap(({ geometries }) => [...geometries])),
    problems: [...coarse.problems, ...usual.flatMap(({ problems }) => problems)],
  }
}
