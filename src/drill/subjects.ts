import {
  type RootLevel,
  rootLevels,
  type Side,
  type StructureId,
  sideOf,
  structureIds,
  structures,
} from '../anatomy/structures.ts'

/** What the cards are about; who learns chooses among them. */
export const groups = ['bones', 'nerves', 'muscles', 'ligaments', 'deficits'] as const
export type Group = (typeof groups)[number]

type WithoutSide<T extends string> = T extends `${infer Base}-left` ? Base : T extends `${infer Base}-right` ? Base : T

/** A structure as it is asked for: both sides as one, and the ganglia of all roots as one. */
export type SubjectId =
  | Exclude<WithoutSide<StructureId>, 'skin' | 'therapist-hand' | `ganglion-${RootLevel}`>
  | 'ganglion'

/** One thing to be found and named. */
export interface Subject {
  readonly id: SubjectId
  readonly group: Exclude<Group, 'deficits'>
  /** Whatever of these is tapped is right; the first of a side is the one that is lit when it is to be named. */
  readonly parts: readonly StructureId[]
  /** Neighbours in a row of like things (vertebrae, discs, roots) are the next easiest to take for one another. */
  readonly row: { readonly name: string; readonly at: number } | null
  /** What a tap meets: the sac is a thin sleeve that lets taps through to what is in it. */
  readonly findable: boolean
}

const GANGLION = /^ganglion-/
const ROW = /^(root-|disc-)?([TLS]\d+)(-[LS]\d)?$/

const baseOf = (id: StructureId): SubjectId => {
  if (GANGLION.test(id)) return 'ganglion'
  const side = sideOf(id)
  return (side === null ? id : id.slice(0, -side.length - 1)) as SubjectId
}

const groupOf = (id: StructureId): Subject['group'] | null => {
  const { kind } = structures[id]
  if (kind === 'bone' || kind === 'disc') return 'bones'
  if (kind === 'nerve') return 'nerves'
  if (kind === 'muscle') return 'muscles'
  return kind === 'ligament' ? 'ligaments' : null
}

/** From the eleventh thoracic vertebra downwards: levels in a row. */
const LEVELS = ['T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3']

function rowOf(id: SubjectId): Subject['row'] {
  const [, what = 'vertebra', level] = ROW.exec(id) ?? []
  return level === undefined ? null : { name: what, at: LEVELS.indexOf(level) }
}

function derive(): ReadonlyMap<SubjectId, Subject> {
  const found = new Map<SubjectId, Subject & { parts: StructureId[] }>()
  for (const structure of structureIds) {
    const group = groupOf(structure)
    if (group === null) continue
    const id = baseOf(structure)
    const known = found.get(id)
    if (known) known.parts.push(structure)
    else found.set(id, { id, group, parts: [structure], row: rowOf(id), findable: id !== 'dural-sac' })
  }
  // The ganglion is a part of its root: who taps it has found the root.
  for (const level of rootLevels) {
    const root = found.get(`root-${level}`)!
    root.parts.push(`ganglion-${level}-left`, `ganglion-${level}-right`)
  }
  return found
}

const table = derive()

/** Everything worth asking for, in the order of the table of structures. */
export const subjectIds: readonly SubjectId[] = [...table.keys()]

export const subjectOf = (id: SubjectId): Subject => table.get(id)!

export const isSubject = (id: string): id is SubjectId => table.has(id as SubjectId)

/** The subject that a structure is first of all; null for skin and hands. */
export const subjectAt = (id: StructureId): SubjectId | null => (groupOf(id) === null ? null : baseOf(id))

/** Of the eight ganglia the one that is shown when their name is asked for. */
const SHOWN_GANGLION = 'ganglion-L5'

/** The structure that is lit when a subject is to be named or shown, on one side or in the midline. */
export function shownOf(id: SubjectId, side: Side): StructureId {
  const { parts } = subjectOf(id)
  if (id === 'ganglion') return `${SHOWN_GANGLION}-${side}`
  return parts.find((part) => sideOf(part) === side) ?? parts[0]!
}

/** Both sides of a subject, to be lit together. */
export const bothShown = (id: SubjectId): readonly StructureId[] => [
  ...new Set([shownOf(id, 'left'), shownOf(id, 'right')]),
]
