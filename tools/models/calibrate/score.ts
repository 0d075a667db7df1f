import { Vector3 } from 'three'
import type { Mesh } from '../mesh/mesh.ts'
import { type Person, person, samplesOf } from './person.ts'

/** How near a shape is to people, both ways: mm, and how far the normals agree, 0..1. */
export interface Score {
  readonly meanMm: number
  readonly p95Mm: number
  readonly normals: number
}

const SAMPLES = 3000

/** A mesh as a surface to be measured against. */
export function surfaceOf({ position, index }: Pick<Mesh, 'position' | 'index'>): Person {
  const soup = new Float32Array(index.length * 3)
  for (const [i, v] of index.entries()) soup.set(position.subarray(v * 3, v * 3 + 3), i * 3)
  return person('ours', soup)
}

/** Symmetric surface distance between ours and each person laid on it, averaged over the people. */
export function scoreOf(ours: Person, people: readonly Person[]): Score {
  const each = people.map((them) => {
    const there = oneWay(ours, them)
    const back = oneWay(them, ours)
    const all = [...there.distances, ...back.distances].sort((a, b) => a - b)
    return {
      meanMm: all.reduce((sum, d) => sum + d, 0) / all.length,
      p95Mm: all[Math.floor(all.length * 0.95)]!,
      normals: (there.agreement + back.agreement) / 2,
    }
  })
  const mean = (key: keyof Score): number => each.reduce((sum, score) => sum + score[key], 0) / each.length
  return { meanMm: mean('meanMm'), p95Mm: mean('p95Mm'), normals: mean('normals') }
}

function oneWay(from: Person, to: Person): { distances: number[]; agreement: number } {
  const { points, normals } = samplesOf(from.soup, SAMPLES)
  const corner = (t: number, c: number): Vector3 => new Vector3().fromArray(to.soup, t * 9 + c * 3)
  let agreement = 0
  const distances = points.map((p, i) => {
    const { distance, faceIndex } = to.tree.closestPointToPoint(new Vector3(...p))!
    const a = corner(faceIndex, 0)
    const facing = corner(faceIndex, 1).sub(a).cross(corner(faceIndex, 2).sub(a)).normalize()
    agreement += Math.abs(facing.dot(new Vector3(...normals[i]!)))
    return distance
  })
  return { distances, agreement: agreement / points.length }
}
