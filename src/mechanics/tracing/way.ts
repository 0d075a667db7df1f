import { type NerveTrace, rootOf } from './trace.ts'
import type { NerveTree, TracedId } from './tree.ts'

/** A nerve below the tapped place, with what it divides into. */
export interface WayNode {
  readonly id: TracedId
  readonly branches: readonly WayNode[]
}

/** A traced way as it is told: the roots, what they become on the way to the tapped nerve, and that nerve with all its branches. */
export interface Way {
  readonly roots: readonly TracedId[]
  readonly between: readonly TracedId[]
  readonly here: WayNode
}

/** Puts a traced way in the order in which it is told, from the spine outwards. */
export function wayOfTrace(tree: NerveTree, { place, stretches }: NerveTrace): Way {
  const lit = new Map(stretches.map((stretch) => [stretch.id, stretch]))
  const told = new Set<TracedId>([place.id])
  const node = (id: TracedId): WayNode => {
    const from = lit.get(id)!.entersMm
    const branches = tree.junctions.flatMap(({ from: stem, to, leavesMm }) => {
      // A branch that two nerves feed is told of where it is first come to.
      if (stem !== id || !lit.has(to) || told.has(to) || leavesMm < from - 3) return []
      told.add(to)
      return [to]
    })
    return { id, branches: branches.map(node) }
  }
  const here = node(place.id)
  const rest = stretches.filter(({ id }) => !told.has(id)).sort((a, b) => b.arrivesMm - a.arrivesMm)
  const isRoot = (id: TracedId): boolean => rootOf(tree.twigs.get(id)!.stem) !== null
  return {
    roots: rest.flatMap(({ id }) => (isRoot(id) ? [id] : [])).sort(),
    between: rest.flatMap(({ id }) => (isRoot(id) ? [] : [id])),
    here,
  }
}
