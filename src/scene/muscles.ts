import type { BufferGeometry, Data3DTexture } from 'three'
import { type MuscleId, muscleIds } from '../anatomy/structures.ts'
import type { Body } from '../mechanics/body.ts'
import { pairOf } from '../mechanics/muscle.ts'
import type { Pace } from './breathe.ts'
import type { Drawing } from './drawing/drawing.ts'
import { type Flesh, hangOnBones, shapeBelly } from './flesh.ts'
import { createTissue } from './materials/tissue.ts'
import type { Warp } from './materials/warp.ts'
import type { Models } from './models.ts'
import { createPart, type Part } from './part.ts'

export interface Muscle {
  readonly id: MuscleId
  readonly part: Part
  readonly warp: Warp
}

/** Adds to a muscle's geometry what moves it. */
export function dressMuscle(geometry: BufferGeometry, id: MuscleId): void {
  hangOnBones(geometry)
  shapeBelly(geometry, pairOf(id))
}

export async function createMuscles(
  models: Models,
  flesh: Flesh,
  noise: Data3DTexture,
  drawing: Drawing,
  pace: Pace,
): Promise<Muscle[]> {
  const muscles: Muscle[] = []
  for (const id of muscleIds) {
    const geometry = models.geometries.get(id)
    if (!geometry) continue
    await pace()
    dressMuscle(geometry, id)
    const warp = flesh.warp(true)
    const tissue = createTissue('muscle', { noise, warp })
    muscles.push({ id, warp, part: createPart(id, drawing, [{ geometry, tissue }], { warp }) })
  }
  return muscles
}

/** Swells the bellies that are tense; where the flesh hangs follows from `Flesh`. */
export function shapeMuscles(muscles: readonly Muscle[], body: Body): void {
  for (const { id, part, warp } of muscles) {
    const { swellMm, tension } = body.muscles[id]
    warp.uniforms.uSwellMm.value = swellMm
    part.tissues[0]!.uniforms.uTension.value = tension
  }
}
