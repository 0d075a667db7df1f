/** Corners of a cell are numbered x + 2y + 4z; its twelve edges join these pairs. */
export const cellEdges = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
] as const

/** Corners round each face, in order. */
const faces = [
  [0, 2, 6, 4],
  [1, 3, 7, 5],
  [0, 1, 5, 4],
  [2, 3, 7, 6],
  [0, 1, 3, 2],
  [4, 5, 7, 6],
] as const

/** How the surface passes through a cell: which separate patch each crossed edge belongs to (-1 = not crossed), and how many. */
export interface Patches {
  readonly count: number
  readonly ofEdge: Int8Array
}

const edgeBetween = (a: number, b: number): number =>
  cellEdges.findIndex(([p, q]) => (p === a && q === b) || (p === b && q === a))

/**
 * For each of the 256 ways in which corners can be inside (bit set): the patches of surface. Two sheets in one cell get two
 * patches, so that the net stays a manifold. On a face whose corners alternate the inside corners are kept apart; both cells
 * that share the face read it alike.
 */
export const patchesOf: readonly Patches[] = Array.from({ length: 256 }, (_, mask) => {
  const leader = Array.from({ length: 12 }, (_, e) => e)
  const find = (e: number): number => (leader[e] === e ? e : find(leader[e]!))
  const inside = (corner: number): boolean => ((mask >> corner) & 1) === 1
  for (const face of faces) {
    const crossed = [0, 1, 2, 3].filter((i) => inside(face[i]!) !== inside(face[(i + 1) % 4]!))
    const edge = (i: number): number => edgeBetween(face[i]!, face[(i + 1) % 4]!)
    if (crossed.length === 2) leader[find(edge(crossed[0]!))] = find(edge(crossed[1]!))
    if (crossed.length === 4)
      for (let i = 0; i < 4; i++) if (inside(face[i]!)) leader[find(edge((i + 3) % 4))] = find(edge(i))
  }
  const ofEdge = new Int8Array(12).fill(-1)
  const numbers = new Map<number, number>()
  cellEdges.forEach(([a, b], e) => {
    if (inside(a) === inside(b)) return
    const root = find(e)
    if (!numbers.has(root)) numbers.set(root, numbers.size)
    ofEdge[e] = numbers.get(root)!
  })
  return { count: numbers.size, ofEdge }
})
