import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { abdominalWall } from '../../../src/anatomy/muscles/abdominal-wall.ts'
import { back } from '../../../src/anatomy/muscles/back.ts'
import { discIds } from '../../../src/anatomy/spine.ts'
import { rootLevels, type StructureId } from '../../../src/anatomy/structures.ts'
import { add, cross, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Tube } from '../../../src/mechanics/body.ts'
import { solve } from '../../../src/mechanics/solve.ts'
import { restingMoment } from '../../../src/story/moment.ts'
import { modelFolder } from '../../../tools/models/manifest.ts'
import { fibreSurface } from '../../../tools/models/mesh/fibre-surface.ts'
import type { Mesh } from '../../../tools/models/mesh/mesh.ts'
import { simplify } from '../../../tools/models/mesh/simplify.ts'
import { parts } from '../../../tools/models/shapes/muscles.ts'
import { decodeModel } from '../../../tools/models/stored.ts'
import { deepest, type Solid, solid } from './overlap.ts'

const trunk = { ...abdominalWall, ...back }
type TrunkId = keyof typeof trunk
const ids = Object.keys(trunk) as TrunkId[]

const MOST_MM = 0.5
/** A muscle is held on bone at its ends: this much of the way along its fibres does not count against bone. */
const ATTACHED_MM = 14
const ALONG_UNIT_MM = 512

const meshes = new Map<TrunkId, Mesh>()
const solids = new Map<TrunkId, Solid>()
const bones = new Map<string, Solid>()
const body = solve(restingMoment)

beforeAll(async () => {
  for (const id of ids) {
    const part = parts.find((p) => p.id === `${id}-left`)!
    const mesh = simplify(part.build(), part.triangles)
    meshes.set(id, mesh)
    solids.set(id, solid(mesh))
  }
  const wanted = /^(T1[12]|L[1-5]|sacrum|hip-bone-left|femur-left)$/
  for (const file of ['spine', 'pelvis', 'legs'])
    for (const stored of await decodeModel(readFileSync(resolve(modelFolder, `${file}.glb`))))
      if (wanted.test(stored.id)) bones.set(stored.id, solid(stored))
}, 300_000)

/** Whether a corner of a muscle is part of its free belly, away from both ends of its own head. */
function freeBelly(id: TrunkId): (point: Vec3, vertex: number) => boolean {
  const lengths = trunk[id].heads.map((head) => fibreSurface(head).lengthMm)
  const headOf = headOfVertex(meshes.get(id)!, lengths.length)
  const { fibre } = meshes.get(id)!
  return (_, v) => {
    const alongMm = fibre![v * 4]! * ALONG_UNIT_MM
    return alongMm > ATTACHED_MM && alongMm < lengths[headOf[v]!]! - ATTACHED_MM
  }
}

/** Heads are joined one after another and share no corner, so a new piece begins where no triangle reaches back. */
function headOfVertex({ position, index }: Mesh, heads: number): Int32Array {
  const count = position.length / 3
  const reach = new Int32Array(count)
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [index[t]!, index[t + 1]!, index[t + 2]!]
    const least = Math.min(a, b, c)
    reach[least] = Math.max(reach[least]!, a, b, c)
  }
  const head = new Int32Array(count)
  let furthest = -1
  let current = -1
  for (let v = 0; v < count; v++) {
    if (v > furthest) current++
    furthest = Math.max(furthest, reach[v]!, v)
    head[v] = current
  }
  expect(current + 1).toBe(heads)
  return head
}

/** Points on the surface of a nerve, eight a station. */
function rimOf({ count, centreMm, wide, halfWidthMm, halfThicknessMm }: Tube): Float32Array {
  const vec = (from: Float32Array, i: number): Vec3 => [from[i * 3]!, from[i * 3 + 1]!, from[i * 3 + 2]!]
  const points: number[] = []
  for (let i = 0; i < count; i++) {
    const [centre, across] = [vec(centreMm, i), normalize(vec(wide, i))]
    const along = normalize(sub(vec(centreMm, Math.min(i + 1, count - 1)), vec(centreMm, Math.max(i - 1, 0))))
    const through = cross(along, across)
    for (let k = 0; k < 8; k++) {
      const angle = (k * Math.PI) / 4
      const out = add(
        scale(across, halfWidthMm[i]! * Math.cos(angle)),
        scale(through, halfThicknessMm[i]! * Math.sin(angle)),
      )
      points.push(...add(centre, out))
    }
  }
  return Float32Array.from(points)
}

describe('muscles of the trunk at rest', () => {
  it.each(ids)('%s lies on bones and not in them', (id) => {
    expect(bones.size).toBe(10)
    const free = freeBelly(id)
    const { position } = meshes.get(id)!
    let seen = 0
    for (const [bone, into] of bones) {
      const found = deepest(position, into, free)
      seen += found.seen
      expect(found.mm, `${id} in ${bone} at ${found.at}`).toBeLessThan(MOST_MM)
    }
    expect(seen).toBeGreaterThan(5000)
  })

  it.each(ids)('no process or crest pierces %s', (id) => {
    const ends = trunk[id].heads.flatMap(({ stations, lines }) =>
      (lines ?? [stations.map(({ centre }) => ({ point: centre }))]).flatMap((line) => [
        line[0]!.point,
        line[line.length - 1]!.point,
      ]),
    )
    const attached = (p: Vec3): boolean => ends.some((e) => Math.hypot(p[0] - e[0], p[1] - e[1], p[2] - e[2]) < 18)
    for (const [bone, { position }] of bones) {
      const found = deepest(position, solids.get(id)!, (p) => p[0] > 0 && !attached(p))
      expect(found.mm, `${bone} in ${id} at ${found.at}`).toBeLessThan(MOST_MM)
    }
  })

  it.each(ids)('%s leaves its neighbours their room', (id) => {
    const free = freeBelly(id)
    for (const other of ids)
      if (other !== id) {
        const found = deepest(meshes.get(id)!.position, solids.get(other)!, free)
        expect(found.mm, `${id} in ${other} at ${found.at}`).toBeLessThan(MOST_MM)
      }
  })

  it.each(ids)('%s leaves the discs their room', (id) => {
    for (const disc of discIds) {
      const found = deepest(body.discs[disc].annulus.positionMm, solids.get(id)!)
      expect(found.seen).toBeGreaterThan(100)
      expect(found.mm, `disc ${disc} in ${id} at ${found.at}`).toBeLessThan(MOST_MM)
    }
  })

  // In life the first three lumbar nerves run out through psoas: they are drawn into it, so only what passes behind counts for it.
  it.each(ids)('%s leaves the nerves that pass it free', (id) => {
    const through = id === 'psoas-major' ? ['L1', 'L2', 'L3'] : []
    const passing = [
      ...rootLevels.filter((level) => !through.includes(level)).map((level) => `root-${level}-left`),
      'lumbosacral-trunk-left',
      'sciatic-nerve-left',
      'dural-sac',
    ] as StructureId[]
    for (const nerve of passing) {
      const tube = body.nerves[nerve]
      expect(tube, nerve).toBeDefined()
      const found = deepest(rimOf(tube!), solids.get(id)!)
      expect(found.mm, `${nerve} in ${id} at ${found.at}`).toBeLessThan(MOST_MM)
    }
  })
})
