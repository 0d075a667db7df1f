import { describe, expect, test } from 'vitest'
import { structureIds, structures } from '../../src/anatomy/structures.ts'
import { en } from '../../src/i18n/en/index.ts'
import { es } from '../../src/i18n/es/index.ts'
import { type Branch, groupings, nameOf, rowsOf, trees, wayTo } from '../../src/ui/explore/structures/tree.ts'

const body = structureIds.filter((id) => structures[id].kind !== 'hand')
const all = (branches: readonly Branch[]): Branch[] => branches.flatMap((branch) => [branch, ...all(branch.children)])

describe.each(groupings)('the tree by %s', (grouping) => {
  const tree = trees[grouping]

  test('holds every structure of the body once, under keys of its own', () => {
    expect(tree.flatMap(({ ids }) => ids).sort()).toEqual([...body].sort())
    const keys = all(tree).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('each branch holds what is under it, and no more', () => {
    for (const { key, ids, children } of all(tree))
      if (children.length > 0) expect(children.flatMap((child) => child.ids).sort(), key).toEqual([...ids].sort())
  })

  test('no group stands alone in another, and every row has a name in each language', () => {
    for (const branch of all(tree)) {
      const groups = branch.children.filter(({ stands }) => stands.is === 'kind' || stands.is === 'region')
      expect(groups.length, branch.key).not.toBe(1)
      for (const words of [en, es]) expect(nameOf(branch, words), branch.key).not.toBe('')
    }
  })

  test('leads to every structure, and shows its row once the way is open', () => {
    for (const id of body) {
      const way = wayTo(tree, id)
      const rows = rowsOf(tree, new Set(way.slice(0, -1)))
      const row = rows.find(({ branch }) => branch.key === way.at(-1))
      expect(row?.branch.ids, id).toContain(id)
      expect(row?.level, id).toBe(way.length)
    }
  })
})

test('closed, the tree is a handful of rows', () => {
  for (const grouping of groupings) expect(rowsOf(trees[grouping], new Set()).length).toBeLessThan(8)
})
