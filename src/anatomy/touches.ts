import { type Contact, facing, touching } from './neighbours.ts'
import { nerveJunctions } from './nerves.ts'
import { mirrorId, rootLevels, type StructureId, sideOf, sides } from './structures.ts'

/** Two structures that are one with each other: what is drawn as two goes on from one to the other. */
type Joint = readonly [StructureId, StructureId]

const joints: readonly Joint[] = [
  ...sides.flatMap((side) => [
    ...nerveJunctions.map(([a, b]): Joint => [`${a}-${side}`, `${b}-${side}`]),
    ...rootLevels.flatMap((level): Joint[] => [
      [`root-${level}-${side}`, `ganglion-${level}-${side}`],
      ['cauda-equina', `root-${level}-${side}`],
    ]),
  ]),
  ['spinal-cord', 'cauda-equina'],
]

const otherOf = ([a, b]: readonly [StructureId, StructureId, ...unknown[]], id: StructureId): StructureId | null =>
  a === id ? b : b === id ? a : null

/** What a structure goes on as, or is one with: the roots of a nerve, its branches. */
export const joinedTo = (id: StructureId): readonly StructureId[] => [
  ...new Set(joints.flatMap((joint) => otherOf(joint, id) ?? [])),
]

const mirrored = ([a, b, mm2]: Contact): Contact => [mirrorId(a), mirrorId(b), mm2]

/** Rows as they stand, and those of the other side. */
const bothSides = (rows: readonly Contact[]): readonly Contact[] =>
  rows.flatMap((row) => {
    const [a, b] = row
    const [p, q] = [sideOf(a), sideOf(b)]
    const own = (p === null && q === null) || mirrorId(a) === b
    return own ? [row] : [row, mirrored(row)]
  })

const allTouching = bothSides(touching)
const allFacing = bothSides(facing)

function among(rows: readonly Contact[], id: StructureId): readonly StructureId[] {
  const joined = new Set(joinedTo(id))
  return rows.flatMap((row) => otherOf(row, id) ?? []).filter((other) => !joined.has(other))
}

/** What lies against a structure in the healthy body at rest, most of it first; what it is one with is not counted. */
export const touchesOf = (id: StructureId): readonly StructureId[] => among(allTouching, id)

/** What faces a structure with nothing between but fat or the gap of a joint, most of it first. */
export const facesOf = (id: StructureId): readonly StructureId[] => among(allFacing, id)
