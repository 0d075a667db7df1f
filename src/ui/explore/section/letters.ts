import type { Slice } from '../../../state/slice.ts'

export type Edge = 'right' | 'left' | 'front' | 'back' | 'head' | 'feet'

/** A slanting direction is named by two of them from this share on. */
const SECOND = 0.42

/** What lies that way in the body, most of all first: one direction, or two where the way slants. */
export function edgesOf([x, y, z]: readonly [number, number, number]): readonly Edge[] {
  const ways: readonly (readonly [Edge, number])[] = [
    [x > 0 ? 'left' : 'right', Math.abs(x)],
    [y > 0 ? 'head' : 'feet', Math.abs(y)],
    [z > 0 ? 'front' : 'back', Math.abs(z)],
  ]
  const sorted = [...ways].sort((a, b) => b[1] - a[1])
  return sorted.filter(([, size], rank) => rank === 0 || (rank === 1 && size > SECOND)).map(([edge]) => edge)
}

const away = ([x, y, z]: readonly [number, number, number]): readonly [number, number, number] => [-x, -y, -z]

/** What stands at each edge of the picture of a cut. */
export const lettersOf = ({ right, up }: Pick<Slice, 'right' | 'up'>) => ({
  onLeft: edgesOf(away(right)),
  onRight: edgesOf(right),
  above: edgesOf(up),
  below: edgesOf(away(up)),
})
