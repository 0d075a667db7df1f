import { type StructureId, spinalLigamentIds, structures } from '../../src/anatomy/structures.ts'
import type { Body } from '../../src/mechanics/body.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { restingMoment } from '../../src/story/moment.ts'
import { readManifest } from '../models/manifest.ts'

const rest: Body = solve(restingMoment)
const { structures: stored } = readManifest()

/** How wide, tall and deep a structure is at rest, mm: from the manifest where it is a file, else from the body as solved. */
export function sizeAtRest(id: StructureId): readonly [number, number, number] {
  const entry = stored[id]
  if (entry) {
    const [min, max] = entry.boundsMm
    return [max[0] - min[0], max[1] - min[1], max[2] - min[2]]
  }
  return extent(computed(id))
}

function computed(id: StructureId): Float32Array {
  if (structures[id].kind === 'disc') {
    const disc = Object.entries(rest.discs).find(([name]) => id === `disc-${name}`)
    if (disc) return disc[1].annulus.positionMm
  }
  const band = spinalLigamentIds.find((ligament) => ligament === id)
  if (band) return rest.ligaments[band].positionMm
  const tube = rest.nerves[id]
  if (!tube) throw new Error(`plates: expected ${id} in a model file or in the body, found it in neither`)
  return tube.centreMm
}

function extent(positions: Float32Array): [number, number, number] {
  const min = [Infinity, Infinity, Infinity]
  const max = [-Infinity, -Infinity, -Infinity]
  for (let i = 0; i < positions.length; i++) {
    min[i % 3] = Math.min(min[i % 3]!, positions[i]!)
    max[i % 3] = Math.max(max[i % 3]!, positions[i]!)
  }
  return [max[0]! - min[0]!, max[1]! - min[1]!, max[2]! - min[2]!]
}
