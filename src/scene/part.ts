import type { BufferGeometry, Mesh, Side as TriangleSide } from 'three'
import { type Kind, type StructureId, structures } from '../anatomy/structures.ts'
import type { Drawing } from './drawing/drawing.ts'
import type { Tissue } from './materials/tissue.ts'
import type { Warp } from './materials/warp.ts'

/** Above this a part is solid, below the other it is gone; in between it is a calm shell. */
export const SOLID = 0.98
export const GONE = 0.02

/** One structure in the picture. Its meshes share what the viewer may change: opacity and selection. */
export interface Part {
  readonly id: StructureId
  /** What `Drawing` draws for it: place, geometry, visibility and shadow of each may be changed at any time. */
  readonly meshes: readonly Mesh[]
  readonly tissues: readonly Tissue[]
  readonly warp: Warp | null
  /** Fades the part, marks it as selected and lights it as spoken of; each 0..1. */
  readonly show: (opacity: number, selected: number, spoken: number) => void
  /** 0..1 as last shown. */
  readonly shown: () => number
  readonly dispose: () => void
}

/** Deep parts are drawn before shallow ones when both are faded; within a kind by depth below the skin. */
const ghostOrder: Readonly<Record<Kind, number>> = {
  nerve: 10,
  disc: 12,
  ligament: 14,
  bone: 20,
  muscle: 30,
  hand: 40,
  skin: 52,
}
const shallow = /^(gluteus-maximus|longissimus|iliocostalis|biceps-femoris|semitendinosus)-/

const orderOf = (id: StructureId): number => ghostOrder[structures[id].kind] + (shallow.test(id) ? 4 : 0)

export interface PartOptions {
  readonly warp?: Warp
  readonly side?: TriangleSide
  readonly castShadow?: boolean
  /** Multiplies the opacity: parts that are sheer by nature. */
  readonly sheer?: number
}

/** A part made of one or more geometries, each with its own tissue. */
export function createPart(
  id: StructureId,
  drawing: Drawing,
  pieces: readonly { readonly geometry: BufferGeometry; readonly tissue: Tissue }[],
  { warp, side, castShadow = true, sheer = 1 }: PartOptions = {},
): Part {
  const order = orderOf(id)
  const meshes = pieces.map(({ geometry, tissue }) => {
    const mesh = drawing.add(geometry, tissue, { warp: warp ?? null, order, ...(side === undefined ? {} : { side }) })
    mesh.name = id
    return mesh
  })
  const tissues = pieces.map(({ tissue }) => tissue)
  let now = 1

  return {
    id,
    meshes,
    tissues,
    warp: warp ?? null,
    shown: () => now,
    show(opacity, selected, spoken) {
      now = opacity
      const drawn = opacity * sheer
      for (const [index, mesh] of meshes.entries()) {
        const { uniforms } = tissues[index]!
        mesh.visible = opacity > GONE
        mesh.castShadow = castShadow && drawn >= SOLID
        uniforms.uOpacity.value = drawn
        uniforms.uSelected.value = selected
        uniforms.uSpoken.value = spoken
      }
    },
    dispose() {
      for (const { geometry } of meshes) geometry.dispose()
    },
  }
}
