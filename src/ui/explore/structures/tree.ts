import {
  type Kind,
  kinds,
  type PartId,
  partOf,
  type Region,
  type Side,
  type StructureId,
  sideOf,
  structureIds,
  structures,
} from '../../../anatomy/structures.ts'
import type { Messages } from '../../../i18n/messages.ts'

/** What the tree's first branches are. */
export const groupings = ['system', 'region'] as const
export type Grouping = (typeof groupings)[number]

const regions = ['spine', 'pelvis', 'leg', 'whole'] as const satisfies readonly Region[]

/** What a row stands for. */
export type Stands =
  | { readonly is: 'kind'; readonly kind: Kind }
  | { readonly is: 'region'; readonly region: Region }
  | { readonly is: 'part'; readonly part: PartId }
  /** One side of a pair. */
  | { readonly is: 'side'; readonly side: Side; readonly part: PartId }

/** A row of the tree with what is under it. */
export interface Branch {
  /** Unique in its tree. */
  readonly key: string
  readonly stands: Stands
  /** All structures that belong to it. */
  readonly ids: readonly StructureId[]
  readonly children: readonly Branch[]
}

const shown = structureIds.filter((id) => structures[id].kind !== 'hand')

/** Every part with its one or two structures, in the order of the table. */
export const partIds: ReadonlyMap<PartId, readonly StructureId[]> = (() => {
  const parts = new Map<PartId, StructureId[]>()
  for (const id of shown) parts.set(partOf(id), [...(parts.get(partOf(id)) ?? []), id])
  return parts
})()

function partBranch(part: PartId, ids: readonly StructureId[], under: string): Branch {
  const key = `${under}/${part}`
  const children = ids.flatMap((id): Branch[] => {
    const side = sideOf(id)
    return side === null ? [] : [{ key: `${key}/${side}`, stands: { is: 'side', side, part }, ids: [id], children: [] }]
  })
  return { key, stands: { is: 'part', part }, ids, children }
}

const partsOf = (ids: readonly StructureId[], under: string): Branch[] =>
  [...new Set(ids.map(partOf))].map((part) => partBranch(part, partIds.get(part)!, under))

/** One level of branches; those whose structures all fall into one lower group do without that group. */
function grouped<K>(
  ids: readonly StructureId[],
  under: string,
  order: readonly K[],
  of: (id: StructureId) => K,
  stands: (group: K) => Stands,
  inside: (ids: readonly StructureId[], key: string) => readonly Branch[],
): Branch[] {
  const groups = order
    .map((group) => ({ group, ids: ids.filter((id) => of(id) === group) }))
    .filter((one) => one.ids.length > 0)
  return groups.map(({ group, ids: own }) => {
    const key = `${under}/${group}`
    const [only, ...others] = new Set(own.map(partOf))
    // A group of one part is that part.
    if (only && others.length === 0) return partBranch(only, own, under)
    return { key, stands: stands(group), ids: own, children: inside(own, key) }
  })
}

const byKind = (ids: readonly StructureId[], under: string, inside: typeof partsOf): Branch[] =>
  grouped(
    ids,
    under,
    kinds,
    (id) => structures[id].kind,
    (kind) => ({ is: 'kind', kind }),
    inside,
  )
const byRegion = (ids: readonly StructureId[], under: string, inside: typeof partsOf): Branch[] =>
  grouped(
    ids,
    under,
    regions,
    (id) => structures[id].region,
    (region) => ({ is: 'region', region }),
    inside,
  )

/** A group that would be its parent's only child is left out. */
const unlessAlone =
  (split: (ids: readonly StructureId[], under: string, inside: typeof partsOf) => Branch[]) =>
  (ids: readonly StructureId[], under: string): Branch[] => {
    const groups = split(ids, under, partsOf)
    return groups.length > 1 ? groups : partsOf(ids, under)
  }

/** The whole tree: every structure of the body once. */
export const trees: Readonly<Record<Grouping, readonly Branch[]>> = {
  system: byKind(shown, 'system', unlessAlone(byRegion)),
  region: byRegion(shown, 'region', unlessAlone(byKind)),
}

/** A row as it stands in the list of all rows that can be seen. */
export interface Row {
  readonly branch: Branch
  readonly parent: string | null
  /** From 1. */
  readonly level: number
  readonly position: number
  readonly siblings: number
}

/** The rows that can be seen, top to bottom, when some branches are open. */
export function rowsOf(
  branches: readonly Branch[],
  open: ReadonlySet<string>,
  parent: string | null = null,
  level = 1,
): Row[] {
  return branches.flatMap((branch, index) => {
    const row = { branch, parent, level, position: index + 1, siblings: branches.length }
    return open.has(branch.key) ? [row, ...rowsOf(branch.children, open, branch.key, level + 1)] : [row]
  })
}

/** The keys from the trunk down to the row of a structure's part. */
export function wayTo(branches: readonly Branch[], id: StructureId): readonly string[] {
  for (const branch of branches) {
    if (!branch.ids.includes(id)) continue
    return branch.stands.is === 'part' ? [branch.key] : [branch.key, ...wayTo(branch.children, id)]
  }
  return []
}

/** What a row says; a side under its pair says only which. */
export function nameOf({ stands }: Branch, words: Messages): string {
  switch (stands.is) {
    case 'kind':
      return words.kinds[stands.kind]
    case 'region':
      return words.parts.regions[stands.region]
    case 'part':
      return words.part(stands.part)
    case 'side':
      return words.ui[stands.side]
  }
}
