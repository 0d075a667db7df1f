import type { ModelFile, StructureId } from '../../src/anatomy/structures.ts'
import type { Mesh } from './mesh/mesh.ts'

/** How one structure's mesh is made. A pair is made once, by its left member; the right one is the same mesh mirrored. */
export interface Part {
  readonly id: StructureId
  readonly file: ModelFile
  /** `import.meta.url` of the module that makes it; its text and all it imports decide whether it must be made again. */
  readonly source: string
  /** Most triangles after simplifying. */
  readonly triangles: number
  /** What the surface must be; a genus of null is not checked. */
  readonly topology: { readonly components: number; readonly genus: number | null }
  /** The mesh at full detail, without `bake`. */
  readonly build: () => Mesh
  /** How much joint cartilage covers the surface at a point, 0..1, mm in the body frame; none where it is left out. */
  readonly cartilage?: (x: number, y: number, z: number) => number
}
