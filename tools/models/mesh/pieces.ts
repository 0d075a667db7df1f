/** Which vertices stand in one place, as the number of the first that does. */
export function welded(position: Float32Array): Uint32Array {
  const first = new Map<string, number>()
  return Uint32Array.from({ length: position.length / 3 }, (_, v) => {
    const key = `${position[v * 3]} ${position[v * 3 + 1]} ${position[v * 3 + 2]}`
    const known = first.get(key)
    if (known === undefined) first.set(key, v)
    return known ?? v
  })
}

/** The triangles of each connected piece of a mesh; vertices in one place are one. */
export function piecesOf(position: Float32Array, index: Uint32Array): readonly Uint32Array[] {
  const leader = welded(position)
  const find = (v: number): number => {
    let at = v
    while (leader[at] !== at) at = leader[at]!
    leader[v] = at
    return at
  }
  for (let t = 0; t < index.length; t += 3)
    for (const k of [1, 2]) {
      const [a, b] = [find(index[t]!), find(index[t + k]!)]
      leader[Math.max(a, b)] = Math.min(a, b)
    }
  const pieces = new Map<number, number[]>()
  for (let t = 0; t < index.length; t += 3) {
    const name = find(index[t]!)
    const piece = pieces.get(name) ?? []
    if (piece.length === 0) pieces.set(name, piece)
    piece.push(index[t]!, index[t + 1]!, index[t + 2]!)
  }
  return [...pieces.values()].map((piece) => Uint32Array.from(piece))
}
