import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BufferAttribute, BufferGeometry, DoubleSide, Matrix4, Quaternion, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Vec3 } from '../../../src/math/vec3.ts'

/** A real bone's surface: triangles as a soup, mm, and a tree to search them. */
export interface Person {
  readonly name: string
  readonly soup: Float32Array
  readonly tree: MeshBVH
}

/** Points spread evenly over a surface, and the unit normals there. */
export interface Samples {
  readonly points: readonly Vec3[]
  readonly normals: readonly Vec3[]
}

/** Every person in a folder of binary STL files, one a file. */
export function readPeople(folder: string): readonly Person[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.stl'))
  if (files.length === 0) throw new Error(`--people: expected STL files in ${folder}, found none`)
  return files.sort().map((file) => person(file.replace('.stl', ''), readStl(join(folder, file))))
}

export const person = (name: string, soup: Float32Array): Person => ({ name, soup, tree: treeOf(soup) })

function readStl(file: string): Float32Array {
  const bytes = readFileSync(file)
  const count = bytes.readUInt32LE(80)
  if (bytes.length < 84 + count * 50) throw new Error(`${file}: expected a binary STL of ${count} triangles`)
  const soup = new Float32Array(count * 9)
  for (let t = 0; t < count; t++)
    for (let k = 0; k < 9; k++) soup[t * 9 + k] = bytes.readFloatLE(84 + t * 50 + 12 + k * 4)
  return soup
}

function treeOf(soup: Float32Array): MeshBVH {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(soup, 3))
  return new MeshBVH(geometry, { indirect: true })
}

/** `count` points spread over a soup by area, the same ones each time. */
export function samplesOf(soup: Float32Array, count: number): Samples {
  const triangles = soup.length / 9
  const reach = new Float64Array(triangles)
  const corner = (t: number, c: number): Vector3 => new Vector3().fromArray(soup, t * 9 + c * 3)
  const facing = (t: number): Vector3 => {
    const a = corner(t, 0)
    return corner(t, 1).sub(a).cross(corner(t, 2).sub(a))
  }
  let area = 0
  for (let t = 0; t < triangles; t++) {
    area += facing(t).length()
    reach[t] = area
  }
  const points: Vec3[] = []
  const normals: Vec3[] = []
  const random = seeded(7)
  for (let t = 0, k = 0; k < count; k++) {
    while (t < triangles - 1 && reach[t]! < ((k + 0.5) / count) * area) t++
    let u = random()
    let v = random()
    if (u + v > 1) [u, v] = [1 - u, 1 - v]
    const a = corner(t, 0)
    const p = a.clone().multiplyScalar(1 - u - v)
    p.addScaledVector(corner(t, 1), u).addScaledVector(corner(t, 2), v)
    points.push(p.toArray())
    normals.push(facing(t).normalize().toArray())
  }
  return { points, normals }
}

/** Numbers from 0 to 1, the same row for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** Distance to the surface, negative inside: inside is what two of three rays find. */
export function signedDistance({ tree }: Person, point: Vec3): number {
  const at = new Vector3(...point)
  const inside = [
    [1, 0.013, 0.007],
    [0.011, 1, 0.017],
    [0.019, 0.005, 1],
  ].filter((way) => tree.raycast(new Ray(at, new Vector3(...way).normalize()), DoubleSide).length % 2 === 1)
  const { distance } = tree.closestPointToPoint(at)!
  return inside.length >= 2 ? -distance : distance
}

const ROUNDS = 40
const TRUSTED_SHARE = 0.95

/** The person laid on to `ours` by turning, moving and one uniform scale: the spread of the surfaces sets the size, closest points the rest. */
export function laidOn(them: Person, ours: Person): Person {
  const { points } = samplesOf(them.soup, 2000)
  const [a, b] = [spread(points), spread(samplesOf(ours.soup, 2000).points)]
  const size = b.radius / a.radius
  let placed = new Matrix4().makeScale(size, size, size)
  placed.setPosition(b.centre.clone().addScaledVector(a.centre, -size))
  for (let round = 0; round < ROUNDS; round++) {
    const pairs = points
      .map((p) => {
        const from = new Vector3(...p).applyMatrix4(placed)
        const { point, distance } = ours.tree.closestPointToPoint(from)!
        return { from, to: point.clone(), distance }
      })
      .sort((p, q) => p.distance - q.distance)
    placed = rigid(pairs.slice(0, Math.floor(pairs.length * TRUSTED_SHARE))).multiply(placed)
  }
  const soup = new Float32Array(them.soup.length)
  const p = new Vector3()
  for (let i = 0; i < soup.length; i += 3) p.fromArray(them.soup, i).applyMatrix4(placed).toArray(soup, i)
  return person(them.name, soup)
}

function spread(points: readonly Vec3[]): { centre: Vector3; radius: number } {
  const centre = new Vector3()
  for (const p of points) centre.addScaledVector(new Vector3(...p), 1 / points.length)
  const squares = points.reduce((sum, p) => sum + centre.distanceToSquared(new Vector3(...p)), 0)
  return { centre, radius: Math.sqrt(squares / points.length) }
}

/** The rigid motion that takes paired points best on to one another (Horn's quaternion, by power iteration). */
function rigid(pairs: readonly { readonly from: Vector3; readonly to: Vector3 }[]): Matrix4 {
  const [ca, cb] = [new Vector3(), new Vector3()]
  for (const { from, to } of pairs) {
    ca.addScaledVector(from, 1 / pairs.length)
    cb.addScaledVector(to, 1 / pairs.length)
  }
  const s = Array.from({ length: 9 }, () => 0)
  for (const { from, to } of pairs) {
    const a = from.clone().sub(ca).toArray()
    const b = to.clone().sub(cb).toArray()
    for (let i = 0; i < 9; i++) s[i] = s[i]! + a[Math.floor(i / 3)]! * b[i % 3]!
  }
  const [xx, xy, xz, yx, yy, yz, zx, zy, zz] = s as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const n = [
    [xx + yy + zz, yz - zy, zx - xz, xy - yx],
    [yz - zy, xx - yy - zz, xy + yx, zx + xz],
    [zx - xz, xy + yx, yy - xx - zz, yz + zy],
    [xy - yx, zx + xz, yz + zy, zz - xx - yy],
  ]
  const shift = Math.max(...n.map((row) => row.reduce((sum, x) => sum + Math.abs(x), 0)))
  let q = [1, 0.01, 0.01, 0.01]
  for (let k = 0; k < 300; k++) {
    const next = n.map((row, i) => row.reduce((sum, x, j) => sum + x * q[j]!, 0) + shift * q[i]!)
    const size = Math.hypot(...next)
    q = next.map((x) => x / size)
  }
  const turn = new Quaternion(q[1]!, q[2]!, q[3]!, q[0]!)
  const move = cb.clone().sub(ca.clone().applyQuaternion(turn))
  return new Matrix4().compose(move, turn, new Vector3(1, 1, 1))
}
