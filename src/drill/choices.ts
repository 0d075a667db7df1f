import { type NerveName, nerveNames } from '../anatomy/nerves.ts'
import { structures } from '../anatomy/structures.ts'
import { random } from '../math/random.ts'
import { type SubjectId, shownOf, subjectIds, subjectOf } from './subjects.ts'

/** How many names are offered. */
export const OFFERED = 4

/** The same list in another order; the same seed gives the same order. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = random(seed)
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

/** How far apart two subjects are for who must tell them apart: neighbours in a row, then a kind in a region, then a kind. */
function farness(a: SubjectId, b: SubjectId): number {
  const one = subjectOf(a)
  const other = subjectOf(b)
  if (one.row && other.row?.name === one.row.name) return Math.abs(one.row.at - other.row.at) / 10
  const { kind, region } = structures[shownOf(a, 'right')]
  const near = structures[shownOf(b, 'right')]
  return (kind === near.kind ? 1 : 10) + (region === near.region ? 0 : 2) + (one.row || other.row ? 0.5 : 0)
}

/** The few among some subjects that are the nearest to one; among equally near ones the seed chooses. */
export const nearestOf = (subject: SubjectId, among: readonly SubjectId[], seed: number): readonly SubjectId[] =>
  shuffled(
    among.filter((id) => id !== subject),
    seed,
  )
    .map((id) => ({ id, far: farness(subject, id) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, OFFERED - 1)
    .map(({ id }) => id)

/** The names that are offered for a subject: its own and the nearest others, in an order of the seed. */
export const namesFor = (subject: SubjectId, seed: number): readonly SubjectId[] =>
  shuffled([subject, ...nearestOf(subject, subjectIds, seed)], seed + 1)

/** The drawn nerves that are offered for one: its own and the nearest others. */
export const nervesFor = (nerve: NerveName, seed: number): readonly NerveName[] =>
  shuffled([nerve, ...(nearestOf(nerve, nerveNames, seed) as readonly NerveName[])], seed + 1)
