import { Vector3 } from 'three'
import { welded } from './pieces.ts'

/** A closest point nearer to an edge or corner than this share of its triangle lies on it. */
const ON_EDGE = 1e-4

/**
 * For a closest point on a closed surface, the normal by which the side a point lies on is told without fail: that of the face, the sum
 * of both at an edge, all weighted by their angles at a corner (Baerentzen and Aanaes 2005). Not of unit length.
 */
export function featureNormals(
  position: Float32Array,
  index: Uint32Array,
): (face: number, on: { readonly x: number; readonly y: number; readonly z: number }) => Vector3 {
  const place = welded(position)
  const faces = index.length / 3
  const face = new Float32Array(index.length)
  const corner = new Float32Array(position.length)
  const edge = new Map<number, Vector3>()
  const count = position.length / 3
  const edgeKey = (a: number, b: number): number => {
    const [p, q] = [place[a]!, place[b]!]
    return p < q ? p * count + q : q * count + p
  }
  const [a, b, c, u, v, n] = Array.from({ length: 6 }, () => new Vector3()) as [
    Vector3,
    Vector3,
    Vector3,
    Vector3,
    Vector3,
    Vector3,
  ]
  const read = (t: number): void => {
    a.fromArray(position, index[t * 3]! * 3)
    b.fromArray(position, index[t * 3 + 1]! * 3)
    c.fromArray(position, index[t * 3 + 2]! * 3)
  }
  for (let t = 0; t < faces; t++) {
    read(t)
    n.crossVectors(u.subVectors(b, a), v.subVectors(c, a)).normalize()
    n.toArray(face, t * 3)
    const corners = [a, b, c]
    for (let k = 0; k < 3; k++) {
      const [here, next] = [index[t * 3 + k]!, index[t * 3 + ((k + 1) % 3)]!]
      const angle = u
        .subVectors(corners[(k + 1) % 3]!, corners[k]!)
        .angleTo(v.subVectors(corners[(k + 2) % 3]!, corners[k]!))
      const at = place[here]! * 3
      if (angle > 0) for (let i = 0; i < 3; i++) corner[at + i] = corner[at + i]! + n.getComponent(i) * angle
      const key = edgeKey(here, next)
      const sum = edge.get(key)
      if (sum) sum.add(n)
      else edge.set(key, n.clone())
    }
  }
  const result = new Vector3()
  return (t, on) => {
    read(t)
    n.crossVectors(u.subVectors(b, a), v.subVectors(c, a))
    const area = n.lengthSq()
    const p = c.clone().set(on.x, on.y, on.z)
    // Shares of the three corners; those of a triangle without area are all taken to be none.
    const share = [b, c, a].map((from, k) => {
      const to = [c, a, b][k]!
      return area > 0 ? u.subVectors(to, from).cross(v.subVectors(p, from)).dot(n) / area : 0
    })
    const off = share.flatMap((s, k) => (s < ON_EDGE ? [k] : []))
    if (off.length === 0) return result.fromArray(face, t * 3)
    if (off.length === 1) {
      const k = off[0]!
      return result.copy(edge.get(edgeKey(index[t * 3 + ((k + 1) % 3)]!, index[t * 3 + ((k + 2) % 3)]!))!)
    }
    const nearest = [a, b, c].reduce(
      (best, q, k, all) => (q.distanceToSquared(p) < all[best]!.distanceToSquared(p) ? k : best),
      0,
    )
    return result.fromArray(corner, place[index[t * 3 + nearest]!]! * 3)
  }
}
