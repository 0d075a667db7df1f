import { solve } from '../mechanics/solve.ts'
import { type NerveTree, nerveTree } from '../mechanics/tracing/tree.ts'
import { restingMoment } from '../story/moment.ts'

let tree: NerveTree | null = null

/** The tree of nerves of the healthy body at rest; worked out when it is first asked for. */
export function restTree(): NerveTree {
  tree ??= nerveTree(solve(restingMoment))
  return tree
}
