import { facetNormals, type Mesh } from './mesh.ts'

/** Taubin's pair of steps: one draws vertices to their neighbours' mean, the other gives the lost volume back. */
const IN = 0.5
const OUT = -0.53

/**
 * The mesh with ripples shorter than a few of its edges taken out and its volume kept: seams where a field's nearest foot jumps
 * (thick sheets, tight bends) disappear. Normals are made anew from the triangles.
 */
export function smooth(mesh: Mesh, rounds: number): Mesh {
  const { index } = mesh
  const position = mesh.position.slice()
  const vertices = position.length / 3
  const neighbours = new Uint16Array(vertices)
  for (const v of index) neighbours[v] = neighbours[v]! + 1
  const sum = new Float32Array(position.length)
  for (let step = 0; step < rounds * 2; step++) {
    sum.fill(0)
    // Round a closed surface every directed edge occurs once, so each neighbour is counted once.
    for (let t = 0; t < index.length; t += 3)
      for (let e = 0; e < 3; e++) {
        const from = index[t + e]! * 3
        const to = index[t + ((e + 1) % 3)]! * 3
        for (let k = 0; k < 3; k++) sum[from + k] = sum[from + k]! + position[to + k]!
      }
    const share = step % 2 === 0 ? IN : OUT
    for (let i = 0; i < position.length; i++) {
      const mean = sum[i]! / neighbours[Math.floor(i / 3)]!
      position[i] = position[i]! + share * (mean - position[i]!)
    }
  }
  return { ...mesh, position, normal: facetNormals(position, index) }
}
