import type { Mesh } from './mesh.ts'

function concatenate(arrays: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(arrays.reduce((n, a) => n + a.length, 0))
  let offset = 0
  for (const array of arrays) {
    all.set(array, offset)
    offset += array.length
  }
  return all
}

/** Several unbaked meshes as one; all or none of them carry fibre coordinates. */
export function joinMeshes(meshes: readonly Mesh[]): Mesh {
  const index: number[] = []
  let vertices = 0
  for (const mesh of meshes) {
    for (const i of mesh.index) index.push(i + vertices)
    vertices += mesh.position.length / 3
  }
  const fibres = meshes.flatMap((mesh) => (mesh.fibre ? [mesh.fibre] : []))
  if (fibres.length > 0 && fibres.length !== meshes.length)
    throw new Error(`joining meshes: all or none with fibres, got ${fibres.length} of ${meshes.length}`)
  const position = concatenate(meshes.map((mesh) => mesh.position))
  const normal = concatenate(meshes.map((mesh) => mesh.normal))
  const joined = { position, normal, index: Uint32Array.from(index) }
  return fibres.length > 0 ? { ...joined, fibre: concatenate(fibres) } : joined
}
